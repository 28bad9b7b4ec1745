import { expect, test } from 'vitest';
import { conditionsIn } from './conditions-in';
import { conditionsOf } from './conditions-of';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Condition } from '#policies/schema/condition';
import { aDeficit, aGate, aMeasure, aQuestion, aRule } from '#policies/testing/a-base';

const about = (question: string): Condition => ({ kind: 'answer', question, in: ['yes'] });

test('conditions are taken apart down to the simple ones', () => {
  const nested: Condition = {
    kind: 'all',
    of: [about('a'), { kind: 'any', of: [about('b'), { kind: 'not', of: about('c') }] }],
  };
  expect(conditionsIn([nested, undefined, about('d')])).toEqual([about('a'), about('b'), about('c'), about('d')]);
});

test('every place of the knowledge base that holds a condition is read', () => {
  const found = conditionsOf({
    ...knowledge,
    gates: [aGate({ closedWhen: about('closed'), openWhen: about('open') })],
    rules: [aRule({ when: about('rule') })],
    measures: [
      aMeasure({
        slotWhen: [{ when: about('slot'), slot: 'now' }],
        entry: [{ id: 'entry', when: about('entry') }],
        avoidWhen: [{ id: 'avoid', when: about('avoid') }],
      }),
    ],
    questions: [
      aQuestion({ when: about('asked') }),
      aQuestion({ kind: 'single', options: [{ id: 'one', notWhen: about('option') }, { id: 'two' }] }),
    ],
    deficits: [aDeficit({ elsewhereWhen: about('elsewhere') })],
    choices: knowledge.choices.slice(0, 1).map((choice) => ({
      ...choice,
      prefer: choice.of.slice(0, 1).map((measure) => ({ measure, when: about('choice') })),
    })),
    actorLimits: knowledge.actorLimits.slice(0, 1).map((limit) => ({ ...limit, when: about('limit') })),
  });
  const questions = found.flatMap((condition) => (condition.kind === 'answer' ? [condition.question] : []));
  expect(questions).toEqual([
    'closed',
    'open',
    'rule',
    'slot',
    'entry',
    'avoid',
    'asked',
    'option',
    'elsewhere',
    'choice',
    'limit',
  ]);
});
