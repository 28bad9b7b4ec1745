import { expect, test } from 'vitest';
import { changedHere } from './changed-here';

const fields = ['title', 'profile.name', 'figures.year', 'answers.decision.value', 'plan.items.m6.owner'];
const at = (place: 'importance' | 'plan' | 'result' | 'scope', question: string | null = null) =>
  ({ view: 'place', id: 'a', place, question }) as const;

test('what another tab changed is told where it stands, and nowhere else', () => {
  expect(changedHere(fields, { view: 'list' })).toEqual([]);
  expect(changedHere(fields, { view: 'profile', id: 'a' })).toEqual(['profile.name']);
  expect(changedHere(fields, { view: 'tasks', id: 'a' })).toEqual(['title']);
  expect(changedHere(fields, at('importance'))).toEqual(['figures.year']);
  expect(changedHere(fields, at('plan'))).toEqual(['plan.items.m6.owner']);
  expect(changedHere(fields, at('result'))).toEqual(fields.slice(1));
});
