import { describe, expect, test } from 'vitest';
import { classify, type Scope } from './classify';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';

const OPEN: Scope = { applicable: true, interdependence: 'confirmed', registerCoversMost: true };

function classified(builder: AssessmentBuilder, scope: Partial<Scope> = {}) {
  return classify(builder.build(), knowledgeBase, { ...OPEN, ...scope });
}

function figures(locationQuotient: number, sectorShare: number, establishments = 1000) {
  return anAssessment().withFigures({ locationQuotient, sectorShare, establishments });
}

describe('judgement', () => {
  test.each(['center', 'advanced-vector', 'local-development-vector', 'embryonic'] as const)(
    'on both axes gives a type: %s',
    (type) => {
      expect(classified(anAssessment().judged(type))).toMatchObject({ type, basis: 'judgement', neighbours: [] });
    },
  );
  test.each([
    ['large', 'large', 'center'],
    ['one-of-several', 'large', 'advanced-vector'],
  ])('%s in the region and %s in the industry: %s', (region, industry, type) => {
    const judged = anAssessment().withFlag('regional_importance', region).withFlag('industry_importance', industry);
    expect(classified(judged).type).toBe(type);
  });
  test.each(['regional_importance', 'industry_importance'])('on one axis alone, %s, gives none', (axis) => {
    expect(classified(anAssessment().withFlag(axis, 'large'))).toMatchObject({
      type: null,
      status: 'unknown',
      basis: null,
    });
  });
  test('that agrees with the figures is no conflict', () => {
    expect(classified(anAssessment().ofType('center').judged('center'))).toMatchObject({
      type: 'center',
      basis: 'both',
      conflicts: [],
    });
  });
  test('against the figures stands, and both are shown', () => {
    expect(classified(anAssessment().ofType('center').judged('embryonic'))).toMatchObject({
      type: 'embryonic',
      basis: 'both',
      status: 'confirmed',
      conflicts: [{ indicators: 'center', judgement: 'embryonic' }],
    });
  });
  test('against figures below the filter stands too', () => {
    expect(classified(figures(20, 0.5, 2).judged('center'))).toMatchObject({
      type: 'center',
      status: 'confirmed',
      conflicts: [{ indicators: null, judgement: 'center' }],
    });
  });
});

describe('what the gates have settled', () => {
  test('not applicable: no type whatever the figures say', () => {
    const result = classified(figures(4.9, 0.5), { applicable: false });
    expect(result).toMatchObject({ type: null, status: 'not-applicable', basis: 'indicators', neighbours: [] });
  });
  test('not interdependent: the type stands as an agglomeration', () => {
    expect(classified(anAssessment().ofType('center'), { interdependence: 'absent' })).toMatchObject({
      type: 'center',
      status: 'agglomeration',
    });
  });
  test('a register that covers too little: not measurable, with what it would say alone', () => {
    const result = classified(figures(4.9, 0.5), { registerCoversMost: false });
    expect(result).toMatchObject({
      type: null,
      basis: null,
      status: 'not-measurable',
      registerAlone: 'advanced-vector',
    });
    expect(result.neighbours).toEqual([]);
    expect(result.margins).toHaveLength(5);
  });
  test('figures that say of themselves that they miss most firms are not measurable either', () => {
    const builder = anAssessment().ofType('center').withFigures({ coversMostFirms: false });
    expect(classified(builder)).toMatchObject({ status: 'not-measurable', registerAlone: 'center' });
    expect(classified(builder.withFigures({ coversMostFirms: true }))).toMatchObject({ type: 'center' });
    expect(classified(builder.withFigures({ coversMostFirms: true }))).not.toHaveProperty('registerAlone');
  });
  test('below the filter by a register that covers little is not said', () => {
    const result = classified(figures(0.5, 0.5), { registerCoversMost: false });
    expect(result).toMatchObject({ status: 'not-measurable', registerAlone: null });
  });
  test('judgement counts where the register does not', () => {
    const builder = anAssessment().ofType('embryonic').judged('center');
    expect(classified(builder, { registerCoversMost: false })).toMatchObject({
      type: 'center',
      basis: 'judgement',
      status: 'confirmed',
      conflicts: [],
      registerAlone: 'embryonic',
    });
  });
  test('a poor register leaves nothing to measure, whether or not its figures were looked up', () => {
    expect(classified(anAssessment(), { registerCoversMost: false })).toMatchObject({ status: 'not-measurable' });
    expect(classified(anAssessment(), { registerCoversMost: false })).not.toHaveProperty('registerAlone');
  });
});
