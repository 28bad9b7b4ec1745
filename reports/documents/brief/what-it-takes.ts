import { must } from '#policies/engine/base';
import { answeredQuestion } from '#policies/engine/diagnose';
import { isInPlan } from '#policies/plan/item';
import { textOf } from '#policies/text/text-of';
import type { PlanContext } from '#reports/documents/plan/context';
import { madePlan } from '#reports/documents/plan/decided-plan/made-plan';
import { sumsOf } from '#reports/presenters/plan/money';
import { answerText } from '#reports/presenters/answers';
import type { FactsBlock, Section } from '#reports/report';
import { shortened } from '#reports/shortened';
import { type Card, packageItems } from './cards';
import type { Size } from './sizes';

/** So many words a line of this part has at most. */
const WORDS_A_LINE = 24;

/** What the package takes, what the office can do itself and what it asks of others, and what will be seen within a year. */
export function whatItTakesSection(cards: Card[], size: Size, context: PlanContext): Section {
  const { decision, texts, t } = context;
  const name = (measure: string) => textOf(texts.measures, measure).name;
  const own = packageItems(context)
    .filter(({ leads }) => leads.includes('local-government'))
    .map(({ measure }) => name(measure));
  const asked = decision.stages
    .filter(({ slot }) => slot === 'ask-of-others')
    .flatMap(({ items }) => items.map(({ measure }) => name(measure)));
  const outputs = cards.flatMap(({ output }) => (output === '' ? [] : [output]));
  const lines: [string, string][] = [
    [t('brief.takes'), moneyLine(context)],
    [t('brief.office'), [reach(context), named(own, 'brief.officeItems', size, context)].join(' ').trim()],
    [t('brief.others'), named(asked, 'brief.othersItems', size, context)],
    [t('brief.within'), named(outputs, 'brief.withinItems', size, context)],
  ];
  return {
    id: 'brief-takes',
    heading: t('brief.decide'),
    startsPage: false,
    blocks: [{ kind: 'facts', items: lines.flatMap(([term, text]) => fact(term, text)) }],
  };
}

/** The sums that people planned; where there are none, how many measures of the package are in which band of cost. */
function moneyLine(context: PlanContext): string {
  const { base, texts, t, format } = context;
  const made = madePlan(context);
  const { sums } = sumsOf(
    (made?.items ?? []).filter(isInPlan).map(({ budget }) => budget),
    context,
  );
  if (sums.length > 0) return t('brief.planned', { sums: format.titles(sums.map(({ money }) => money)) });
  const bands = Object.entries(texts.costs).flatMap(([band, words]) => {
    const count = packageItems(context).filter(({ measure }) => must(base.measure, measure).cost === band).length;
    return count === 0 ? [] : [t('brief.band', { count, band: words.replace(/\.$/u, '') })];
  });
  return bands.length === 0 ? '' : t('brief.bands', { bands: format.titles(bands) });
}

/** What the office said that it decides. */
function reach(context: PlanContext): string {
  const question = context.base.questionOfFlag.get('decision_reach');
  const [answered] = question === undefined ? [] : answeredQuestion(question.id, context.assessment);
  if (answered === undefined || answered.value === 'unknown') return context.t('brief.reachOpen');
  return context.t('brief.reach', { answer: answerText(answered, context) });
}

function named(
  names: string[],
  message: 'brief.officeItems' | 'brief.othersItems' | 'brief.withinItems',
  { names: most, name }: Size,
  { t, format }: PlanContext,
): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, most).map((each) => shortened(each, name));
  return t(message, { names: format.titles(shown), more: names.length - shown.length });
}

function fact(term: string, text: string): FactsBlock['items'] {
  return text === '' ? [] : [{ term, text: shortened(text, WORDS_A_LINE * 2), margin: [] }];
}
