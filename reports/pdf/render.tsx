import { pdf } from '@react-pdf/renderer';
import { printable, subsetsIn } from './characters';
import type { Report } from '#reports/report';
import { registerFonts, type FontSource } from './fonts';
import { PlanDocument } from './plan';
import type { MakingStep } from './steps';

/**
 * The report as a PDF. The same report gives the same bytes; a browser packs them otherwise than a server, but draws the same. Only the fonts
 * that its characters need are loaded; `onStep` hears how far the work is. Fails when a font does not come.
 */
export async function renderPdf(
  report: Report,
  fontSource: FontSource,
  onStep: (step: MakingStep) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const printed = printableReport(report);
  const subsets = subsetsIn(JSON.stringify(printed)).add(ALWAYS);
  await registerFonts(fontSource, subsets, (done, of) => onStep({ step: 'fonts', done, of }));
  onStep({ step: 'layout' });
  const document = (
    <PlanDocument
      report={printed}
      title={report.title}
      pages={new Map()}
      onPage={(page, of) => onStep(pageStep(page, of))}
    />
  );
  const blob = await pdf(document).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Page numbers and dots are drawn even where the report has no text. */
const ALWAYS = 'latin';

/** With the last page, the second time round, all that is left is to write the file. */
function pageStep(page: number, of: number | undefined): MakingStep {
  return page === of ? { step: 'writing' } : { step: 'pages', page, of };
}

/** A copy in which every string can be printed: a report is plain data, so none can be missed. */
function printableReport(report: Report): Report {
  const copy: Report = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  );
  return copy;
}
