import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '#policies/engine/base';
import { cited } from './cited';
import { packageResponse } from './package-response';
import { tensionsOf } from '#policies/explain/tensions';
import { readingOf } from '#policies/reading';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aPlan } from '#policies/testing/a-plan';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { itemOf, packageOf } from '#policies/testing/package-of';
import { english } from '#policies/text/en/english';
import { knowledgeVersion } from '#policies/version';
import { runs } from '#testing/laws';

const citedOf = (measure: string) => cited(must(knowledgeBase.measure, measure).sources, english);
const answer = (builder: AssessmentBuilder) => packageResponse(readingOf(builder.build(), knowledgeBase), english);

const full = anAssessment()
  .ofType('center')
  .withBlockedInitiative()
  .withDeficit('quality', 2)
  .withDeficit('infrastructure', 1)
  .withDeficitUnknown('environment')
  .withFlag('counterpart', 'none')
  .withOverride('counterpart', 'The mayor promised.');

describe('the shape of the answer', () => {
  const given = () => answer(full);

  test('names the edition and the six parts of the contract', () => {
    expect(Object.keys(given())).toEqual([
      'knowledgeVersion',
      'classification',
      'findings',
      'package',
      'checks',
      'robustness',
      'completeness',
    ]);
    expect(given().knowledgeVersion).toBe(knowledgeVersion(knowledge, english));
  });
  test('classification: type, basis, status, margins, types, neighbours, conflicts', () => {
    expect(given().classification).toMatchObject({
      type: 'center',
      basis: 'indicators',
      status: 'confirmed',
      possibleTypes: ['center', 'local-development-vector', 'embryonic'],
      neighbours: [],
      conflicts: [],
      specialisedButSmall: false,
    });
    expect(given().classification.margins[0]).toMatchObject({ axis: 'locationQuotient', value: 20, cut: 5, ratio: 4 });
  });
  test('items: who leads, takes part and pays here, and who stands in for whom and why', () => {
    const captured = full.withFlag('large_firms_control_assoc', 'larger-firm');
    const items = answer(captured).package.stages.flatMap((stage) => stage.items);
    for (const { leads, pays } of items) expect([leads.length > 0, pays.length > 0]).toEqual([true, true]);
    const led = items.find(({ measure }) => measure === 'integrate-commercial-and-industrial');
    expect(led).toMatchObject({
      leads: ['coordinator'],
      standIns: [
        {
          role: 'leads',
          actor: 'associations',
          instead: ['coordinator'],
          why: 'association-of-larger-firms',
          because: english.actorLimits['association-of-larger-firms']?.because,
          trace: {
            condition: { kind: 'all' },
            result: 'holds',
            of: [
              { result: 'holds', of: [{ answer: { question: 'joint-attempts', value: 'blocked' } }] },
              { result: 'holds', of: [{ answer: { question: 'association-lead', value: 'larger-firm' } }] },
            ],
          },
        },
      ],
    });
  });
  test('findings: one for every deficit', () => {
    expect(given().findings.map((f) => f.deficit)).toEqual(knowledge.deficits.map((d) => d.id));
    for (const finding of given().findings) {
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining(['deficit', 'severity', 'breadth', 'evidence', 'who', 'reach', 'because', 'sources']),
      );
    }
  });
  test('gates: code, status and what they rest on', () => {
    expect(given().package.gates[0]).toEqual({
      gate: 'create-from-nothing',
      code: 'G1',
      status: 'unknown',
      because: [expect.objectContaining({ result: 'unknown' })],
    });
  });
  test('stages: texts, and items with their reasons', () => {
    const [stage] = given().package.stages;
    expect(stage).toMatchObject({
      id: 'who-carries-it',
      slot: 'who-carries-it',
      title: english.stages['who-carries-it']?.title,
    });
    expect(stage?.contribution).toBe(english.stages['who-carries-it']?.contribution);
    expect(stage?.verification).toBe(english.stages['who-carries-it']?.verification);
    expect(stage?.stopRule).toBe(english.stages['who-carries-it']?.stopRule);
    expect(stage?.items[0]).toMatchObject({
      measure: 'small-firms-own-body',
      code: 'M6',
      label: 'M6a',
      priority: 'first',
      premise: 'met',
      because: { rule: 'blocked-own-body' },
      entry: [],
      cautions: ['captured-association-is-no-channel'],
      tensions: ['lead-firms-help-or-harm'],
      cases: ['franca-footwear'],
      sources: citedOf('small-firms-own-body'),
      basis: 'direct',
    });
    expect(stage?.items[0]).not.toHaveProperty('reason');
  });
  test('an item carries its entry conditions', () => {
    const [know] = answer(anAssessment().ofType('embryonic')).package.stages;
    expect(know?.items[0]).toMatchObject({ code: 'T-E2', entry: [{ id: 'willing-firms', status: 'unknown' }] });
  });
  test('an item that waits says for what', () => {
    const items = given().package.stages.flatMap((s) => s.items);
    expect(items.find((i) => i.measure === 'autonomous-marketing-bodies')).toMatchObject({
      priority: 'next',
      waitsFor: { kind: 'item', measure: 'small-firms-own-body' },
      reason: expect.stringContaining(english.measures['small-firms-own-body']?.name ?? '-'),
    });
  });
  test('withheld: the reason in words, and the trace where a rule withholds', () => {
    expect(given().package.withheld).toContainEqual({
      measure: 'support-sector-association',
      code: 'M40',
      label: 'M40',
      because: english.rules['blocked-no-support-to-association']?.because,
      trace: expect.objectContaining({ rule: 'blocked-no-support-to-association', result: 'holds' }),
      reason: { kind: 'rule', rule: 'blocked-no-support-to-association' },
      sources: citedOf('support-sector-association'),
    });
    const other = given().package.withheld.find((w) => w.measure === 'niche-market-research');
    expect(other?.because).toContain(english.types.embryonic?.name);
    expect(other?.code).toBe('T-E2');
    expect(other).not.toHaveProperty('trace');
  });
  test('fieldwork: whom to ask, and why', () => {
    expect(given().package.fieldwork.find((f) => f.question === 'waste-of-all-firms')).toEqual({
      question: 'waste-of-all-firms',
      ask: knowledgeBase.question.get('waste-of-all-firms')?.knows,
      why: expect.stringContaining(english.deficits.environment?.name ?? '-'),
      reason: { kind: 'deficit', deficit: 'environment' },
    });
  });
  test('what is left alone, readings, cautions and blocks', () => {
    expect(given().package.leaveAlone).toEqual(['infrastructure']);
    expect(given().package.blocks.map((b) => b.block)).toContain('funding');
    expect(given().package.cautions.map((c) => c.caution)).toContain('no-money-without-counterpart');
    expect(answer(anAssessment().ofType('embryonic')).package.alongside).toEqual([
      { measure: 'staged-agreement', code: 'T-E1', label: 'T-E1', rules: [] },
    ]);
  });
  test('readings: places in words, why each effect follows, and what a theory says against the type', () => {
    const read = (builder: AssessmentBuilder, id: string) =>
      answer(builder).package.readings.find(({ reading }) => reading === id);
    const governs = read(
      full.withFlag('lead_firms', 'both').withAnswer('association-lead', 'larger-firm'),
      'who-governs',
    );
    const text = english.readings['who-governs'];
    expect(governs).toMatchObject({ status: 'read', name: text?.name, against: [] });
    expect(governs?.places[2]).toEqual({
      axis: 'carrier',
      name: text?.axes.carrier?.name,
      at: 'own-body',
      text: text?.axes.carrier?.positions['own-body'],
      margin: 'likely',
      because: [
        { question: 'association-lead', value: 'larger-firm' },
        { question: 'joint-attempts', value: 'blocked' },
      ],
    });
    expect(governs?.effects[0]).toMatchObject({ kind: 'prefer', why: text?.effects['own-body-carries'] });
    const survival = anAssessment()
      .ofType('center')
      .withAnswer('survival-work', 'yes')
      .withAnswer('unpaid-hands', 'relatives-all-year')
      .withAnswer('last-price-talk', 'below-cost');
    expect(read(survival, 'kind-of-cluster')?.against).toEqual([
      {
        id: 'survival-in-a-strong-system',
        text: english.readings['kind-of-cluster']?.against?.['survival-in-a-strong-system'],
      },
    ]);
    const tied = read(
      full
        .withAnswer('bad-piece-found', 'end-not-counted')
        .withAnswer('origin-of-models', 'own-in-several')
        .withAnswer('unit-cost-known', 'four-or-fewer')
        .withAnswer('tasks-of-one-worker', 'three-or-more'),
      'firms-or-surroundings',
    );
    expect(tied?.places[0]).toMatchObject({ at: null, text: null, margin: 'open' });
  });
  test('checks: principle, status, words, and the override beside', () => {
    const check = given().checks.find((c) => c.check === 'counterpart');
    expect(check).toMatchObject({
      principle: 'commitment',
      status: 'breached',
      because: english.checks.counterpart?.breached,
      questions: [],
      override: 'The mayor promised.',
    });
    expect(check?.items).toContain('small-firms-own-body');
    expect(given().checks.find((c) => c.check === 'by-type')).not.toHaveProperty('override');
    expect(check).not.toHaveProperty('overrides');
  });
  test('checks: the override of a single item', () => {
    const plan = aPlan().withOverride('by-type', 'A trial year.', 'standing-forum').build();
    expect(answer(full.withPlan(plan)).checks.find((c) => c.check === 'by-type')).toMatchObject({
      overrides: [{ item: 'standing-forum', reason: 'A trial year.' }],
    });
  });
  test('robustness: what flips the type, what one answer moves, which facts weigh most', () => {
    const { type, measures, facts } = given().robustness;
    expect(type[0]).toEqual({
      change: { kind: 'figure', axis: 'sectorShare', to: 'below', cut: 0.2, ratio: expect.closeTo(3, 12) },
      becomes: 'local-development-vector',
    });
    expect(measures.map((m) => m.question)).toContain('joint-attempts');
    expect(facts[0]).toEqual({ question: 'aim', weight: 6 });
    expect(facts).toContainEqual({ question: 'register-coverage', weight: 6 });
  });
  test('completeness counts', () => {
    expect(given().completeness).toMatchObject({ answered: 6, unknown: 1 });
  });
});

test('a stage’s entry names the conditions of its items that do not hold yet, each once', () => {
  const entryOf = (firms: number) =>
    answer(anAssessment().ofType('embryonic').withWillingFirms(firms)).package.stages.find((s) => s.id === 'know')
      ?.entry ?? '';
  const condition = english.measures['niche-market-research']?.entry?.['willing-firms'] ?? '-';
  expect(entryOf(2)).toContain(condition);
  expect(entryOf(2).split(condition)).toHaveLength(2);
  expect(entryOf(6)).toBe(english.stages.know?.entry);
});

test('the tensions of an item are its own and those of its rules, each once', () => {
  const decision = packageOf(anAssessment().ofType('center').withDeficit('environment', 2));
  const tensions = tensionsOf(itemOf(decision, 'environmental-rule-and-site'), knowledgeBase);
  expect(tensions).toEqual(['who-owns-the-site', 'clause-or-living', 'role-of-local-government']);
  const dispersed = packageOf(
    anAssessment().withDeficit('infrastructure', 2).withAnswer('infrastructure-which', ['land']),
  );
  expect(tensionsOf(itemOf(dispersed, 'land-use-and-services-plan'), knowledgeBase)).toContain(
    'planned-or-refused-land',
  );
});

test('no answer holds "undefined", "NaN", "[object" or an infinite number, and JSON gives it back whole', () => {
  fc.assert(
    fc.property(anyAssessment, (assessment) => {
      const given = packageResponse(readingOf(assessment, knowledgeBase), english);
      const json = JSON.stringify(given);
      // A round trip loses undefined, NaN and Infinity, so equality finds all three.
      expect(JSON.parse(json)).toStrictEqual(given);
      const own = JSON.stringify({ ...given, findings: [], checks: [] });
      expect(own).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
    }),
    { numRuns: runs(100, 10) },
  );
});
