import { describe, expect } from 'vitest';
import { checksOfProposal } from '#policies/checks/checks-of-proposal';
import { situationOf } from '#policies/engine/situation';
import { explain } from '#policies/explain/explain';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import type { Decision, Trace } from '#policies/schema/result';
import { law } from '#policies/testing/law';
import { itemsOf } from '#policies/testing/package-of';
import { english } from '#policies/text/en/english';

/** What the checks say of the package itself, also where people have begun a plan of their own. */
const checksOf = (assessment: Assessment, decision: Decision) => checksOfProposal(decision, assessment, knowledgeBase);

describe('a package', () => {
  law('holds no conflicting pair, and no measure twice', (_, decision) => {
    const measures = itemsOf(decision).map((i) => i.measure);
    const conflicting = measures.flatMap((m) =>
      (knowledgeBase.measure.get(m)?.conflicts ?? []).filter((other) => measures.includes(other)),
    );
    expect(conflicting).toEqual([]);
    expect(new Set(measures).size).toBe(measures.length);
    expect(decision.withheld.filter((w) => measures.includes(w.measure))).toEqual([]);
  });
  law('marks five items first at most, in the first three slots, and none before what it needs', (_, decision) => {
    const items = itemsOf(decision);
    const firsts = items.filter((i) => i.priority === 'first').map((i) => i.measure);
    expect(firsts.length).toBeLessThanOrEqual(5);
    const late = decision.stages.filter((s) => s.slot === 'build' || s.slot === 'ask-of-others');
    expect(late.flatMap((s) => s.items).filter((i) => i.priority === 'first')).toEqual([]);
    items.forEach((item, index) => {
      const needed = knowledgeBase.measure.get(item.measure)?.prerequisites ?? [];
      const later = items.slice(index).map((i) => i.measure);
      expect(needed.filter((id) => later.includes(id))).toEqual([]);
      if (item.priority === 'first') {
        const present = items.map((i) => i.measure);
        expect(needed.filter((id) => present.includes(id) && !firsts.includes(id))).toEqual([]);
      }
      expect(item.priority === 'next').toBe(item.next !== undefined);
    });
  });
  law('names every breached check with its items or answers, and every open one with its questions', (...made) => {
    for (const check of checksOf(made[0], made[1])) {
      const ofAnswers = check.check === 'existing-system';
      expect(check.status === 'breached' && !ofAnswers).toBe(check.items.length > 0);
      expect(check.status === 'unknown' || (check.status === 'breached' && ofAnswers)).toBe(check.questions.length > 0);
    }
  });
  law('breaches, as the engine makes it, only what the answers themselves breach', (...made) => {
    const breached = checksOf(made[0], made[1])
      .filter((c) => c.status === 'breached')
      .map((c) => c.check);
    expect(breached.filter((c) => c !== 'existing-system' && c !== 'counterpart')).toEqual([]);
  });
  law('holds lines of its own type only, and withholds all the others', (_, decision) => {
    const { type } = decision.classification;
    const lines = itemsOf(decision).map((i) => knowledgeBase.measure.get(i.measure)?.type);
    expect(lines.filter((t) => t !== undefined && t !== type)).toEqual([]);
    const others = knowledge.measures.filter((m) => m.kind === 'advice' && m.type !== undefined && m.type !== type);
    const withheld = decision.withheld.map((w) => w.measure);
    expect(others.filter((m) => !withheld.includes(m.id))).toEqual([]);
  });
  law(
    'of an embryonic system has at least three stages of its own',
    (_, decision, hit) => {
      const stages = decision.stages.map((s) => s.id);
      if (decision.classification.type === 'embryonic') {
        hit();
        expect(stages).toEqual(expect.arrayContaining(['know', 'try', 'equip']));
      } else expect(stages.filter((s) => ['know', 'try', 'equip'].includes(s))).toEqual([]);
    },
    0.02,
  );
  law('asks nothing twice, and nothing that does not exist', (_, decision) => {
    const questions = decision.fieldwork.map((f) => f.question);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.filter((q) => !knowledgeBase.question.has(q))).toEqual([]);
  });
});

describe('every item', () => {
  const leaves = (trace: Trace): Trace[] => ('of' in trace && trace.of.length > 0 ? trace.of.flatMap(leaves) : [trace]);
  const isGround = (leaf: Trace) =>
    'answer' in leaf ||
    ('condition' in leaf && (leaf.condition.kind === 'type' || leaf.condition.kind === 'line-of-type'));

  law(
    'has a trace that ends in answers or in the line of its type, and a source or a rationale',
    (assessment, decision) => {
      const { items } = explain(decision, situationOf(assessment, knowledgeBase));
      expect(items.size).toBe(itemsOf(decision).length);
      for (const [id, trace] of items) {
        expect(leaves(trace).some(isGround)).toBe(true);
        const measure = knowledgeBase.measure.get(id);
        expect((measure?.sources.length ?? 0) > 0 || Object.hasOwn(english.rationales.measures, id)).toBe(true);
      }
    },
  );
});
