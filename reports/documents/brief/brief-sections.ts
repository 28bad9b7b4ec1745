import { isUnasked } from '#policies/interview/unasked';
import type { PlanContext } from '#reports/documents/plan/context';
import type { Report, Section } from '#reports/report';
import { GOES_ON } from '#reports/shortened';
import { wordsOf } from '#reports/words';
import { cardsOf } from './cards';
import { doFirstSection } from './do-first';
import { doNotSection } from './do-not';
import { findOutSection } from './find-out';
import { linesOf, MOST_LINES } from './lines';
import { MOST_WORDS, type Size, SIZES } from './sizes';
import { statusBlock } from './status';
import { whatItTakesSection } from './what-it-takes';

/** What fits two pages for those who decide: in the largest size that keeps to the words and the lines, and what is cut says so. */
export function briefSections(
  context: PlanContext,
  { cover }: Pick<Report, 'cover'>,
  finished: (sections: Section[]) => Section[],
): Section[] {
  const cards = cardsOf(context);
  const inSize = (size: Size) => withRemark(sectionsIn(size, cards, context), cover, context);
  const fits = SIZES.find((size) => {
    const told = { cover, sections: finished(inSize(size)) };
    return wordsOf(told) <= MOST_WORDS && linesOf(told) <= MOST_LINES;
  });
  const tightest = SIZES.at(-1);
  const size = fits ?? tightest;
  return size === undefined ? [] : inSize(size);
}

function sectionsIn(size: Size, cards: ReturnType<typeof cardsOf>, context: PlanContext): Section[] {
  const { t } = context;
  const status: Section = {
    id: 'brief-status',
    heading: t('brief.status'),
    startsPage: false,
    blocks: [statusBlock(context)],
  };
  const unasked = isUnasked(context.completeness(), context.assessment.plan);
  if (unasked) return [status, findOutSection(size, context)];
  return [
    status,
    doFirstSection(cards, size, context),
    doNotSection(size, context),
    findOutSection(size, context),
    whatItTakesSection(cards, size, context),
  ];
}

/** Where texts were cut, what the mark means. */
function withRemark(sections: Section[], cover: Report['cover'], { t }: PlanContext): Section[] {
  const last = sections.at(-1);
  if (last === undefined || !JSON.stringify([cover, sections]).includes(GOES_ON)) return sections;
  const remark = { kind: 'paragraph' as const, style: 'note' as const, text: t('brief.goesOn'), margin: [] };
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, remark] }];
}
