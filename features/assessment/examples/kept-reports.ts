import type { Depth, Report } from '#reports/report';

/** The three depths of one result. */
export type ExampleReports = Record<Depth, Report>;

type Kept = { day: string; file: string; reports: ExampleReports };

declare global {
  // Next gives each layer of a page modules of its own; what they are to share stands here.
  var keptExampleReports: Map<string, Kept> | undefined;
}

/** The reports of a worked example in a locale, made anew only on another day or when the example's file has changed. */
export function reportsMadeOnce(id: string, locale: string, file: string, make: () => ExampleReports): ExampleReports {
  const all = (globalThis.keptExampleReports ??= new Map());
  const day = new Date().toISOString().slice(0, 10);
  const kept = all.get(keyOf(id, locale));
  if (kept !== undefined && kept.day === day && kept.file === file) return kept.reports;
  const reports = make();
  all.set(keyOf(id, locale), { day, file, reports });
  return reports;
}

/** The reports that this process has made last for a worked example; nothing in a browser. */
export function keptReports(id: string, locale: string): ExampleReports | undefined {
  return globalThis.keptExampleReports?.get(keyOf(id, locale))?.reports;
}

function keyOf(id: string, locale: string): string {
  return `${locale}/${id}`;
}
