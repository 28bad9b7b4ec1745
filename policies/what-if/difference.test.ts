import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Difference, differenceBetween, isNoDifference } from './difference';
import type { Decision } from '#policies/schema/result';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { decided, RUNS } from '#policies/testing/law';
import { itemsOf, packageOf } from '#policies/testing/package-of';

const NONE: Difference = {
  type: undefined,
  status: undefined,
  gates: [],
  severities: [],
  entered: [],
  left: [],
  priorities: [],
  withheld: [],
  released: [],
  blocks: { entered: [], left: [] },
  cautions: { entered: [], left: [] },
  checks: [],
};

const center = anAssessment().ofType('center');
const between = (before: AssessmentBuilder, after: AssessmentBuilder) =>
  differenceBetween(packageOf(before), packageOf(after), knowledgeBase);

describe('the difference between two decisions', () => {
  test('is nothing for the same decision', () => {
    expect(between(center, center)).toEqual(NONE);
  });
  test('names type and status with what they were', () => {
    const difference = between(anAssessment(), center);
    expect(difference.type).toEqual({ from: null, to: 'center' });
    expect(difference.status).toEqual({ from: 'unknown', to: 'confirmed' });
  });
  test('names gates and severities that changed, an unknown one included', () => {
    const difference = between(center, center.withFlag('one_firm_majority', 'yes').withDeficit('quality', 1));
    expect(difference.gates).toEqual([{ gate: 'one-firm-system', from: 'unknown', to: 'closed' }]);
    expect(difference.severities).toEqual([{ deficit: 'quality', from: null, to: 1 }]);
  });
  test('names the measures that enter and that leave, in the order of their packages', () => {
    const [before, after] = [center.withDeficit('quality', 2), center.withDeficit('infrastructure', 2)];
    const difference = between(before, after);
    expect(difference.entered).toEqual(['identify-external-diseconomies', 'mobilise-against-diseconomies']);
    expect(difference.left).toEqual(['production-and-quality-services']);
    expect(between(after, before)).toMatchObject({ entered: difference.left, left: difference.entered });
  });
  test('names priorities of the measures that stand in both', () => {
    const forum = center.withDeficit('collective-organisation', 2);
    expect(between(forum.withWillingFirms(2), forum.withWillingFirms(6)).priorities).toEqual([
      { measure: 'standing-forum', from: 'next', to: 'first' },
    ]);
  });
  test('names what a rule withholds and lets go again, never what only the type withholds', () => {
    const blocked = center.withBlockedInitiative();
    const measures = ['find-five-firms', 'support-sector-association'];
    expect(between(center, blocked)).toMatchObject({ withheld: measures, released: [] });
    expect(between(blocked, center)).toMatchObject({ withheld: [], released: measures });
    expect(between(center, anAssessment().ofType('embryonic'))).toMatchObject({ withheld: [], released: [] });
  });
  test('does not call withheld what a gate keeps away from a system without a type', () => {
    const dispersed = center.withFlag('single_place', 'dispersed');
    expect(between(center, dispersed).withheld).toEqual([]);
    expect(between(dispersed, center).released).toEqual([]);
  });
  test('does not call released what the type withholds instead', () => {
    const oneFirm = center.withFlag('one_firm_majority', 'yes');
    const untyped = anAssessment().withInterdependence().withFlag('one_firm_majority', 'yes');
    expect(between(untyped, oneFirm).withheld).toEqual(['autonomous-marketing-bodies']);
    expect(between(oneFirm, untyped).released).toEqual([]);
  });
  test('names blocks, cautions and checks', () => {
    const difference = between(center, center.withFlag('counterpart', 'none'));
    expect(difference.blocks).toEqual({ entered: ['funding'], left: [] });
    expect(difference.cautions).toEqual({ entered: ['no-money-without-counterpart'], left: [] });
    expect(difference.checks).toEqual([{ check: 'counterpart', from: 'unknown', to: 'breached' }]);
    const back = between(center.withFlag('counterpart', 'none'), center);
    expect(back.blocks).toEqual({ entered: [], left: ['funding'] });
    expect(back.cautions).toEqual({ entered: [], left: ['no-money-without-counterpart'] });
  });
  test('names each block once, however many rules bring it', () => {
    const before = packageOf(center);
    const after: Decision = {
      ...before,
      blocks: [...before.blocks, { block: 'funding', rule: 'one' }, { block: 'funding', rule: 'other' }],
    };
    expect(differenceBetween(before, after, knowledgeBase).blocks).toEqual({ entered: ['funding'], left: [] });
  });
});

describe('no difference', () => {
  test('is what leaves every part empty', () => {
    expect(isNoDifference(NONE)).toBe(true);
  });
  const one: { [Part in keyof Difference]: Difference[Part][] } = {
    type: [{ from: null, to: 'center' }],
    status: [{ from: 'unknown', to: 'confirmed' }],
    gates: [[{ gate: 'g', from: 'open', to: 'closed' }]],
    severities: [[{ deficit: 'd', from: null, to: 0 }]],
    entered: [['m']],
    left: [['m']],
    priorities: [[{ measure: 'm', from: 'first', to: 'next' }]],
    withheld: [['m']],
    released: [['m']],
    blocks: [
      { entered: ['funding'], left: [] },
      { entered: [], left: ['funding'] },
    ],
    cautions: [
      { entered: ['c'], left: [] },
      { entered: [], left: ['c'] },
    ],
    checks: [[{ check: 'c', from: 'met', to: 'breached' }]],
  };
  test.each(Object.entries(one))('is not a difference in %s', (part, values) => {
    for (const value of values) expect(isNoDifference({ ...NONE, [part]: value })).toBe(false);
  });
  test('is found between any decision and itself, and only where every part it names is alike', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        const [before, after] = [decided(one), decided(other)];
        expect(isNoDifference(differenceBetween(before, before, knowledgeBase))).toBe(true);
        const difference = differenceBetween(before, after, knowledgeBase);
        const had = itemsOf(before).map((i) => i.measure);
        const has = itemsOf(after).map((i) => i.measure);
        expect(new Set([...had.filter((m) => !difference.left.includes(m)), ...difference.entered])).toEqual(
          new Set(has),
        );
      }),
      { numRuns: Math.min(RUNS.numRuns, 200) },
    );
  });
});
