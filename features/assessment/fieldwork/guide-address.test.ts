import { expect, test } from 'vitest';
import { addressesIn, locationOf } from '#features/browser/path';
import { chosenIn, enterHref, guideHref } from './guide-address';

const addresses = addressesIn('en');
const searchOf = (href: string) => new URLSearchParams(href.split('?')[1] ?? '');

test('what was chosen comes back from the address, blocks in their order', () => {
  const chosen = { blocks: ['b' as const, 'k' as const, 'besides' as const], person: 'buyers' };
  expect(chosenIn(searchOf(guideHref(addresses, 'x', chosen)))).toEqual(chosen);
  expect(chosenIn(searchOf('?blocks=k.zz.b'))).toEqual({ blocks: ['b', 'k'], person: null });
});

test('nothing chosen leaves the address bare', () => {
  expect(guideHref(addresses, 'x', { blocks: [], person: null })).toBe('/en/work/x/fieldwork');
});

test('the shell knows both places', () => {
  const [path = ''] = enterHref(addresses, 'x', { blocks: [], person: 'buyers' }).split('?');
  expect(locationOf(path)).toEqual({ view: 'place', id: 'x', place: 'fieldwork', question: 'enter' });
  expect(locationOf('/en/work/x/fieldwork')).toMatchObject({ place: 'fieldwork', question: null });
});
