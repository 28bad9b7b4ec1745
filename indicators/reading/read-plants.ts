import type { Plant } from '#indicators/ellison-glaeser';
import { type NamedFault, type NamedFileFault, namedNumber, readNamed, shown } from './read-named';

/** The plants, and what is wrong with the rows that are left out, in the order of their lines. */
export type PlantsRead = { plants: Plant[]; faults: NamedFault[] };

const COLUMNS = ['region', 'industry', 'employment'] as const;

/**
 * Reads the sizes of plants: a row a plant, with `region`, `industry` and `employment`. Several plants of one region and industry are
 * what such a table is for, so that no row is one too many. Separated by semicolons, decimals are written with a comma.
 *
 * A plant with nought jobs is a plant. A row without a number, or with one below nought, is at fault and left out: whoever reckons with
 * the rest leaves out a plant, which the index does not allow.
 */
export function readPlants(text: string): { ok: true; read: PlantsRead } | { ok: false; fault: NamedFileFault } {
  const named = readNamed(text, COLUMNS);
  if (!named.ok) return named;
  const { rows, decimalComma } = named.table;
  const faults = [...named.table.faults];
  const plants: Plant[] = [];
  for (const { line, fields } of rows) {
    const [region = '', industry = '', employment = ''] = fields;
    const jobs = namedNumber(employment, decimalComma);
    if (region === '') faults.push({ line, kind: 'no-code', column: 'region' });
    else if (industry === '') faults.push({ line, kind: 'no-code', column: 'industry' });
    else if (jobs >= 0) plants.push({ region, industry, jobs });
    else {
      const kind = jobs < 0 ? 'below' : 'not-a-number';
      faults.push({ line, kind, column: 'employment', value: shown(employment) });
    }
  }
  return { ok: true, read: { plants, faults: faults.sort((a, b) => a.line - b.line) } };
}
