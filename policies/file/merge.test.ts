import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from '#policies/schema/assessment';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { anyPlan } from '#policies/testing/arbitrary-plan';
import { counter, runs } from '#testing/laws';
import { defaultSide, differencesBetween, groupsOfBoth, partKey, type Side } from './differences';
import { merge } from './merge';
import { openAssessment } from './open-assessment';

const changed: fc.Arbitrary<Assessment> = fc
  .tuple(anyAssessment, fc.option(anyPlan, { nil: undefined }))
  .map(([{ plan: _, ...assessment }, plan]) => (plan === undefined ? assessment : { ...assessment, plan }));

const agreed = (answer: Answer | undefined): object => ({ ...answer, byGroup: undefined });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const side = (key: string, choices: readonly boolean[]): Side =>
  choices[[...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % choices.length] ? 'mine' : 'theirs';

describe('merging', () => {
  test('with itself changes nothing, whatever is chosen', () => {
    fc.assert(
      fc.property(changed, fc.array(fc.boolean(), { minLength: 1 }), (assessment, choices) => {
        expect(differencesBetween(assessment, structuredClone(assessment))).toEqual([]);
        const merged = merge(assessment, structuredClone(assessment), (part) => side(partKey(part), choices));
        expect(plain(merged)).toEqual(plain(assessment));
      }),
      { numRuns: runs(200, 10) },
    );
  });

  test('all mine gives mine, all theirs gives theirs', () => {
    fc.assert(
      fc.property(changed, changed, (mine, theirs) => {
        expect(plain(merge(mine, theirs, () => 'mine'))).toEqual(plain(mine));
        expect(plain(merge(mine, theirs, () => 'theirs'))).toEqual(plain(theirs));
      }),
      { numRuns: runs(300, 10) },
    );
  });

  test('every part comes whole from one of the two, and the choice is kept', () => {
    const { hit, expectShare } = counter();
    const cases = runs(200, 10);
    fc.assert(
      fc.property(changed, changed, fc.array(fc.boolean(), { minLength: 1 }), (mine, theirs, choices) => {
        const merged = merge(mine, theirs, (part) => side(partKey(part), choices));
        for (const [id, answer] of Object.entries(merged.answers)) {
          const from = side(`answer ${id}`, choices) === 'mine' ? mine : theirs;
          expect(agreed(answer)).toEqual(agreed(from.answers[id]));
          for (const group of groupsOfBoth(mine.answers[id], theirs.answers[id])) {
            const fromGroup = side(`group-answer ${id} ${group}`, choices) === 'mine' ? mine : theirs;
            expect(answer.byGroup?.[group]).toEqual(fromGroup.answers[id]?.byGroup?.[group]);
          }
          hit();
        }
        const items = [...(mine.plan?.items ?? []), ...(theirs.plan?.items ?? [])].map(plain);
        for (const item of merged.plan?.items ?? []) expect(items).toContainEqual(plain(item));
        for (const { part } of differencesBetween(merged, mine)) {
          if (part.kind !== 'order')
            expect([partKey(part), side(partKey(part), choices)]).toEqual([partKey(part), 'theirs']);
        }
        expect(openAssessment(JSON.stringify(merged))).toMatchObject({ ok: true, setAside: [] });
      }),
      { numRuns: cases },
    );
    expectShare(1, cases);
  });
});

describe('what differs', () => {
  const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`;
  const withAim = (answer: Answer | undefined): Assessment => ({
    ...anAssessment().build(),
    answers: answer === undefined ? {} : { aim: answer },
  });
  const theOne = (a: Answer | undefined, b: Answer | undefined) => differencesBetween(withAim(a), withAim(b))[0];
  test('the later answer is the newer, and is proposed', () => {
    const older: Answer = { value: 'no', changedAt: at(3) };
    const newer: Answer = { value: 'yes', changedAt: at(4) };
    expect(theOne(older, newer)).toMatchObject({ part: { kind: 'answer', key: 'aim' }, newer: 'theirs' });
    expect(theOne(newer, older)?.newer).toBe('mine');
    expect(theOne({ value: 'no' }, newer)?.newer).toBeNull();
  });
  test('evidence alone is a difference, the time alone is none', () => {
    expect(theOne({ value: 'no' }, { value: 'no', note: 'Seen' })).toBeDefined();
    expect(theOne({ value: 'no', changedAt: at(1) }, { value: 'no', changedAt: at(2) })).toBeUndefined();
  });
  test('what is there on one side only is proposed, and mine where nothing tells', () => {
    const proposed = (a: Answer | undefined, b: Answer | undefined) => {
      const difference = theOne(a, b);
      return difference === undefined ? undefined : defaultSide(difference);
    };
    expect(proposed(undefined, { value: 'no' })).toBe('theirs');
    expect(proposed({ value: 'no' }, undefined)).toBe('mine');
    expect(proposed({ value: 'no' }, { value: 'yes' })).toBe('mine');
  });
  test('what groups say is compared and merged group by group, apart from what is agreed', () => {
    const mine: Answer = { value: 'no', byGroup: { buyers: { value: 'yes' }, officer: { value: 'no' } } };
    const theirs: Answer = {
      value: 'no',
      note: 'Seen',
      byGroup: { buyers: { unknown: true }, officer: { value: 'no' } },
    };
    expect(differencesBetween(withAim(mine), withAim(theirs)).map(({ part }) => partKey(part))).toEqual([
      'answer aim',
      'group-answer aim buyers',
    ]);
    const merged = merge(withAim(mine), withAim(theirs), ({ kind }) => (kind === 'group-answer' ? 'theirs' : 'mine'));
    expect(merged.answers.aim).toEqual({
      value: 'no',
      byGroup: { officer: { value: 'no' }, buyers: { unknown: true } },
    });
  });
  test('a group that only one side has heard is proposed, and comes with the agreed answer of the other', () => {
    const heard: Answer = { value: 'no', byGroup: { buyers: { value: 'yes' } } };
    const [difference] = differencesBetween(withAim({ value: 'no' }), withAim(heard));
    expect(difference && defaultSide(difference)).toBe('theirs');
    expect(merge(withAim({ value: 'no' }), withAim(heard), () => 'theirs').answers.aim).toEqual(heard);
    expect(theOne(undefined, heard)?.part).toEqual({ kind: 'answer', key: 'aim' });
  });
  test('items are compared one by one, and their order by itself', () => {
    const plan = aPlan().with('standing-forum').with('hire-coordinator').build();
    const mine = { ...anAssessment().build(), plan };
    const items = [...(plan.items ?? [])].reverse();
    const theirs = { ...mine, plan: { ...plan, items } };
    expect(differencesBetween(mine, theirs).map(({ part }) => partKey(part))).toEqual(['order items']);
    expect(merge(mine, theirs, () => 'theirs').plan?.items).toEqual(items);
  });
});
