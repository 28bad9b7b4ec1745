import type { Font } from '@react-pdf/renderer';

/** A font that is loaded. */
export type FontFile = NonNullable<ReturnType<typeof Font.getFont>['data']>;

export type Glyph = ReturnType<FontFile['glyphForCodePoint']>;
