import type { Texts } from '#policies/schema/text';
import { english } from './en/english';

const LOCALES: Record<string, Texts> = { en: english };

/** The prose of the knowledge base in a locale; English where there is none of that locale. */
export function textsFor(locale: string): Texts {
  const language = locale.split('-')[0] ?? '';
  return (Object.hasOwn(LOCALES, language) ? LOCALES[language] : undefined) ?? english;
}
