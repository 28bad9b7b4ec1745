import { View } from '@react-pdf/renderer';
import { TwoByTwoPdf } from '#charts/pdf';
import { TimelinePdf } from '#charts/timeline-pdf';
import type { TwoByTwo } from '#charts/two-by-two';
import type { Figure as FigureModel, FigureBlock } from '#reports/report';
import { Words } from './primitives';
import { Table } from './table';
import { tagged } from './tagged/tag';
import { colours, fonts, page, space } from './tokens';

export function Drawing({ figure, width, height }: { figure: TwoByTwo; width: number; height: number }) {
  const { ink, quiet, hues } = colours;
  return (
    <TwoByTwoPdf
      figure={figure}
      width={width}
      height={height}
      ink={ink}
      quiet={quiet}
      hues={hues}
      fontFamily={fonts.sans}
    />
  );
}

export function Figure({ block }: { block: FigureBlock }) {
  const width = widthOf(block.figure);
  return (
    <>
      <View id={block.id} wrap={false} style={{ width, gap: space.small, paddingTop: space.small }}>
        <View {...tagged({ role: 'Figure', alt: block.alternative })}>
          <Drawn figure={block.figure} width={width} />
        </View>
        <Words as="strong">{block.caption}</Words>
      </View>
      <Table block={block.table} />
    </>
  );
}

/** A timeline takes the margin too: its bars have words above them. */
function widthOf({ kind }: FigureModel): number {
  return kind === 'timeline' ? page.full : page.text;
}

function Drawn({ figure, width }: { figure: FigureModel; width: number }) {
  switch (figure.kind) {
    case 'two-by-two':
      return <Drawing figure={figure} width={width} height={width * 0.64} />;
    case 'timeline':
      return (
        <TimelinePdf
          figure={figure}
          width={width}
          textSize={9}
          ink={colours.ink}
          quiet={colours.quiet}
          accent={colours.accent}
          fontFamily={fonts.sans}
        />
      );
  }
}
