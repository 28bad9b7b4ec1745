import type { Assessment, Indicators } from '#policies/schema/assessment';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import type { Block, FactsBlock, MarginNote } from '#reports/report';
import type { PlanContext } from './context';
import { planSource } from './decided-plan/made-plan';

type Fact = FactsBlock['items'][number];

/** Who and what is meant, everything that was said of it, and what has to be decided with how much money. */
export function profileFacts(context: PlanContext): Block[] {
  const { assessment, t } = context;
  const { profile, title } = assessment;
  const { activity, productKind, decision } = profile;
  const place = t('cover.region', { region: profile.region, country: profile.country });
  const kind = productKind === undefined || productKind === profile.product ? [] : [productKind];
  const ceiling = presentCeiling(planSource(context));
  return [
    {
      kind: 'facts',
      items: [
        ...(title === profile.name ? [] : [fact(t('summary.title'), title)]),
        fact(t('summary.product'), [profile.product, ...kind].join(': ')),
        ...(activity === undefined ? [] : [fact(t('summary.activity'), `${activity.scheme}, ${activity.code}`)]),
        fact(t('summary.place'), place),
        ...figureFacts(context),
        fact(t('summary.past'), pastLines(profile).join('\n')),
        fact(t('summary.decision'), decision?.what),
        fact(t('summary.ceiling'), [ceiling.text, ...ceiling.lines].join('\n')),
      ].filter(({ text }) => text !== ''),
    },
  ];
}

/** The counts, with who counted them beside the first of them. */
function figureFacts({ assessment: { indicators }, t, format }: PlanContext): Fact[] {
  if (indicators === undefined) return [];
  const { establishments, employment, regionOwnShare, measuredBy } = indicators;
  const facts = [
    fact(t('summary.establishments'), establishments === undefined ? '' : format.number(establishments)),
    fact(t('summary.jobs'), employment === undefined ? '' : format.number(employment)),
    fact(t('summary.ownShare'), regionOwnShare === undefined ? '' : format.percent(regionOwnShare)),
    fact(t('summary.measuredBy'), measuredByWords(measuredBy, t)),
  ].filter(({ text }) => text !== '');
  const note: MarginNote = { kind: 'source', text: t('summary.countedBy', { source: sourceOf(indicators, t) }) };
  return facts.map((each, index) => (index === 0 ? { ...each, margin: [note] } : each));
}

function measuredByWords(measuredBy: string | undefined, t: PlanContext['t']): string {
  if (measuredBy === 'employment' || measuredBy === 'establishments') return t(`summary.measured.${measuredBy}`);
  return measuredBy ?? '';
}

/** "Register 2024, table 7": the year is added where the source does not name it. */
export function sourceOf({ source, year }: Pick<Indicators, 'source' | 'year'>, t: PlanContext['t']): string {
  return source.includes(String(year)) ? source : t('summary.sourceAndYear', { source, year: String(year) });
}

/** What was tried before: a line each, whatever keys a file gives it. */
function pastLines({ past = [] }: Assessment['profile']): string[] {
  const words = (value: unknown): string[] => {
    if (typeof value === 'string' || typeof value === 'number') return [String(value).trim()];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  return past.map((each) =>
    words(each)
      .filter((part) => part !== '')
      .join(', '),
  );
}

function fact(term: string, text: string | undefined): Fact {
  return { term, text: text?.trim() ?? '', margin: [] };
}
