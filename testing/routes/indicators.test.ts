import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { InProcess } from '#http/jobs/testing/in-process';
import { tableJob } from '#http/tables/table-job';
import { POST } from '#app/api/v1/indicators/route';

vi.mock('#http/tables/start-table-worker', () => ({ startTableWorker: () => new InProcess(tableJob()) }));

const TABLE =
  'region,industry,region_name,employment,establishments\nF,shoes,Franca,80,9\nF,others,Franca,20,4\nR,shoes,Rest,20,6\nR,others,Rest,880,90\n';

const answer = z.object({
  rows: z.number(),
  measuredBy: z.string(),
  industries: z.array(z.object({ industry: z.string(), locationalGini: z.number().nullable() })),
  candidates: z.array(
    z.object({
      region: z.string(),
      regionName: z.string().optional(),
      industry: z.string(),
      locationQuotient: z.number(),
      sectorShare: z.number(),
      establishments: z.number().optional(),
      type: z.string().nullable(),
      margins: z.array(z.unknown()).optional(),
    }),
  ),
});
const refusal = z.object({
  status: z.number(),
  title: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string(), line: z.number().optional() })),
});

function ask(body: BodyInit, query = ''): Promise<Response> {
  return POST(new Request(`http://localhost/api/v1/indicators${query}`, { method: 'POST', body }));
}

describe('a table sent to the interface', () => {
  test('comes back with its industries and its typed pairs with margins', async () => {
    const response = await ask(TABLE);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { rows, measuredBy, industries, candidates } = answer.parse(await response.json());
    expect([rows, measuredBy]).toEqual([4, 'employment']);
    expect(industries.find((each) => each.industry === 'shoes')?.locationalGini).toBeCloseTo(0.7, 12);
    const franca = candidates.find((each) => each.region === 'F');
    expect(franca).toMatchObject({ industry: 'shoes', regionName: 'Franca', type: 'center', establishments: 9 });
    expect(franca?.locationQuotient).toBeCloseTo(8, 12);
    expect(franca?.margins).toHaveLength(5);
    expect(candidates.every((each) => each.type !== null)).toBe(true);
  });

  test('gives every pair that is not empty, without margins, where all are asked for', async () => {
    const text = await (await ask(TABLE, '?candidates=all')).text();
    const { candidates } = answer.parse(JSON.parse(text));
    expect(candidates).toHaveLength(4);
    expect(candidates.some((each) => each.type === null)).toBe(true);
    expect(candidates.every((each) => each.margins === undefined)).toBe(true);
  });

  test.each(['', '?candidates=all'])('tells the totals and the levels that it finds in the table%s', async (query) => {
    const table = (name: string) =>
      readFileSync(`indicators/reading/testing/tables/${name}.csv`, 'utf8').replace('jobs', 'employment');
    const warningsOf = async (name: string) => {
      const { warnings } = z
        .object({ warnings: z.array(z.looseObject({})) })
        .parse(await (await ask(table(name), query)).json());
      return warnings;
    };
    expect(await warningsOf('api-total')).toEqual([{ kind: 'total', axis: 'region', names: ['Total'], count: 1 }]);
    expect(await warningsOf('total-other-name-rounded')).toMatchObject([{ kind: 'total', names: ['All industries'] }]);
    expect(await warningsOf('nested-industries')).toEqual([
      {
        kind: 'nested',
        axis: 'industry',
        names: ['C', '16', '13'],
        count: 3,
        levels: [
          { codes: 2, total: 5000 },
          { codes: 4, total: 5000 },
        ],
      },
    ]);
    expect(await warningsOf('nested-regions')).toMatchObject([{ kind: 'nested', axis: 'region' }]);
    const { warnings } = z.object({ warnings: z.array(z.unknown()) }).parse(await (await ask(TABLE, query)).json());
    expect(warnings).toEqual([]);
  });

  test('is streamed whole where it has more pairs than one piece', async () => {
    const lines = Array.from({ length: 12_000 }, (_, at) => `${at % 3000},${Math.floor(at / 3000)},${1 + (at % 7)}`);
    const text = await (await ask(`region,industry,establishments\n${lines.join('\n')}\n`, '?candidates=all')).text();
    const { candidates, measuredBy } = answer.parse(JSON.parse(text));
    expect(candidates).toHaveLength(12_000);
    expect(measuredBy).toBe('establishments');
  });

  test('skips the filter by establishments where it has no such column', async () => {
    const without = TABLE.replaceAll(/,\d+$/gm, '').replace(',establishments', '');
    const { candidates } = answer.parse(await (await ask(without)).json());
    expect(candidates.find((each) => each.region === 'F')?.type).toBe('center');
    const few = answer.parse(await (await ask(TABLE, '?establishmentsMinimum=10')).json());
    expect(few.candidates.filter((each) => each.region === 'F')).toEqual([]);
  });

  test('with any bad row is refused with the line of each, a hundred at most', async () => {
    const response = await ask(`${TABLE}B,shoes,,-3,1\n${'C,others,,x,1\n'.repeat(300)}`);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors, title } = refusal.parse(await response.json());
    expect(errors).toHaveLength(100);
    expect(errors[0]).toMatchObject({ path: 'line 6', line: 6 });
    expect(title).toContain('301 rows');
  });

  test('with a pair twice is refused', async () => {
    const response = await ask(`${TABLE}F,shoes,Franca,1,1\n`);
    expect(response.status).toBe(422);
    expect(refusal.parse(await response.json()).errors[0]?.message).toContain('as line 2');
  });

  test.each([
    ['nothing at all', '', '', 422],
    ['a header alone', 'region,industry,employment\n', '', 422],
    ['JSON', '{"region":1}', '', 422],
    ['bytes of an image', '\0\0\0', '', 422],
    ['text that is not UTF-8', Uint8Array.of(0x72, 0xe9, 0x0a), '', 400],
    ['an unknown way to choose', TABLE, '?candidates=best', 400],
    ['an unknown preset', TABLE, '?preset=mine', 400],
    ['a cut that is no number', TABLE, '?locationQuotient=five', 400],
    ['a lower bound above its cut', TABLE, '?locationQuotientMinimum=7', 400],
    ['a misspelt cut', TABLE, '?locationquotient=5', 400],
  ])('%s is refused plainly', async (_, body, query, status) => {
    const response = await ask(body, query);
    expect(response.status).toBe(status);
    const { errors } = refusal.parse(await response.json());
    expect(errors[0]?.message).toMatch(/\w/);
  });

  test('waits where others are being read, and is refused past the queue before its body is read', async () => {
    const slow = Array.from({ length: 11 }, () => held());
    const waiting = slow.map(({ response }) => response);
    const refused = await ask(TABLE);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    for (const { send } of slow) send();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(slow.map(() => 200));
    expect((await ask(TABLE)).status).toBe(200);
  });

  test('whose reader goes away in the middle gives its place to others', async () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => `${at % 3000},${Math.floor(at / 3000)},${1 + (at % 7)}`);
    const long = `region,industry,establishments\n${lines.join('\n')}\n`;
    for (let round = 0; round < 12; round += 1) {
      const { body, status } = await ask(long, '?candidates=all');
      expect(status).toBe(200);
      await body?.cancel();
    }
  });

  test('larger than 50 MB is refused, whatever the headers claim', async () => {
    const header = new TextEncoder().encode('region,industry,employment\n');
    const piece = new Uint8Array(1 << 20).fill(10);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 60) controller.close();
        else controller.enqueue(sent === 1 ? header : piece);
      },
    });
    const init = { method: 'POST', body, duplex: 'half' };
    const response = await POST(new Request('http://localhost/api/v1/indicators', init));
    expect(response.status).toBe(413);
  });
});

/** A table whose sender keeps it back until told. */
function held() {
  let send = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      send = () => {
        controller.enqueue(new TextEncoder().encode(TABLE));
        controller.close();
      };
    },
  });
  const init = { method: 'POST', body, duplex: 'half' };
  return { response: POST(new Request('http://localhost/api/v1/indicators', init)), send: () => send() };
}
