import type { ListBlock } from '#reports/report';
import { StatementList } from './statement-list';

export function ListBlockView({ block, marginHeading }: { block: ListBlock; marginHeading: string }) {
  return <StatementList items={block.items} ordered={block.ordered} marginHeading={marginHeading} />;
}
