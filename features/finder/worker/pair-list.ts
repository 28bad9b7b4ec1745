import { TYPE_OF_CODE } from '#indicators/type-codes';
import { cellFigures } from '#indicators/cell-figures';
import { industryOfCells } from '#indicators/find-cell';
import type { Counted } from '#indicators/analyse';
import type { PairArrays } from '#indicators/pair-arrays';
import type { CutOffs } from '#policies/schema/assessment';
import { inOrderOf, pageOf, ranksOf } from './paged';
import { searchable, wordsIn } from './plain-text';
import type { Calls, Names, PairColumn, PairFilter, PageOf, PairRow, Points } from './protocol';

/** The pairs of a table, to be filtered, ordered and shown page by page. The order last asked for is kept, so that paging is quick. */
export function createPairList(counted: Counted, arrays: PairArrays, types: Uint8Array, cuts: CutOffs) {
  const { table } = counted;
  const industries = industryOfCells(table);
  const [regionTexts, industryTexts] = searchTexts(counted);
  let kept: { key: string; cells: Uint32Array } | undefined;

  function filtered(which: 'candidates' | 'all', filter: PairFilter): Uint32Array {
    const wanted =
      filter.types === undefined ? undefined : new Set(filter.types.map((type) => TYPE_OF_CODE.indexOf(type)));
    const words = wordsIn(filter.text ?? '').map((word) => ({
      regions: Uint8Array.from(regionTexts, (text) => (text.includes(word) ? 1 : 0)),
      industries: Uint8Array.from(industryTexts, (text) => (text.includes(word) ? 1 : 0)),
    }));
    const region = filter.region === undefined ? -1 : table.regions.indexOf(filter.region);
    const industry = filter.industry === undefined ? -1 : table.industries.indexOf(filter.industry);
    return Uint32Array.from(table.value.keys()).filter((cell) => {
      const [j, i, type] = [table.region[cell] ?? 0, industries[cell] ?? 0, types[cell] ?? 0];
      if (which === 'candidates' && type === 0) return false;
      if (wanted !== undefined && !wanted.has(type)) return false;
      if (filter.region !== undefined && j !== region) return false;
      if (filter.industry !== undefined && i !== industry) return false;
      return words.every((word) => word.regions[j] === 1 || word.industries[i] === 1);
    });
  }

  function keysFor(column: PairColumn): Float64Array {
    const each = (key: (cell: number) => number) => Float64Array.from(table.value, (_, cell) => key(cell));
    const regionTotal = (cell: number) => table.regionTotals[table.region[cell] ?? 0] ?? 0;
    const industryTotal = (cell: number) => table.industryTotals[industries[cell] ?? 0] ?? 0;
    switch (column) {
      case 'region': {
        const ranks = ranksOf(table.regions.map((code) => counted.observed.regionNames.get(code) ?? code));
        return each((cell) => ranks[table.region[cell] ?? 0] ?? 0);
      }
      case 'industry': {
        const ranks = ranksOf(table.industries.map((code) => counted.observed.industryNames.get(code) ?? code));
        return each((cell) => ranks[industries[cell] ?? 0] ?? 0);
      }
      case 'type':
        // No type comes last.
        return each((cell) => types[cell] || Number.NaN);
      case 'value':
        return table.value;
      case 'establishments':
        return each((cell) => counted.establishmentsOf(cell) ?? Number.NaN);
      case 'locationQuotient':
        return arrays.quotients;
      case 'sectorShare':
        return each((cell) => (table.value[cell] ?? 0) / industryTotal(cell));
      case 'regionOwnShare':
        return each((cell) => (table.value[cell] ?? 0) / regionTotal(cell));
      case 'aboveExpectation':
        return each((cell) => (table.value[cell] ?? 0) - (regionTotal(cell) * industryTotal(cell)) / table.total);
      case 'correctedChance':
        return arrays.corrected;
    }
  }

  function page(ask: Calls['pairs']['ask']): PageOf<PairRow> {
    const key = JSON.stringify([ask.which, ask.filter, ask.sort]);
    if (kept?.key !== key) {
      const cells = inOrderOf(filtered(ask.which, ask.filter), keysFor(ask.sort.by), ask.sort.descending);
      kept = { key, cells };
    }
    return pageOf(kept.cells, ask, (cell) => ({
      ...cellFigures(counted, arrays, industries[cell] ?? 0, cell, cuts),
      ...namesOf(counted, table.regions[table.region[cell] ?? 0] ?? '', table.industries[industries[cell] ?? 0] ?? ''),
    }));
  }

  function points(filter: PairFilter): Points {
    const cells = filtered('candidates', filter);
    const names = Array.from(cells, (cell) => ({
      region: table.regions[table.region[cell] ?? 0] ?? '',
      industry: table.industries[industries[cell] ?? 0] ?? '',
    }));
    const shares = keysFor('sectorShare');
    return {
      region: names.map(({ region }) => region),
      industry: names.map(({ industry }) => industry),
      regionName: names.map(({ region }) => counted.observed.regionNames.get(region)),
      industryName: names.map(({ industry }) => counted.observed.industryNames.get(industry)),
      locationQuotient: Float64Array.from(cells, (cell) => arrays.quotients[cell] ?? Number.NaN),
      sectorShare: Float64Array.from(cells, (cell) => shares[cell] ?? Number.NaN),
      value: Float64Array.from(cells, (cell) => table.value[cell] ?? Number.NaN),
      type: Array.from(cells).flatMap((cell) => TYPE_OF_CODE[types[cell] ?? 0] ?? []),
    };
  }

  return { page, points };
}

/** The names of the two codes of a pair, where the table gives them. */
export function namesOf({ observed }: Counted, region: string, industry: string): Names {
  const regionName = observed.regionNames.get(region);
  const industryName = observed.industryNames.get(industry);
  return {
    ...(regionName === undefined ? {} : { regionName }),
    ...(industryName === undefined ? {} : { industryName }),
  };
}

function searchTexts({ table, observed }: Counted): [string[], string[]] {
  return [
    table.regions.map((code) => searchable(code, observed.regionNames.get(code))),
    table.industries.map((code) => searchable(code, observed.industryNames.get(code))),
  ];
}
