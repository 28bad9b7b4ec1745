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
 * Registers each subset as a family of its own, because a family holds one file a style; texts name them all in a list.
 * The .woff files: the renderer cannot read .woff2. Once is enough.
 */
export function registerFonts(source: FontSource): void {
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
}
