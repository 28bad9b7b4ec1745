import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OwnText } from './own-text';

const drawn = (text: string) => renderToStaticMarkup(<OwnText>{text}</OwnText>);

test('ordinary words stay as they are, with their lines', () => {
  expect(drawn('A long note,\nin two lines, on Donaudampfschifffahrt')).toBe(
    'A long note,\nin two lines, on Donaudampfschifffahrt',
  );
});

test('a very long word has places where its line may end, and no letter is lost', () => {
  const text = `Ana ${'x'.repeat(100)}\n${'\u{10348}'.repeat(60)} end`;
  const markup = drawn(text);
  expect(markup.replaceAll('<wbr/>', '')).toBe(text);
  expect(Math.max(...markup.split(/<wbr\/>|\s/).map((piece) => Array.from(piece).length))).toBeLessThanOrEqual(24);
});
