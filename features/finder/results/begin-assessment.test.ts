import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DEFAULT_MARKS } from '#indicators/reading/mapping';
import { PRESETS } from '#policies/engine/classify';
import { assessment } from '#policies/schema/assessment';
import { createStore } from '#storage/browser/create-store';
import { memoryShelf } from '#storage/browser/memory-shelf';
import { noOtherTabs } from '#storage/browser/other-tabs';
import type { AssessmentStore } from '#storage/browser/store';
import type { TableWorker } from '#features/finder/worker/protocol';
import { createSession } from '#features/finder/worker/session';
import { beginAssessment } from './begin-assessment';

const NOW = '2026-11-22T10:00:00.000Z';
const said = {
  name: 'Footwear of Franca',
  region: 'Franca',
  country: 'Brazil',
  product: 'footwear',
  base: 'manufacturing establishments',
  referenceArea: 'State of São Paulo',
  year: 2015,
  source: 'MTE/RAIS',
};
const order = { said, locale: 'en', now: NOW, knowledgeVersion: 'a version' };

test('an assessment of Franca footwear is kept, with its figures and the cited cut-offs', async () => {
  const store = aStore();
  const begun = await beginAssessment(
    { worker: await sampleWorker(), store },
    { ...order, pair: { region: '35012', industry: '153' } },
  );
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  const kept = (await store.load(begun.id))?.assessment;
  expect(assessment.safeParse(kept).success).toBe(true);
  expect(kept).toMatchObject({
    title: 'Footwear of Franca',
    thresholds: { preset: 'ipea-diset' },
    indicators: { measuredBy: 'establishments', year: 2015, referenceArea: 'State of São Paulo' },
  });
  expect(kept?.indicators?.sectorShare).toBeGreaterThan(0.2);
  expect(kept?.indicators?.locationQuotient).toBeGreaterThan(5);
});

test('what the assessment refuses is told by field, and nothing is kept', async () => {
  const store = aStore();
  const begun = await beginAssessment(
    { worker: await sampleWorker(), store },
    { ...order, said: { ...said, name: 'x'.repeat(501) }, pair: { region: '35012', industry: '153' } },
  );
  expect(begun).toEqual({ ok: false, fault: 'said', fields: ['name'] });
  expect(await store.list()).toEqual([]);
});

test('a browser that keeps nothing is told so', async () => {
  const store: AssessmentStore = { ...aStore(), create: async () => ({ ok: false, reason: 'full' }) };
  const begun = await beginAssessment(
    { worker: await sampleWorker(), store },
    { ...order, pair: { region: '35012', industry: '153' } },
  );
  expect(begun).toEqual({ ok: false, fault: 'notKept' });
});

function aStore(): AssessmentStore {
  return createStore({ shelf: memoryShelf(), tabs: noOtherTabs, now: () => NOW });
}

/** The session of the worker, in this thread. */
async function sampleWorker(): Promise<TableWorker> {
  const session = createSession();
  const quiet = () => undefined;
  const file = new File([await readFile('public/samples/sao-paulo-manufacturing-2015.csv')], 'sample.csv');
  const mapping = {
    layout: 'long' as const,
    delimiter: ',' as const,
    decimalComma: false,
    marks: DEFAULT_MARKS,
    headerLine: 1,
    region: 0,
    regionName: 1,
    industry: 2,
    industryName: 3,
    establishments: 4,
  };
  await session.read({ file, mapping }, quiet);
  await session.analyse({ measuredBy: 'establishments', ownRegion: 'included', cutOffs: PRESETS['ipea-diset'] }, quiet);
  return {
    ask: async (call, ask) => ({ kind: 'answer', answer: await session[call](ask, quiet) }),
    cancel: () => undefined,
  };
}
