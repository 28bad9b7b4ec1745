import { View } from '@react-pdf/renderer';
import { TwoByTwoPdf } from '../../charts/pdf';
import type { TwoByTwo } from '../../charts/two-by-two';
import type { FigureBlock } from '../report';
import type { PageNumbers } from './page-numbers';
import { Words } from './primitives';
import { Table } from './table';
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

export function Figure({ block, pages }: { block: FigureBlock; pages: PageNumbers }) {
  return (
    <>
      <View id={block.id} wrap={false} style={{ width: page.text, gap: space.small, paddingTop: space.small }}>
        <Drawing figure={block.figure} width={page.text} height={page.text * 0.64} />
        <Words as="strong">{block.caption}</Words>
      </View>
      <Table block={block.table} pages={pages} />
    </>
  );
}
