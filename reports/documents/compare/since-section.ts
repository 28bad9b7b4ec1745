import { isUnchanged, sinceKept, type SinceKept } from '#policies/compare/since-kept';
import type { Reading } from '#policies/reading';
import type { LastResult } from '#policies/schema/assessment';
import { indicators } from '#policies/schema/assessment';
import { knowledgeVersion } from '#policies/version';
import type { Section, Statement } from '#reports/report';
import { questionName } from './answers';
import type { Words } from './compared';
import { resultTexts } from './rules';

/** What happened since a result was kept, facts and rules apart; nothing where neither is another. */
export function sinceSection(kept: LastResult, reading: Reading, words: Words): Section | undefined {
  const { texts, t, format } = words;
  const { base } = reading;
  const since = sinceKept(kept, reading, knowledgeVersion(base.knowledge, texts));
  if (!hasHappened(since)) return undefined;
  const { facts, rules, result, date, because } = since;
  const lines = [
    ...(date === null ? [] : [t('compare.since.kept', { date: format.date(date) })]),
    facts === null
      ? t('compare.since.factsUnknown')
      : t('compare.since.facts', {
          count: facts.length,
          names: format.titles(facts.map((fact) => factName(fact, reading, words))),
        }),
    t(rules ? 'compare.since.rules' : 'compare.since.rulesSame'),
    ...(isUnchanged(result) ? [t('compare.since.resultSame')] : resultTexts(result, { ...words, base })),
    ...(because === 'both' ? [t('compare.since.both')] : []),
  ];
  return {
    id: 'since',
    heading: t('compare.since.heading'),
    startsPage: false,
    blocks: [{ kind: 'list', ordered: false, items: lines.map((text): Statement => ({ text, margin: [] })) }],
  };
}

/** Whether facts or rules, or what was decided, are others than they were. */
function hasHappened({ facts, rules, result }: SinceKept): boolean {
  return rules || (facts !== null && facts.length > 0) || !isUnchanged(result);
}

const FIGURES = indicators.keyof().options;

function factName(fact: string, { base }: Reading, { texts, t }: Words): string {
  const [kind = '', ...rest] = fact.split('.');
  const name = rest.join('.');
  switch (kind) {
    case 'answers':
      return questionName(name, { base, texts });
    case 'figures': {
      const figure = FIGURES.find((field) => field === name);
      return figure === undefined ? name : t(`compare.figure.${figure}`);
    }
    default:
      return t('compare.since.cutOffs');
  }
}
