import { must } from '../../policies/base';
import { textOf } from '../../policies/text/text-of';
import type { FacingBlock } from '../report';
import { type PlanContext, sourceNotes } from './context';

/** Both sides of a contradiction with their sources, and what would settle it here. */
export function facing(id: string, context: PlanContext): Omit<FacingBlock, 'kind'> {
  const tension = must(context.base.tension, id);
  const text = textOf(context.texts.tensions, id);
  const side = (works: string[]) =>
    sourceNotes(
      tension.sources.filter((source) => works.includes(source.work)),
      context,
    );
  const [one, other] = tension.sides;
  return {
    id: `tension-${id}`,
    name: text.name,
    one: { text: text.one, margin: side(one) },
    other: { text: text.other, margin: side(other) },
    here: text.here,
  };
}
