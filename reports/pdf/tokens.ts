import { scriptFamilies } from './script-fonts';

const pointsPerMillimetre = 72 / 25.4;

function millimetres(length: number): number {
  return length * pointsPerMillimetre;
}

/** A4 in points: the text says what, the margin beside it says why. */
export const page = {
  left: millimetres(20),
  right: millimetres(20),
  top: millimetres(25),
  bottom: millimetres(25),
  edge: millimetres(12.5),
  height: millimetres(297),
  text: millimetres(118),
  gutter: millimetres(6),
  margin: millimetres(46),
  full: millimetres(170),
} as const;

export const space = { hair: 2, tight: 4, small: 6, base: 9, wide: 14, broad: 24, huge: 48 } as const;

/** Between the blocks of a page. */
export const rowGap = space.base;

export const colours = {
  ink: '#1d1b17',
  quiet: '#4d493f',
  hairline: '#c9c3b8',
  accent: '#0f5257',
  rust: ['#eed9cc', '#dba384', '#b65b35', '#7d2f12'],
  hues: {
    center: '#143f61',
    'advanced-vector': '#c08c1f',
    'local-development-vector': '#a04a80',
    embryonic: '#86b5aa',
  },
} as const;

const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

function families(name: string, design: 'serif' | 'sans'): string[] {
  return [...subsets.map((subset) => `${name} ${subset}`), ...scriptFamilies(design)];
}

export const fonts = {
  subsets,
  serif: families('Source Serif 4', 'serif'),
  sans: families('Source Sans 3', 'sans'),
} as const;

/**
 * For what must stay with the box above it. Rounding may leave a gap of a millionth of a point between two boxes, and
 * the renderer would break the page in it; this closes it.
 */
export const close = { position: 'relative', top: -0.0003 } as const;

/** For what must stay with a box that is itself `close`. */
export const closer = { position: 'relative', top: -0.0006 } as const;

/** For boxes of a row that must all stay together: each is a little closer than the one before. */
export function closerBy(index: number) {
  return { position: 'relative', top: close.top * (index + 1) } as const;
}

/** Size and line height; react-pdf takes the latter as a multiple. */
export const type = {
  cover: { fontFamily: fonts.serif, fontWeight: 600, fontSize: 36, lineHeight: 1.12 },
  sentence: { fontFamily: fonts.serif, fontSize: 15, lineHeight: 1.38 },
  h1: { fontFamily: fonts.serif, fontWeight: 600, fontSize: 21, lineHeight: 1.2 },
  h2: { fontFamily: fonts.serif, fontWeight: 600, fontSize: 15, lineHeight: 1.25 },
  h3: { fontFamily: fonts.sans, fontWeight: 600, fontSize: 10.5, lineHeight: 1.35 },
  name: { fontFamily: fonts.serif, fontWeight: 600, fontSize: 12, lineHeight: 1.3 },
  wall: { fontFamily: fonts.sans, fontSize: 26, lineHeight: 1.3 },
  lead: { fontFamily: fonts.serif, fontSize: 12.5, lineHeight: 1.42 },
  body: { fontFamily: fonts.sans, fontSize: 9.8, lineHeight: 1.45 },
  strong: { fontFamily: fonts.sans, fontWeight: 600, fontSize: 9.8, lineHeight: 1.45 },
  small: { fontFamily: fonts.sans, fontSize: 8.6, lineHeight: 1.4 },
  smallStrong: { fontFamily: fonts.sans, fontWeight: 600, fontSize: 8.6, lineHeight: 1.4 },
  note: { fontFamily: fonts.sans, fontSize: 7.8, lineHeight: 1.36 },
  noteItalic: { fontFamily: fonts.sans, fontStyle: 'italic', fontSize: 7.8, lineHeight: 1.36 },
} as const;
