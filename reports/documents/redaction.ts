import { knowledgeBase } from '#policies/knowledge/knowledge';
import { type Reading, readingOf } from '#policies/reading';
import type { Answer, Assessment, GroupAnswer } from '#policies/schema/assessment';
import { groupId } from '#policies/schema/terms';
import type { Texts } from '#policies/schema/text';
import { neutralOf } from '#policies/text/texts';
import { LEFT_OUT } from './left-out-mark';
import { redactedPlan } from './redacted-plan';

/**
 * The same assessment without anything that people wrote of each other: who said it, notes and their sources, names typed as owners,
 * reasons and remarks. What the case is called, where it is, what must be decided with how much, and how items of people's own are called
 * stay, as nothing can be handed out without them. Every choice stays, so that the decision is the same.
 */
export function redactedAssessment(assessment: Assessment): Assessment {
  const { profile, plan, lastResult: _, answers, ...rest } = assessment;
  const { name, region, country, product, productKind, activity, decision } = profile;
  return {
    ...rest,
    title: name,
    profile: {
      name,
      region,
      country,
      product,
      ...(productKind === undefined ? {} : { productKind }),
      ...(activity === undefined ? {} : { activity }),
      ...(decision === undefined ? {} : { decision }),
    },
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, redactedAnswer(id, answer)])),
    ...(plan === undefined ? {} : { plan: redactedPlan(plan) }),
  };
}

/** The same texts, with neutral ones where somebody would be said to block others. */
export function redactedTexts(texts: Texts): Texts {
  const known = neutralised.get(texts) ?? laidOver(texts, neutralOf(texts));
  neutralised.set(texts, known);
  return known;
}

/** A reading of the redacted assessment: nothing that was left out can come back through what was worked out. */
export function redactedReading(reading: Reading): Reading {
  const known = redactedReadings.get(reading) ?? readingOf(redactedAssessment(reading.assessment), reading.base);
  redactedReadings.set(reading, known);
  return known;
}

const neutralised = new WeakMap<Texts, Texts>();
const redactedReadings = new WeakMap<Reading, Reading>();

function redactedAnswer(question: string, answer: Answer): Answer {
  const { who, note: _, source: __, asOf: ___, formerEvidence: ____, byGroup, ...stays } = answer;
  const groups = Object.entries(byGroup ?? {}).flatMap(([group, said]) =>
    said === undefined ? [] : [[group, redactedGroup(question, said)]],
  );
  return {
    ...('value' in stays ? { ...stays, value: redactedValue(question, stays.value) } : stays),
    // A group of the list is nobody's name, and some answers do not count from some groups.
    ...(groupId.safeParse(who).success ? { who } : {}),
    ...(byGroup === undefined ? {} : { byGroup: Object.fromEntries(groups) }),
  };
}

function redactedGroup(question: string, said: GroupAnswer): GroupAnswer {
  const { who: _, note: __, ...stays } = said;
  return 'value' in stays ? { ...stays, value: redactedValue(question, stays.value) } : stays;
}

/** What was chosen stays; what was written in people's own words does not. */
function redactedValue<Value>(question: string, value: Value): Value | string {
  const isWritten = knowledgeBase.question.get(question)?.kind === 'text';
  return isWritten && typeof value === 'string' && value.trim() !== '' ? LEFT_OUT : value;
}

/** The first with everything that the second says instead; lists are replaced whole. */
function laidOver<Whole>(whole: Whole, instead: unknown): Whole;
function laidOver(whole: unknown, instead: unknown): unknown {
  if (instead === undefined) return whole;
  if (!isRecord(whole) || !isRecord(instead)) return instead;
  return {
    ...whole,
    ...Object.fromEntries(Object.keys(instead).map((key) => [key, laidOver(whole[key], instead[key])])),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
