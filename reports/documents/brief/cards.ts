import { must } from '#policies/engine/base';
import { isInPlan } from '#policies/plan/item';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import type { DecidedItem } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import { LEFT_OUT } from '#reports/documents/left-out-mark';
import type { PlanContext } from '#reports/documents/plan/context';
import { type MadePlan, madePlan, placeOf } from '#reports/documents/plan/decided-plan/made-plan';
import { actorNames } from '#reports/presenters/actors';
import { presentItem } from '#reports/presenters/plan/item';

/** One thing to do first, in a few words each; what nobody said is empty. */
export type Card = {
  name: string;
  leads: string;
  pays: string;
  contribution: string;
  cost: string;
  step: string;
  output: string;
  /** Where the plan tells it. */
  to: string;
};

/** What to do first: what people decided, where they have begun a plan; else the first of the package. */
export function cardsOf(context: PlanContext): Card[] {
  const made = madePlan(context);
  if (made !== undefined) return toCarryOut(made).map((item) => cardOfPlan(item, made));
  return packageItems(context)
    .filter(({ priority }) => priority === 'first')
    .map((item) => cardOfMeasure(item, context));
}

/** All items of the package, in their order. */
export function packageItems({ decision }: Pick<PlanContext, 'decision'>): DecidedItem[] {
  return decision.stages.flatMap((stage) => stage.items);
}

/** What people took over and is not done yet; where they have decided nothing, what is proposed. */
function toCarryOut({ items }: MadePlan): PlanItem[] {
  const left = items.filter((item) => isInPlan(item) && item.status !== 'done');
  const decided = left.filter(({ status }) => status !== 'proposed');
  return decided.length === 0 ? left : decided;
}

function cardOfMeasure(item: DecidedItem, context: PlanContext): Card {
  const { base, texts, t } = context;
  const measure = must(base.measure, item.measure);
  const text = textOf(texts.measures, item.measure);
  const output = measure.indicators.find(({ kind }) => kind === 'output');
  return {
    name: text.name,
    leads: actorNames(item.leads, context),
    pays: actorNames(item.pays, context),
    contribution: text.contribution[0] ?? '',
    cost: t('measure.costAndTime', {
      cost: textOf(texts.costs, measure.cost),
      duration: textOf(texts.durations, measure.duration),
    }),
    step: text.steps[0] ?? '',
    output: output === undefined ? '' : (text.indicators[output.id]?.name ?? ''),
    to: `measure-${item.measure}`,
  };
}

/** What people said of an item; where they have not, or it was left out, what the catalogue proposes for it here. */
function cardOfPlan(item: PlanItem, made: MadePlan): Card {
  const { t } = made;
  const words = presentItem(item, made);
  const proposed = packageItems(made).find(({ measure }) => measure === item.measure);
  const card = proposed === undefined ? undefined : cardOfMeasure(proposed, made);
  const said = (text: string, instead: string | undefined) =>
    text === '' || text.includes(LEFT_OUT.slice(0, 2)) ? (instead ?? '') : text;
  const months = words.when === '' ? [] : [words.when];
  return {
    name: words.name,
    leads: words.owner === '' ? (card?.leads ?? '') : said(words.owner, t('brief.namedOwner')),
    pays: said(words.paidBy, card?.pays),
    contribution: said(words.contribution.join(' '), card?.contribution),
    cost: [words.budget, ...months].filter((part) => part !== '').join('; ') || (card?.cost ?? ''),
    step: said(words.firstStep, card?.step),
    output: said(words.output, card?.output),
    to: placeOf(keyOf(item), made),
  };
}
