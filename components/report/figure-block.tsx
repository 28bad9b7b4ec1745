import type { FigureBlock } from '../../reports/report';
import { CutOffsButton } from './cut-offs-button';
import { Figure } from './figure';
import { TableBlockView } from './table-block';

export function FigureBlockView({ block }: { block: FigureBlock }) {
  return (
    <figure id={block.id} className="figure">
      <div className="max-w-measure">
        <Figure figure={block.figure} title={block.caption} description={block.alternative} />
        <figcaption className="mt-3 font-serif text-lg">{block.caption}</figcaption>
        <CutOffsButton />
      </div>
      <div className="mt-6">
        <TableBlockView block={block.table} />
      </div>
    </figure>
  );
}
