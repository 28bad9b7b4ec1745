import { isAsked } from '#policies/engine/asked';
import { answerTo, chosen, type EvaluationContext } from '#policies/engine/evaluation-context';
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

/** Each answer is looked up once, however many axes ask for it. */
function answersIn({ answers, base }: EvaluationContext): SaidTo {
  const found = new Map<string, Said | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known ?? undefined;
    const answer = answerTo(answers, id);
    const question = base.question.get(id);
    const options = question === undefined ? undefined : chosen(question, answer);
    const said =
      options === undefined || answer === undefined || !('value' in answer)
        ? null
        : { options, answered: { question: id, value: answer.value } };
    found.set(id, said);
    return said ?? undefined;
  };
}

function resultOf(definition: ReadingDefinition, saidTo: SaidTo, context: EvaluationContext): ReadingResult {
  const { id, minimum, effects, against = [], counts } = definition;
  const places = (readers.get(id) ?? placeOn)(definition, saidTo);
  const heard = new Set(places.flatMap(({ because }) => because.map(({ question }) => question)));
  const ask = toAsk(definition, context);
  if (heard.size < minimum) return { reading: id, status: 'not-enough', places: [], ask, effects: [], against: [] };
  return {
    reading: id,
    status: 'read',
    places,
    ...(counts === undefined ? {} : { count: countOf(counts, places) }),
    ask,
    effects: effects.flatMap((effect): ReadingEffect[] =>
      holds(effect.when, places) ? [{ effect: effect.id, ...effect.then }] : [],
    ),
    against: against.flatMap(({ id: other, types, when }) =>
      typeof context.type === 'string' && types.includes(context.type) && holds(when, places) ? [other] : [],
    ),
  };
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
function toAsk({ axes }: ReadingDefinition, context: EvaluationContext): string[] {
  const open = new Set<string>();
  for (const { question: id } of axes.flatMap(({ votes }) => votes)) {
    const answer = answerTo(context.answers, id);
    if (answer !== undefined && !('unknown' in answer)) continue;
    const question = context.base.question.get(id);
    if (question !== undefined && isAsked(question, context)) open.add(id);
  }
  return [...open];
}
