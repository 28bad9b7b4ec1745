import { must } from '#policies/engine/base';
import { titleOfItem } from '#policies/plan/item';
import { keyOf } from '#policies/schema/plan';
import type { CheckResult } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import { checkText } from '#policies/explain/wording';
import type { CheckBlock, Section } from '#reports/report';
import { type PlanContext, provenanceNotes } from './context';

const ORDER = ['breached', 'unknown', 'met', 'not-applicable'];

/**
 * The principles as checks: breached ones first, each with the items that breach it, what to do about it, and the reasons
 * for which people go on all the same.
 */
export function checksSection(context: PlanContext): Section {
  const { assessment, decision, base, texts, t } = context;
  const checks = [...decision.checks].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const isBegun = (assessment.plan?.items ?? []).length > 0;
  return {
    id: 'checks',
    heading: t('checks.heading'),
    intro: { text: t(isBegun ? 'checks.introPlan' : 'checks.intro'), margin: [] },
    startsPage: false,
    blocks: checks.map((result): CheckBlock => {
      const check = must(base.check, result.check);
      return {
        kind: 'check',
        id: `check-${result.check}`,
        name: textOf(texts.checks, result.check).name,
        status: result.status,
        statusLabel: t(`checks.status.${result.status}`),
        text: [
          checkText(result.check, result.status, texts),
          ...itemsOf(result, context),
          ...mendOf(result, context),
          ...reasonsOf(result, context),
        ].join(' '),
        margin: [
          {
            kind: 'rule',
            text: t('checks.principle', {
              code: must(base.principle, check.principle).code,
              name: textOf(texts.principles, check.principle).name,
            }),
          },
          ...provenanceNotes('checks', check, context),
        ],
      };
    }),
  };
}

/** The items that breach a check, or of which something must be asked. */
function itemsOf({ status, items }: CheckResult, context: PlanContext): string[] {
  if (items.length === 0) return [];
  const names = items.map((key) => nameOf(key, context)).join('; ');
  return [context.t(status === 'unknown' ? 'checks.toAsk' : 'checks.items', { items: names })];
}

function mendOf({ check, status }: CheckResult, { texts, t }: PlanContext): string[] {
  return status === 'breached' ? [t('checks.mend', { mend: textOf(texts.checks, check).mend })] : [];
}

function reasonsOf({ override, overrides = [] }: CheckResult, context: PlanContext): string[] {
  const { t } = context;
  return [
    ...(override === undefined ? [] : [t('checks.override', { reason: override })]),
    ...overrides.map(({ item, reason }) => t('checks.overrideItem', { item: nameOf(item, context), reason })),
  ];
}

/** An item by its title in the plan; a line that the plan lacks by its name; what neither knows by its key. */
function nameOf(key: string, { assessment, texts, t }: PlanContext): string {
  const item = assessment.plan?.items?.find((i) => keyOf(i) === key) ?? { measure: key };
  return titleOfItem(item, texts) || t('checks.untitled');
}
