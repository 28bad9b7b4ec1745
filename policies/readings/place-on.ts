import type { AnsweredQuestion, Place } from '#policies/schema/result';
import type { CrossedAxis, DerivedAxis, FirstGapAxis, ReadingAxis, ReadingDefinition } from '#policies/schema/reading';
import { unreachable } from '#policies/schema/unreachable';

/** What was answered to a question: the options that count, and the answer as it stands. */
export type Said = { options: string[]; answered: AnsweredQuestion };

/** The answer to a question, where one is known. */
export type SaidTo = (question: string) => Said | undefined;

/**
 * The places of a case on all axes of a reading: where most answers point, then the axes that are made of others.
 *
 * @param saidTo - looks an answer up
 */
export function placeOn({ axes, derived = [] }: ReadingDefinition, saidTo: SaidTo): Place[] {
  const places = axes.map((axis) => placeOnAxis(axis, saidTo));
  return [...places, ...derived.map((axis) => placeOnDerived(axis, places))];
}

/** A clear majority has at least so many votes, and at least so many times the votes of all other positions (ours). */
const CLEAR = { votes: 3, times: 2 };

function placeOnAxis({ id, votes, counts }: ReadingAxis, saidTo: SaidTo): Place {
  const tally = new Map<string, number>();
  const because: AnsweredQuestion[] = [];
  for (const { question, options } of votes) {
    const said = saidTo(question);
    if (said === undefined) continue;
    const positions = positionsOf(said.options, options);
    if (positions.length === 0) continue;
    because.push(said.answered);
    for (const position of positions) tally.set(position, (tally.get(position) ?? 0) + 1);
  }
  const { at, margin } = majority(tally, because.length);
  const place: Place = { axis: id, at, margin, because };
  if (counts !== undefined) place.count = { met: tally.get(counts) ?? 0, known: because.length, of: votes.length };
  return place;
}

/** The positions that an answer speaks for, each once. */
function positionsOf(chosen: string[], options: Record<string, string>): string[] {
  const positions: string[] = [];
  for (const option of chosen) {
    const position = options[option];
    if (position !== undefined && !positions.includes(position)) positions.push(position);
  }
  return positions;
}

/** Open where two positions have the same number of votes, or where one answer alone speaks. */
function majority(tally: ReadonlyMap<string, number>, answers: number): Pick<Place, 'at' | 'margin'> {
  let at: string | null = null;
  let votes = 0;
  let all = 0;
  for (const [position, count] of tally) {
    all += count;
    if (count === votes) at = null;
    if (count <= votes) continue;
    at = position;
    votes = count;
  }
  const others = all - votes;
  if (at === null || answers === 1) return { at, margin: 'open' };
  return { at, margin: votes >= CLEAR.votes && votes >= CLEAR.times * others ? 'sure' : 'likely' };
}

function placeOnDerived(axis: DerivedAxis, places: Place[]): Place {
  switch (axis.kind) {
    case 'crossed':
      return placeInCell(axis, places);
    case 'first-gap':
      return placeAtGap(axis, places);
    default:
      return unreachable(axis);
  }
}

/** As sure as the less sure of the two axes. */
function placeInCell({ id, of, cells }: CrossedAxis, places: Place[]): Place {
  const [one, other] = of.map((axis) => places.find((place) => place.axis === axis));
  const cell = cells.find(({ at }) => at[0] === one?.at && at[1] === other?.at);
  const under = [one, other].filter((place) => place !== undefined);
  return made(id, cell?.position ?? null, under);
}

function placeAtGap({ id, of, held, complete }: FirstGapAxis, places: Place[]): Place {
  const under: Place[] = [];
  for (const axis of of) {
    const place = places.find((each) => each.axis === axis);
    if (place === undefined) continue;
    under.push(place);
    if (place.at === null) return made(id, null, under);
    if (place.at !== held) return made(id, axis, under);
  }
  return made(id, complete, under);
}

const SURENESS = { open: 0, likely: 1, sure: 2 };

function made(axis: string, at: string | null, under: Place[]): Place {
  let margin: Place['margin'] = at === null ? 'open' : 'sure';
  const because: AnsweredQuestion[] = [];
  for (const place of under) {
    if (SURENESS[place.margin] < SURENESS[margin]) margin = place.margin;
    for (const each of place.because) {
      if (!because.some(({ question }) => question === each.question)) because.push(each);
    }
  }
  return { axis, at, margin, because };
}
