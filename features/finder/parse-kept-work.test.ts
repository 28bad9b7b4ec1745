import { expect, test } from 'vitest';
import { DEFAULT_MARKS, type Mapping } from '#indicators/reading/mapping';
import { PRESETS } from '#policies/engine/classify';
import { type KeptWork, parseKeptWork } from './parse-kept-work';
import { FIRST_LISTING } from './results/listing';

const mapping: Mapping = {
  layout: 'long',
  delimiter: ',',
  decimalComma: false,
  marks: DEFAULT_MARKS,
  headerLine: 1,
  region: 0,
  industry: 1,
  employment: 3,
  filters: [{ column: 2, value: 'Total' }],
};
const about = {
  source: 'RAIS',
  year: '2015',
  base: 'jobs',
  referenceArea: 'State',
  country: 'Brazil',
  scheme: 'CNAE',
  cutOffs: 'preset' as const,
};
const work: KeptWork = {
  sheet: 2,
  as: { headerLine: 4, encoding: 'windows-1252' },
  about,
  mapping,
  year: '2015',
  settling: { duplicates: 'keep-first', leaveTotalsOut: false, levels: { regions: 1, industries: 'all' } },
  base: {
    measuredBy: 'employment',
    regions: ['A', 'B'],
    leaveOut: { regions: ['Total'], industries: [] },
    reference: 'Total',
    ownRegion: 'excluded',
    cutOffs: PRESETS['ipea-diset'],
    duplicates: 'keep-first',
  },
  said: about,
  listing: {
    ...FIRST_LISTING,
    which: 'all',
    filter: { types: ['center'], region: 'A', industry: '153', text: 'shoes' },
    page: 3,
  },
};

test('everything that can be chosen survives being kept', () => {
  expect(parseKeptWork(structuredClone(work))).toEqual(work);
  const { mapping: _none, base: _neither, ...begun } = work;
  expect(parseKeptWork(structuredClone(begun))).toEqual(begun);
});

test.each([
  ['nothing', undefined],
  ['text', 'table'],
  ['work of another version', { ...work, listing: undefined }],
  ['a mapping of another version', { ...work, mapping: { ...mapping, layout: 'round' } }],
  ['cut-offs that contradict', { ...work, base: { ...work.base, cutOffs: {} } }],
])('%s is passed over', (_, state) => {
  expect(parseKeptWork(state)).toBeUndefined();
});
