import { englishInterview } from '#policies/text/en/interview';
import type { InterviewTexts } from '#policies/text/interview-texts';

const LOCALES: Record<string, InterviewTexts> = { en: englishInterview };

/** The words that asking needs, in a locale; English where there are none of it. */
export function interviewTexts(locale: string): InterviewTexts {
  return LOCALES[locale] ?? englishInterview;
}
