import type { FormatId } from './registry';
import type { Renderer } from './renderer';

/** What writes each format, loaded when it is wanted; apart from the registry, so that pages that write nothing never reach it. */
const renderers: Record<FormatId, () => Promise<Renderer>> = {
  pdf: async () => (await import('./pdf/renderer')).pdfRenderer,
  docx: async () => (await import('./docx/renderer')).docxRenderer,
  html: async () => (await import('./html/renderer')).htmlRenderer,
  json: async () => (await import('./json/renderer')).jsonRenderer,
  xlsx: async () => (await import('./xlsx/renderer')).xlsxRenderer,
};

/** Loads what writes a format. */
export function rendererOf(format: FormatId): Promise<Renderer> {
  return renderers[format]();
}
