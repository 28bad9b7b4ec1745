/**
 * Fonts for what the two of the design lack: a family for each script, in two weights, without italics. `beside`: which of the design's fonts
 * it goes with. A text is drawn with the first that has its characters. Those of Noto for Arabic and Bengali are not among them: they draw a
 * letter of several parts, which the renderer puts in the wrong places.
 */
export const scriptFonts = [
  {
    subset: 'arabic',
    beside: 'both',
    family: 'IBM Plex Sans Arabic',
    packageName: '@fontsource/ibm-plex-sans-arabic',
    fileStem: 'ibm-plex-sans-arabic-arabic',
  },
  {
    subset: 'hebrew',
    beside: 'both',
    family: 'Noto Sans Hebrew',
    packageName: '@fontsource/noto-sans-hebrew',
    fileStem: 'noto-sans-hebrew-hebrew',
  },
  {
    subset: 'devanagari',
    beside: 'both',
    family: 'Noto Sans Devanagari',
    packageName: '@fontsource/noto-sans-devanagari',
    fileStem: 'noto-sans-devanagari-devanagari',
  },
  {
    subset: 'bengali',
    beside: 'both',
    family: 'Hind Siliguri',
    packageName: '@fontsource/hind-siliguri',
    fileStem: 'hind-siliguri-bengali',
  },
  {
    subset: 'thai',
    beside: 'both',
    family: 'Noto Sans Thai',
    packageName: '@fontsource/noto-sans-thai',
    fileStem: 'noto-sans-thai-thai',
  },
  {
    subset: 'ethiopic',
    beside: 'both',
    family: 'Noto Sans Ethiopic',
    packageName: '@fontsource/noto-sans-ethiopic',
    fileStem: 'noto-sans-ethiopic-ethiopic',
  },
  {
    subset: 'armenian',
    beside: 'both',
    family: 'Noto Sans Armenian',
    packageName: '@fontsource/noto-sans-armenian',
    fileStem: 'noto-sans-armenian-armenian',
  },
  {
    subset: 'georgian',
    beside: 'both',
    family: 'Noto Sans Georgian',
    packageName: '@fontsource/noto-sans-georgian',
    fileStem: 'noto-sans-georgian-georgian',
  },
  {
    subset: 'latin-more',
    beside: 'serif',
    family: 'Noto Serif',
    packageName: '@fontsource/noto-serif',
    fileStem: 'noto-serif-latin-ext',
  },
  {
    subset: 'latin-more',
    beside: 'sans',
    family: 'Noto Sans',
    packageName: '@fontsource/noto-sans',
    fileStem: 'noto-sans-latin-ext',
  },
  {
    subset: 'cyrillic-more',
    beside: 'serif',
    family: 'Noto Serif Cyrillic',
    packageName: '@fontsource/noto-serif',
    fileStem: 'noto-serif-cyrillic-ext',
  },
  {
    subset: 'cyrillic-more',
    beside: 'sans',
    family: 'Noto Sans Cyrillic',
    packageName: '@fontsource/noto-sans',
    fileStem: 'noto-sans-cyrillic-ext',
  },
  {
    subset: 'chinese',
    beside: 'both',
    family: 'Noto Sans SC',
    packageName: '@fontsource/noto-sans-sc',
    fileStem: 'noto-sans-sc-chinese-simplified',
  },
] as const;

/** The families of the scripts that go with a font of the design, in the order in which they are asked. */
export function scriptFamilies(design: 'serif' | 'sans'): string[] {
  return scriptFonts.filter(({ beside }) => beside === design || beside === 'both').map(({ family }) => family);
}

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
