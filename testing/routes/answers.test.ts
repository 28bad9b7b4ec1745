import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { GET as knowledge } from '#app/api/v1/knowledge/route';
import { POST as indicators } from '#app/api/v1/indicators/route';
import { POST as packages } from '#app/api/v1/packages/route';
import { GET as elsewhere } from '#app/api/[[...rest]]/route';
import { InProcess } from '#http/jobs/testing/in-process';
import { problemDetail } from '#http/problem-schema';
import { tableJob } from '#http/tables/table-job';
import { indicatorsResponse } from '#indicators/response-schema';
import { knowledgeResponse } from '#policies/api/knowledge-schema';
import { packageResponse } from '#policies/api/package-schema';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { planDocument } from '#reports/documents/plan/plan-document';
import { reportResponse } from '#reports/report-schema';
import { english } from '#reports/testing/english';

vi.mock('#http/tables/start-table-worker', () => ({ startTableWorker: () => new InProcess(tableJob()) }));

const examples = readdirSync('examples').filter((name) => name.endsWith('.arranjo.json'));
const table = 'region,industry,region_name,industry_name,employment,establishments\n';
const rows =
  'F,shoes,Franca,Footwear,80,9\nF,others,Franca,Others,20,4\nR,others,Rest,Others,880,90\nR,shoes,Rest,,3,1\n';

const post = (path: string, body: string) => new Request(`http://localhost/api/v1/${path}`, { method: 'POST', body });

/** The faults of an answer against its schema; strict, so that a key that the schema does not name is one. */
async function faultsIn(response: Response, schema: z.ZodType): Promise<string[]> {
  const checked = schema.safeParse(await response.json());
  return checked.success ? [] : checked.error.issues.map((issue) => JSON.stringify(issue).slice(0, 400));
}

describe('a package keeps to its schema', () => {
  test.each(examples)('for %s', async (name) => {
    const response = await packages(post('packages', readFileSync(`examples/${name}`, 'utf8')));
    expect(response.status).toBe(200);
    expect(await faultsIn(response, packageResponse)).toEqual([]);
  });
  test('for an assessment without any answer', async () => {
    const response = await packages(post('packages', JSON.stringify(anAssessment().build())));
    expect(response.status).toBe(200);
    expect(await faultsIn(response, packageResponse)).toEqual([]);
  });
  test('for any assessment', async () => {
    const whole = fc.asyncProperty(anyAssessment, async (assessment) => {
      const response = await packages(post('packages', JSON.stringify(assessment)));
      expect(response.status).toBe(200);
      expect(await faultsIn(response, packageResponse)).toEqual([]);
    });
    await fc.assert(whole, { numRuns: 10 });
  });
  test('and the schema is strict', async () => {
    const response = await packages(post('packages', JSON.stringify(anAssessment().build())));
    const answer: object = await response.json();
    expect(packageResponse.safeParse({ ...answer, more: 1 }).success).toBe(false);
  });
});

test('the knowledge keeps to its schema', async () => {
  const response = await knowledge(new Request('http://localhost/api/v1/knowledge?locale=en'));
  expect(await faultsIn(response, knowledgeResponse)).toEqual([]);
});

describe('the indicators keep to their schema', () => {
  test.each(['', '?candidates=typed', '?candidates=all'])('for %s', async (query) => {
    const response = await indicators(post(`indicators${query}`, table + rows));
    expect(response.status).toBe(200);
    expect(await faultsIn(response, indicatorsResponse)).toEqual([]);
  });
  test('where some have no value', async () => {
    const response = await indicators(post('indicators', 'region,industry,establishments\nF,shoes,9\nF,none,0\n'));
    expect(response.status).toBe(200);
    expect(await faultsIn(response, indicatorsResponse)).toEqual([]);
  });
});

test('a document asked for as JSON keeps to its schema', async () => {
  const report = planDocument(anAssessment().build(), { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
  expect(await faultsIn(Response.json(report), reportResponse)).toEqual([]);
});

describe('a problem keeps to its schema', () => {
  const refused: [string, number, () => Response | Promise<Response>][] = [
    ['no JSON', 400, () => packages(post('packages', '{'))],
    ['a wrong assessment', 422, () => packages(post('packages', '{"schemaVersion":1}'))],
    ['a body that is too large', 413, () => packages(post('packages', ' '.repeat(5 * 1024 * 1024 + 1)))],
    ['a wrong query', 400, () => indicators(post('indicators?candidates=some', table + rows))],
    ['a wrong row', 422, () => indicators(post('indicators', `${table}F,shoes,Franca,Footwear,-1,9\n`))],
    ['a table without rows', 422, () => indicators(post('indicators', table))],
    ['an unknown address', 404, () => elsewhere(new Request('http://localhost/api/v1/nothing'))],
  ];
  test.each(refused)('for %s', async (_, status, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await faultsIn(response, problemDetail)).toEqual([]);
  });
});
