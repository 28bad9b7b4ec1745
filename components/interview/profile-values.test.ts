import { expect, test } from 'vitest';
import { profileValuesOf, readProfile } from './profile-values';

const franca = { name: 'Franca footwear', region: 'Franca', country: 'Brazil', product: 'Footwear' };
const full = {
  ...franca,
  productKind: 'Men’s leather shoes',
  decision: { what: 'A service centre', by: 'The council', budget: 'R$ 400,000' },
};

test.each([franca, full])('what is shown as text reads back as it was', (profile) => {
  expect(readProfile(profileValuesOf(profile))).toEqual({ ok: true, profile });
});

test('asks for the four that are needed, in the order of the page', () => {
  expect(readProfile({ ...profileValuesOf(undefined), region: '  ' })).toEqual({
    ok: false,
    errors: [
      { field: 'name', problem: 'missing' },
      { field: 'product', problem: 'missing' },
      { field: 'region', problem: 'missing' },
      { field: 'country', problem: 'missing' },
    ],
  });
});

test('refuses what is longer than a file can hold', () => {
  const typed = { ...profileValuesOf(franca), name: 'x'.repeat(501), what: 'x'.repeat(4001) };

  expect(readProfile(typed)).toEqual({
    ok: false,
    errors: [
      { field: 'name', problem: 'too-long' },
      { field: 'what', problem: 'too-long' },
    ],
  });
});

test('an emptied field goes, and what has no field stays', () => {
  const before = { ...full, activity: { scheme: 'CNAE 2.0', code: '15.3' }, ours: 'kept' };
  const typed = { ...profileValuesOf(before), productKind: '', what: '', by: '', budget: ' ' };

  expect(readProfile(typed, before)).toEqual({
    ok: true,
    profile: { ...franca, activity: { scheme: 'CNAE 2.0', code: '15.3' }, ours: 'kept' },
  });
});

test('takes the blanks around a text away', () => {
  expect(readProfile({ ...profileValuesOf(franca), name: '  Franca ' })).toMatchObject({ profile: { name: 'Franca' } });
});
