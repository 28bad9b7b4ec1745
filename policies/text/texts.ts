import type { Texts } from '../schema/text';
import { english } from './en/english';

const LOCALES: Record<string, Texts> = { en: english };

/** The prose of the knowledge base in a locale; English where there is none of that locale. */
export function textsFor(locale: string): Texts {
  const language = locale.split('-')[0] ?? '';
  return (Object.hasOwn(LOCALES, language) ? LOCALES[language] : undefined) ?? english;
}

/** A text that the knowledge base must have; a missing one is a fault in the data, found by its tests. */
export function textOf<T>(texts: Record<string, T>, id: string): T {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (text === undefined) throw new Error(`No text stands for "${id}".`);
  return text;
}
