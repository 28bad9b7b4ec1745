import { unreachable } from '#policies/schema/unreachable';
import type { Condition } from '#policies/schema/condition';
import type { Knowledge } from '#policies/schema/knowledge';

/** Where each entity is used, by "kind id": the entities that name it, as "kind code" where they have a code of their own, or "kind label", each once. */
export function usesOf(knowledge: Knowledge): ReadonlyMap<string, string[]> {
  const uses = new Map<string, Set<string>>();
  const named = (by: string) => (kind: string, ids: (string | undefined)[]) => {
    for (const id of ids) {
      if (id === undefined) continue;
      const key = `${kind} ${id}`;
      uses.set(key, (uses.get(key) ?? new Set()).add(by));
    }
  };
  const readBy = (by: string) => {
    const add = named(by);
    const flagged = new Map(
      knowledge.questions.flatMap((q) => (q.flag === undefined ? [] : [[q.flag, q.id] as const])),
    );
    return (condition: Condition | undefined) => {
      for (const part of condition === undefined ? [] : parts(condition)) {
        if (part.kind === 'severity') add('deficit', [part.deficit]);
        if (part.kind === 'flag') add('question', [flagged.get(part.flag)]);
        if (part.kind === 'answer' || part.kind === 'evidence') add('question', [part.question]);
        if (part.kind === 'type') add('type', part.in);
      }
    };
  };
  const cited = (by: string, entity: { sources: { work: string }[] }) =>
    named(by)(
      'source',
      entity.sources.map((s) => s.work),
    );

  for (const q of knowledge.questions) {
    const by = `question ${q.id}`;
    cited(by, q);
    readBy(by)(q.when);
  }
  for (const d of knowledge.deficits) {
    const by = `deficit ${d.code}`;
    cited(by, d);
    named(by)('case', d.cases);
    named(by)('tension', d.tensions);
    for (const q of knowledge.questions) if (q.deficit === d.id) named(by)('question', [q.id]);
  }
  for (const t of knowledge.types) {
    const by = `type ${t.id}`;
    cited(by, t);
    named(by)('measure', [...t.lines, ...t.readings]);
    named(by)('caution', t.cautions);
    named(by)('tension', t.tensions);
  }
  for (const m of knowledge.measures) {
    const by = `measure ${m.label}`;
    cited(by, m);
    named(by)('measure', [...m.prerequisites, ...m.conflicts, ...m.complements]);
    named(by)('deficit', [...m.deficits, ...m.premise]);
    named(by)('caution', [...m.cautions, ...(m.avoidWhen ?? []).map((a) => a.caution)]);
    named(by)('tension', m.tensions);
    named(by)('case', [m.worked, m.blocked]);
    named(by)(
      'question',
      m.indicators.map((i) => i.baseline),
    );
    for (const { when } of [...(m.entry ?? []), ...(m.avoidWhen ?? []), ...(m.slotWhen ?? [])]) readBy(by)(when);
  }
  for (const c of knowledge.cases) {
    const by = `case ${c.code}`;
    cited(by, c);
    // A case is shown beside what it illustrates, and by its likeness to a system.
    named(`shown with ${c.illustrates.join(', ')}`)('case', c.illustrates.length === 0 ? [] : [c.id]);
    for (const kind of ['deficit', 'measure', 'caution', 'system', 'tension', 'principle'])
      named(by)(kind, c.illustrates);
    for (const { when } of [...(c.alike ?? []), ...(c.unlike ?? [])]) readBy(by)(when);
  }
  for (const t of knowledge.tensions) {
    const by = `tension ${t.code}`;
    cited(by, t);
    named(by)('question', t.settles ?? []);
    named(by)('case', t.sides.flat());
    readBy(by)(t.when);
  }
  for (const g of knowledge.gates) {
    const by = `gate ${g.code}`;
    cited(by, g);
    named(by)('caution', [g.caution]);
    named(by)('tension', g.tensions);
    readBy(by)(g.closedWhen);
    readBy(by)(g.openWhen);
  }
  for (const r of knowledge.rules) {
    const by = `rule ${r.label}`;
    cited(by, r);
    readBy(by)(r.when);
    named(by)('tension', r.tensions ?? []);
    switch (r.then.kind) {
      case 'recommend':
      case 'withhold':
      case 'read':
        named(by)('measure', [r.then.measure]);
        break;
      case 'caution':
        named(by)('caution', [r.then.caution]);
        named(by)('measure', r.then.measures ?? []);
        break;
      case 'order':
        named(by)('measure', [r.then.first, r.then.then]);
        break;
      case 'block':
        break;
      default:
        unreachable(r.then);
    }
  }
  for (const c of knowledge.checks) {
    const by = `check ${c.id}`;
    cited(by, c);
    named(by)('principle', [c.principle]);
    named(by)('caution', [c.caution]);
  }
  for (const r of knowledge.readings) {
    const by = `reading ${r.id}`;
    cited(by, r);
    named(by)(
      'question',
      r.axes.flatMap(({ votes }) => votes.map(({ question }) => question)),
    );
    for (const { then } of r.effects) {
      if (then.kind === 'prefer') named(by)('measure', [then.measure, ...then.over]);
      if (then.kind === 'order') named(by)('measure', [then.first, then.then]);
      if (then.kind !== 'caution') continue;
      named(by)('caution', [then.caution]);
      named(by)('measure', then.measures ?? []);
    }
    // A reading is told in each answer and plan.
    named('told in every plan')('reading', [r.id]);
  }
  for (const m of knowledge.modules) readBy(`module ${m.id}`)(m.proposedWhen);
  for (const l of knowledge.actorLimits) {
    const by = `actor-limit ${l.id}`;
    cited(by, l);
    readBy(by)(l.when);
  }
  return new Map([...uses].map(([key, by]) => [key, [...by]]));
}

function parts(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(parts);
    case 'not':
      return parts(condition.of);
    case 'answer':
    case 'severity':
    case 'type':
    case 'flag':
    case 'evidence':
      return [condition];
    default:
      return unreachable(condition);
  }
}
