import { describe, expect, test } from 'vitest';
import { binomialInterval, poissonAtLeast, poissonFactors } from '#policies/statistics/exact-interval';
import { locationQuotient } from '#policies/statistics/location-quotient';
import { concentrations } from './concentration';
import { ellisonGlaeser } from './ellison-glaeser';
import { clusterIndex } from './litzenberger-sternberg';
import { locationQuotients } from './location-quotient';
import { locationalGinis } from './locational-gini';
import { additiveQuotient, expectedIn } from './pair';
import type { SparseTable } from './sparse-table';
import { specialisations } from './specialisation';
import { standardisedQuotients } from './standardised';
import { expectClose } from './testing/close';
import { numbersOf, rowsOf, saoPauloRows, tableFrom } from './testing/golden';
import { isFull } from '#testing/laws';

/** The tables with their reference files. */
const TABLES = [
  { name: 'sao-paulo-manufacturing-2015', value: 'establishments', region: 'region', industry: 'industry' },
  { name: 'us-counties-naics4-2021', value: 'employment', region: 'region', industry: 'industry' },
  { name: 'germany-laender-2015', value: 'emp_all', region: 'region_code', industry: 'ind_code' },
];

describe('the figures of other people’s software', () => {
  describe.each(TABLES)('on $name', ({ name, value, region, industry }) => {
    // The counties are too many to be kept in the repository.
    const isAbsent = !isFull && name.startsWith('us-');
    const compare = test.skipIf(isAbsent);
    const table = isAbsent ? noTable : tableFrom(tableRows(name), { region, industry, value });
    const sample = name.startsWith('us-') ? 'lq_every25' : 'lq';

    compare('location quotients and what stands beside them', () => {
      const quotients = locationQuotients(table);
      const rows = rowsOf('golden', `${name}.${sample}.csv`);
      const cells = rows.map((row) => cellOf(table, row.region ?? '', row.industry ?? ''));
      expect(rows.length).toBeGreaterThan(200);
      expectClose(
        cells.map((cell) => quotients[cell] ?? 0),
        numbersOf(rows, 'lq_econgeo'),
        'lq',
      );
      expectClose(
        cells.map((cell) => totalsOf(table, cell).pair / totalsOf(table, cell).industry),
        numbersOf(rows, 'industry_share'),
        'share of the industry',
      );
      expectClose(
        cells.map((cell) => totalsOf(table, cell).pair / totalsOf(table, cell).region),
        numbersOf(rows, 'region_share'),
        'share of the region',
      );
      if (sample === 'lq') {
        expectClose(
          cells.map((cell) => additiveQuotient(totalsOf(table, cell))),
          numbersOf(rows, 'lq_additive_reat'),
          'additive',
        );
      }
    });

    compare('every index of concentration', () => {
      const rows = rowsOf('golden', `${name}.industry.csv`);
      const at = rows.map((row) => table.industries.indexOf(row.industry ?? ''));
      const ginis = locationalGinis(table);
      const all = concentrations(table);
      const of = (pick: (each: (typeof all)[number]) => number) =>
        at.map((i) => (all[i] === undefined ? Number.NaN : pick(all[i])));
      expect(rows).toHaveLength(table.industries.length);
      expectClose(
        at.map((i) => (ginis.weighted[i] ?? 0) / 2),
        numbersOf(rows, 'econgeo_locational_gini'),
        'locational Gini',
      );
      expectClose(
        at.map((i) => ginis.unweighted[i] ?? 0),
        numbersOf(rows, 'reat_gini_conc'),
        'unweighted Gini',
      );
      expectClose(
        of((c) => c.regions),
        numbersOf(rows, 'n_regions_nonzero'),
        'regions',
      );
      expectClose(
        of((c) => c.hoover),
        numbersOf(rows, 'reat_hoover_vs_total'),
        'Hoover',
      );
      expectClose(
        of((c) => c.hooverAgainstEqual),
        numbersOf(rows, 'reat_hoover_vs_uniform'),
        'Hoover against equal',
      );
      expectClose(
        of((c) => c.herfindahl),
        numbersOf(rows, 'reat_herf'),
        'Herfindahl',
      );
      expectClose(
        of((c) => c.herfindahlNormalised),
        numbersOf(rows, 'reat_herf_norm'),
        'Herfindahl, normalised',
      );
      expectClose(
        of((c) => c.equivalentRegions),
        numbersOf(rows, 'reat_herf_eq'),
        'equivalent regions',
      );
      expectClose(
        of((c) => c.gini),
        numbersOf(rows, 'reat_gini'),
        'Gini',
      );
      expectClose(
        of((c) => c.giniNormalised),
        numbersOf(rows, 'reat_gini_norm'),
        'Gini, normalised',
      );
    });

    compare('every index of specialisation', () => {
      const rows = rowsOf('golden', `${name}.region.csv`);
      const at = rows.map((row) => table.regions.indexOf(row.region ?? ''));
      const all = specialisations(table);
      const of = (pick: (each: (typeof all)[number]) => number) =>
        at.map((j) => (all[j] === undefined ? Number.NaN : pick(all[j])));
      expect(rows).toHaveLength(table.regions.length);
      expectClose(
        of((s) => s.industries),
        numbersOf(rows, 'n_industries_nonzero'),
        'industries',
      );
      expectClose(
        of((s) => s.krugman),
        numbersOf(rows, 'econgeo_krugman_index'),
        'Krugman',
      );
      expectClose(
        of((s) => s.herfindahl),
        numbersOf(rows, 'econgeo_herfindahl'),
        'Herfindahl',
      );
      expectClose(
        of((s) => s.hachman),
        numbersOf(rows, 'econgeo_hachman'),
        'Hachman',
      );
      expectClose(
        of((s) => Math.round(s.diversity * 1000) / 1000),
        numbersOf(rows, 'econgeo_entropy_round3'),
        'diversity',
        1.1e-3,
      );
    });
  });

  test.each(['sao-paulo-manufacturing-2015', 'germany-laender-2015'])('standardised quotients on %s', (name) => {
    const rows = rowsOf('golden', `${name}.standardised_lq_base_scale.csv`);
    const columns = TABLES.find((each) => each.name === name) ?? fail(name);
    const table = tableFrom(
      tableRows(name).filter((row) => Number(row[columns.value]) > 0),
      columns,
    );
    const standardised = standardisedQuotients(table, locationQuotients(table));
    const known = rows.filter((row) => Number(row.value) > 0);
    expectClose(
      known.map((row) => standardised[cellOf(table, row.region ?? '', row.industry ?? '')] ?? 0),
      numbersOf(known, 'z_lq'),
      'z',
      1e-12,
    );
  });

  test('the exact intervals and chances of base R', () => {
    const all = rowsOf('golden', 'sao-paulo-manufacturing-2015.lq_exact_ci_base_stats.csv');
    const rows = all.filter((row) => Number(row.value) > 0);
    expect(rows.length).toBeGreaterThan(200);
    const counts = numbersOf(rows, 'value');
    const quotients = numbersOf(rows, 'lq');
    const expected = numbersOf(rows, 'expected');
    const factors = counts.map((count) => poissonFactors(count));
    expectClose(
      factors.map(([low], at) => low * (quotients[at] ?? 0)),
      numbersOf(rows, 'pois_lo95'),
      'Poisson, low',
    );
    expectClose(
      factors.map(([, high], at) => high * (quotients[at] ?? 0)),
      numbersOf(rows, 'pois_hi95'),
      'Poisson, high',
    );
    expectClose(
      counts.map((count, at) => poissonAtLeast(count, expected[at] ?? 0)),
      numbersOf(rows, 'pois_p_greater'),
      'chance',
    );
    const wholes = new Map<string, number>();
    for (const row of saoPauloRows())
      wholes.set(row.region ?? '', (wholes.get(row.region ?? '') ?? 0) + Number(row.establishments));
    const shares = rows.map((row) => binomialInterval(Number(row.value), wholes.get(row.region ?? '') ?? 0));
    expectClose(
      shares.map(([low]) => low),
      numbersOf(rows, 'binom_share_lo95'),
      'binomial, low',
    );
    expectClose(
      shares.map(([, high]) => high),
      numbersOf(rows, 'binom_share_hi95'),
      'binomial, high',
    );
  });

  test('the plants of a textbook', () => {
    const firms = rowsOf('data', 'ellison-glaeser-firms-fictional.csv');
    const wholes = new Map<string, number>();
    // The reference takes the plants in the file as the whole of each region.
    for (const firm of firms)
      wholes.set(firm.region ?? '', (wholes.get(firm.region ?? '') ?? 0) + Number(firm.emp_firm));
    const golden = rowsOf('golden', 'ellison-glaeser-indices.csv');
    const found = golden.map(({ industry }) =>
      ellisonGlaeser(
        firms
          .filter((firm) => firm.industry === industry)
          .map((firm) => ({ region: firm.region ?? '', industry: industry ?? '', jobs: Number(firm.emp_firm) })),
        wholes,
      ),
    );
    expectClose(
      found.map((f) => f.gamma),
      numbersOf(golden, 'Gamma i'),
      'gamma',
    );
    expectClose(
      found.map((f) => f.raw),
      numbersOf(golden, 'G i'),
      'raw',
    );
    expectClose(
      found.map((f) => f.plantHerfindahl),
      numbersOf(golden, 'HHI i'),
      'plants',
    );
    expectClose(
      found.map((f) => f.plants),
      numbersOf(golden, 'K i'),
      'plants, count',
    );
  });

  test('the cluster index of the Länder', () => {
    const rows = rowsOf('data', 'germany-laender-2015.csv');
    const golden = rowsOf('golden', 'germany-laender-2015.litzenberger.csv');
    const lands = new Map(rows.map((row) => [row.region_code ?? '', row]));
    const sum = (list: Record<string, string>[], column: string) =>
      list.reduce((total, row) => total + Number(row[column]), 0);
    const found = golden.map(({ industry, region }) => {
      const own = rows.filter((row) => row.ind_code === industry);
      const pair = own.find((row) => row.region_code === region) ?? {};
      return clusterIndex({
        jobs: Number(pair.emp_all),
        industryJobs: sum(own, 'emp_all'),
        firms: Number(pair.firms),
        industryFirms: sum(own, 'firms'),
        area: Number(pair.area_sqkm),
        wholeArea: sum([...lands.values()], 'area_sqkm'),
        people: Number(pair.pop),
        wholePeople: sum([...lands.values()], 'pop'),
      });
    });
    expectClose(found, numbersOf(golden, 'litzenberger_sternberg'), 'cluster index');
  });
});

test('the published values', () => {
  expect(locationQuotient(1714, 79006, 879213, 15593224)).toBeCloseTo(0.3847623, 7);
  expect(
    clusterIndex({
      jobs: 1743,
      industryJobs: 5740,
      area: 50,
      wholeArea: 576,
      people: 488,
      wholePeople: 4621,
      firms: 35,
      industryFirms: 53,
    }),
  ).toBeCloseTo(21.87491, 5);
});

const noTable: SparseTable = {
  regions: [],
  industries: [],
  starts: new Uint32Array(1),
  region: new Uint32Array(0),
  value: new Float64Array(0),
  row: new Uint32Array(0),
  regionTotals: new Float64Array(0),
  industryTotals: new Float64Array(0),
  total: 0,
  notKnown: 0,
};

function tableRows(name: string): Record<string, string>[] {
  return name.startsWith('sao-paulo') ? saoPauloRows() : rowsOf('data', `${name}.csv`);
}

function fail(name: string): never {
  throw new Error(`There is no table ${name}.`);
}

function cellOf(table: SparseTable, region: string, industry: string): number {
  const i = table.industries.indexOf(industry);
  const j = table.regions.indexOf(region);
  for (let cell = table.starts[i] ?? 0; cell < (table.starts[i + 1] ?? 0); cell += 1)
    if (table.region[cell] === j) return cell;
  return -1;
}

function totalsOf(table: SparseTable, cell: number) {
  const i = table.starts.findLastIndex((start) => start <= cell);
  const totals = {
    pair: table.value[cell] ?? 0,
    region: table.regionTotals[table.region[cell] ?? 0] ?? 0,
    industry: table.industryTotals[i] ?? 0,
    total: table.total,
  };
  expect(expectedIn(totals)).toBeGreaterThan(0);
  return totals;
}
