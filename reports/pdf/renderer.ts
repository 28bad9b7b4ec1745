import type { Renderer } from '#reports/renderer';
import { registerFonts } from './fonts';
import { renderPdf } from './render';

/** Writes reports as PDF. */
export const pdfRenderer: Renderer = {
  write: renderPdf,
  prepare: (fonts) => registerFonts(fonts, new Set(['latin'])),
};
