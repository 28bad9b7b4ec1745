import type { FactsBlock } from '#reports/report';
import { Facts } from './facts';

export function FactsBlockView({ block, marginHeading }: { block: FactsBlock; marginHeading: string }) {
  return <Facts items={block.items} marginHeading={marginHeading} />;
}
