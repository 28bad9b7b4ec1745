import type { Answer, Assessment } from '#policies/schema/assessment';
import type { PlanItem } from '#policies/schema/plan';

/**
 * Which fields differ between two states of an assessment, as a person counts fields: `profile.name`, `answers.<question>.note`,
 * `plan.items.<key>.owner`. What an answer says is one field, however it is said; times and titles of versions are none.
 */
export function changedFields(before: Assessment, after: Assessment): string[] {
  if (before === after) return [];
  return [
    ...changesIn('profile', parts(before.profile), parts(after.profile)),
    ...changesIn('figures', before.indicators, after.indicators),
    ...changesIn(
      '',
      { title: before.title, 'cut-offs': before.thresholds },
      { title: after.title, 'cut-offs': after.thresholds },
    ),
    ...changesInEach('answers', before.answers, after.answers, partsOfAnswer),
    ...changesInPlan(before.plan, after.plan),
  ];
}

type Fields = Record<string, unknown>;

function changesInPlan(before: Assessment['plan'], after: Assessment['plan']): string[] {
  if (before === after) return [];
  const items = (plan: Assessment['plan']) =>
    Object.fromEntries((plan?.items ?? []).map((item) => [keyOf(item), item]));
  const stages = (plan: Assessment['plan']) =>
    Object.fromEntries((plan?.agreement?.stages ?? []).map((stage) => [stage.id, stage]));
  const reasons = (plan: Assessment['plan']) =>
    Object.fromEntries(
      (plan?.overrides ?? []).map(({ check, item, reason }) => [`${check} ${item ?? ''}`, { reason }]),
    );
  const order = (plan: Assessment['plan']) => ({ order: plan?.items?.map(keyOf) });
  return [
    ...changesIn('plan', order(before), order(after)),
    ...changesInEach('plan.items', items(before), items(after), parts),
    ...changesInEach('plan.stages', stages(before), stages(after), parts),
    ...changesInEach('plan.reasons', reasons(before), reasons(after), parts),
  ];
}

function changesInEach<Entry extends object>(
  path: string,
  before: Record<string, Entry>,
  after: Record<string, Entry>,
  fieldsOf: (entry: Entry) => Fields,
): string[] {
  if (before === after) return [];
  const fields = (entry: Entry | undefined) => (entry === undefined ? {} : fieldsOf(entry));
  return namesIn(before, after).flatMap((name) =>
    before[name] === after[name] ? [] : changesIn(`${path}.${name}`, fields(before[name]), fields(after[name])),
  );
}

function changesIn(path: string, before: object = {}, after: object = {}): string[] {
  const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return namesIn(before, after)
    .filter((name) => !isSame(old.get(name), next.get(name)))
    .map((name) => (path === '' ? name : `${path}.${name}`));
}

/** The fields of a record, those of a record within it (a decision, a budget, a contribution) each by itself. */
function parts(record: object): Fields {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([inner, part]) => [`${name}.${inner}`, part])
        : [[name, value]],
    ),
  );
}

function partsOfAnswer(answer: Answer): Fields {
  const { evidence, who, note, source, asOf } = answer;
  const value = 'value' in answer ? [answer.value] : 'unknown' in answer ? 'unknown' : 'not-applicable';
  return { value, evidence, who, note, source, asOf, ...parts({ byGroup: answer.byGroup ?? {} }) };
}

/** As `keyOf` of the plan's schema, which would bring the whole schema to the first page. */
function keyOf({ id, measure, custom }: Pick<PlanItem, 'id' | 'measure' | 'custom'>): string {
  return id ?? measure ?? custom?.title ?? '';
}

function namesIn(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
