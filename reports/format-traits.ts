import type { FormatId } from './registry';

/** What a format cannot show, or shows otherwise than one may expect; said before a document is made in it. */
type FormatLimit =
  | 'pages-may-shift'
  | 'contents-on-opening'
  | 'no-page-numbers'
  | 'figures-as-tables'
  | 'layout-left-out'
  | 'for-programs';

type FormatTraits = {
  limits: readonly FormatLimit[];
  /** What of a look the format has: all of it, all but the size of the paper, or nothing. */
  look: 'whole' | 'no-paper' | 'none';
};

/** Of every format of the contract. Letters that a PDF lacks depend on the words and are looked up apart (pdf/hard-words). */
const traits: Readonly<Record<string, FormatTraits>> = {
  pdf: { limits: [], look: 'whole' },
  docx: { limits: ['pages-may-shift', 'contents-on-opening'], look: 'whole' },
  html: { limits: ['no-page-numbers'], look: 'no-paper' },
  xlsx: { limits: ['figures-as-tables', 'layout-left-out'], look: 'none' },
  json: { limits: ['for-programs'], look: 'none' },
};

const unknown: FormatTraits = { limits: [], look: 'none' };

/** What one should know of a format before a document is made in it. */
export function traitsOf(format: FormatId): FormatTraits {
  return traits[format] ?? unknown;
}

/** The formats of which something is known here. */
export function formatsWithTraits(): string[] {
  return Object.keys(traits);
}
