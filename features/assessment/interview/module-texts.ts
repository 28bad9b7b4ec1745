import type { Texts } from '#policies/schema/text';
import { moduleTexts as english } from '#policies/text/en/modules';
import { PSEUDO_LOCALE, pseudo } from '#policies/text/pseudo';

const LOCALES: Record<string, Texts['modules']> = { en: english, [PSEUDO_LOCALE]: pseudo(english) };

/** What the optional parts ask and change, in a locale; English where there is nothing of it. */
export function moduleTexts(locale: string): Texts['modules'] {
  return LOCALES[locale] ?? english;
}
