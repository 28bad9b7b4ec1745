import { expect, test } from 'vitest';
import { mappingFaults } from '#indicators/reading/mapping';
import { previewOf } from '#indicators/reading/preview';
import { draftOf, mappingOf } from './mapping-draft';

const long = 'municipio;cnae;vinculos\nA;10;1.234,5\nB;20;3\n';
const wide = 'municipio,10,20,30\nA,1,2,3\nB,4,5,6\n';

test.each([long, wide])('the guess goes through the form unchanged', (text) => {
  const preview = lookedAt(text);
  const made = mappingOf(draftOf(preview), preview);
  const { marks, ...guessed } = preview.mapping ?? {};
  expect(made).toMatchObject({ ok: true, mapping: guessed });
  expect(made.ok && mappingFaults(made.mapping, preview.header)).toEqual([]);
  expect(made.ok && [...made.mapping.marks.missing].sort()).toEqual([...(marks?.missing ?? [])].sort());
});

test('where nothing can be guessed as a whole, titles still fill in what they say', () => {
  const preview = lookedAt('region,industry,jobs\nA,10,many\nB,20,few\n');
  expect(preview.mapping).toBeUndefined();
  expect(mappingOf(draftOf(preview), preview)).toMatchObject({
    ok: true,
    mapping: { layout: 'long', region: 0, industry: 1, employment: 2 },
  });
});

test('the other layout can be chosen, and lacks only what nobody has said', () => {
  const preview = lookedAt(wide);
  expect(mappingOf({ ...draftOf(preview), layout: 'long' }, preview)).toEqual({ ok: false, missing: ['industry'] });
  const onLong = lookedAt(long);
  const made = mappingOf({ ...draftOf(onLong), layout: 'wide' }, onLong);
  expect(made).toMatchObject({ ok: true, mapping: { layout: 'wide', label: 0 } });
});

test('an empty field means what was chosen for it, and nothing else', () => {
  const preview = lookedAt(long);
  const marksWith = (emptyIs: 'zero' | 'withheld' | 'fault') => {
    const made = mappingOf(
      { ...draftOf(preview), emptyIs, marks: { zero: ' - 0 ', missing: 'NA', withheld: '' } },
      preview,
    );
    return made.ok ? made.mapping.marks : undefined;
  };
  expect(marksWith('zero')).toEqual({ zero: ['-', '0', ''], missing: ['NA'], withheld: [] });
  expect(marksWith('withheld')).toEqual({ zero: ['-', '0'], missing: ['NA'], withheld: [''] });
  expect(marksWith('fault')).toEqual({ zero: ['-', '0'], missing: ['NA'], withheld: [] });
});

function lookedAt(text: string) {
  const looked = previewOf(new TextEncoder().encode(text), true);
  if (!looked.ok) throw new Error(looked.fault.kind);
  return looked.preview;
}
