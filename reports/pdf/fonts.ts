import { Font } from '@react-pdf/renderer';
import { sfntOf } from './sfnt';
import { fonts } from './tokens';

/** Reads a file of a @fontsource package: from the disk of a server, or over the network in a browser. */
export type FontSource = (packageName: string, file: string) => Promise<Uint8Array<ArrayBuffer>>;

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
 * Registers and loads the fonts; only the first call does work. Each subset is a family of its own, because a family holds one file
 * a style; texts name them all in a list. The .woff files: the renderer cannot read .woff2.
 */
export async function registerFonts(source: FontSource): Promise<void> {
  const registered = new Set(Font.getRegisteredFontFamilies());
  for (const { packageName, prefix, families } of fontPackages) {
    for (const [index, subset] of fonts.subsets.entries()) {
      const family = families[index];
      if (family === undefined || registered.has(family)) continue;
      const styles = fontStyles.map(async ({ fontWeight, fontStyle }) => {
        const file = await source(packageName, `${prefix}-${subset}-${fontWeight}-${fontStyle}.woff`);
        return { src: dataUrl(await sfntOf(file)), fontWeight, fontStyle };
      });
      Font.register({ family, fonts: await Promise.all(styles) });
    }
  }
  Font.registerHyphenationCallback((word) => [word]);
  const families = fontPackages.flatMap((each) => [...each.families]);
  await Promise.all(families.flatMap((family) => fontStyles.map((style) => loaded(family, style))));
}

function dataUrl(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return `data:font/ttf;base64,${btoa(binary)}`;
}

async function loaded(fontFamily: string, style: (typeof fontStyles)[number]): Promise<void> {
  await Font.load({ fontFamily, ...style });
  const font = Font.getFont({ fontFamily, ...style })?.data;
  // All subsets of a style bear one PostScript name, by which the PDF writer remembers fonts: it would embed a subset
  // anew each time a text changes between two of them.
  const name = `${fontFamily}-${style.fontWeight}-${style.fontStyle}`.replaceAll(' ', '');
  if (font && font.postscriptName !== name) Object.defineProperty(font, 'postscriptName', { value: name });
}
