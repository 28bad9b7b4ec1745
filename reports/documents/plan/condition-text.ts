import type { Decision } from '#policies/schema/result';
import type { PlanContext } from './context';

/** A condition on the whole package, in words that blame nobody where the document is redacted. */
export function conditionText(
  block: Decision['blocks'][number]['block'],
  { redacted, t }: Pick<PlanContext, 'redacted' | 't'>,
): string {
  return redacted && block === 'payment-through-captured-body' ? t(`neutral.${block}`) : t(`block.${block}`);
}
