import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names';

test('a name that can be one stays as it is', () => {
  expect(sheetNames(['Plan', 'Ações, é e ção', 'Ledger'])).toEqual(['Plan', 'Ações, é e ção', 'Ledger']);
});

test('what is too long is cut, and what is alike gets a number, whatever its letters', () => {
  const long = 'What to find out first, and whom to ask';
  expect(sheetNames([long, long, 'plan', 'PLAN', 'PLAN 4', 'History', ''])).toEqual([
    'What to find out first, and who',
    'What to find out first, and w 2',
    'plan',
    'PLAN 4',
    'PLAN 4 5',
    'History 6',
    '7',
  ]);
});

test('any names become names that every program takes, as many, and no two alike', () => {
  // Halves of signs as well.
  const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const odd = fc.array(
    fc.array(anyUnit, { maxLength: 40 }).map((units) => units.join('')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(odd, fc.constantFrom('', 'a', 'x'.repeat(40)), (wanted, same) => {
      const names = sheetNames([...wanted, same, same, same]);
      expect(names).toHaveLength(wanted.length + 3);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(names.filter((name) => !isTaken(name))).toEqual([]);
    }),
  );
});

/** Whether every program takes the name. */
function isTaken(name: string): boolean {
  return name.length > 0 && name.length <= 31 && name === name.trim() && !/[[\]:*?/\\']|\p{Cc}|\p{Cs}/u.test(name);
}
