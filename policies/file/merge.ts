import type { Answer, Assessment, GroupAnswers } from '#policies/schema/assessment';
import { keyOf, type Plan } from '#policies/schema/plan';
import { type DifferingPart, groupsOfBoth, idOf, keysOfBoth, overrideKey, type Side, stagesOf } from './differences';
import { isReordered, paired } from './merge-lists';

type Choose = (part: DifferingPart) => Side;

/**
 * One assessment of two states of it: each part is that of the side which is chosen for it, with its own evidence. Nothing is mixed
 * within a part, and nothing is made up.
 */
export function merge(mine: Assessment, theirs: Assessment, choose: Choose): Assessment {
  const pick = <Value>(part: DifferingPart, a: Value, b: Value): Value => (choose(part) === 'mine' ? a : b);
  const { plan: _, indicators: _figures, thresholds: _cutOffs, ...record } = pick({ kind: 'record' }, mine, theirs);
  const indicators = pick({ kind: 'figures' }, mine.indicators, theirs.indicators);
  const thresholds = pick({ kind: 'cut-offs' }, mine.thresholds, theirs.thresholds);
  const plan = mergedPlan(mine, theirs, choose);
  return {
    ...record,
    title: pick({ kind: 'title' }, mine.title, theirs.title),
    profile: mergedProfile(mine.profile, theirs.profile, choose),
    ...(indicators === undefined ? {} : { indicators }),
    ...(thresholds === undefined ? {} : { thresholds }),
    answers: Object.fromEntries(
      keysOfBoth(mine.answers, theirs.answers).flatMap((key): [string, Answer][] => {
        const [a, b] = [mine.answers[key], theirs.answers[key]];
        const answer = pick({ kind: 'answer', key }, a, b);
        return answer === undefined ? [] : [[key, withMergedGroups(key, answer, [a, b], choose)]];
      }),
    ),
    ...(plan === undefined ? {} : { plan }),
  };
}

/** The answer of one side with what each group says on the side that is chosen for it. */
function withMergedGroups(
  key: string,
  answer: Answer,
  [mine, theirs]: [Answer | undefined, Answer | undefined],
  choose: Choose,
): Answer {
  const groups = groupsOfBoth(mine, theirs);
  if (groups.length === 0) return answer;
  const { byGroup: _, ...agreed } = answer;
  const byGroup: NonNullable<GroupAnswers> = {};
  for (const group of groups) {
    const said =
      choose({ kind: 'group-answer', key, group }) === 'mine' ? mine?.byGroup?.[group] : theirs?.byGroup?.[group];
    if (said !== undefined) byGroup[group] = said;
  }
  return Object.keys(byGroup).length === 0 ? agreed : { ...agreed, byGroup };
}

function mergedProfile(
  mine: Assessment['profile'],
  theirs: Assessment['profile'],
  choose: Choose,
): Assessment['profile'] {
  const others = keysOfBoth(mine, theirs).flatMap((key): [string, unknown][] => {
    const side = choose({ kind: 'profile', key }) === 'mine' ? mine : theirs;
    return key in side ? [[key, side[key]]] : [];
  });
  const required = (key: 'name' | 'region' | 'country' | 'product') =>
    (choose({ kind: 'profile', key }) === 'mine' ? mine : theirs)[key];
  return {
    ...Object.fromEntries(others),
    name: required('name'),
    region: required('region'),
    country: required('country'),
    product: required('product'),
  };
}

function mergedPlan(mine: Assessment, theirs: Assessment, choose: Choose): Plan | undefined {
  const items = mergedList({ kind: 'item', key: 'items' }, mine.plan?.items, theirs.plan?.items, keyOf, choose);
  const overrides = mergedList(
    { kind: 'override', key: 'overrides' },
    mine.plan?.overrides,
    theirs.plan?.overrides,
    overrideKey,
    choose,
  );
  const stages = mergedList({ kind: 'stage', key: 'stages' }, stagesOf(mine), stagesOf(theirs), idOf, choose);
  if (items === undefined && overrides === undefined && stages === undefined) {
    return (choose({ kind: 'record' }) === 'mine' ? mine : theirs).plan === undefined ? undefined : {};
  }
  return {
    ...(items === undefined ? {} : { items }),
    ...(overrides === undefined ? {} : { overrides }),
    ...(stages === undefined ? {} : { agreement: { stages } }),
  };
}

type ListName =
  { kind: 'item'; key: 'items' } | { kind: 'override'; key: 'overrides' } | { kind: 'stage'; key: 'stages' };

function mergedList<Entry>(
  { kind, key }: ListName,
  mine: Entry[] | undefined,
  theirs: Entry[] | undefined,
  keyOfEntry: (entry: Entry) => string,
  choose: Choose,
): Entry[] | undefined {
  const [ours, others] = [mine ?? [], theirs ?? []];
  const asIs = choose({ kind: 'order', key });
  const order = isReordered(ours, others, keyOfEntry) ? asIs : 'mine';
  const entries = paired(ours, others, keyOfEntry, order).flatMap((pair) => {
    const entry = choose({ kind, key: pair.key }) === 'mine' ? pair.mine : pair.theirs;
    return entry === undefined ? [] : [entry];
  });
  return entries.length > 0 ? entries : (asIs === 'mine' ? mine : theirs) && entries;
}
