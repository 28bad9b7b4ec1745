import { expect, test } from 'vitest';
import { sheetRow, workbook } from './xlsx-parts';

test('text is written so that XML and a sheet read it back as it was', () => {
  expect(sheetRow(['a & b <c> "d"', 'x_x0041_y', 'plain (1)'], 3, 'plain')).toBe(
    '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">a &amp; b &lt;c&gt; &quot;d&quot;</t></is></c>' +
      '<c r="B3" t="inlineStr"><is><t xml:space="preserve">x_x005F_x0041_y</t></is></c>' +
      '<c r="C3" t="inlineStr"><is><t xml:space="preserve">plain (1)</t></is></c></row>',
  );
  expect(workbook(['R&D'])).toContain('<sheet name="R&amp;D" sheetId="1" r:id="rId1"/>');
});

test('what XML cannot hold becomes a space, and more than a cell can hold is cut', () => {
  expect(sheetRow(['a\u0001b\ud800c\uffffd'], 1, 'plain')).toContain('>a b c d<');
  expect(sheetRow(['é'.repeat(40_000)], 1, 'plain')).toContain(`>${'é'.repeat(32_767)}<`);
});

test('numbers keep their digits, empty fields have no cell, and columns go on after Z', () => {
  expect(sheetRow([0.1 + 0.2, null, -5e-324], 1, 'plain')).toBe(
    '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="C1"><v>-5e-324</v></c></row>',
  );
  const wide = sheetRow(
    Array.from({ length: 704 }, () => 1),
    9,
    'heading',
  );
  for (const address of ['Z9', 'AA9', 'AZ9', 'BA9', 'ZZ9', 'AAA9', 'AAB9']) {
    expect(wide).toContain(`<c r="${address}" s="1">`);
  }
});
