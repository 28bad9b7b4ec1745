import type { Counted } from '#indicators/analyse';
import type { Plant } from '#indicators/ellison-glaeser';
import { decoded, encodingOf } from '#indicators/reading/decode';
import type { GroundRead } from '#indicators/reading/read-ground';
import type { PlantsRead } from '#indicators/reading/read-plants';
import type { NamedFault } from '#indicators/reading/read-named';
import { FAULTS_TOLD } from '#indicators/reading/row-fault';
import { openSource } from './open-source';
import type { Progress, Supplied, SuppliedCodes, SuppliedFault } from './protocol';

/** What a reader made of a file that was supplied beside the table. */
export type SuppliedRead<R> = { ok: true; read: R } | { ok: false; fault: SuppliedFault };

/** Reads a file that is supplied beside the table. */
export async function suppliedBy<R>(
  file: File,
  reader: (text: string) => SuppliedRead<R>,
  tell: (progress: Progress) => void,
): Promise<SuppliedRead<R>> {
  const opened = await openSource({ file }, tell);
  if (!opened.ok) return { ok: false, fault: faultOf(opened.fault) };
  if (!('chunks' in opened.table)) return { ok: false, fault: { kind: 'workbook' } };
  const { chunks } = opened.table;
  return reader(decoded(chunks, encodingOf(chunks)));
}

/** What became of area and people: regions of the base that the file lacks, and the other way round. */
export function groundTold(supplied: SuppliedRead<GroundRead> | undefined, { table }: Counted): Supplied {
  if (supplied === undefined) return { kind: 'none' };
  if (!supplied.ok) return { kind: 'unread', fault: supplied.fault };
  const { ground, faults } = supplied.read;
  return told(ground.size, faults, [
    codesOf(
      'lacking',
      table.regions.filter((region) => !ground.has(region)),
    ),
    codesOf('unknown-regions', without(ground.keys(), table.regions)),
  ]);
}

/**
 * What became of the sizes of plants: industries of the base without any, regions and industries that the base does not have, and
 * industries whose plants do not add up to what the table says of them.
 *
 * @param used - the plants in the base, by industry; undefined where none is used
 */
export function plantsTold(
  supplied: SuppliedRead<PlantsRead> | undefined,
  used: ReadonlyMap<string, Plant[]> | undefined,
  { table }: Counted,
): Supplied {
  if (supplied === undefined) return { kind: 'none' };
  if (!supplied.ok) return { kind: 'unread', fault: supplied.fault };
  const { plants, faults } = supplied.read;
  if (used === undefined) return told(plants.length, faults, []);
  const unequal = table.industries.filter((industry, i) => {
    const jobs = used.get(industry)?.reduce((sum, plant) => sum + plant.jobs, 0);
    const total = table.industryTotals[i] ?? 0;
    return jobs !== undefined && Math.abs(jobs - total) > 1e-9 * Math.max(jobs, total);
  });
  return told(plants.length, faults, [
    codesOf(
      'lacking',
      table.industries.filter((industry) => !used.has(industry)),
    ),
    codesOf(
      'unknown-regions',
      without(
        plants.map(({ region }) => region),
        table.regions,
      ),
    ),
    codesOf(
      'unknown-industries',
      without(
        plants.map(({ industry }) => industry),
        table.industries,
      ),
    ),
    codesOf('unequal', unequal),
  ]);
}

function told(rows: number, faults: NamedFault[], codes: SuppliedCodes[]): Supplied {
  return {
    kind: 'read',
    rows,
    faults: faults.slice(0, FAULTS_TOLD),
    faultCount: faults.length,
    codes: codes.filter(({ count }) => count > 0),
  };
}

function codesOf(what: SuppliedCodes['what'], codes: string[]): SuppliedCodes {
  return { what, count: codes.length, first: codes.slice(0, 10) };
}

function without(codes: Iterable<string>, known: string[]): string[] {
  const have = new Set(known);
  return [...new Set(codes)].filter((code) => !have.has(code));
}

function faultOf(fault: { kind: string; megabytes?: number }): SuppliedFault {
  if (fault.kind === 'too-large' && fault.megabytes !== undefined) {
    return { kind: 'too-large', megabytes: fault.megabytes };
  }
  return { kind: fault.kind === 'unreadable' ? 'unreadable' : 'workbook' };
}
