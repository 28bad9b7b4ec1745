import { PRESETS } from '#policies/engine/classify';
import type { Fault } from '#policies/file/faults';
import { type CutOffs, cutOffs, presetId } from '#policies/schema/assessment';

export type IndicatorsQuery =
  { ok: true; candidates: 'typed' | 'all'; cutOffs: CutOffs } | { ok: false; faults: Fault[] };

const CUTS = Object.keys(PRESETS['ipea-diset']);

/** What is asked of a table: which pairs, and where the types are cut; a cut that is not named is the cited preset's. */
export function readIndicatorsQuery(query: URLSearchParams): IndicatorsQuery {
  const faults: Fault[] = [];
  const candidates = query.get('candidates') ?? 'typed';
  if (candidates !== 'typed' && candidates !== 'all') {
    faults.push({ path: 'query.candidates', message: 'Must be one of: typed, all.' });
  }
  for (const name of query.keys()) {
    if (name !== 'candidates' && name !== 'preset' && !CUTS.includes(name)) {
      faults.push({ path: `query.${name}`, message: `Not known. Known are: candidates, preset, ${CUTS.join(', ')}.` });
    }
  }
  const preset = presetId.safeParse(query.get('preset') ?? 'ipea-diset');
  if (!preset.success)
    faults.push({ path: 'query.preset', message: `Must be one of: ${presetId.options.join(', ')}.` });
  const own = Object.fromEntries(
    CUTS.flatMap((name) => (query.has(name) ? [[name, numberIn(query.get(name) ?? '')]] : [])),
  );
  const cuts = cutOffs.safeParse({ ...PRESETS[preset.data ?? 'ipea-diset'], ...own });
  if (!cuts.success) {
    for (const { path, code } of cuts.error.issues) {
      const name = path.join('.');
      faults.push({ path: `query.${name}`, message: code === 'custom' ? aboveItsCut(name) : rangeOf(name) });
    }
  }
  if (faults.length > 0 || !cuts.success) return { ok: false, faults };
  return { ok: true, candidates: candidates === 'all' ? 'all' : 'typed', cutOffs: cuts.data };
}

/** What a cut may be, in words. */
function rangeOf(name: string): string {
  switch (name) {
    case 'locationQuotient':
      return 'Must be a number above 0.';
    case 'locationQuotientMinimum':
      return 'Must be a number, 0 or more.';
    case 'sectorShareHigh':
      return 'Must be a number above 0 and at most 1.';
    case 'sectorShareMinimum':
      return 'Must be a number from 0 to 1.';
    default:
      return 'Must be a whole number, 0 or more.';
  }
}

function aboveItsCut(name: string): string {
  const cut = name === 'sectorShareMinimum' ? 'sectorShareHigh' : 'locationQuotient';
  return `Must be at most ${cut}: the lower bound lies above the cut.`;
}

function numberIn(given: string): number | string {
  return given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : given;
}
