import { eventsFrom } from '#machines/plan-item';
import type { Decided, ItemModel, StageModel, WaitingModel } from '#components/plan/plan-model';
import { isInPlan, isOwn } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { textOf } from '#policies/text/text-of';
import { presentComparison, type PresentedComparison } from '#reports/presenters/plan/compared';
import { presentItem, type PresentedItem } from '#reports/presenters/plan/item';
import { stageTitle } from '#reports/presenters/plan/names';
import { itemsByStage } from '#reports/presenters/plan/plan-source';
import type { Words } from '#i18n/words';
import { itemHref, type PlanTabProps, tabHref } from './plan-tab';

/** What models are made from; `words` are those of the page's own frame, of the namespace `plan`. */
export type PlanContext = Omit<PlanTabProps, 'edit'> & {
  words: Words<'plan'>;
};

/** The plan as its list shows it. */
export type PlanModels = { stages: StageModel[]; aside: ItemModel[]; waiting: WaitingModel[] };

/** Makes the models of the list: items by stage, what is postponed or refused, and what the package holds beside them. */
export function planModels(context: PlanContext): PlanModels {
  const comparison = presentComparison(context);
  const model = (item: PlanItem) => itemModel(item, comparison, context);
  return {
    stages: itemsByStage(context).map(({ id, items }, index) => ({
      id,
      title: stageTitle(id, index, context),
      items: items.filter(isInPlan).map(model),
    })),
    aside: (context.plan.items ?? []).filter((item) => !isInPlan(item)).map(model),
    waiting: comparison.waiting.map((waiting) => waitingModel(waiting, context)),
  };
}

/** One item as a line of the list. */
export function itemModel(
  item: PlanItem,
  { lost }: Pick<PresentedComparison, 'lost'>,
  context: PlanContext,
): ItemModel {
  const words = presentItem(item, context);
  const { key, code, name, status, statusWord, missing, reason } = words;
  return {
    key,
    code,
    title: name,
    status,
    statusWord,
    href: itemHref(context, key),
    lines: linesOf(words, context),
    missing,
    ...checksOf(key, context),
    lost: lost.find((other) => other.key === key)?.why ?? null,
    reason: reason === '' ? null : reason,
    decisions: eventsFrom(status).filter(isDecided),
    removable: isOwn(item) || code === null,
  };
}

/** Who, the first step and when; what is not said is named in the margin. */
function linesOf({ owner, firstStep, when }: PresentedItem, { t, words }: PlanContext): string[] {
  const lines = [
    { field: 'owner', text: owner },
    { field: 'firstStep', text: firstStep },
    { field: 'when', text: when },
  ] as const;
  return lines
    .filter(({ text }) => text !== '')
    .map(({ field, text }) => words('list.fact', { field: t(`plan.field.${field}`), text }));
}

function checksOf(key: string, context: PlanContext): Pick<ItemModel, 'breaches' | 'unchecked'> {
  const { decision, texts } = context;
  const about = decision.checks.filter((check) => check.items.includes(key));
  const href = (check: string) => `${tabHref(context, 'checks')}#check-${check}`;
  return {
    breaches: about
      .filter(({ status }) => status === 'breached')
      .map(({ check, override, overrides }) => ({
        check,
        name: textOf(texts.checks, check).name,
        mend: textOf(texts.checks, check).mend,
        href: href(check),
        reason: overrides?.find(({ item }) => item === key)?.reason ?? override ?? null,
      })),
    unchecked: about
      .filter(({ status }) => status === 'unknown')
      .map(({ check }) => ({ check, name: textOf(texts.checks, check).name, href: href(check) })),
  };
}

function isDecided(event: string): event is Decided {
  return event !== 'change';
}

function waitingModel(
  { measure, code, name, stage, stageName }: PresentedComparison['waiting'][number],
  { texts }: PlanContext,
): WaitingModel {
  return {
    measure,
    code: code ?? '',
    title: name,
    what: textOf(texts.measures, measure).what,
    stage,
    stageTitle: stageName,
  };
}
