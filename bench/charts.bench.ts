import { expect, test } from 'vitest';
import { candidatesGeometry } from '#charts/candidates';
import { measure, printTable } from './measure';

test('the figure of 20,000 candidates (aim: under 400 ms)', async () => {
  const at = Array.from({ length: 20_000 }, (_, index) => index);
  const points = {
    x: Float64Array.from(at, (index) => 0.01 + (index % 97) / 100),
    y: Float64Array.from(at, (index) => 1 + (index % 1013) / 9),
    quarter: Uint8Array.from(at, (index) => index % 4),
  };
  const figure = {
    xLabel: 'Share of the industry',
    yLabel: 'Location quotient',
    cuts: { x: 0.2, xMinimum: 0.01, y: 5, yMinimum: 1 },
    cutLabels: { x: '20 %', xMinimum: '1 %', y: '5', yMinimum: '1' },
    quarters: (['center', 'advanced-vector', 'local-development-vector', 'embryonic'] as const).map((id) => ({
      id,
      name: id,
      current: false,
    })),
  };
  const placed = await measure('placed', () => candidatesGeometry(figure, points, { width: 576, height: 420 }), {
    warmup: 3,
    runs: 20,
  });
  printTable('The figure of 20,000 candidates', [placed]);
  expect(placed.median).toBeLessThan(400);
});
