import { Font } from '@react-pdf/renderer';
import { fonts } from './tokens';

/** Where a file of a @fontsource package lies: a path on a server, a URL in a browser. */
export type FontSource = (packageName: string, file: string) => string;

export const fontPackages = [
  { packageName: '@fontsource/source-serif-4', prefix: 'source-serif-4', families: fonts.serif },
  { packageName: '@fontsource/source-sans-3', prefix: 'source-sans-3', families: fonts.sans },
] as const;

export const fontStyles = [
  { fontWeight: 400, fontStyle: 'normal' },
  { fontWeight: 400, fontStyle: 'italic' },
  { fontWeight: 600, fontStyle: 'normal' },
] as const;

/**
 * Registers and loads the fonts; once is enough. Each subset is a family of its own, because a family holds one file
 * a style; texts name them all in a list. The .woff files: the renderer cannot read .woff2.
 */
export async function registerFonts(source: FontSource): Promise<void> {
  const registered = new Set(Font.getRegisteredFontFamilies());
  for (const { packageName, prefix, families } of fontPackages) {
    for (const [index, subset] of fonts.subsets.entries()) {
      const family = families[index];
      if (family === undefined || registered.has(family)) continue;
      Font.register({
        family,
        fonts: fontStyles.map(({ fontWeight, fontStyle }) => ({
          src: source(packageName, `${prefix}-${subset}-${fontWeight}-${fontStyle}.woff`),
          fontWeight,
          fontStyle,
        })),
      });
    }
  }
  Font.registerHyphenationCallback((word) => [word]);
  const families = fontPackages.flatMap((each) => [...each.families]);
  await Promise.all(families.flatMap((family) => fontStyles.map((style) => loaded(family, style))));
}

async function loaded(fontFamily: string, style: (typeof fontStyles)[number]): Promise<void> {
  await Font.load({ fontFamily, ...style });
  const font = Font.getFont({ fontFamily, ...style })?.data;
  // All subsets of a style bear one PostScript name, by which the PDF writer remembers fonts: it would embed a subset
  // anew each time a text changes between two of them.
  const name = `${fontFamily}-${style.fontWeight}-${style.fontStyle}`.replaceAll(' ', '');
  if (font && font.postscriptName !== name) Object.defineProperty(font, 'postscriptName', { value: name });
}
