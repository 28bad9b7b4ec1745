import type { Answer, AnswerValue, FormerAnswer } from '#policies/schema/assessment';
import { LONGEST, MOST } from '#policies/schema/limits';

/** What an answer says, without how it is known. */
export type Said = { value: AnswerValue } | { unknown: true } | { notApplicable: true };

/** How an answer is known. */
export type HowKnown = Pick<FormerAnswer, 'evidence' | 'who' | 'note' | 'source' | 'asOf'>;

/** An answer in its three parts: what it says, how that is known, and the evidence of earlier answers that nobody has asked again. */
export type Recorded = { said: Said | undefined; known: HowKnown; former: FormerAnswer[] };

/** What an answer says; nothing where there is none. */
export function saidOf(answer: Answer | FormerAnswer | undefined): Said | undefined {
  if (answer === undefined) return undefined;
  if ('unknown' in answer) return { unknown: true };
  return 'notApplicable' in answer ? { notApplicable: true } : { value: answer.value };
}

/** How an answer is known. */
function howKnownOf(answer: FormerAnswer): HowKnown {
  const { evidence, who, note, source, asOf } = answer;
  return {
    ...(evidence === undefined ? {} : { evidence }),
    ...(who === undefined ? {} : { who }),
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/**
 * An answer that now says something else than before: its evidence belongs to the earlier answer and is kept apart with it, until people
 * say whether it still holds. An answer that comes back has its own evidence again.
 */
export function saidAnew(before: Said | undefined, now: Recorded): Recorded {
  if (saysTheSame(before, now.said)) return now;
  const moved = before === undefined || isUnsaid(now.known) ? now : movedApart(before, now);
  const back = moved.former.find((each) => saysTheSame(saidOf(each), now.said));
  return back === undefined ? moved : keepFormer(moved, back);
}

/** The evidence of an earlier answer still holds: it is that of the answer now. What was written since stays. */
export function keepFormer(now: Recorded, former: FormerAnswer): Recorded {
  const earlier = howKnownOf(former);
  const notes = [...new Set([now.known.note, earlier.note])].filter((note) => note !== undefined && note.trim() !== '');
  const note = notes.join('\n').slice(0, LONGEST.note);
  return dropFormer({ ...now, known: { ...earlier, ...now.known, ...(note === '' ? {} : { note }) } }, former);
}

/** The evidence of an earlier answer no longer holds: the answer now begins anew. */
export function dropFormer(now: Recorded, former: FormerAnswer): Recorded {
  return { ...now, former: now.former.filter((each) => !saysTheSame(saidOf(each), saidOf(former))) };
}

function movedApart(before: Said, now: Recorded): Recorded {
  const others = now.former.filter((each) => !saysTheSame(saidOf(each), before));
  return { said: now.said, known: {}, former: [{ ...before, ...now.known }, ...others].slice(0, MOST.formerAnswers) };
}

function saysTheSame(a: Said | undefined, b: Said | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isUnsaid({ evidence, who, note, source, asOf }: HowKnown): boolean {
  return evidence === undefined && [who, note, source, asOf].every((text) => text === undefined || text.trim() === '');
}
