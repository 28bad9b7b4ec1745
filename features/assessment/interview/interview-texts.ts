import { englishInterview } from '#policies/text/en/interview';
import type { InterviewTexts } from '#policies/text/interview-texts';
import { PSEUDO_LOCALE, pseudo } from '#policies/text/pseudo';
import { laterEnglishQuestions, type LaterQuestionTexts } from './later-texts';

type Words = { come: InterviewTexts; later: LaterQuestionTexts[] };

const english: Words = { come: englishInterview, later: laterEnglishQuestions };
const LOCALES: Record<string, Words> = {
  en: english,
  [PSEUDO_LOCALE]: {
    come: pseudo(englishInterview),
    later: laterEnglishQuestions.map((part) => ({ ...part, load: async () => pseudo(await part.load()) })),
  },
};

/** The words that have come so far, in a locale; English where there are none of it. */
export function interviewTexts(locale: string): InterviewTexts {
  return wordsIn(locale).come;
}

/** Whether the words of the questions of these sections are there. */
export function haveTextsCome(locale: string, sections: readonly string[]): boolean {
  return missingParts(locale, sections).length === 0;
}

/** Fetches the words that these sections still lack; rejects if some of them do not come. */
export async function loadTexts(locale: string, sections: readonly string[]): Promise<void> {
  const words = wordsIn(locale);
  await Promise.all(
    missingParts(locale, sections).map(async (part) => {
      const questions = await part.load();
      words.come = { ...words.come, questions: { ...words.come.questions, ...questions } };
      words.later = words.later.filter((other) => other !== part);
    }),
  );
}

function missingParts(locale: string, sections: readonly string[]): LaterQuestionTexts[] {
  return wordsIn(locale).later.filter((part) => part.sections.some((section) => sections.includes(section)));
}

function wordsIn(locale: string): Words {
  return LOCALES[locale] ?? english;
}
