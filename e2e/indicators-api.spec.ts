import { z } from 'zod';
import { expect, test } from './fixtures';

const answer = z.object({
  rows: z.number(),
  measuredBy: z.string(),
  industries: z.array(z.object({ industry: z.string(), locationalGini: z.number().nullable() })),
  candidates: z.array(z.object({ region: z.string(), industry: z.string(), type: z.string().nullable() })),
});

/** A table of so many rows, the last of which stands out. */
function tableOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => `${at % 5000},${Math.floor(at / 5000)},${1 + (at % 7)}`);
  return `region,industry,establishments\n${lines.join('\n')}\nlast,special,500\n`;
}

test('the sample comes back with the three systems of footwear', async ({ request }) => {
  const sample = await (await request.get('/samples/sao-paulo-manufacturing-2015.csv')).body();
  const response = await request.post('/api/v1/indicators', { data: sample });
  expect(response.status()).toBe(200);
  const { rows, measuredBy, candidates } = answer.parse(await response.json());
  expect([rows, measuredBy, candidates.length]).toEqual([3854, 'establishments', 924]);
  const footwear = candidates.filter((each) => each.industry === '153');
  expect(footwear.map((each) => each.type).sort()).toEqual([
    'center',
    'local-development-vector',
    'local-development-vector',
  ]);
});

test('a table of more than 10 MB is read to its last row, and all its pairs are streamed', async ({ request }) => {
  const table = tableOf(1_100_000);
  expect(table.length).toBeGreaterThan(10 * 1024 * 1024);
  const response = await request.post('/api/v1/indicators?candidates=all', { data: table, timeout: 60_000 });
  const { rows, candidates } = answer.parse(await response.json());
  expect([rows, candidates.length]).toEqual([1_100_001, 1_100_001]);
  expect(candidates.some((each) => each.region === 'last' && each.type === 'center')).toBe(true);
});

test('a table of more than 50 MB and one with a bad row are refused plainly', async ({ request }) => {
  const large = await request.post('/api/v1/indicators', { data: Buffer.alloc(51 * 1024 * 1024, 'a,b,1\n') });
  expect(large.status()).toBe(413);
  const bad = await request.post('/api/v1/indicators', { data: `${tableOf(10)}x,y,-1\n` });
  expect(bad.status()).toBe(422);
  expect(await bad.json()).toMatchObject({ errors: [{ path: 'line 13' }] });
});
