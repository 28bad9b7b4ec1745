import type { KnowledgeBase } from '#policies/engine/base';
import type {
  BlockId,
  CheckResult,
  ClassificationStatus,
  DecidedItem,
  Decision,
  GateStatus,
  Severity,
  WithheldReason,
} from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';

type Change<T> = { from: T; to: T };

/** What came and what went, as ids. */
type Exchange<Id extends string = string> = { entered: Id[]; left: Id[] };

/** How one decision differs from another, as ids only. */
export type Difference = {
  type: Change<TypeId | null> | undefined;
  status: Change<ClassificationStatus> | undefined;
  gates: ({ gate: string } & Change<GateStatus>)[];
  severities: ({ deficit: string } & Change<Severity>)[];
  /** Measures that are items now and were none. */
  entered: string[];
  /** Measures that were items and are none now. */
  left: string[];
  priorities: ({ measure: string } & Change<DecidedItem['priority']>)[];
  /** Measures withheld now, and not before, by something else than the type. */
  withheld: string[];
  /** Measures withheld before by something else than the type, and not withheld at all now. */
  released: string[];
  blocks: Exchange<BlockId>;
  cautions: Exchange;
  checks: ({ check: string } & Change<CheckResult['status']>)[];
};

/**
 * What is different between two decisions made with the same knowledge base. What came stands in the order of `after`,
 * what went in the order of `before`, what changed in the order of `after`.
 */
export function differenceBetween(before: Decision, after: Decision, base: Pick<KnowledgeBase, 'measure'>): Difference {
  const [had, has] = [priorities(before), priorities(after)];
  const [refused, refuses] = [withheldBesidesType(before, base), withheldBesidesType(after, base)];
  const stillWithheld = new Set(after.withheld.map((w) => w.measure));
  const items = onlyIn([...has.keys()], [...had.keys()]);
  return {
    type: change(before.classification.type, after.classification.type),
    status: change(before.classification.status, after.classification.status),
    gates: changes(statuses(before), statuses(after)).map(({ id, ...c }) => ({ gate: id, ...c })),
    severities: changes(severities(before), severities(after)).map(({ id, ...c }) => ({ deficit: id, ...c })),
    entered: items.entered,
    left: items.left,
    priorities: changes(had, has).map(({ id, ...c }) => ({ measure: id, ...c })),
    withheld: refuses.filter((measure) => !refused.includes(measure)),
    released: refused.filter((measure) => !stillWithheld.has(measure)),
    blocks: onlyIn(
      after.blocks.map((b) => b.block),
      before.blocks.map((b) => b.block),
    ),
    cautions: onlyIn(
      after.cautions.map((c) => c.caution),
      before.cautions.map((c) => c.caution),
    ),
    checks: changes(outcomes(before), outcomes(after)).map(({ id, ...c }) => ({ check: id, ...c })),
  };
}

/** Whether nothing at all is different. */
export function isNoDifference(difference: Difference): boolean {
  const { type, status, blocks, cautions, gates, severities, entered, left, withheld, released, checks } = difference;
  const lists = [gates, severities, entered, left, difference.priorities, withheld, released, checks];
  const exchanges = [blocks.entered, blocks.left, cautions.entered, cautions.left];
  return type === undefined && status === undefined && [...lists, ...exchanges].every((list) => list.length === 0);
}

function change<T>(from: T, to: T): Change<T> | undefined {
  return from === to ? undefined : { from, to };
}

/** What has another value now; what stands in one of the two only is no change of value. */
function changes<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): ({ id: string } & Change<T>)[] {
  return [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    return from === undefined || from === to ? [] : [{ id, from, to }];
  });
}

function onlyIn<Id extends string>(after: Id[], before: Id[]): Exchange<Id> {
  const [now, then] = [new Set(after), new Set(before)];
  return { entered: [...now].filter((id) => !then.has(id)), left: [...then].filter((id) => !now.has(id)) };
}

function priorities(decision: Decision): Map<string, DecidedItem['priority']> {
  return new Map(decision.stages.flatMap((stage) => stage.items.map((item) => [item.measure, item.priority])));
}

function statuses(decision: Decision): Map<string, GateStatus> {
  return new Map(decision.gates.map(({ gate, status }) => [gate, status]));
}

function severities(decision: Decision): Map<string, Severity> {
  return new Map(decision.findings.map(({ deficit, severity }) => [deficit, severity]));
}

function outcomes(decision: Decision): Map<string, CheckResult['status']> {
  return new Map(decision.checks.map(({ check, status }) => [check, status]));
}

/** A gate that leaves a system without a type keeps the lines of all types away: that is the type's doing. */
function withheldBesidesType({ withheld, classification }: Decision, base: Pick<KnowledgeBase, 'measure'>): string[] {
  const isLine = (measure: string) => base.measure.get(measure)?.type !== undefined;
  const besides = (measure: string, { kind }: WithheldReason) =>
    kind !== 'type' && kind !== 'no-type' && !(kind === 'gate' && classification.type === null && isLine(measure));
  return withheld.filter(({ measure, reason }) => besides(measure, reason)).map(({ measure }) => measure);
}
