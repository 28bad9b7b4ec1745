/**
 * Fonts for what the two of the design lack: a family for each script, in two weights, for headings and text alike. They have no italics.
 * A text is drawn with the first that has its characters; the largest comes last.
 */
export const scriptFonts = [
  {
    subset: 'arabic',
    family: 'Noto Sans Arabic',
    packageName: '@fontsource/noto-sans-arabic',
    fileStem: 'noto-sans-arabic-arabic',
  },
  {
    subset: 'hebrew',
    family: 'Noto Sans Hebrew',
    packageName: '@fontsource/noto-sans-hebrew',
    fileStem: 'noto-sans-hebrew-hebrew',
  },
  {
    subset: 'devanagari',
    family: 'Noto Sans Devanagari',
    packageName: '@fontsource/noto-sans-devanagari',
    fileStem: 'noto-sans-devanagari-devanagari',
  },
  {
    subset: 'bengali',
    family: 'Noto Sans Bengali',
    packageName: '@fontsource/noto-sans-bengali',
    fileStem: 'noto-sans-bengali-bengali',
  },
  {
    subset: 'thai',
    family: 'Noto Sans Thai',
    packageName: '@fontsource/noto-sans-thai',
    fileStem: 'noto-sans-thai-thai',
  },
  {
    subset: 'ethiopic',
    family: 'Noto Sans Ethiopic',
    packageName: '@fontsource/noto-sans-ethiopic',
    fileStem: 'noto-sans-ethiopic-ethiopic',
  },
  {
    subset: 'armenian',
    family: 'Noto Sans Armenian',
    packageName: '@fontsource/noto-sans-armenian',
    fileStem: 'noto-sans-armenian-armenian',
  },
  {
    subset: 'georgian',
    family: 'Noto Sans Georgian',
    packageName: '@fontsource/noto-sans-georgian',
    fileStem: 'noto-sans-georgian-georgian',
  },
  { subset: 'latin-more', family: 'Noto Sans', packageName: '@fontsource/noto-sans', fileStem: 'noto-sans-latin-ext' },
  {
    subset: 'cyrillic-more',
    family: 'Noto Sans Cyrillic',
    packageName: '@fontsource/noto-sans',
    fileStem: 'noto-sans-cyrillic-ext',
  },
  {
    subset: 'chinese',
    family: 'Noto Sans SC',
    packageName: '@fontsource/noto-sans-sc',
    fileStem: 'noto-sans-sc-chinese-simplified',
  },
] as const;

/** The families of the scripts, in the order in which they are asked. */
export const scriptFamilies: readonly string[] = scriptFonts.map(({ family }) => family);

export type ScriptSubset = (typeof scriptFonts)[number]['subset'];

/** What of each font is used: the characters of its own script. The rest stands in the fonts of the design, or is rare. */
export const charactersOf: Record<ScriptSubset, RegExp> = {
  arabic: /[\p{scx=Arabic}]/u,
  hebrew: /[\p{Script=Hebrew}]/u,
  devanagari: /[\p{scx=Devanagari}]/u,
  bengali: /[\p{scx=Bengali}]/u,
  thai: /[\u0e00-\u0e7f]/u,
  ethiopic: /[\p{Script=Ethiopic}]/u,
  georgian: /[\p{scx=Georgian}]/u,
  armenian: /[\p{scx=Armenian}]/u,
  'latin-more': /[\p{Script=Latin}\p{Sc}\u02b0-\u02ff]/u,
  'cyrillic-more': /[\p{Script=Cyrillic}]/u,
  chinese: /[\p{scx=Han}\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/u,
};
