import fc from 'fast-check';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type {
  Answer,
  AnswerValue,
  Assessment,
  CutOffs,
  GroupAnswer,
  GroupAnswers,
  Indicators,
} from '#policies/schema/assessment';
import type { Gate, Question } from '#policies/schema/knowledge';
import { evidenceGrade, groupId, typeId } from '#policies/schema/terms';
import { anAssessment, AssessmentBuilder } from './an-assessment';
import { anyPlan } from './arbitrary-plan';
import { makeTrue } from './make-true';

const asked = knowledgeBase.knowledge.questions.filter((question) => question.replacedBy === undefined);

const howItIsKnown = fc.record(
  {
    evidence: fc.constantFrom(...evidenceGrade.options),
    who: fc.constantFrom('association', 'small-firms', 'officer', 'Maria', 'education-and-research'),
    note: fc.string({ maxLength: 12 }),
  },
  { requiredKeys: [] },
);

/** A value that the question accepts. */
function anyValue(question: Question): fc.Arbitrary<AnswerValue> {
  const options = (question.options ?? []).map((option) => option.id);
  switch (question.kind) {
    case 'single':
      return fc.constantFrom(...options);
    case 'multiple':
      return fc.subarray(options);
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 4, 5, 25, 1e12));
    case 'text':
      return fc.oneof(fc.constant(''), fc.constant('An older center'), fc.string({ maxLength: 12 }));
  }
}

/** An answer to a question, often a value, at times "I do not know" or "does not apply". */
export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  const state: fc.Arbitrary<Answer> = fc.oneof(
    { weight: 8, arbitrary: anyValue(question).map((value) => ({ value })) },
    { weight: 1, arbitrary: fc.constant<Answer>({ unknown: true }) },
    { weight: 1, arbitrary: fc.constant<Answer>({ notApplicable: true }) },
  );
  return fc
    .tuple(state, howItIsKnown, atTimes(anyByGroup(question)))
    .map(([answer, how, byGroup]) => ({ ...answer, ...how, ...(byGroup === undefined ? {} : { byGroup }) }));
}

function atTimes<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** What one to three groups say, each by itself. */
function anyByGroup(question: Question): fc.Arbitrary<NonNullable<GroupAnswers>> {
  const said: fc.Arbitrary<GroupAnswer> = fc.oneof(
    { weight: 4, arbitrary: anyValue(question).map((value) => ({ value })) },
    { weight: 1, arbitrary: fc.constant<GroupAnswer>({ unknown: true }) },
  );
  const entry = fc.tuple(fc.constantFrom(...groupId.options), said, howItIsKnown);
  return fc
    .array(entry, { minLength: 1, maxLength: 3 })
    .map((all) => Object.fromEntries(all.map(([group, answer, how]) => [group, { ...answer, ...how }])));
}

/** A question that is asked today. */
export const anyQuestion: fc.Arbitrary<Question> = fc.constantFrom(...asked);

/** A random part of the questions, answered at random. */
const anyAnswers: fc.Arbitrary<Assessment['answers']> = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.tuple(...asked.map((question) => fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), anyAnswer(question)))),
  )
  .map(([part, all]) =>
    Object.fromEntries(
      asked.flatMap((question, index) => {
        const [chance, answer] = all[index] ?? [1, undefined];
        return answer !== undefined && chance <= part ? [[question.id, answer]] : [];
      }),
    ),
  );

const share = (...cuts: number[]) =>
  fc.oneof(fc.constantFrom(0, 5e-324, 1e-12, ...cuts, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const count = fc.oneof(fc.constantFrom(0, 1, 4, 5, 6, 100_000, 100_001, 1e12), fc.nat({ max: 3000 }));
const quotient = fc.oneof(
  fc.constantFrom(0, 0.99, 1, 1.05, 4.6, 4.999, 5, 5.2, 2574, Number.MAX_VALUE),
  fc.double({ min: 0, max: 30, noNaN: true }),
);

/** Figures with gaps and extremes. */
const anyFigures: fc.Arbitrary<Indicators> = fc.record(
  {
    locationQuotient: quotient,
    sectorShare: share(0.0099, 0.01, 0.19, 0.2, 0.21),
    establishments: count,
    employment: count,
    regionOwnShare: share(0.019, 0.02),
    regionWeight: share(0.002, 0.04, 0.2),
    measuredBy: fc.constantFrom('employment', 'establishments'),
    coversMostFirms: fc.boolean(),
    referenceArea: fc.constant('State'),
    year: fc.constant(2015),
    source: fc.constant('Register'),
  },
  { requiredKeys: ['referenceArea', 'year', 'source'] },
);

/** Cut-offs of one's own: each lower bound at or below its cut. */
export const anyCutOffs: fc.Arbitrary<CutOffs> = fc
  .record({
    locationQuotient: fc.double({ min: 0.1, max: 20, noNaN: true }),
    lower: fc.double({ min: 0, max: 1, noNaN: true }),
    sectorShareHigh: fc.double({ min: 0.001, max: 1, noNaN: true }),
    minimum: fc.double({ min: 0, max: 1, noNaN: true }),
    establishmentsMinimum: fc.nat({ max: 50 }),
  })
  .map(({ lower, minimum, ...cuts }) => ({
    ...cuts,
    locationQuotientMinimum: cuts.locationQuotient * lower,
    sectorShareMinimum: cuts.sectorShareHigh * minimum,
  }));

/** Everything at random, so that most systems have no type. */
const scattered: fc.Arbitrary<Assessment> = fc
  .record({
    answers: anyAnswers,
    indicators: fc.option(anyFigures, { nil: undefined }),
    thresholds: fc.option(fc.oneof(fc.constant({ preset: 'ipea-diset' as const }), anyCutOffs), { nil: undefined }),
    plan: fc.option(anyPlan, { nil: undefined }),
  })
  .map(({ answers, indicators, thresholds, plan }) => ({
    ...anAssessment().build(),
    answers,
    ...(indicators === undefined ? {} : { indicators }),
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(plan === undefined ? {} : { plan }),
  }));

/** What keeps a type away, answered so that it does not. */
const placed = (builder: AssessmentBuilder) =>
  builder
    .withFlag('single_place', 'one-place')
    .withFlag('discrete_product', 'discrete')
    .withFlag('aim_create', 'no')
    .withFlag('exists', '20-99');

/** A system that has a type, by figures far from every cut or by judgement, with every other answer at random. */
const typed: fc.Arbitrary<Assessment> = fc
  .tuple(scattered, fc.constantFrom(...typeId.options), fc.boolean())
  .map(([{ thresholds: _, ...assessment }, type, judged]) => {
    const builder = placed(new AssessmentBuilder(assessment));
    return (judged ? builder.judged(type) : builder.ofType(type).withFlag('register_coverage', 'most')).build();
  });

/** What closes each gate that the classification decides. */
const CLOSING: Record<
  Exclude<Gate['decidedBy'], 'row' | undefined>,
  (builder: AssessmentBuilder) => AssessmentBuilder
> = {
  'below-filter': (builder) => builder.withFigures({ locationQuotient: 0.5, sectorShare: 0.5 }),
  'near-a-cut': (builder) => builder.withFigures({ locationQuotient: 5.1, sectorShare: 0.5 }),
  conflict: (builder) => builder.ofType('center').judged('embryonic'),
  'own-share': (builder) => builder.withFigures({ locationQuotient: 20, regionOwnShare: 0.01 }),
};

/** A system before a gate that has been closed on purpose. */
const gated: fc.Arbitrary<Assessment> = fc
  .tuple(scattered, fc.constantFrom(...knowledgeBase.knowledge.gates.filter((gate) => gate.decidedBy !== 'row')))
  .map(([{ thresholds: _, ...assessment }, gate]) => {
    const builder = new AssessmentBuilder(assessment);
    if (gate.closedWhen !== undefined) return makeTrue(gate.closedWhen, builder).build();
    if (gate.decidedBy === undefined || gate.decidedBy === 'row') return builder.build();
    const figures = placed(builder).withFigures({ establishments: 500, coversMostFirms: true });
    return CLOSING[gate.decidedBy](figures.withFlag('register_coverage', 'most')).build();
  });

/** Every deficit at its worst, in a system of any type or none. */
const severe: fc.Arbitrary<Assessment> = fc.oneof(scattered, typed).map((assessment) =>
  knowledgeBase.knowledge.deficits
    .reduce((builder, deficit) => builder.withDeficit(deficit.id, 3), new AssessmentBuilder(assessment))
    .withFlag('lead_firms', 'both')
    .build(),
);

/** A system of which nothing is known but, at times, the figures. */
const unknown: fc.Arbitrary<Assessment> = scattered.map((assessment) => ({
  ...assessment,
  answers: Object.fromEntries(
    Object.keys(assessment.answers).map((question) => [question, { unknown: true as const }]),
  ),
}));

/** Any assessment that a person could have made with this knowledge base; what is rare by chance is made often enough. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc.oneof(
  { weight: 8, arbitrary: scattered },
  { weight: 6, arbitrary: typed },
  { weight: 4, arbitrary: gated },
  { weight: 1, arbitrary: severe },
  { weight: 1, arbitrary: unknown },
);
