import { offeredIn } from '#policies/decide/composed';
import type { CompositionInput } from '#policies/engine/bench';
import { compose } from '#policies/engine/compose';
import { typeOf } from '#policies/engine/classify';
import { questionsAsked } from '#policies/engine/asked';
import type { Indicators } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { TypeId } from '#policies/schema/terms';
import { scopeOf, type Situation, situationOf } from '#policies/engine/situation';
import { compositionKey } from './composition-key';
import { inPlaceOf, type OtherAnswers } from './other-answers';
import { signatureIn } from './signature';

/** What other answers or figures can move: the type, the gates that answers close, and the measures of the package. */
export type Outcome = { type: TypeId | null; closed: ReadonlySet<string>; measures: ReadonlySet<string> };

/** One assessment as it stands, and as it would be with other answers or figures. */
export type WhatIf = {
  situation: Situation;
  present: Outcome;
  /** The questions that the interview asks. */
  asked: Question[];
  /** The package with other answers; how an answer is known stays as it was. */
  with: (answers: OtherAnswers) => Outcome;
  /** The type with other figures. */
  typeWith: (indicators: Indicators) => TypeId | null;
};

/** Prepares trials on an assessment. Trials that deciding cannot tell apart, from each other or from the present, are made once. */
export function whatIfOf(situation: Situation): WhatIf {
  const { given, context } = situation;
  const { base } = context;
  const packages = new Map<string, ReadonlySet<string>>();
  const { readings, input } = offeredIn(situation);
  const present = outcomeOf(situation, input, packages);
  const signature = signatureIn(situation);
  const trying = inPlaceOf(given);
  const made = new Map<string, Outcome>();
  const outcomeWith = (answers: OtherAnswers) =>
    trying(answers, (other) => {
      const there = situationOf(other, base, { ...situation, differsIn: Object.keys(answers) });
      // What readings give where a plan stops is nothing, and so says nothing of elsewhere.
      const neighbour = situation.stopped ? undefined : { context, readings };
      return outcomeOf(there, offeredIn(there, neighbour).input, packages);
    });
  return {
    situation,
    present,
    asked: questionsAsked(context),
    with: (answers) => {
      const key = signature.with(answers);
      const outcome = made.get(key) ?? (key === signature.now(answers) ? present : outcomeWith(answers));
      made.set(key, outcome);
      return outcome;
    },
    typeWith: (indicators) => typeOf({ ...situation.assessment, indicators }, base, scopeOf(base, situation.gates)),
  };
}

/** What a trial brings in and takes out, each in the order of the catalogue. */
export function exchange(before: Outcome, after: Outcome): { adds: string[]; removes: string[] } {
  return {
    adds: [...after.measures].filter((measure) => !before.measures.has(measure)),
    removes: [...before.measures].filter((measure) => !after.measures.has(measure)),
  };
}

function outcomeOf(situation: Situation, input: CompositionInput, packages: Map<string, ReadonlySet<string>>): Outcome {
  const key = compositionKey(input);
  const measures = packages.get(key) ?? new Set(compose(input).items.map(({ measure }) => measure.id));
  packages.set(key, measures);
  return {
    type: situation.classification.type,
    closed: new Set([...situation.gates].flatMap(([gate, status]) => (status === 'closed' ? [gate] : []))),
    measures,
  };
}
