import { isInPlan, said } from '#policies/plan/item';
import type { AgreedStage, PlanItem } from '#policies/schema/plan';
import { moneyText, sumsOf } from './money';
import { type ItemNames, itemNames, partyName, stageName, stageTitle } from './names';
import { itemsByStage, type PlanSource } from './plan-source';

/** What an agreement needs to be one. When a stage was verified can only be said later. */
const NEEDED = ['title', 'entry', 'contribution', 'evidence', 'verifiedBy', 'stopRule', 'amount', 'currency'] as const;
type NeededField = (typeof NEEDED)[number];

const TERMS = ['entry', 'contribution', 'evidence', 'verifiedBy', 'stopRule', 'amount'] as const;

/** A stage of the agreement in words. */
export type PresentedStage = {
  id: string;
  name: string;
  /** With its number before the name. */
  title: string;
  /** Whether its support is open; it waits until every stage before it is verified. */
  open: boolean;
  support: string;
  /** When it was verified; empty until it is. */
  verified: string;
  /** What people wrote about it, each under its term. */
  terms: { term: string; text: string }[];
  /** What nobody has said yet. */
  missing: NeededField[];
  missingText: string;
  items: ItemNames[];
  /** What its items cost together, in each currency. */
  budgets: string;
};

/** Each stage of the agreement with its terms, its items, what they cost, and whether its support is open. */
export function presentAgreement(source: PlanSource): PresentedStage[] {
  const { plan, t, format } = source;
  const stages = plan.agreement?.stages ?? [];
  const placed = itemsByStage(source);
  return stages.map((stage, index) => {
    const items = (placed.find(({ id }) => id === stage.id)?.items ?? []).filter(isInPlan);
    const waitsFor = stages.slice(0, index).find(({ verifiedOn }) => verifiedOn === undefined);
    const missing = missingOf(stage);
    return {
      id: stage.id,
      name: stageName(stage.id, source),
      title: stageTitle(stage.id, index, source),
      open: waitsFor === undefined,
      support:
        waitsFor === undefined
          ? t('plan.agreement.open')
          : t('plan.agreement.closed', { before: stageName(waitsFor.id, source) }),
      verified:
        stage.verifiedOn === undefined ? '' : t('plan.agreement.verified', { month: format.month(stage.verifiedOn) }),
      terms: termsOf(stage, source),
      missing,
      missingText: format.sequence(missing.map((field) => t(`plan.agreement.short.${field}`))),
      items: items.map((item) => itemNames(item, source)),
      budgets: budgetsOf(items, source),
    };
  });
}

/** The sums of what items cost, in one line. */
export function budgetsOf(items: Pick<PlanItem, 'budget'>[], source: Pick<PlanSource, 't' | 'format'>): string {
  const budgets = items.map(({ budget }) => budget);
  return source.format.titles(sumsOf(budgets, source).sums.map(({ money }) => money));
}

function termsOf(stage: AgreedStage, source: PlanSource): PresentedStage['terms'] {
  const text = (field: (typeof TERMS)[number]): string | undefined => {
    if (field === 'amount') {
      return stage.amount === undefined ? undefined : moneyText(stage.amount, stage.currency, source);
    }
    const value = stage[field];
    return field === 'verifiedBy' && value !== undefined ? partyName(value, source) : value?.trim();
  };
  return TERMS.flatMap((field) => {
    const words = text(field);
    return words === undefined || !said(words)
      ? []
      : [{ term: source.t(`plan.agreement.field.${field}`), text: words }];
  });
}

function missingOf(stage: AgreedStage): NeededField[] {
  return NEEDED.filter((field) => {
    if (field === 'amount') return stage.amount === undefined;
    // Nothing is paid in no currency.
    if (field === 'currency') return (stage.amount ?? 0) > 0 && !said(stage.currency);
    return !said(stage[field]);
  });
}
