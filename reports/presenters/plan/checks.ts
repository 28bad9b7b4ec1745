import { must } from '#policies/engine/base';
import { checkText } from '#policies/explain/wording';
import type { CheckResult } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import { type ItemNames, namesOfKey } from './names';
import type { PlanSource } from './plan-source';

/** A principle check in words. */
export type PresentedCheck = {
  id: string;
  status: CheckResult['status'];
  statusWord: string;
  name: string;
  text: string;
  /** What to do about a breach; empty where there is none. */
  mend: string;
  principle: string;
  /** The items that breach it, or that have to say more. */
  items: ItemNames[];
  /** The written reasons to go on in spite of a breach: for the whole check, or for one item. */
  reasons: { item: ItemNames | null; reason: string }[];
};

/** How the plan, or the package where none is begun, stands by one principle. */
export function presentCheck(result: CheckResult, source: Omit<PlanSource, 'decision'>): PresentedCheck {
  const { plan, base, texts, t } = source;
  const { check: id, status } = result;
  const { name, mend } = textOf(texts.checks, id);
  const principle = must(base.principle, must(base.check, id).principle);
  const reasons = (plan.overrides ?? []).filter(({ check }) => check === id);
  return {
    id,
    status,
    statusWord: t(status === 'breached' && reasons.length > 0 ? 'plan.checks.reasoned' : `checks.status.${status}`),
    name,
    text: checkText(result, texts),
    mend: status === 'breached' ? mend : '',
    principle: t('plan.checks.principle', {
      code: principle.code,
      name: textOf(texts.principles, principle.id).name,
    }),
    items: result.items.map((key) => namesOfKey(key, source)),
    reasons: reasons.map(({ item, reason }) => ({
      item: item === undefined ? null : namesOfKey(item, source),
      reason: reason.trim(),
    })),
  };
}
