import { knowledge } from '#policies/knowledge/knowledge';
import { describe, expect, test } from 'vitest';
import { aMeasure } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { discrete, laidOut } from '#policies/testing/laid-out';
import { measuresOf, packageOf } from '#policies/testing/package-of';
import { english } from '#policies/text/en/english';

describe('stages', () => {
  const oneOfEach = (['ask-of-others', 'build', 'now', 'who-carries-it', 'stop-and-law'] as const).map((slot, i) =>
    aMeasure({ id: `m-${i}`, slot }),
  );
  test('follow the slots, and each item stands in the slot of its measure', () => {
    expect(
      laidOut(oneOfEach, discrete.ofType('center')).stages.map((s) => [s.id, s.slot, s.items[0]?.measure]),
    ).toEqual([
      ['stop-and-law', 'stop-and-law', 'm-4'],
      ['who-carries-it', 'who-carries-it', 'm-3'],
      ['now', 'now', 'm-2'],
      ['build', 'build', 'm-1'],
      ['ask-of-others', 'ask-of-others', 'm-0'],
    ]);
  });
  test('that hold nothing are left out', () => {
    expect(laidOut([aMeasure({ slot: 'build' })]).stages.map((s) => s.id)).toEqual(['build']);
    expect(laidOut([]).stages).toEqual([]);
  });
  test('move a measure where its condition holds, the first that does', () => {
    const moving = aMeasure({
      slot: 'build',
      slotWhen: [
        { when: { kind: 'severity', deficit: 'quality', atLeast: 3 }, slot: 'stop-and-law' },
        { when: { kind: 'severity', deficit: 'quality', atLeast: 2 }, slot: 'ask-of-others' },
      ],
    });
    const slotAt = (severity: 1 | 2 | 3) =>
      laidOut([moving], discrete.withDeficit('quality', severity)).stages[0]?.slot;
    expect([slotAt(1), slotAt(2), slotAt(3)]).toEqual(['build', 'ask-of-others', 'stop-and-law']);
    expect(laidOut([moving]).stages[0]?.slot).toBe('build');
  });
  test('pollution with an order stops work; without one a site is built', () => {
    const slotOf = (severity: 2 | 3) =>
      packageOf(anAssessment().ofType('center').withDeficit('environment', severity)).stages.find((s) =>
        s.items.some((i) => i.measure === 'environmental-rule-and-site'),
      )?.slot;
    expect([slotOf(2), slotOf(3)]).toEqual(['build', 'stop-and-law']);
  });
  test('what only the state decides is asked of others', () => {
    const decision = packageOf(
      anAssessment()
        .ofType('center')
        .withDeficit('infrastructure', 3)
        .withAnswer('infrastructure-which', ['land'])
        .withFlag('infrastructure_decided', 'state'),
    );
    // Local money cannot remove what the state decides: nothing is gathered for it, and a plan of the land is asked for.
    expect(measuresOf(decision)).not.toContain('mobilise-against-diseconomies');
    expect(measuresOf(decision, 'ask-of-others')).toContain('land-use-and-services-plan');
    expect(measuresOf(decision, 'now')).toContain('identify-external-diseconomies');
  });
});

describe('an embryonic system', () => {
  const decision = packageOf(
    anAssessment()
      .ofType('embryonic')
      .withDeficit('quality', 2)
      .withDeficit('environment', 3)
      .withDeficit('infrastructure', 2),
  );
  test('has at least three conditioned stages in the place of now and build', () => {
    const bare = packageOf(anAssessment().ofType('embryonic'));
    expect(bare.stages.map((s) => [s.id, s.slot])).toEqual([
      ['know', 'now'],
      ['try', 'build'],
      ['equip', 'build'],
    ]);
    expect(decision.stages.map((s) => s.id)).toEqual(['stop-and-law', 'know', 'try', 'equip']);
  });
  test.each(['know', 'try', 'equip'])(
    'stage %s has a contribution, a verification and a stop rule of its own',
    (id) => {
      const text = english.stages[id];
      const others = Object.entries(english.stages).filter(([other]) => other !== id);
      for (const field of ['entry', 'contribution', 'verification', 'stopRule'] as const) {
        expect(text?.[field].length).toBeGreaterThan(20);
        expect(others.map(([, other]) => other[field])).not.toContain(text?.[field]);
      }
    },
  );
  test('puts a general measure in the stage that it names', () => {
    expect(measuresOf(decision, 'try')).toContain('production-and-quality-services');
    expect(measuresOf(decision, 'know')).toContain('identify-external-diseconomies');
    const later = knowledge.measures.filter((measure) => measure.id === 'mobilise-against-diseconomies');
    expect(measuresOf(laidOut(later, discrete.ofType('embryonic')), 'equip')).toEqual([
      'mobilise-against-diseconomies',
    ]);
    expect(measuresOf(decision, 'stop-and-law')).toContain('environmental-rule-and-site');
  });
  test('puts a measure that names none in the first stage if it is for now, in the last if it is to be built', () => {
    const measures = [aMeasure({ id: 'm-1', slot: 'now' }), aMeasure({ id: 'm-2', slot: 'build' })];
    const laid = laidOut(measures, discrete.ofType('embryonic'));
    expect(laid.stages.map((s) => [s.id, ...s.items.map((i) => i.measure)])).toEqual([
      ['know', 'm-1'],
      ['equip', 'm-2'],
    ]);
  });
  test('leaves the stages alone where the type is another', () => {
    const staged = aMeasure({ slot: 'now', embryonicStage: 'try' });
    expect(laidOut([staged], discrete.ofType('center')).stages[0]?.id).toBe('now');
    expect(laidOut([staged]).stages[0]?.id).toBe('now');
    expect(laidOut([staged], discrete.ofType('embryonic')).stages[0]).toMatchObject({ id: 'try', slot: 'build' });
  });
});
