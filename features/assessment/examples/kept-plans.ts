import type { Report } from '#reports/report';

type Kept = { day: string; file: string; report: Report };

declare global {
  // Next gives each layer of a page modules of its own; what they are to share stands here.
  var keptExamplePlans: Map<string, Kept> | undefined;
}

/** The plan of a worked example in a locale, made anew only on another day or when the example's file has changed. */
export function planMadeOnce(id: string, locale: string, file: string, make: () => Report): Report {
  const plans = (globalThis.keptExamplePlans ??= new Map());
  const day = new Date().toISOString().slice(0, 10);
  const kept = plans.get(keyOf(id, locale));
  if (kept !== undefined && kept.day === day && kept.file === file) return kept.report;
  const report = make();
  plans.set(keyOf(id, locale), { day, file, report });
  return report;
}

/** The plan that this process has made last for a worked example; nothing in a browser. */
export function keptPlan(id: string, locale: string): Report | undefined {
  return globalThis.keptExamplePlans?.get(keyOf(id, locale))?.report;
}

function keyOf(id: string, locale: string): string {
  return `${locale}/${id}`;
}
