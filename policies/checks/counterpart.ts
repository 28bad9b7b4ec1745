import { must } from '#policies/engine/base';
import { answerTo, chosen } from '#policies/engine/evaluation-context';
import type { Checked, CheckedItem, Outcome } from './checked';
import { breached, met, notApplicable, unknown } from './outcomes';

/**
 * P3: local people put something into each item. Money without it breaches, whatever was answered; where the answers say that nobody
 * puts anything in, so does every item of which people did not write otherwise.
 */
export function counterpart({ decision, assessment, base, items }: Checked): Outcome {
  if (items.length === 0) return notApplicable();
  const alone = items.filter((item) => !item.contributes);
  const nobody = decision.blocks.some((b) => b.block === 'funding');
  const guilty = alone.filter((item) => nobody || item.funded);
  if (guilty.length > 0) return breached(keysOf(guilty));
  const toAsk = alone.filter((item) => item.takenOver);
  const question = must(base.questionOfFlag, 'counterpart').id;
  const isAnswered = chosen(must(base.question, question), answerTo(assessment.answers, question)) !== undefined;
  const open = isAnswered || alone.length === toAsk.length ? [] : [question];
  return open.length + toAsk.length === 0 ? met() : unknown(open, keysOf(toAsk));
}

function keysOf(items: CheckedItem[]): string[] {
  return items.map(({ key }) => key);
}
