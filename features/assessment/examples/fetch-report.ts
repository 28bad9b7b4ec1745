import type { Report } from '#reports/report';

const fetched = new Map<string, Report>();

/** The plan of a worked example as plain data, fetched once. */
export async function fetchReport(id: string, locale: string): Promise<Report> {
  const kept = fetched.get(id);
  if (kept !== undefined) return kept;
  const response = await fetch(`/${locale}/examples/${id}/report`);
  if (!response.ok) throw new Error(`The report did not come: status ${response.status}`);
  const report: Report = await response.json();
  fetched.set(id, report);
  return report;
}
