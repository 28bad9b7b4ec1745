import type { Served } from '#http/jobs/serve-jobs';
import type { Assessment } from '#policies/schema/assessment';
import type { InstrumentOptions } from '#reports/build';
import { reportMaker } from '#reports/making/report-maker';
import { fontFile } from '#reports/pdf/font-files';
import type { DocumentId, FormatId } from '#reports/registry';
import { rendererOf } from '#reports/renderers';

/** A document to be made of an assessment that was read and found right. */
export type DocumentOrder = {
  document: DocumentId;
  format: FormatId;
  assessment: Assessment;
  madeAt: string;
  redacted?: boolean;
  instrument?: InstrumentOptions;
};

/** Builds the document and writes it. What it throws is a fault of the program: bad input was refused before. */
export async function documentJob(order: DocumentOrder): Promise<Served<Uint8Array<ArrayBuffer>>> {
  const { document, format, assessment, ...options } = order;
  const [maker, renderer] = await Promise.all([reportMaker(document, assessment.locale), rendererOf(format)]);
  const bytes = await renderer.write(maker.make(assessment, options), fontFile);
  return { reply: bytes, transfer: [bytes.buffer] };
}
