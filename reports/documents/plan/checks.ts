import { must } from '#policies/engine/base';
import { presentCheck, type PresentedCheck } from '#reports/presenters/plan/checks';
import type { CheckBlock, Section } from '#reports/report';
import { type PlanContext, provenanceNotes } from './context';
import { planSource } from './decided-plan/made-plan';

const ORDER = ['breached', 'unknown', 'met', 'not-applicable'];

/**
 * The principles as checks: breached ones first, each with the items that breach it, what to do about it, and the reasons
 * for which people go on all the same.
 */
export function checksSection(context: PlanContext): Section {
  const { decision, base, t } = context;
  const checks = [...decision.checks].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const source = planSource(context);
  const isBegun = (source.plan.items ?? []).length > 0;
  return {
    id: 'checks',
    heading: t('checks.heading'),
    intro: { text: t(isBegun ? 'checks.introPlan' : 'checks.intro'), margin: [] },
    startsPage: false,
    blocks: checks.map((result): CheckBlock => {
      const check = presentCheck(result, isBegun ? source : { ...source, plan: {} });
      return {
        kind: 'check',
        id: `check-${check.id}`,
        name: check.name,
        status: check.status,
        statusLabel: check.statusWord,
        text: [check.text, ...itemsOf(check, context), ...mendOf(check, context), ...reasonsOf(check, context)].join(
          ' ',
        ),
        margin: [
          { kind: 'rule', text: check.principle },
          ...provenanceNotes('checks', must(base.check, check.id), context),
        ],
      };
    }),
  };
}

/** The items that breach a check, or of which something must be asked. */
function itemsOf({ status, items }: PresentedCheck, { t, format }: PlanContext): string[] {
  if (items.length === 0) return [];
  const names = format.titles(items.map(({ label }) => label));
  return [t(status === 'unknown' ? 'checks.toAsk' : 'checks.items', { items: names })];
}

function mendOf({ mend }: PresentedCheck, { t }: PlanContext): string[] {
  return mend === '' ? [] : [t('plan.checks.mend'), mend];
}

function reasonsOf({ reasons }: PresentedCheck, { t }: PlanContext): string[] {
  return reasons.map(({ item, reason }) =>
    item === null ? t('checks.override', { reason }) : t('checks.overrideItem', { item: item.label, reason }),
  );
}
