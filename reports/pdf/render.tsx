import { pdf } from '@react-pdf/renderer';
import { printable } from '../characters';
import type { Report } from '../report';
import { registerFonts, type FontSource } from './fonts';
import { PlanDocument } from './plan';

/** The report as a PDF. The same report gives the same bytes. */
export async function renderPdf(report: Report, fontSource: FontSource): Promise<Uint8Array> {
  await registerFonts(fontSource);
  const blob = await pdf(<PlanDocument report={printableReport(report)} pages={new Map()} />).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A copy in which every string can be printed: a report is plain data, so none can be missed. */
function printableReport(report: Report): Report {
  const copy: Report = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  );
  return copy;
}
