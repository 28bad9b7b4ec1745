import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { assessment as assessmentSchema } from '#policies/schema/assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { AssessmentBuilder } from '#policies/testing/an-assessment';
import { english as texts } from '#policies/text/en/english';
import { documents, documentIds } from '#reports/registry';
import { english } from '#reports/testing/english';
import { filled } from '#reports/testing/planned';
import { redactedAssessment, redactedTexts } from './redaction';

const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english, redacted: true };
const NAME = 'Zacarias Quintanilha';

/** What says of somebody that they block others; what people may not do is no blame. */
const BLAME =
  /captur|\bblock(s|ed|ing)?\b(?! of stone)|\bveto|kept? (small )?(owners|firms) out|shut out|stopped what|who blocks whom/i;

const cases = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].map((name) => {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(name);
  return blocked(opened.assessment);
});

describe.each(cases)('$profile.name, redacted', (assessment) => {
  test.each(documentIds())('names nobody whose name was written anywhere: %s', async (document) => {
    const planted = withNames(filled(assessment));
    expect(assessmentSchema.parse(planted)).toEqual(planted);
    const { read, build } = await documents[document].builder();
    expect(JSON.stringify(build(read(planted), options))).not.toContain(NAME);
    if (document !== 'brief') {
      expect(JSON.stringify(build(read(planted), { ...options, redacted: false }))).toContain(NAME);
    }
  });

  test.each(documentIds())('says of nobody that they block others: %s', async (document) => {
    const { read, build } = await documents[document].builder();
    for (const each of [assessment, filled(assessment)]) {
      expect(sayings(build(read(each), options)).filter((text) => BLAME.test(text))).toEqual([]);
    }
  });
});

test('what blames is found in a document that is not redacted', async () => {
  const { read, build } = await documents.plan.builder();
  const [first] = cases;
  if (first === undefined) throw new Error('There is no example.');
  expect(sayings(build(read(first), { ...options, redacted: false })).filter((text) => BLAME.test(text))).not.toEqual(
    [],
  );
});

test('the decision on a redacted assessment is the same, and the file is still one', () => {
  for (const assessment of fc.sample(anyAssessment, { numRuns: 40, seed: 15 })) {
    const redacted = redactedAssessment(assessment);
    expect(assessmentSchema.safeParse(redacted).success).toBe(true);
    expect(withoutValues(decide(redacted, knowledgeBase))).toEqual(withoutValues(decide(assessment, knowledgeBase)));
  }
});

test('every neutral text replaces one that there is', () => {
  const neutral = redactedTexts(texts);
  expect(shape(neutral)).toEqual(shape(texts));
  expect(neutral).not.toEqual(texts);
});

/** The same answers, with the gravest of the small firms' joint attempts. */
function blocked(assessment: Assessment): Assessment {
  return new AssessmentBuilder(assessment).withDeficit('governance', 3).build();
}

/** A name in every text that somebody can write, except what the case is called, where it is and what is to be decided. */
function withNames(assessment: Assessment): Assessment {
  const IDS = ['id', 'measure', 'status', 'stage', 'deficit', 'clause', 'currency', 'start', 'end', 'check', 'item'];
  const STAY = [...IDS, 'indicator', 'verifiedOn', 'title'];
  const plan = JSON.parse(JSON.stringify(assessment.plan ?? {}), (key, value: unknown) => {
    if (Array.isArray(value) && ['takesPart', 'mustAgree', 'paidBy'].includes(key)) return [...value.slice(1), NAME];
    if (typeof value !== 'string' || STAY.includes(key) || /^\d+$/.test(key)) return value;
    return NAME;
  });
  return {
    ...assessment,
    title: `Notes of ${NAME}`,
    profile: { ...assessment.profile, past: [`A fair of ${NAME}`, { what: 'A line', by: NAME }] },
    plan: withStages(plan),
    answers: Object.fromEntries(
      Object.entries(assessment.answers).map(([id, answer]) => [
        id,
        {
          ...answer,
          ...('value' in answer && knowledgeBase.question.get(id)?.kind === 'text' ? { value: NAME } : {}),
          who: NAME,
          note: `${NAME} said so`,
          source: `A letter of ${NAME}`,
          asOf: NAME,
          formerEvidence: [{ value: NAME, who: NAME, note: NAME, source: NAME, asOf: NAME }],
          byGroup: { 'small-firms': { unknown: true as const, who: NAME, note: NAME } },
        },
      ]),
    ),
  };
}

function withStages(plan: NonNullable<Assessment['plan']>): NonNullable<Assessment['plan']> {
  const stages = plan.agreement?.stages.map((stage) => ({ ...stage, evidence: NAME, stopRule: NAME })) ?? [];
  return { ...plan, agreement: { stages } };
}

function sayings(value: unknown, key = ''): string[] {
  if (['id', 'to', 'kind', 'question'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, of]) => sayings(of, inner));
}

/** The words of answers and reasons are what is left out; everything else must be the same. */
function withoutValues(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    ['because', 'byGroup', 'who'].includes(key) || (['reason', 'override'].includes(key) && typeof each === 'string')
      ? null
      : each,
  );
}

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, shape(of)]));
}
