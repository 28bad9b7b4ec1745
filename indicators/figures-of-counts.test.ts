import { expect, test } from 'vitest';
import { figuresOfCounts } from '#policies/engine/figures-of-counts';
import { expectClose } from './testing/close';
import { numbersOf, rowsOf, saoPauloRows, tableFrom } from './testing/golden';

/** Four counts of one pair give what other people's software gives of the whole table. */
test('the figures of four counts are those of the table', () => {
  const columns = { region: 'region', industry: 'industry', value: 'establishments' };
  const rows = saoPauloRows();
  const table = tableFrom(rows, columns);
  const golden = rowsOf('golden', 'sao-paulo-manufacturing-2015.lq.csv');
  const sum = (of: (row: Record<string, string>) => boolean) =>
    rows.filter(of).reduce((total, row) => total + Number(row.establishments), 0);
  const some = golden.filter((_, index) => index % 20 === 0);
  const quotients = some.map(({ region = '', industry = '' }) =>
    figuresOfCounts({
      tradeHere: sum((row) => row.region === region && row.industry === industry),
      allHere: sum((row) => row.region === region),
      tradeThere: sum((row) => row.industry === industry),
      allThere: table.total,
    }),
  );
  expect(some.length).toBeGreaterThan(20);
  expectClose(
    quotients.map((figures) => figures?.locationQuotient ?? NaN),
    numbersOf(some, 'lq_econgeo'),
    'lq',
  );
});
