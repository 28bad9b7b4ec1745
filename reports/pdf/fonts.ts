import { Font } from '@react-pdf/renderer';
import { scriptFonts, type ScriptSubset } from './script-fonts';
import { sfntOf } from './sfnt';
import { fonts } from './tokens';

/** Reads a file of a @fontsource package: from the disk of a server, or over the network in a browser. */
export type FontSource = (packageName: string, file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A part of a font of the design, or a font for a script that it lacks: each has files of its own. */
export type Subset = DesignSubset | ScriptSubset;

type DesignSubset = (typeof fonts.subsets)[number];

export const fontPackages = [
  { packageName: '@fontsource/source-serif-4', prefix: 'source-serif-4', families: fonts.serif },
  { packageName: '@fontsource/source-sans-3', prefix: 'source-sans-3', families: fonts.sans },
] as const;

export const fontStyles = [
  { fontWeight: 400, fontStyle: 'normal' },
  { fontWeight: 400, fontStyle: 'italic' },
  { fontWeight: 600, fontStyle: 'normal' },
] as const;

/** The fonts of scripts have no italics: they stand upright there. */
export const scriptFontStyles = [
  { fontWeight: 400, fontStyle: 'normal' },
  { fontWeight: 600, fontStyle: 'normal' },
] as const;

/** What is loaded unless subsets are named. */
const designSubsets: ReadonlySet<Subset> = new Set(fonts.subsets);

/** Hears how many font files have come, of how many. */
export type FontCount = (done: number, of: number) => void;

type FamilyFiles = {
  family: string;
  subset: Subset;
  packageName: string;
  fileStem: string;
  styles: readonly FontStyle[];
};

// Texts name the families of all subsets, and the renderer fails at the name of one that it does not know. The built-in font
// that stands in is never drawn: its letters are all in the first two subsets of the design, which are asked before it.
const STAND_IN = 'Helvetica';

/**
 * Registers and loads these subsets of the fonts, those of the design unless named; what is there already is not loaded again. Each subset is a family
 * of its own, because a family holds one file a style; texts name them all in a list. A subset that is not there must not be needed.
 * The .woff files: the renderer cannot read .woff2. `onFile` hears the count as files come, and nothing if none has to.
 */
export async function registerFonts(
  source: FontSource,
  subsets: ReadonlySet<Subset> = designSubsets,
  onFile: FontCount = () => {},
): Promise<void> {
  const missing = allFamilies.filter(({ family, subset }) => subsets.has(subset) && !isThere(family));
  const count = { done: 0, of: missing.reduce((sum, { styles }) => sum + styles.length, 0) };
  if (count.of > 0) onFile(count.done, count.of);
  const readStyle = async ({ packageName, fileStem }: FamilyFiles, style: FontStyle) => {
    const file = await source(packageName, `${fileStem}-${style.fontWeight}-${style.fontStyle}.woff`);
    const src = dataUrl(await sfntOf(file));
    count.done += 1;
    onFile(count.done, count.of);
    return { src, ...style };
  };
  await Promise.all(
    missing.map(async (files) => {
      register(files.family, await Promise.all(files.styles.map((style) => readStyle(files, style))));
    }),
  );
  for (const { family } of allFamilies) {
    if (Font.getRegisteredFonts()[family] === undefined) {
      register(
        family,
        fontStyles.map((style) => ({ src: STAND_IN, ...style })),
      );
    }
  }
  Font.registerHyphenationCallback((word) => [word]);
  await Promise.all(allFamilies.flatMap(({ family }) => fontStyles.map((style) => loaded(family, style))));
}

type FontStyle = (typeof fontStyles)[number];

const allFamilies: FamilyFiles[] = [
  ...fontPackages.flatMap(({ packageName, prefix, families }) =>
    fonts.subsets.map((subset, index) => ({
      family: families[index] ?? '',
      subset,
      packageName,
      fileStem: `${prefix}-${subset}`,
      styles: fontStyles,
    })),
  ),
  ...scriptFonts.map((font) => ({ ...font, styles: scriptFontStyles })),
];

function isThere(family: string): boolean {
  const [source] = Font.getRegisteredFonts()[family]?.sources ?? [];
  return source !== undefined && source.src !== STAND_IN;
}

/** In place of what stood in for it. What has no italics gets its upright letters for them. */
function register(family: string, sources: (FontStyle & { src: string })[]): void {
  const hasItalics = sources.some(({ fontStyle }) => fontStyle === 'italic');
  const upright = sources.filter(({ fontWeight }) => fontWeight === 400);
  Reflect.deleteProperty(Font.getRegisteredFonts(), family);
  Font.register({
    family,
    fonts: hasItalics
      ? sources
      : [...sources, ...upright.map(({ src }) => ({ src, fontWeight: 400, fontStyle: 'italic' as const }))],
  });
}

function dataUrl(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return `data:font/ttf;base64,${btoa(binary)}`;
}

async function loaded(fontFamily: string, style: FontStyle): Promise<void> {
  await Font.load({ fontFamily, ...style });
  const font = isThere(fontFamily) ? Font.getFont({ fontFamily, ...style }).data : null;
  // All subsets of a style bear one PostScript name, by which the PDF writer remembers fonts: it would embed a subset
  // anew each time a text changes between two of them.
  const name = `${fontFamily}-${style.fontWeight}-${style.fontStyle}`.replaceAll(' ', '');
  if (!font || font.postscriptName === name) return;
  Object.defineProperty(font, 'postscriptName', { value: name });
  rememberLetters(font);
}

/**
 * A font keeps each glyph with the letter for which it was first asked. Who writes a colon into a file asks for the full stop that it is made
 * of, without its letter; in the next document, which shares the font, every full stop would be lost. So all are asked for once, with their
 * letters: of several that look the same the usual one, and never the forms that only shaping makes.
 */
function rememberLetters(font: { characterSet: number[]; glyphForCodePoint: (point: number) => unknown }): void {
  const letters = font.characterSet.filter((point) => {
    const letter = String.fromCodePoint(point);
    return letter.normalize('NFKC') === letter;
  });
  const isRare = (point: number) => /[\p{Lm}\p{Sk}]/u.test(String.fromCodePoint(point));
  for (const point of [...letters.filter((each) => !isRare(each)), ...letters.filter(isRare)])
    font.glyphForCodePoint(point);
}
