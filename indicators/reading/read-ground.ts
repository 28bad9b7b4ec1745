import type { Ground } from '#indicators/cluster-index-of-table';
import { type NamedFault, type NamedFileFault, namedNumber, readNamed, shown } from './read-named';

/** Area and people by the code of the region, and what is wrong with the rows that are left out, in the order of their lines. */
export type GroundRead = { ground: Map<string, Ground>; faults: NamedFault[] };

const COLUMNS = ['region', 'area', 'population'] as const;

/**
 * Reads area and people of regions: a row each with `region`, `area` (one unit for all, such as km²) and `population`. Separated by
 * semicolons, decimals are written with a comma.
 *
 * Nought and below are faults, since the index divides by both. A row at fault is left out; of a region named again the first row
 * counts.
 */
export function readGround(text: string): { ok: true; read: GroundRead } | { ok: false; fault: NamedFileFault } {
  const named = readNamed(text, COLUMNS);
  if (!named.ok) return named;
  const { rows, decimalComma } = named.table;
  const faults = [...named.table.faults];
  const ground = new Map<string, Ground>();
  const lines = new Map<string, number>();
  for (const { line, fields } of rows) {
    const [region = '', area = '', population = ''] = fields;
    const size = { area: namedNumber(area, decimalComma), people: namedNumber(population, decimalComma) };
    const firstLine = lines.get(region);
    if (region === '') faults.push({ line, kind: 'no-code', column: 'region' });
    else if (firstLine !== undefined) faults.push({ line, kind: 'twice', firstLine });
    else if (!(size.area > 0)) faults.push({ line, ...faultOf('area', area, size.area) });
    else if (!(size.people > 0)) faults.push({ line, ...faultOf('population', population, size.people) });
    else {
      ground.set(region, size);
      lines.set(region, line);
    }
  }
  return { ok: true, read: { ground, faults: faults.sort((a, b) => a.line - b.line) } };
}

function faultOf(column: (typeof COLUMNS)[number], field: string, value: number) {
  const kind: 'not-a-number' | 'below' = value <= 0 ? 'below' : 'not-a-number';
  return { kind, column, value: shown(field) };
}
