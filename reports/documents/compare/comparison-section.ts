import { isSameThroughout } from '#policies/compare/compare';
import type { Reading } from '#policies/reading';
import type { PlanContext } from '#reports/documents/plan/context';
import type { Block, Section } from '#reports/report';
import { answerBlocks } from './answers';
import { body } from './blocks';
import { type Compared, comparedOf, type Words } from './compared';
import { figureBlocks } from './figures';
import { indicatorBlocks } from './indicators';
import { itemBlocks } from './items';
import { packageBlocks } from './package';
import { ruleBlocks } from './rules';
import { severityBlocks } from './severities';
import { stageBlocks } from './stages';

/** Two assessments side by side, as a page of its own and as a chapter of a plan: what differs, part by part, and nothing added up. */
export function comparisonSection(before: Reading, after: Reading, words: Words): Section {
  const compared = comparedOf(before, after, words);
  const { t } = compared;
  const same = isSameThroughout(compared.comparison);
  return {
    id: 'comparison',
    heading: t('compare.heading'),
    intro: { text: t('compare.intro'), margin: [] },
    startsPage: true,
    blocks: [
      ...pairBlocks(compared),
      ...ruleBlocks(compared),
      ...(same ? [body(t('compare.same'))] : differences(compared)),
      ...indicatorBlocks(compared),
      ...stageBlocks(compared),
    ],
  };
}

function differences(compared: Compared): Block[] {
  return [
    ...figureBlocks(compared),
    ...answerBlocks(compared),
    ...severityBlocks(compared),
    ...packageBlocks(compared),
    ...itemBlocks(compared),
  ];
}

/** Which two these are, and how they belong together. */
function pairBlocks({ before, after, comparison: { pair }, t, format }: Compared): Block[] {
  const months = pair.kind === 'follow-up' ? pair.months : 0;
  const side = ({ assessment: { title, updatedAt } }: PlanContext) => ({
    text: t('compare.side', { title, date: format.date(updatedAt) }),
    margin: [],
  });
  return [
    { kind: 'paragraph', style: 'lead', text: t(`compare.pair.${pair.kind}`, { months }), margin: [] },
    {
      kind: 'facts',
      items: [
        { term: t('compare.before'), ...side(before) },
        { term: t('compare.after'), ...side(after) },
      ],
    },
  ];
}
