/** Which column holds what, by place from 0. */
export type Columns = {
  region: number;
  industry: number;
  employment?: number;
  establishments?: number;
  regionName?: number;
  industryName?: number;
};

export type HeaderFault =
  | { kind: 'no-column'; column: 'region' | 'industry' | 'employment-or-establishments'; titles: string[] }
  | { kind: 'column-twice'; column: string };

const NAMES = {
  region: 'region',
  industry: 'industry',
  employment: 'employment',
  establishments: 'establishments',
  regionName: 'region_name',
  industryName: 'industry_name',
} as const;

/**
 * Finds the columns of a table by the names that the interface fixes: `region`, `industry` and at least one of `employment` and
 * `establishments`; `region_name` and `industry_name` may stand beside them. Other columns are left alone.
 */
export function columnsOf(header: string[]): { ok: true; columns: Columns } | { ok: false; fault: HeaderFault } {
  const places = new Map<string, number>();
  for (const [place, title] of header.entries()) {
    const name = title.trim().toLowerCase();
    const isOurs = Object.values(NAMES).some((ours) => ours === name);
    if (isOurs && places.has(name)) return { ok: false, fault: { kind: 'column-twice', column: name } };
    places.set(name, place);
  }
  const region = places.get(NAMES.region);
  const industry = places.get(NAMES.industry);
  if (region === undefined) return { ok: false, fault: { kind: 'no-column', column: 'region', titles: header } };
  if (industry === undefined) return { ok: false, fault: { kind: 'no-column', column: 'industry', titles: header } };
  const others = {
    employment: places.get(NAMES.employment),
    establishments: places.get(NAMES.establishments),
    regionName: places.get(NAMES.regionName),
    industryName: places.get(NAMES.industryName),
  };
  if (others.employment === undefined && others.establishments === undefined) {
    return { ok: false, fault: { kind: 'no-column', column: 'employment-or-establishments', titles: header } };
  }
  return { ok: true, columns: { region, industry, ...others } };
}
