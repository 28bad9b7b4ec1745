import { expect, test } from 'vitest';
import { cellText } from './cell-text';

test.each([
  ['two\r\nlines\rand a third', 'two\nlines\nand a third'],
  ['a\u0000b\u0007c\td', 'a b c d'],
  ['half \ud83d of a sign', 'half   of a sign'],
  ['_x000D_ and _X0041_', '_x005F_x000D_ and _X0041_'],
  ['=1+1', '=1+1'],
])('%j is held as %j', (text, held) => {
  expect(cellText(text)).toBe(held);
});

test('a text that is too long says so, and no sign is cut in two', () => {
  const held = cellText('👩'.repeat(20_000));
  expect(held.length).toBeLessThanOrEqual(32_767);
  expect(held).toMatch(/👩\.\.\.$/u);
  expect(held).not.toMatch(/\p{Cs}/u);
});
