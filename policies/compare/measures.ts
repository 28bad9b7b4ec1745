import type { Reading } from '#policies/reading';
import type { Decision } from '#policies/schema/result';
import { isSame } from '#policies/file/same';
import { exchange } from '#policies/what-if/what-if';
import type { AnswerChange, Comparison, MeasureChange, Standing } from './comparison';

/**
 * The measures that stand elsewhere: what entered the package, what left it, what moved in it, and what is left out for another reason;
 * each with what brings it in or keeps it out, before and after.
 */
export function measureChanges(
  before: Reading,
  after: Reading,
  answers: AnswerChange[],
): Pick<Comparison, 'entered' | 'left' | 'placed' | 'outside'> {
  const [then, now] = [standingsIn(before.decision), standingsIn(after.decision)];
  const alone = aloneIn(before, after, answers);
  const changes = [...new Set([...now.keys(), ...then.keys()])].flatMap((measure): MeasureChange[] => {
    const change = { before: then.get(measure) ?? NOWHERE, after: now.get(measure) ?? NOWHERE };
    return isSame(placeOf(change.before), placeOf(change.after)) ? [] : [{ measure, ...change, alone: [] }];
  });
  const those = (wasIn: boolean, isIn: boolean) =>
    changes.filter((change) => (change.before.kind === 'in') === wasIn && (change.after.kind === 'in') === isIn);
  return {
    entered: those(false, true).map((change) => ({ ...change, alone: alone.entering(change.measure) })),
    left: those(true, false).map((change) => ({ ...change, alone: alone.leaving(change.measure) })),
    placed: those(true, true),
    outside: those(false, false),
  };
}

const NOWHERE: Standing = { kind: 'nowhere' };

function standingsIn({ stages, later, withheld }: Decision): Map<string, Standing> {
  const inPackage = stages.flatMap(({ id, items }) =>
    items.map(({ measure, priority, rules, purpose }): [string, Standing] => [
      measure,
      { kind: 'in', stage: id, priority, rules, purpose },
    ]),
  );
  // What is in the package stands there, whatever else is said of it.
  return new Map<string, Standing>([
    ...withheld.map(({ measure, reason }): [string, Standing] => [measure, { kind: 'withheld', reason }]),
    ...later.map(({ measure, rules, reason }): [string, Standing] => [measure, { kind: 'later', rules, reason }]),
    ...inPackage,
  ]);
}

/** Where a measure stands, without what brings it there. */
function placeOf(standing: Standing): unknown {
  switch (standing.kind) {
    case 'in':
      return [standing.kind, standing.stage, standing.priority];
    case 'later':
    case 'withheld':
      return [standing.kind, standing.reason];
    case 'nowhere':
      return [standing.kind];
  }
}

/** Which of the changed answers move a measure by themselves, tried one by one on the earlier assessment. */
function aloneIn(before: Reading, after: Reading, answers: AnswerChange[]) {
  let tried: { question: string; adds: string[]; removes: string[] }[] | undefined;
  const trials = () => {
    tried ??= answers.flatMap(({ question, value }) => {
      const answer = after.assessment.answers[question];
      if (!value || answer === undefined || !('value' in answer) || !before.base.question.has(question)) return [];
      const whatIf = before.whatIf();
      return [{ question, ...exchange(whatIf.present, whatIf.with({ [question]: answer.value })) }];
    });
    return tried;
  };
  return {
    entering: (measure: string) => trials().flatMap(({ question, adds }) => (adds.includes(measure) ? [question] : [])),
    leaving: (measure: string) =>
      trials().flatMap(({ question, removes }) => (removes.includes(measure) ? [question] : [])),
  };
}
