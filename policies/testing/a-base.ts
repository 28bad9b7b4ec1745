import { indexKnowledge, type KnowledgeBase } from '#policies/engine/base';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Deficit, Gate, Knowledge, Measure, Question, Rule } from '#policies/schema/knowledge';

const ours = { sources: [], basis: 'inferred' as const };

/** The knowledge base with some of its kinds replaced. */
export function baseWith(change: Partial<Knowledge>): KnowledgeBase {
  return indexKnowledge({ ...knowledge, ...change });
}

export function aMeasure(change: Partial<Measure> = {}): Measure {
  return {
    ...ours,
    id: 'a-measure',
    code: 'M90',
    label: 'M90',
    kind: 'advice',
    deficits: [],
    slot: 'now',
    prerequisites: [],
    premise: [],
    conflicts: [],
    complements: [],
    leads: ['small-firms'],
    takesPart: [],
    pays: ['small-firms'],
    rolesBasis: 'inferred',
    cost: 'staff-time',
    duration: 'weeks',
    indicators: [],
    cautions: [],
    tensions: [],
    ...change,
  };
}

/** A rule that fires on the answer "discrete" about the process and recommends a measure. */
export function aRule(change: Partial<Rule> = {}): Rule {
  return {
    ...ours,
    id: 'a-rule',
    code: 'R90',
    label: 'R90',
    when: { kind: 'flag', flag: 'discrete_product', in: ['discrete'] },
    then: { kind: 'recommend', measure: 'a-measure' },
    ...change,
  };
}

export function aGate(change: Partial<Gate> = {}): Gate {
  return { ...ours, id: 'a-gate', code: 'G90', effects: ['mark'], tensions: [], ...change };
}

export function aDeficit(change: Partial<Deficit> = {}): Deficit {
  return {
    ...ours,
    id: 'a-deficit',
    code: 'D90',
    level: 'system',
    section: 'infrastructure',
    cases: [],
    tensions: [],
    ...change,
  };
}

export function aQuestion(change: Partial<Question> = {}): Question {
  return {
    ...ours,
    id: 'a-question',
    code: 'Q90',
    section: 'infrastructure',
    kind: 'text',
    knows: ['officer'],
    ...change,
  };
}
