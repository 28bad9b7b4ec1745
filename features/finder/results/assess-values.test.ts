import { expect, test } from 'vitest';
import { assessValuesOf, readAssess } from './assess-values';

const about = {
  source: 'MTE/RAIS',
  year: '2015',
  base: 'manufacturing establishments',
  referenceArea: 'State of São Paulo',
  country: 'Brazil',
  scheme: '',
  cutOffs: 'preset',
} as const;
const values = assessValuesOf({ region: 'Franca', industry: 'Footwear' }, about);

test('the names of the table and what was said of it stand in the fields', () => {
  expect(values).toMatchObject({ name: 'Footwear, Franca', product: 'Footwear', region: 'Franca', country: 'Brazil' });
  expect(readAssess(values, ' CNAE 2.0 ')).toMatchObject({ ok: true, said: { year: 2015, scheme: 'CNAE 2.0' } });
});

test('without the name of a classification its code is not kept', () => {
  const read = readAssess(values, ' ');
  expect(read.ok && 'scheme' in read.said).toBe(false);
});

test.each(['', '15', '2015/16', 'MMXV'])('"%s" is no year', (year) => {
  expect(readAssess({ ...values, year }, '')).toEqual({ ok: false, fields: ['year'] });
});

test('empty fields are told in their order', () => {
  expect(readAssess({ ...values, source: ' ', name: '' }, '')).toEqual({ ok: false, fields: ['name', 'source'] });
});
