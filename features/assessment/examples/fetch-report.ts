import { fetchIfReachable } from '#components/frame/network';
import type { Depth, Report } from '#reports/report';

const fetched = new Map<string, Report>();

/** A depth of a worked example's result as plain data, fetched once; undefined where it does not come. */
export async function fetchReport(id: string, locale: string, depth: Depth): Promise<Report | undefined> {
  const address = `/${locale}/examples/${id}/report?document=${depth}`;
  const report = fetched.get(address) ?? (await fetchIfReachable<Report>(address, (response) => response.json()));
  if (report !== undefined) fetched.set(address, report);
  return report;
}
