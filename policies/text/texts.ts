import type { Texts } from '#policies/schema/text';
import { english } from './en/english';
import { type NeutralTexts, neutralTexts } from './en/neutral-texts';
import { pseudo } from './pseudo';

const LOCALES: Record<string, () => Texts> = {
  en: () => english,
  'en-XA': () => (marked ??= pseudo(english)),
};

/** The locales that have texts of their own. */
export const TEXT_LOCALES = Object.keys(LOCALES);

let marked: Texts | undefined;

/** The prose of the knowledge base in a locale or else in its language; English where there is none of either. */
export function textsFor(locale: string): Texts {
  return (textsIn(locale) ?? textsIn(locale.split('-')[0] ?? ''))?.() ?? english;
}

/** What the same locale says instead where nobody may be said to block others. */
export function neutralOf(texts: Texts): NeutralTexts {
  return texts === marked ? pseudo(neutralTexts) : neutralTexts;
}

function textsIn(locale: string): (() => Texts) | undefined {
  return Object.hasOwn(LOCALES, locale) ? LOCALES[locale] : undefined;
}
