import { type Counted, countedOf, industriesOf, regionsOf } from '#indicators/analyse';
import type { Plant } from '#indicators/ellison-glaeser';
import { ellisonGlaeserIn } from '#indicators/plants-in-table';
import { notKnownBy } from '#indicators/not-counted';
import { pairArraysOf } from '#indicators/pair-arrays';
import { settled } from '#indicators/reading/duplicates';
import type { Observed } from '#indicators/reading/observed';
import { within } from '#indicators/reference-area';
import { againstRow } from '#indicators/reference-row';
import { sensitivityOf } from '#indicators/sensitivity';
import { TYPE_OF_CODE, typeCodes, typingArraysOf } from '#indicators/type-codes';
import type { TypeId } from '#policies/schema/terms';
import { listed } from './paged';
import { createPairList } from './pair-list';
import { searchable, wordsIn } from './plain-text';
import type { AnalyseAnswer, Analysis, Base, Calls, IndustryRow, PageOf, RegionRow } from './protocol';

/** A table in its base. What takes long is reckoned when it is first asked for, and once. */
export type Analysed = ReturnType<typeof createAnalysed>;

/** Lays a base upon observations; the table of all of them is made by `wholeOf`, which may remember it. */
export function inBase(
  base: Base,
  wholeOf: (base: Base) => ReturnType<typeof countedOf>,
): { ok: true; counted: Counted } | Extract<AnalyseAnswer, { ok: false }> {
  const whole = wholeOf(base);
  if (!whole.ok) return { ok: false, fault: { kind: 'twice', faults: whole.faults, count: whole.count } };
  const { table } = whole.counted;
  const part = within(whole.counted, {
    ...kept('regions', table.regions, base.regions, base.leaveOut?.regions),
    ...kept('industries', table.industries, base.industries, base.leaveOut?.industries),
    ownRegion: base.ownRegion,
  });
  const laid =
    base.reference === undefined
      ? ({ ok: true, counted: part } as const)
      : againstRow(whole.counted, part, base.reference);
  if (!laid.ok) return laid;
  const { counted } = laid;
  return counted.table.total > 0 ? { ok: true, counted } : { ok: false, fault: { kind: 'nothing' } };
}

/** The table of all observations in the measure of a base, each pair once as the person has chosen. */
export function wholeTable(observed: Observed, { duplicates, measuredBy }: Base): ReturnType<typeof countedOf> {
  return countedOf(duplicates === undefined ? observed : settled(observed, duplicates), measuredBy);
}

/** Everything that can be asked of a table in its base. */
export function createAnalysed(counted: Counted, base: Base) {
  const { observed } = counted;
  const cuts = base.cutOffs;
  const typing = typingArraysOf(counted);
  const types = typeCodes(typing, cuts);
  const arrays = once(() => pairArraysOf(counted));
  const notKnown = once(() => notKnownBy(counted));
  const none = { missing: 0, withheld: 0 };
  const industries = once(() => industriesOf(counted));
  const regions = once(() => regionsOf(counted, cuts));

  function industryPage(
    { text, ...ask }: Calls['industries']['ask'],
    plants?: ReadonlyMap<string, Plant[]>,
  ): PageOf<IndustryRow> {
    const words = wordsIn(text);
    const nameOf = (code: string) => observed.industryNames.get(code);
    const rows = listed(
      industries(),
      ask,
      ({ industry }) => words.every((word) => searchable(industry, nameOf(industry)).includes(word)),
      (row) => (ask.sort.by === 'industry' ? (nameOf(row.industry) ?? row.industry) : row[ask.sort.by]),
    );
    return {
      count: rows.count,
      rows: rows.rows.map((row) => ({
        ...row,
        ...named('industryName', nameOf(row.industry)),
        notKnown: notKnown().industries.get(row.industry) ?? none,
        // Without a count of establishments no cell is a plant, and no row has to be looked at.
        ellisonGlaeser:
          observed.establishments === undefined && plants === undefined
            ? { ok: false, refusal: 'no-plant-sizes' }
            : ellisonGlaeserIn(counted, row.industry, plants?.get(row.industry)),
      })),
    };
  }

  function regionPage({ text, ...ask }: Calls['regions']['ask']): PageOf<RegionRow> {
    const words = wordsIn(text);
    const nameOf = (code: string) => observed.regionNames.get(code);
    const rows = listed(
      regions(),
      ask,
      ({ region }) => words.every((word) => searchable(region, nameOf(region)).includes(word)),
      (row) => (ask.sort.by === 'region' ? (nameOf(row.region) ?? row.region) : row[ask.sort.by]),
    );
    return {
      count: rows.count,
      rows: rows.rows.map((row) => ({
        ...row,
        ...named('regionName', nameOf(row.region)),
        notKnown: notKnown().regions.get(row.region) ?? none,
      })),
    };
  }

  return {
    base,
    counted,
    analysis: (): Analysis => analysisOf(counted, base, types),
    arrays,
    list: once(() => createPairList(counted, arrays(), types, cuts)),
    shifts: once(() => sensitivityOf(typing, cuts)),
    industryPage,
    regionPage,
  };
}

function analysisOf({ table, observed }: Counted, base: Base, types: Uint8Array): Analysis {
  const byType = countByType(types);
  return {
    base,
    regions: table.regions.length,
    industries: table.industries.length,
    pairs: table.value.length,
    total: table.total,
    notKnown: table.notKnown,
    knows: {
      employment: observed.employment !== undefined,
      establishments: observed.establishments !== undefined,
    },
    candidates: Object.values(byType).reduce((sum, count) => sum + count, 0),
    byType,
  };
}

function countByType(types: Uint8Array): Record<TypeId, number> {
  const counts = { center: 0, 'advanced-vector': 0, 'local-development-vector': 0, embryonic: 0 };
  for (const code of types) {
    const type = TYPE_OF_CODE[code];
    if (type !== null && type !== undefined) counts[type] += 1;
  }
  return counts;
}

/** The codes of a base as a set: those chosen, or all, without those that are left out. Nothing where that is all of them. */
function kept<K extends string>(
  key: K,
  all: string[],
  chosen: string[] | undefined,
  leftOut: string[] = [],
): Partial<Record<K, ReadonlySet<string>>> {
  const one: Partial<Record<K, ReadonlySet<string>>> = {};
  if (chosen === undefined && leftOut.length === 0) return one;
  const out = new Set(leftOut);
  one[key] = new Set((chosen ?? all).filter((code) => !out.has(code)));
  return one;
}

function named<K extends string>(key: K, name: string | undefined): Partial<Record<K, string>> {
  const one: Partial<Record<K, string>> = {};
  if (name !== undefined) one[key] = name;
  return one;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
