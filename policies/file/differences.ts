import type { Answer, Assessment } from '#policies/schema/assessment';
import { groupAnswersOf } from '#policies/engine/group-answers';
import { type AgreedStage, keyOf, type Override } from '#policies/schema/plan';
import type { GroupId } from '#policies/schema/terms';
import { isReordered, paired } from './merge-lists';
import { isSame } from './same';

export type Side = 'mine' | 'theirs';

/** What can differ between two states of one assessment, and is chosen as a whole. */
export type DifferingPart =
  | { kind: 'answer' | 'profile' | 'item' | 'override' | 'stage'; key: string }
  /** What one group says, beside the agreed answer that both sides have. */
  | { kind: 'group-answer'; key: string; group: GroupId }
  | { kind: 'title' | 'figures' | 'cut-offs' }
  | { kind: 'order'; key: 'items' | 'overrides' | 'stages' }
  /** What the program keeps of the whole: nobody is asked about it. */
  | { kind: 'record' };

export type Difference = { part: DifferingPart; mine: unknown; theirs: unknown; newer: Side | null };

/** One name for each part. */
export function partKey(part: DifferingPart): string {
  if (part.kind === 'group-answer') return `${part.kind} ${part.key} ${part.group}`;
  return 'key' in part ? `${part.kind} ${part.key}` : part.kind;
}

/** In what two states of one assessment differ, answer by answer; empty where they say the same. */
export function differencesBetween(mine: Assessment, theirs: Assessment): Difference[] {
  const differing = (part: DifferingPart, a: unknown, b: unknown): Difference[] =>
    isSame(a, b) ? [] : [{ part, mine: a, theirs: b, newer: null }];
  return [
    ...differing({ kind: 'title' }, mine.title, theirs.title),
    ...keysOfBoth(mine.profile, theirs.profile).flatMap((key) =>
      differing({ kind: 'profile', key }, mine.profile[key], theirs.profile[key]),
    ),
    ...differing({ kind: 'figures' }, mine.indicators, theirs.indicators),
    ...differing({ kind: 'cut-offs' }, mine.thresholds, theirs.thresholds),
    ...keysOfBoth(mine.answers, theirs.answers).flatMap((key) => {
      const [a, b] = [mine.answers[key], theirs.answers[key]];
      return [
        ...(isSame(said(a, b), said(b, a))
          ? []
          : [{ part: answerPart(key), mine: a, theirs: b, newer: newerOf(a, b) }]),
        ...betweenGroups(key, a, b),
      ];
    }),
    ...inList({ kind: 'item', key: 'items' }, mine.plan?.items, theirs.plan?.items, keyOf),
    ...inList({ kind: 'override', key: 'overrides' }, mine.plan?.overrides, theirs.plan?.overrides, overrideKey),
    ...inList({ kind: 'stage', key: 'stages' }, stagesOf(mine), stagesOf(theirs), idOf),
  ];
}

/** What stands where nobody has chosen: the newer one, or the one that is there, or mine. */
export function defaultSide({ newer, mine, theirs }: Difference): Side {
  if (newer !== null) return newer;
  return mine === undefined && theirs !== undefined ? 'theirs' : 'mine';
}

/** The keys of both objects, those of the first in front. */
export function keysOfBoth(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/** A list of the plan: what its entries are called, and what it is called itself. */
type ListName =
  { kind: 'item'; key: 'items' } | { kind: 'override'; key: 'overrides' } | { kind: 'stage'; key: 'stages' };

function inList<Entry>(
  { kind, key }: ListName,
  mine: readonly Entry[] = [],
  theirs: readonly Entry[] = [],
  keyOfEntry: (entry: Entry) => string,
): Difference[] {
  const entries = paired(mine, theirs, keyOfEntry)
    .filter((pair) => !isSame(pair.mine, pair.theirs))
    .map((pair) => ({ part: { kind, key: pair.key }, mine: pair.mine, theirs: pair.theirs, newer: null }));
  return isReordered(mine, theirs, keyOfEntry)
    ? [...entries, { part: { kind: 'order', key }, mine: null, theirs: null, newer: null }]
    : entries;
}

export function stagesOf({ plan }: Assessment): AgreedStage[] | undefined {
  return plan?.agreement?.stages;
}

export function idOf({ id }: AgreedStage): string {
  return id;
}

export function overrideKey({ check, item }: Override): string {
  return item === undefined ? check : `${check} of ${item}`;
}

function answerPart(key: string): DifferingPart {
  return { kind: 'answer', key };
}

/** The groups that one of two answers tells of. Where only one side has answered, what its groups say goes with the answer. */
export function groupsOfBoth(mine: Answer | undefined, theirs: Answer | undefined): GroupId[] {
  if (mine === undefined || theirs === undefined) return [];
  return [...new Set([...groupAnswersOf(mine), ...groupAnswersOf(theirs)].map(([group]) => group))];
}

function betweenGroups(key: string, mine: Answer | undefined, theirs: Answer | undefined): Difference[] {
  return groupsOfBoth(mine, theirs).flatMap((group): Difference[] => {
    const [a, b] = [mine?.byGroup?.[group], theirs?.byGroup?.[group]];
    if (isSame(a, b)) return [];
    return [{ part: { kind: 'group-answer', key, group }, mine: a, theirs: b, newer: newerOf(mine, theirs) }];
  });
}

/** An answer without the time at which it was written, and without what is compared group by group. */
function said(answer: Answer | undefined, other: Answer | undefined): unknown {
  if (answer === undefined) return undefined;
  const { changedAt: _, byGroup, ...rest } = answer;
  return other === undefined ? { ...rest, byGroup } : rest;
}

function newerOf(mine: Answer | undefined, theirs: Answer | undefined): Side | null {
  const [a, b] = [Date.parse(mine?.changedAt ?? ''), Date.parse(theirs?.changedAt ?? '')];
  if (Number.isNaN(a) || Number.isNaN(b) || a === b) return null;
  return a > b ? 'mine' : 'theirs';
}
