import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { asKnown, printOf } from '#indicators/reading/known-tables';
import { previewOf } from '#indicators/reading/preview';
import { guessed, smallTable } from '#indicators/reading/testing/guessed';
import messages from '#messages/en.json';
import { ColumnsForm } from './columns-form';
import { foundMarks, withoutMeaning } from './found-marks';
import { draftOf, mappingOf } from './mapping-draft';

const nothing = () => {};

/** The form as it first stands for a table. */
function formOf(table: Uint8Array | string, met: { word: string; count: number }[] = []): string {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const looked = previewOf(bytes, true);
  if (!looked.ok) throw new Error(looked.fault.kind);
  const { preview } = looked;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <ColumnsForm
        looked={{ source: { file: new File([], 'table.csv') }, as: {}, preview, isKnown: false, about: NOTHING }}
        draft={draftOf(preview)}
        onDraft={nothing}
        onSheet={nothing}
        onLook={nothing}
        onGuess={nothing}
        met={met}
        onRead={nothing}
        onAnother={nothing}
        working={undefined}
      />
    </NextIntlClientProvider>,
  );
}

const NOTHING = {
  source: '',
  year: '',
  base: '',
  referenceArea: '',
  country: '',
  scheme: '',
  cutOffs: 'preset',
} as const;

describe('the form asks about what is not sure', () => {
  test.each([
    ['endash.csv', ['What do these mean?', '“–”, 3 times', '“.”, 3 times']],
    ['mark-parens.csv', ['“(D)”, 7 times', 'Say what it means']],
    ['wide-one-secret-column.csv', ['“(D)”, 2 times']],
    ['workforce.csv', ['Please check it, above all the industries.', 'We guessed this. Please check it.']],
    ['quarters-across.csv', ['look like years or quarters, not like industries']],
    ['compound-key.tsv', ['Choose under Jobs or Establishments the one to read.']],
    ['in-thousands.csv', ['Numbers are in', 'it is multiplied before anything is computed']],
    ['flag-column.csv', ['What the column of secrecy says', '“N”', 'The number is withheld']],
    ['two-part-region.csv', ['Second part of the region&#x27;s code']],
    ['fill-down.csv', ['the names that are written once for several rows']],
    ['blocks.csv', ['Heading of the block', 'the blocks, each with a heading of its own']],
    ['polish.csv', ['text in Central European (Windows-1250)', 'Letters are written in']],
    ['title-row-three-cells.csv', ['Line 1: Table 4 | Jobs by place | 2021', 'Line 2 holds the titles']],
  ])('%s', (name, words) => {
    const form = formOf(smallTable(name));
    for (const each of words) expect(form).toContain(each);
  });

  test('and about nothing where all is sure', () => {
    const form = formOf(smallTable('italian.csv'));
    expect(form).not.toContain('We guessed this');
    expect(form).not.toContain('What do these mean?');
  });

  test('what only reading the whole table met is asked about too', () => {
    expect(formOf('region,industry,jobs\nA,x,1\nB,y,2\n', [{ word: 'n/k', count: 9 }])).toContain('“n/k”, 9 times');
  });
});

describe('what the form makes of the answers', () => {
  test('marks without a meaning are left over, and those with one go to their lists', () => {
    const { preview } = guessed(smallTable('endash.csv'));
    const draft = draftOf(preview);
    const words = foundMarks(draft, preview, []);
    expect(withoutMeaning(words, draft)).toEqual(['–', '.']);
    const said = { ...draft, found: { '–': 'zero', '.': 'withheld' } as const };
    expect(withoutMeaning(foundMarks(said, preview, []), said)).toEqual([]);
    expect(mappingOf(said, preview)).toMatchObject({
      ok: true,
      mapping: { marks: { zero: ['-', '–'], withheld: ['X', 'x', 'D', 'S', '*', 'c', '.'] } },
    });
  });

  test.each([
    'flag-column.csv',
    'two-part-region.csv',
    'fill-down.csv',
    'blocks.csv',
    'compound-key.tsv',
    'in-thousands.csv',
    'polish.csv',
    'lakh.csv',
  ])('the guess of %s comes out as it went in', (name) => {
    const { preview, mapping, read } = guessed(smallTable(name));
    const made = mappingOf(draftOf(preview), preview);
    if (!made.ok) throw new Error(made.missing.join());
    const { marks: _, fillDown, ...others } = mapping;
    expect(made.mapping).toMatchObject(others);
    expect(made.mapping.fillDown ?? []).toEqual(expect.arrayContaining(fillDown ?? []));
    expect(read(made.mapping).observed).toEqual(read().observed);
  });

  test('what was settled before comes out as it went in, with marks of several words', () => {
    const { preview, mapping } = guessed('region;industry;jobs\nA;x;not known\nB;y;2\nA;y;3\nB;x;4\nC;x;5\n');
    const marks = { zero: [], missing: ['not known'], withheld: ['(D)'], fault: ['see note'] };
    const known = [{ print: printOf(preview) ?? '', mapping: { ...mapping, marks, keepApart: true as const } }];
    const filled = asKnown(preview, known).preview;
    expect(mappingOf(draftOf(filled), filled)).toMatchObject({ ok: true, mapping: { marks, keepApart: true } });
  });
});
