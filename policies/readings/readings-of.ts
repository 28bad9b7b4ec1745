import { isAsked } from '#policies/engine/asked';
import { decidingIndex } from '#policies/engine/deciding-index';
import { answerTo, chosen, type EvaluationContext } from '#policies/engine/evaluation-context';
import type { Question } from '#policies/schema/knowledge';
import type { ReadingDefinition } from '#policies/schema/reading';
import type { Place, ReadingEffect, ReadingResult } from '#policies/schema/result';
import { placeOn, type Said, type SaidTo } from './place-on';
import { readings } from './readings';

/** How each reading places a case; what is not named here is placed by majority alone. */
const readers = new Map(readings.map(({ definition, place }) => [definition.id, place]));

/**
 * Reads a case with each theory of the knowledge base: its place on the authors' axes, what is still to be asked,
 * and what follows from the place for a package. The type is never changed by it; where a place says something else, it is named.
 */
export function readingsOf(context: EvaluationContext): ReadingResult[] {
  const saidTo = answersIn(context);
  return context.base.knowledge.readings.map((definition) => resultOf(definition, saidTo, context));
}

/** What {@link readingsOf} gives in one context. */
export type Read = { context: EvaluationContext; readings: ReadingResult[] };

/** The same as {@link readingsOf} gives; taken from another context where nothing differs that a reading reads. */
export function readingsAgain(before: Read, context: EvaluationContext): ReadingResult[] {
  return isReadAlike(before.context, context) ? before.readings : readingsOf(context);
}

/** Whether two contexts have the same type, and for every question that a reading reads the same answer, asked in both or in neither. */
function isReadAlike(one: EvaluationContext, other: EvaluationContext): boolean {
  if (one.type !== other.type) return false;
  for (const id of decidingIndex(other.base).readByReadings) {
    if (answerTo(one.answers, id) !== answerTo(other.answers, id)) return false;
    const question = other.base.question.get(id);
    if (question?.when !== undefined && isAsked(question, one) !== isAsked(question, other)) return false;
  }
  return true;
}

/** Each answer is looked up once, however many axes ask for it; what is not asked of such a system is not read. */
function answersIn(context: EvaluationContext): SaidTo {
  const found = new Map<string, Said | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known ?? undefined;
    const question = context.base.question.get(id);
    const said = question === undefined || !isAsked(question, context) ? null : saidIn(question, context);
    found.set(id, said);
    return said ?? undefined;
  };
}

function saidIn(question: Question, { answers }: EvaluationContext): Said | null {
  const answer = answerTo(answers, question.id);
  if (answer === undefined || !('value' in answer)) return null;
  const options = typeof answer.value === 'string' ? [answer.value] : chosen(question, answer);
  return options === undefined ? null : { options, answered: { question: question.id, value: answer.value } };
}

function resultOf(definition: ReadingDefinition, saidTo: SaidTo, context: EvaluationContext): ReadingResult {
  const { id, minimum, against = [], counts } = definition;
  const { effects } = preparedOf(definition);
  const places = (readers.get(id) ?? placeOn)(definition, saidTo);
  const ask = toAsk(definition, context);
  if (answersHeard(places) < minimum)
    return { reading: id, status: 'not-enough', places: [], ask, effects: [], against: [] };
  return {
    reading: id,
    status: 'read',
    places,
    ...(counts === undefined ? {} : { count: countOf(counts, places) }),
    ask,
    effects: effects.filter(({ when }) => holds(when, places)).map(({ then }) => then),
    against: against.flatMap(({ id: other, types, when }) =>
      typeof context.type === 'string' && types.includes(context.type) && holds(when, places) ? [other] : [],
    ),
  };
}

/** How many questions the places rest on. */
function answersHeard(places: Place[]): number {
  const heard = new Set<string>();
  for (const { because } of places) for (const { question } of because) heard.add(question);
  return heard.size;
}

/** An open place brings nothing about. */
function holds(when: { axis: string; at: string[] }[], places: Place[]): boolean {
  return when.every(({ axis, at }) =>
    places.some(
      (place) => place.axis === axis && place.at !== null && place.margin !== 'open' && at.includes(place.at),
    ),
  );
}

function countOf(position: string, places: Place[]): NonNullable<ReadingResult['count']> {
  const known = places.filter(({ at }) => at !== null);
  return { met: known.filter(({ at }) => at === position).length, known: known.length, of: places.length };
}

/** The questions of a reading that have no answer yet and are asked here. */
function toAsk(definition: ReadingDefinition, context: EvaluationContext): string[] {
  const open: string[] = [];
  for (const id of preparedOf(definition).questions) {
    const answer = answerTo(context.answers, id);
    if (answer !== undefined && !('unknown' in answer)) continue;
    const question = context.base.question.get(id);
    if (question !== undefined && isAsked(question, context)) open.push(id);
  }
  return open;
}

/** The questions that a reading asks, each once, and its effects under their names. */
type Prepared = {
  questions: string[];
  effects: { when: ReadingDefinition['effects'][number]['when']; then: ReadingEffect }[];
};

/** Made once for each reading: a definition does not change while a program runs. */
const prepared = new WeakMap<ReadingDefinition, Prepared>();

function preparedOf(definition: ReadingDefinition): Prepared {
  const known = prepared.get(definition);
  if (known !== undefined) return known;
  const made = {
    questions: [...new Set(definition.axes.flatMap(({ votes }) => votes.map(({ question }) => question)))],
    effects: definition.effects.map(({ id, when, then }) => ({ when, then: { effect: id, ...then } })),
  };
  prepared.set(definition, made);
  return made;
}
