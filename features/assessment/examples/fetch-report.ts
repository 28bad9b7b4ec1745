import { fetchIfReachable } from '#components/frame/network';
import type { Report } from '#reports/report';

const fetched = new Map<string, Report>();

/** The plan of a worked example as plain data, fetched once; undefined where it does not come. */
export async function fetchReport(id: string, locale: string): Promise<Report | undefined> {
  const key = `${locale}/${id}`;
  const report =
    fetched.get(key) ??
    (await fetchIfReachable<Report>(`/${locale}/examples/${id}/report`, (response) => response.json()));
  if (report !== undefined) fetched.set(key, report);
  return report;
}
