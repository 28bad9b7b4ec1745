import { expect, test } from 'vitest';
import { documentIds, formatsOf } from '#reports/registry';
import { readReportQuery } from './read-report-query';

const asked = (query: string) => readReportQuery(new URLSearchParams(query));

test('every document can be asked for in each of its formats', () => {
  for (const document of documentIds()) {
    for (const format of formatsOf(document)) {
      expect(asked(`document=${document}&format=${format}`)).toEqual({ ok: true, document, format });
    }
  }
});

test.each([
  ['', ['query.document', 'query.format']],
  ['document=plan', ['query.format']],
  ['document=toString&format=constructor', ['query.document', 'query.format']],
])('?%s is refused with what there is, and promises nothing', (query, paths) => {
  const wanted = asked(query);
  const faults = wanted.ok ? [] : wanted.faults;
  expect(faults.map(({ path }) => path)).toEqual(paths);
  expect(faults.every(({ message }) => message.startsWith('Must be one of: '))).toBe(true);
});

test('of the instrument, the version and the groups are read, and a version is not needed', () => {
  const instrument = 'document=instrument&format=pdf';
  expect(asked(instrument)).toEqual({ ok: true, document: 'instrument', format: 'pdf' });
  expect(asked(`${instrument}&version=wall`)).toMatchObject({ instrument: { version: 'wall' } });
  expect(asked(`${instrument}&group=buyers&group=unregistered-shops`)).toMatchObject({
    instrument: { version: 'blocks', groups: ['buyers', 'unregistered-shops'] },
  });
});

test.each([
  ['document=instrument&format=pdf&version=poster', ['query.version']],
  ['document=instrument&format=pdf&version=', ['query.version']],
  ['document=instrument&format=pdf&group=buyers&group=kings', ['query.group']],
  ['document=instrument&format=pdf&version=x&group=', ['query.version', 'query.group']],
  ['document=plan&format=pdf&version=wall', ['query.version']],
  ['document=donor&format=pdf&group=buyers', ['query.group']],
])('?%s is refused with the fault named', (query, paths) => {
  const wanted = asked(query);
  expect(wanted.ok ? [] : wanted.faults.map(({ path }) => path)).toEqual(paths);
});
