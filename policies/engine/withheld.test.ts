import { describe, expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { aMeasure, aRule, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { itemsOf, measuresOf, packageOf, withheldFor } from '#policies/testing/package-of';

describe('small firms off', () => {
  const wanting = anAssessment().ofType('center').withBlockedInitiative().withDeficit('quality', 2);
  test('where one firm is most of it: type and other measures stay', () => {
    const decision = packageOf(wanting.withFlag('one_firm_majority', 'yes'));
    expect(decision.classification.type).toBe('center');
    expect(withheldFor(decision, 'small-firms-own-body')).toEqual({ kind: 'gate', gate: 'one-firm-system' });
    expect(withheldFor(decision, 'autonomous-marketing-bodies')).toEqual({ kind: 'gate', gate: 'one-firm-system' });
    expect(measuresOf(decision)).toContain('production-and-quality-services');
    expect(itemsOf(decision).filter((i) => knowledge.measures.find((m) => m.id === i.measure)?.smallFirms)).toEqual([]);
  });
  test('where the process is continuous: no type either', () => {
    const decision = packageOf(wanting.withFlag('discrete_product', 'continuous'));
    expect(decision.classification).toMatchObject({ type: null, status: 'not-applicable' });
    expect(withheldFor(decision, 'small-firms-own-body')).toEqual({ kind: 'gate', gate: 'continuous-process' });
    expect(decision.cautions.map((c) => c.caution)).toContain('not-for-continuous-processes');
  });
  test('names the gate only for what was wanted', () => {
    const decision = packageOf(anAssessment().ofType('center').withFlag('one_firm_majority', 'yes'));
    expect(withheldFor(decision, 'joint-purchase')).toBeUndefined();
  });
});

describe('when not to', () => {
  test('an embryonic system does not get what belongs to older ones', () => {
    const wanting = anAssessment().withDeficit('management', 2).withDeficit('strategic-assets', 2);
    const embryonic = packageOf(wanting.ofType('embryonic'));
    expect(withheldFor(embryonic, 'management-courses')).toEqual({ kind: 'avoid', entry: 'embryonic' });
    expect(withheldFor(embryonic, 'product-development')).toEqual({ kind: 'avoid', entry: 'embryonic' });
    expect(measuresOf(packageOf(wanting.ofType('advanced-vector')))).toEqual(
      expect.arrayContaining(['management-courses', 'product-development']),
    );
  });
  test('an association that the government controls is not supported', () => {
    const decision = packageOf(
      anAssessment()
        .ofType('center')
        .withDeficit('unwillingness-to-cooperate', 2)
        .withFlag('large_firms_control_assoc', 'government'),
    );
    expect(withheldFor(decision, 'support-sector-association')).toEqual({
      kind: 'avoid',
      entry: 'government-controlled',
    });
  });
  test('but where that control is itself the deficit, a body of the members is the remedy', () => {
    const decision = packageOf(
      anAssessment()
        .ofType('center')
        .withFlag('large_firms_control_assoc', 'government')
        .withDeficit('paternalistic-association', 2),
    );
    expect(withheldFor(decision, 'support-sector-association')).toBeUndefined();
    expect(measuresOf(decision)).toContain('support-sector-association');
  });
  test('and no agency coordinates through a body that the government runs', () => {
    const runs = (severity: 1 | 2) =>
      packageOf(
        anAssessment()
          .ofType('center')
          .withDeficit('informational-divide', 2)
          .withFlag('large_firms_control_assoc', 'government')
          .withDeficit('paternalistic-association', severity),
      );
    expect(withheldFor(runs(2), 'strategic-coordination-agency')).toEqual({
      kind: 'avoid',
      entry: 'government-controlled',
    });
    expect(measuresOf(runs(1))).toContain('strategic-coordination-agency');
  });
  test('a forum is not set up where one meets and answers', () => {
    const alone = anAssessment().ofType('center').withFlag('interdependence', 'alone');
    const reason = (severity: 0 | 1 | 2) =>
      withheldFor(packageOf(alone.withDeficit('collective-organisation', severity)), 'standing-forum');
    expect(reason(0)).toEqual({ kind: 'avoid', entry: 'forum-answers' });
    expect(reason(1)).toBeUndefined();
    expect(measuresOf(packageOf(alone))).toContain('standing-forum');
  });
  test('a coordinator is not hired where somebody already has the task and the hours', () => {
    const nobodyRanIt = anAssessment().ofType('center').withDeficit('governance', 2).withWillingFirms(25);
    const running = packageOf(nobodyRanIt.withFlag('coordinator_available', 'yes'));
    expect(withheldFor(running, 'hire-coordinator')).toEqual({ kind: 'avoid', entry: 'somebody-runs-it' });
    expect(measuresOf(running)).not.toContain('hire-coordinator');
  });
  test.each([
    ['nobody comes to mind', (b: AssessmentBuilder) => b.withFlag('coordinator_available', 'no')],
    ['one could be named', (b: AssessmentBuilder) => b.withFlag('coordinator_available', 'could-be-named')],
    ['nobody knows', (b: AssessmentBuilder) => b.withUnknown('coordinator')],
    ['nobody was asked', (b: AssessmentBuilder) => b],
  ])('but is where %s', (_, answering) => {
    const nobodyRanIt = anAssessment().ofType('center').withDeficit('governance', 2).withWillingFirms(25);
    expect(measuresOf(packageOf(answering(nobodyRanIt)))).toContain('hire-coordinator');
  });
  test('what nobody wanted is not withheld either', () => {
    expect(withheldFor(packageOf(anAssessment().ofType('embryonic')), 'management-courses')).toBeUndefined();
  });
});

describe('two measures in conflict', () => {
  const discrete = anAssessment().withFlag('discrete_product', 'discrete');
  const a = aMeasure({ id: 'a-measure', conflicts: ['b-measure'] });
  const b = aMeasure({ id: 'b-measure' });
  const both = [aRule({ id: 'one' }), aRule({ id: 'two', then: { kind: 'recommend', measure: 'b-measure' } })];
  const types = knowledge.types.map((type) => ({ ...type, lines: ['a-measure'] }));

  test('the one that names the other stays, wherever it stands', () => {
    for (const measures of [
      [a, b],
      [b, a],
    ]) {
      const decision = packageOf(discrete, baseWith({ measures, rules: both, types }));
      expect(measuresOf(decision)).toEqual(['a-measure']);
      expect(withheldFor(decision, 'b-measure')).toEqual({ kind: 'conflict', measure: 'a-measure' });
    }
  });
  test('of two that name each other the earlier stays', () => {
    const measures = [{ ...b, conflicts: ['a-measure'] }, a];
    const decision = packageOf(discrete, baseWith({ measures, rules: both, types }));
    expect(measuresOf(decision)).toEqual(['b-measure']);
    expect(withheldFor(decision, 'a-measure')).toEqual({ kind: 'conflict', measure: 'b-measure' });
  });
  test('one that has been dropped drops no other', () => {
    const c = aMeasure({ id: 'c-measure' });
    const measures = [a, { ...b, conflicts: ['c-measure'] }, c];
    const rules = [...both, aRule({ id: 'three', then: { kind: 'recommend', measure: 'c-measure' } })];
    const decision = packageOf(discrete, baseWith({ measures, rules, types }));
    expect(measuresOf(decision)).toEqual(['a-measure', 'c-measure']);
    const dropping = [a, aMeasure({ id: 'c-measure', conflicts: ['b-measure'] }), b];
    const again = packageOf(discrete, baseWith({ measures: dropping, rules, types }));
    expect(again.withheld).toEqual([{ measure: 'b-measure', reason: { kind: 'conflict', measure: 'a-measure' } }]);
  });
  test('one alone stands, and none conflicts with itself', () => {
    const alone = packageOf(discrete, baseWith({ measures: [a, b], rules: [aRule()], types }));
    expect(measuresOf(alone)).toEqual(['a-measure']);
    expect(alone.withheld).toEqual([]);
    const selfish = aMeasure({ conflicts: ['a-measure'] });
    expect(measuresOf(packageOf(discrete, baseWith({ measures: [selfish], rules: [aRule()], types })))).toEqual([
      'a-measure',
    ]);
  });
});

describe('creating a system from nothing', () => {
  const decision = packageOf(
    anAssessment()
      .ofType('center')
      .withFlag('aim_create', 'yes')
      .withFlag('exists', 'under-5')
      .withDeficit('quality', 3),
  );
  test('stops the package: no items, no readings, no type', () => {
    expect(decision.stages).toEqual([]);
    expect(decision.alongside).toEqual([]);
    expect(decision.classification).toMatchObject({ type: null, status: 'not-applicable' });
    expect(decision.cautions.map((c) => c.caution)).toContain('never-create-from-nothing');
  });
  test('what would have been an item is withheld by the gate', () => {
    expect(withheldFor(decision, 'production-and-quality-services')).toEqual({
      kind: 'gate',
      gate: 'create-from-nothing',
    });
    expect(decision.withheld[0]?.measure).toBe('production-and-quality-services');
  });
});
