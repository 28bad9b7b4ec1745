import { printable, subsetsIn } from './characters';
import type { Report } from '#reports/report';
import { drawnLook } from './drawn-look';
import { registerFonts, type FontSource } from './fonts';
import { numbered } from './numbered';
import { placesIn, type Places } from './places';
import { PlanDocument } from './plan';
import { RunningHeads } from './running';
import type { MakingStep } from './steps';
import type { LayoutNode } from './tagged/layout-node';
import { laidOut } from './tagged/open-layout';
import { writeTagged } from './tagged/write-tagged';

/**
 * The report as a PDF. The same report gives the same bytes; a browser packs them otherwise than a server, but draws the same. Only the fonts
 * that its characters need are loaded; `onStep` hears how far the work is. Fails when a font does not come.
 */
export async function renderPdf(
  report: Report,
  fontSource: FontSource,
  onStep: (step: MakingStep) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const shown = printableReport(report);
  const subsets = subsetsIn(JSON.stringify({ ...shown, look: shown.look?.organisation })).add(ALWAYS);
  await registerFonts(fontSource, subsets, (done, of) => onStep({ step: 'fonts', done, of }));
  onStep({ step: 'layout' });
  const { root, props } = await laidOut(
    <PlanDocument report={shown} title={report.title} />,
    drawnLook(shown.look).accent,
  );
  const places = placesIn(root);
  const pages = await withRunningHeads(numbered(root, places), shown, places);
  const of = pages.children?.length ?? 0;
  return writeTagged(pages, props, (page) => onStep(page === of ? { step: 'writing' } : { step: 'pages', page, of }));
}

/** The heads and feet, laid out when it is known what stands on which page, on the pages that they belong to. */
async function withRunningHeads(root: LayoutNode, report: Report, places: Places): Promise<LayoutNode> {
  const pages = root.children ?? [];
  const kinds = pages.map(({ props }) => props?.chrome);
  const { root: heads } = await laidOut(
    <RunningHeads report={report} kinds={kinds} places={places} />,
    drawnLook(report.look).accent,
  );
  const children = pages.map((page, index) => ({
    ...page,
    children: [...(page.children ?? []), ...(heads.children?.[index]?.children ?? [])],
  }));
  return { ...root, children };
}

/** Page numbers and dots are drawn even where the report has no text. */
const ALWAYS = 'latin';

/** A copy in which every string can be printed: a report is plain data, so none can be missed. A picture stays as it is. */
function printableReport({ look, ...report }: Report): Report {
  const copy: Report = JSON.parse(JSON.stringify(report), printed);
  if (look === undefined) return copy;
  const { organisation, ...rest } = look;
  return {
    ...copy,
    look: { ...rest, ...(organisation === undefined ? {} : { organisation: printable(organisation) }) },
  };
}

function printed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? printable(value) : value;
}
