import { describe, expect, test } from 'vitest';
import type { Condition } from '#policies/schema/condition';
import { coreCases } from './cases/cases';
import { knowledge, knowledgeBase } from './knowledge';

const ids = (list: { id: string }[]) => new Set(list.map((entity) => entity.id));
const questions = ids(knowledge.questions);
const deficits = ids(knowledge.deficits);
const measures = ids(knowledge.measures);
const cautions = ids(knowledge.cautions);
const cases = ids(knowledge.cases);
const tensions = ids(knowledge.tensions);

/** The references of a list of entities that lead nowhere, each with the entity that makes it. */
function astray<E extends { id: string }>(list: E[], to: (entity: E) => (string | undefined)[], known: Set<string>) {
  return list.flatMap((entity) =>
    to(entity)
      .filter((id) => id !== undefined && !known.has(id))
      .map((id) => `${entity.id} -> ${id}`),
  );
}

describe('every id that is referred to exists', () => {
  test('from questions', () => {
    expect(astray(knowledge.questions, (q) => [q.deficit], deficits)).toEqual([]);
    expect(astray(knowledge.questions, (q) => [q.replacedBy], questions)).toEqual([]);
    const raised = (q: (typeof knowledge.questions)[number]) =>
      (q.options ?? []).flatMap((o) => (o.raises ?? []).map((r) => r.deficit));
    expect(astray(knowledge.questions, raised, deficits)).toEqual([]);
    expect(knowledge.questions.flatMap(raised).length).toBeGreaterThan(10);
  });
  test('from deficits', () => {
    expect(astray(knowledge.deficits, (d) => d.cases, cases)).toEqual([]);
    expect(astray(knowledge.deficits, (d) => d.tensions, tensions)).toEqual([]);
  });
  test('from types', () => {
    expect(astray(knowledge.types, (t) => [...t.lines, ...t.readings], measures)).toEqual([]);
    expect(astray(knowledge.types, (t) => t.cautions, cautions)).toEqual([]);
    expect(astray(knowledge.types, (t) => t.tensions, tensions)).toEqual([]);
  });
  test('from measures', () => {
    const others = (m: (typeof knowledge.measures)[number]) => [...m.prerequisites, ...m.conflicts, ...m.complements];
    expect(astray(knowledge.measures, others, measures)).toEqual([]);
    expect(astray(knowledge.measures, (m) => [...m.deficits, ...m.premise], deficits)).toEqual([]);
    expect(astray(knowledge.measures, (m) => [m.worked, m.blocked], cases)).toEqual([]);
    expect(
      astray(knowledge.measures, (m) => [...m.cautions, ...(m.avoidWhen ?? []).map((a) => a.caution)], cautions),
    ).toEqual([]);
    expect(astray(knowledge.measures, (m) => m.tensions, tensions)).toEqual([]);
    expect(astray(knowledge.measures, (m) => m.indicators.map((i) => i.baseline), questions)).toEqual([]);
  });
  test('from cases, which illustrate deficits, measures, cautions, systems or tensions', () => {
    const known = new Set([
      ...deficits,
      ...measures,
      ...cautions,
      ...tensions,
      ...ids(knowledge.systems),
      ...ids(knowledge.principles),
    ]);
    expect(astray(knowledge.cases, (c) => c.illustrates, known)).toEqual([]);
  });
  test('from the list of the cases that are named first', () => {
    expect(knowledge.cases.slice(0, coreCases.length).map((c) => c.id)).toEqual(coreCases);
  });
  test('from tensions, whose sides are works or cases and which a question settles', () => {
    const sides = new Set([...ids(knowledge.sources), ...cases]);
    expect(astray(knowledge.tensions, (t) => t.sides.flat(), sides)).toEqual([]);
    expect(astray(knowledge.tensions, (t) => t.settles ?? [], questions)).toEqual([]);
  });
  test('from gates, rules and checks', () => {
    expect(astray(knowledge.gates, (g) => [g.caution], cautions)).toEqual([]);
    expect(astray(knowledge.gates, (g) => (g.doubts ?? []).flatMap((d) => d.ask), questions)).toEqual([]);
    expect(astray(knowledge.gates, (g) => g.tensions, tensions)).toEqual([]);
    expect(astray(knowledge.rules, (r) => r.tensions ?? [], tensions)).toEqual([]);
    expect(astray(knowledge.checks, (c) => [c.principle], ids(knowledge.principles))).toEqual([]);
    expect(astray(knowledge.checks, (c) => [c.caution], cautions)).toEqual([]);
    const named = knowledge.rules.map(({ id, then }) => ({
      id,
      measures:
        then.kind === 'order'
          ? [then.first, then.then]
          : then.kind === 'caution'
            ? (then.measures ?? [])
            : 'measure' in then
              ? [then.measure]
              : [],
      cautions: then.kind === 'caution' ? [then.caution] : [],
    }));
    expect(astray(named, (r) => r.measures, measures)).toEqual([]);
    expect(astray(named, (r) => r.cautions, cautions)).toEqual([]);
  });
});

/** Every condition of the knowledge base, with all of its parts. */
const conditions: { of: string; condition: Condition }[] = [
  ...knowledge.questions.flatMap((q) => [
    ...parts(`question ${q.id}`, q.when),
    ...(q.options ?? []).flatMap((o) => parts(`option ${q.id}/${o.id}`, o.notWhen)),
  ]),
  ...knowledge.deficits.flatMap((d) => parts(`deficit ${d.id}`, d.elsewhereWhen)),
  ...knowledge.measures.flatMap((m) =>
    [...(m.slotWhen ?? []), ...(m.entry ?? []), ...(m.avoidWhen ?? [])].flatMap((w) =>
      parts(`measure ${m.id}`, w.when),
    ),
  ),
  ...knowledge.tensions.flatMap((t) => parts(`tension ${t.id}`, t.when)),
  ...knowledge.modules.flatMap((m) => parts(`module ${m.id}`, m.proposedWhen)),
  ...knowledge.cases.flatMap((c) =>
    [...(c.alike ?? []), ...(c.unlike ?? [])].flatMap((l) => parts(`case ${c.id}`, l.when)),
  ),
  ...knowledge.gates.flatMap((g) =>
    [g.closedWhen, g.openWhen, ...(g.doubts ?? []).map((d) => d.when)].flatMap((c) => parts(`gate ${g.id}`, c)),
  ),
  ...knowledge.questions.flatMap((q) =>
    (q.options ?? []).flatMap((o) => (o.raises ?? []).flatMap((r) => parts(`option ${q.id}/${o.id}`, r.when))),
  ),
  ...knowledge.rules.flatMap((r) => parts(`rule ${r.id}`, r.when)),
  ...knowledge.actorLimits.flatMap((l) => parts(`limit ${l.id}`, l.when)),
];

function parts(of: string, condition: Condition | undefined): { of: string; condition: Condition }[] {
  if (condition === undefined) return [];
  const inner =
    condition.kind === 'not'
      ? [condition.of]
      : condition.kind === 'all' || condition.kind === 'any'
        ? condition.of
        : [];
  return [{ of, condition }, ...inner.flatMap((part) => parts(of, part))];
}

describe('every condition', () => {
  test('there are many', () => expect(conditions.length).toBeGreaterThan(100));

  test.each(conditions.map(({ of, condition }) => [of, condition] as const))(
    'of %s reads something that is asked: %o',
    (_, condition) => {
      switch (condition.kind) {
        case 'answer': {
          const options = knowledgeBase.question.get(condition.question)?.options?.map((o) => o.id);
          expect(options).toEqual(expect.arrayContaining(condition.in));
          break;
        }
        case 'flag': {
          const question = knowledgeBase.questionOfFlag.get(condition.flag);
          const bounded = condition.atLeast !== undefined || condition.below !== undefined;
          expect(question).toBeDefined();
          if (question?.kind === 'number') expect([bounded, condition.in]).toEqual([true, undefined]);
          else {
            expect(question?.options?.map((o) => o.id)).toEqual(expect.arrayContaining(condition.in ?? ['missing']));
            expect(bounded).toBe(false);
          }
          break;
        }
        case 'severity':
          expect(deficits).toContain(condition.deficit);
          expect(condition.atLeast ?? condition.atMost).toBeDefined();
          expect(condition.atLeast ?? 0).toBeLessThanOrEqual(condition.atMost ?? 3);
          break;
        case 'evidence':
          expect(questions).toContain(condition.question);
          break;
        case 'type':
          expect(condition.in.length).toBeGreaterThan(0);
          break;
        case 'all':
        case 'any':
          expect(condition.of.length).toBeGreaterThan(1);
          break;
        case 'not':
          expect(condition.of.kind).not.toBe('not');
      }
    },
  );
  test('of a question reads other questions than itself', () => {
    for (const question of knowledge.questions) {
      for (const { condition } of parts('', question.when)) {
        if (condition.kind === 'answer') expect(condition.question).not.toBe(question.id);
        if (condition.kind === 'flag')
          expect(knowledgeBase.questionOfFlag.get(condition.flag)?.id).not.toBe(question.id);
      }
    }
  });
});
