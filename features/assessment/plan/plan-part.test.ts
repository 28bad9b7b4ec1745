import { expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { addressesIn, locationOf } from '#features/browser/path';
import { listHref, ownHref, planPartOf } from './plan-part';
import { itemHref, tabHref } from './plan-tab';

const addresses = addressesIn('en');
const where = { addresses, assessment: anAssessment().build() };

function partAt(href: string) {
  const location = locationOf(href);
  if (location.view !== 'place' || location.place !== 'plan') throw new Error(`${href} is no place of a plan`);
  return planPartOf(location.question);
}

test.each(['standing-forum', 'a fair / of our own', 'Straße 100 %', 'item-item-'])('finds the item "%s"', (key) => {
  expect(partAt(itemHref(where, key))).toEqual({ kind: 'item', key });
});

test('finds the list, the other views and the page for a measure of one’s own', () => {
  expect(partAt(listHref(where))).toEqual({ kind: 'list' });
  expect(partAt(tabHref(where, 'checks'))).toEqual({ kind: 'tab', tab: 'checks' });
  expect(partAt(ownHref(where))).toEqual({ kind: 'own' });
});

test('shows the list where there is no such view', () => {
  expect(planPartOf('no-such-view')).toEqual({ kind: 'list' });
});
