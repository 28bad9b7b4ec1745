import type { FigureBlock } from '#reports/report';
import { CutOffsButton } from './cut-offs-button';
import { Figure } from './figure';
import { TableBlockView } from './table-block';
import { TimelineFigure } from './timeline-figure';

export function FigureBlockView({ block }: { block: FigureBlock }) {
  return (
    <figure id={block.id} className="figure">
      <div className="max-w-measure">
        <Drawing block={block} />
        <figcaption className="mt-3 font-serif text-lg">{block.caption}</figcaption>
        {block.figure.kind === 'two-by-two' ? <CutOffsButton /> : null}
      </div>
      <div className="mt-6">
        <TableBlockView block={block.table} />
      </div>
    </figure>
  );
}

function Drawing({ block: { figure, caption, alternative } }: { block: FigureBlock }) {
  switch (figure.kind) {
    case 'two-by-two':
      return <Figure figure={figure} title={caption} description={alternative} />;
    case 'timeline':
      return <TimelineFigure figure={figure} title={caption} description={alternative} />;
  }
}
