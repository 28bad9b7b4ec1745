import { expect, test } from 'vitest';
import { planStatus } from '#policies/schema/plan';
import { english } from '#policies/text/en/english';
import { isInPlan, isOwn, titleOfItem, whatOfItem } from './item';

const forum = { measure: 'standing-forum' };
const forumText = english.measures['standing-forum'];
const feira = { custom: { title: 'Feira', what: 'A market day' } };

test('all is in the plan but what is postponed or refused', () => {
  const out = planStatus.options.filter((status) => !isInPlan({ status }));
  expect(out).toEqual(['postponed', 'refused']);
});

test('an own measure is one that names none, of whatever edition', () => {
  expect(isOwn({ measure: undefined })).toBe(true);
  expect(isOwn(forum)).toBe(false);
  expect(isOwn({ measure: 'a-measure-of-1990' })).toBe(false);
});

test('a measure has its own name and sentence, changed or not', () => {
  expect(forumText?.name).toBeTruthy();
  expect(titleOfItem(forum, english)).toBe(forumText?.name);
  expect(titleOfItem({ ...forum, ...feira }, english)).toBe(forumText?.name);
  expect(whatOfItem({ ...forum, ...feira }, english)).toBe(forumText?.what);
});

test('an own measure is called what people call it, and nothing where they say nothing', () => {
  expect(titleOfItem({ ...feira, id: 'own-1' }, english)).toBe('Feira');
  expect(whatOfItem(feira, english)).toBe('A market day');
  expect(titleOfItem({ custom: { title: ' ' }, id: 'own-1' }, english)).toBe('');
  expect(titleOfItem({ custom: {}, id: 'own-1' }, english)).toBe('');
  expect(whatOfItem({ custom: {} }, english)).toBe('');
});

test.each(['a-measure-of-1990', 'constructor', '__proto__'])(
  '%s, which these texts do not know, is called by its id',
  (measure) => {
    expect(titleOfItem({ measure }, english)).toBe(measure);
    expect(titleOfItem({ measure, custom: { title: ' ' } }, english)).toBe(measure);
    expect(titleOfItem({ measure, ...feira }, english)).toBe('Feira');
    expect(whatOfItem({ measure }, english)).toBe('');
  },
);
