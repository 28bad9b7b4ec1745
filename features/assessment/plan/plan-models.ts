import { eventsFrom } from '#machines/plan-item';
import type { Decided, ItemModel, StageModel, WaitingModel } from '#components/plan/plan-model';
import { unreachable } from '#policies/engine/evaluate';
import { compareWithPackage, type Comparison, type WhyLost } from '#policies/plan/compare';
import { isInPlan, isOwn, titleOfItem } from '#policies/plan/item';
import { missingOf } from '#policies/plan/missing';
import { itemsOfStage, stagesOfPlan } from '#policies/plan/propose';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import { textOf } from '#policies/text/text-of';
import { withheldText } from '#policies/explain/wording';
import { itemHref, type PlanTabProps, tabHref } from './plan-tab';
import { codeOf, partyName, stageTitle } from './tabs/words';

/** What models are made from; `words` are those of the namespace `plan`. */
export type PlanContext = Omit<PlanTabProps, 'edit' | 'locale'> & { words: (key: string) => string };

/** The plan as its list shows it. */
export type PlanModels = { stages: StageModel[]; aside: ItemModel[]; waiting: WaitingModel[] };

/** Makes the models of the list: items by stage, what is postponed or refused, and what the package holds beside them. */
export function planModels(context: PlanContext): PlanModels {
  const { plan, decision, base, texts } = context;
  const comparison = compareWithPackage(plan, decision, base);
  const ids = stagesOfPlan(plan, decision);
  const model = (item: PlanItem) => itemModel(item, comparison, context);
  return {
    stages: ids.map((id) => ({
      id,
      title: stageTitle(id, plan, texts),
      items: itemsOfStage(plan, id, ids).filter(isInPlan).map(model),
    })),
    aside: (plan.items ?? []).filter((item) => !isInPlan(item)).map(model),
    waiting: comparison.waiting.map((waiting) => waitingModel(waiting, context)),
  };
}

/** One item as a line of the list. */
export function itemModel(item: PlanItem, { lost }: Pick<Comparison, 'lost'>, context: PlanContext): ItemModel {
  const { base, texts, words } = context;
  const key = keyOf(item);
  const why = lost.find((other) => other.item === key)?.why;
  const isKnown = item.measure !== undefined && base.measure.has(item.measure);
  return {
    key,
    code: codeOf(item, base),
    title: titleOfItem(item, texts) || words('own.untitled'),
    status: item.status,
    href: itemHref(context, key),
    owner: item.owner === undefined ? null : partyName(item.owner, texts),
    firstStep: item.firstStep ?? null,
    start: item.start ?? null,
    end: item.end ?? null,
    missing: missingOf(item),
    ...checksOf(key, context),
    lost: why === undefined ? null : lostText(item, why, context),
    reason: item.reason ?? null,
    decisions: eventsFrom(item.status).filter(isDecided),
    removable: isOwn(item) || !isKnown,
  };
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

function lostText({ measure = '' }: PlanItem, why: WhyLost, { texts, words }: PlanContext): string {
  switch (why.kind) {
    case 'withheld':
      return withheldText(measure, why.reason, texts);
    case 'no-reason':
      return words('item.noReason');
    case 'unknown-measure':
      return words('item.unknownMeasure');
    default:
      return unreachable(why);
  }
}

function isDecided(event: string): event is Decided {
  return event !== 'change';
}

function waitingModel({ measure, stage }: Comparison['waiting'][number], context: PlanContext): WaitingModel {
  const text = textOf(context.texts.measures, measure);
  return {
    measure,
    code: context.base.measure.get(measure)?.code ?? '',
    title: text.name,
    what: text.what,
    stage,
    stageTitle: stageTitle(stage, context.plan, context.texts),
  };
}
