import type { FoundFile, Side } from '#components/open/found-model';
import { formatFor } from '#i18n/format';
import type { Words } from '#i18n/words';
import { defaultSide, differencesBetween, partKey } from '#policies/file/differences';
import { merge } from '#policies/file/merge';
import type { SetAside } from '#policies/file/set-aside';
import { isKnown } from '#policies/engine/evaluation-context';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { textsFor } from '#policies/text/texts';
import { asideLines } from './aside-lines';
import { differenceRows } from './difference-rows';

/*
 * What reads a file and compares it with what is here, with all the words that this needs: loaded only when a file is opened.
 */
export { openAssessment } from '#policies/file/open-assessment';

export type ReadFile = { file: string; assessment: Assessment; setAside: SetAside[] };

/** What an opened file holds, and in what it differs from the assessment of the same id that is here. */
export function foundIn(
  { file, assessment, setAside }: ReadFile,
  mine: Assessment | undefined,
  { locale, t, work }: { locale: string; t: Words<'open'>; work: Words<'work'> },
): FoundFile {
  const words = { base: knowledgeBase, texts: textsFor(locale), format: formatFor(locale), t, work };
  const { region, country } = assessment.profile;
  const answers = Object.values(assessment.answers);
  const differences = mine === undefined ? [] : differenceRows(mine, assessment, words);
  return {
    file,
    title: assessment.title,
    place: work('place', { region, country }),
    changed: assessment.updatedAt,
    answered: answers.filter(isKnown).length,
    unknown: answers.filter((answer) => !isKnown(answer)).length,
    aside: asideLines(setAside, { ...words, sequence: words.format.sequence }),
    here:
      mine === undefined
        ? { kind: 'nowhere' }
        : differences.length === 0
          ? { kind: 'same' }
          : { kind: 'differs', changed: mine.updatedAt, differences },
  };
}

/** The one assessment of both, as people chose; where nobody chose, as it was proposed. */
export function mergedWith(mine: Assessment, theirs: Assessment, choices: ReadonlyMap<string, Side>): Assessment {
  const proposed = new Map(
    differencesBetween(mine, theirs).map((difference) => [partKey(difference.part), defaultSide(difference)]),
  );
  return merge(mine, theirs, (part) => choices.get(partKey(part)) ?? proposed.get(partKey(part)) ?? 'mine');
}
