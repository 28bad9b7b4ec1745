import type { ItemPageModel, Suggestions } from '#components/plan/plan-model';
import { isInPlan, isOwn, whatOfItem } from '#policies/plan/item';
import { actorsOfPlan } from '#policies/plan/plan-actors';
import { stageOfItem } from '#policies/plan/propose';
import { type ItemFacts, keyOf, type PlanItem } from '#policies/schema/plan';
import type { RoleId, TypeId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import { roleLines } from '#reports/presenters/actors';
import { presentComparison } from '#reports/presenters/plan/compared';
import { ownCurrency } from '#reports/presenters/plan/ceiling';
import { itemNames, stageName } from '#reports/presenters/plan/names';
import { itemsByStage } from '#reports/presenters/plan/plan-source';
import { itemModel, type PlanContext } from './plan-models';
import { itemHref } from './plan-tab';
import { targetsOf } from './plan-targets';

/** Everything that the page of one item shows. */
export function itemPageModel(item: PlanItem, context: PlanContext): ItemPageModel {
  const { decision, assessment, base, texts, addresses } = context;
  const stages = itemsByStage(context);
  const ids = stages.map(({ id }) => id);
  const own = isOwn(item);
  const measure = item.measure === undefined ? undefined : base.measure.get(item.measure);
  const isProposed = decision.stages.some((stage) => stage.items.some((other) => other.measure === item.measure));
  const asksFacts = own || item.status === 'changed';
  return {
    ...itemModel(item, presentComparison(context), context),
    own,
    what: whatOfItem(item, texts),
    suggestions: suggestionsOf(item, context),
    reasonsHref:
      measure !== undefined && isProposed ? `${addresses.place(assessment.id, 'result')}#measure-${measure.id}` : null,
    actors: Object.entries(texts.actors).map(([id, name]) => ({ id, name })),
    stages: ids.map((id) => ({ id, name: stageName(id, context) })),
    stage: stageOfItem(item, ids),
    deficits: deficitGroups(context),
    clauseExempt: measure?.clauseExempt === true,
    clause: item.clause ?? null,
    facts: asksFacts
      ? factsAsked(item.facts ?? {}, decision.classification.type).map((name) => ({
          name,
          value: item.facts?.[name] ?? null,
        }))
      : [],
    targets: targetsOf(item, context),
    currency: ownCurrency(assessment) ?? null,
    ...neighbours(item, context),
  };
}

/** What the checks need to know, in the order of asking; some facts matter only where another one holds. */
function factsAsked(facts: ItemFacts, type: TypeId | null): (keyof ItemFacts)[] {
  const centerMatters = type === null || type === 'embryonic' || facts.fromCenter !== undefined;
  return [
    'createsSystem',
    'addsCapacity',
    'lowersPrice',
    ...(centerMatters ? (['fromCenter'] as const) : []),
    'throughAssociation',
    'park',
    ...(facts.park === true ? (['askedByFirms'] as const) : []),
    'taxBreak',
    'singleFirm',
    'importMeasure',
    ...(facts.importMeasure === true ? (['sectorLimit'] as const) : []),
    'startUpAid',
    'scrapping',
  ];
}

function suggestionsOf(item: PlanItem, context: PlanContext): Suggestions | null {
  const { measure } = item;
  if (measure === undefined || !Object.hasOwn(context.texts.measures, measure)) return null;
  const text = textOf(context.texts.measures, measure);
  const actors = actorsOfPlan(context.plan, context).get(keyOf(item));
  const lines = (role: RoleId) => (actors === undefined ? [text[role]] : roleLines(role, actors, text[role], context));
  const { contribution, steps, entry, whenNot } = text;
  const roles = { leads: lines('leads'), takesPart: lines('takesPart'), pays: lines('pays') };
  return { ...roles, contribution, steps, entry: Object.values(entry ?? {}), whenNot };
}

/** The deficits that hold this system back come first; a measure can answer any other, too. */
function deficitGroups({ decision, base, texts, words }: PlanContext): ItemPageModel['deficits'] {
  const found = new Set(
    decision.findings.flatMap(({ deficit, severity }) =>
      typeof severity === 'number' && severity >= 2 ? [deficit] : [],
    ),
  );
  const choices = (isFound: boolean) =>
    base.knowledge.deficits
      .filter(({ id }) => found.has(id) === isFound)
      .map(({ id }) => ({ id, name: textOf(texts.deficits, id).name }));
  return [
    { title: words('own.deficitsFound'), choices: choices(true) },
    { title: words('own.deficitsOther'), choices: choices(false) },
  ].filter((group) => group.choices.length > 0);
}

function neighbours(item: PlanItem, context: PlanContext): Pick<ItemPageModel, 'before' | 'after'> {
  const items = itemsByStage(context).flatMap((stage) => stage.items.filter(isInPlan));
  const index = items.findIndex((other) => keyOf(other) === keyOf(item));
  const named = (other: PlanItem | undefined) =>
    other === undefined || index < 0
      ? null
      : { title: itemNames(other, context).name, href: itemHref(context, keyOf(other)) };
  return { before: named(items[index - 1]), after: named(items[index + 1]) };
}
