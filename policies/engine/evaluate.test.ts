import { describe, expect, test } from 'vitest';
import { evaluate, groundsOf, missingFor } from './evaluate';
import { unreachable } from '#policies/schema/unreachable';
import type { Condition } from '#policies/schema/condition';
import type { Truth } from '#policies/schema/result';
import { anAssessment } from '#policies/testing/an-assessment';
import { contextFor } from '#policies/testing/context-for';

const nothing = contextFor(anAssessment().build());

/** Conditions whose value is known, one for each truth. */
const of: Record<Truth, Condition> = {
  holds: { kind: 'evidence', question: 'aim', in: ['not-known'] },
  fails: { kind: 'not', of: { kind: 'evidence', question: 'aim', in: ['not-known'] } },
  unknown: { kind: 'answer', question: 'aim', in: ['yes'] },
};

describe('an answer', () => {
  const condition: Condition = { kind: 'answer', question: 'stoppers', in: ['imports', 'no-material'] };
  const read = (builder: ReturnType<typeof anAssessment>) => evaluate(condition, contextFor(builder.build()));

  test('holds when one of the options is among those chosen', () => {
    expect(read(anAssessment().withAnswer('stoppers', ['power-or-water', 'imports']))).toBe('holds');
  });
  test('fails when other options are chosen', () => {
    expect(read(anAssessment().withAnswer('stoppers', ['power-or-water']))).toBe('fails');
  });
  test('fails when the question does not apply', () => {
    expect(read(anAssessment().withNotApplicable('stoppers'))).toBe('fails');
  });
  test('is unknown when nobody answered, nobody knows, or the list is empty', () => {
    expect(read(anAssessment())).toBe('unknown');
    expect(read(anAssessment().withUnknown('stoppers'))).toBe('unknown');
    expect(read(anAssessment().withAnswer('stoppers', []))).toBe('unknown');
  });
  test('is unknown where a number stands in the place of an option', () => {
    expect(read(anAssessment().withAnswer('stoppers', 3))).toBe('unknown');
  });
  test('about a question that does not exist is a fault in the data', () => {
    expect(() => evaluate({ kind: 'answer', question: 'no-such', in: ['yes'] }, nothing)).toThrow('no-such');
  });
});

describe('an exclusive option', () => {
  const none: Condition = { kind: 'flag', flag: 'counterpart', in: ['none'] };
  test('gives way to any other option', () => {
    const context = contextFor(anAssessment().withAnswer('counterpart', ['none', 'action']).build());
    expect(evaluate(none, context)).toBe('fails');
    expect(evaluate({ kind: 'flag', flag: 'counterpart', in: ['action'] }, context)).toBe('holds');
  });
  test('counts when it stands alone', () => {
    expect(evaluate(none, contextFor(anAssessment().withFlag('counterpart', 'none').build()))).toBe('holds');
  });
});

describe('a severity', () => {
  const read = (severity: 0 | 1 | 2 | 3, bounds: { atLeast?: number; atMost?: number }) =>
    evaluate(
      { kind: 'severity', deficit: 'quality', ...bounds },
      contextFor(anAssessment().withDeficit('quality', severity).build()),
    );

  test.each([
    [1, { atLeast: 2 }, 'fails'],
    [2, { atLeast: 2 }, 'holds'],
    [3, { atLeast: 2 }, 'holds'],
    [1, { atMost: 1 }, 'holds'],
    [2, { atMost: 1 }, 'fails'],
    [1, { atLeast: 2, atMost: 2 }, 'fails'],
    [2, { atLeast: 2, atMost: 2 }, 'holds'],
    [3, { atLeast: 2, atMost: 2 }, 'fails'],
    [0, {}, 'holds'],
    [3, {}, 'holds'],
  ] as const)('of %i within %o %s', (severity, bounds, truth) => {
    expect(read(severity, bounds)).toBe(truth);
  });
  test('is unknown without its lead question, and fails where it does not apply', () => {
    const condition: Condition = { kind: 'severity', deficit: 'environment', atMost: 3 };
    expect(evaluate(condition, nothing)).toBe('unknown');
    expect(evaluate(condition, contextFor(anAssessment().withDeficitNotApplicable('environment').build()))).toBe(
      'fails',
    );
    expect(evaluate({ ...condition, deficit: 'no-such' }, nothing)).toBe('unknown');
  });
});

describe('a type', () => {
  const condition: Condition = { kind: 'type', in: ['center', 'embryonic'] };
  test.each([
    ['center', 'holds'],
    ['advanced-vector', 'fails'],
    [null, 'fails'],
    [undefined, 'unknown'],
  ] as const)('%s: %s', (type, truth) => {
    expect(evaluate(condition, contextFor(anAssessment().build(), type))).toBe(truth);
  });
  test('that is unknown hangs on no single question', () => {
    expect(missingFor(condition, nothing)).toEqual([]);
  });
});

describe('a flag', () => {
  test.each([
    [4, { atLeast: 5 }, 'fails'],
    [5, { atLeast: 5 }, 'holds'],
    [4, { below: 5 }, 'holds'],
    [5, { below: 5 }, 'fails'],
    [6, { atLeast: 5, below: 7 }, 'holds'],
    [7, { atLeast: 5, below: 7 }, 'fails'],
  ])('with %i willing firms and %o %s', (firms, bounds, truth) => {
    const context = contextFor(anAssessment().withWillingFirms(firms).build());
    expect(evaluate({ kind: 'flag', flag: 'willing_group', ...bounds }, context)).toBe(truth);
  });
  test('on a number is unknown until there is a number', () => {
    const condition: Condition = { kind: 'flag', flag: 'willing_group', atLeast: 5 };
    expect(evaluate(condition, nothing)).toBe('unknown');
    expect(evaluate(condition, contextFor(anAssessment().withUnknown('willing-firms').build()))).toBe('unknown');
    expect(missingFor(condition, nothing)).toEqual(['willing-firms']);
  });
  test('on a number that does not apply fails, as on a choice', () => {
    const context = contextFor(anAssessment().withNotApplicable('willing-firms').build());
    expect(evaluate({ kind: 'flag', flag: 'willing_group', atLeast: 5 }, context)).toBe('fails');
    expect(evaluate({ kind: 'flag', flag: 'willing_group', below: 5 }, context)).toBe('fails');
  });
  test('on a choice reads the chosen options, and fails without a list to be in', () => {
    const context = contextFor(anAssessment().withFlag('lead_firms', 'both').build());
    expect(evaluate({ kind: 'flag', flag: 'lead_firms', in: ['buy', 'both'] }, context)).toBe('holds');
    expect(evaluate({ kind: 'flag', flag: 'lead_firms', in: ['none'] }, context)).toBe('fails');
    expect(evaluate({ kind: 'flag', flag: 'lead_firms' }, context)).toBe('fails');
  });
  test('that no question carries is a fault in the data', () => {
    expect(() => evaluate({ kind: 'flag', flag: 'no_such' }, nothing)).toThrow('no_such');
  });
});

describe('evidence', () => {
  const read = (builder: ReturnType<typeof anAssessment>, ...grades: ('visit' | 'unstated' | 'not-known')[]) =>
    evaluate({ kind: 'evidence', question: 'site-owner', in: grades }, contextFor(builder.build()));
  const named = anAssessment().withAnswer('site-owner', 'The water board', { evidence: 'visit' });

  test('that is "not known" is always known', () => {
    expect(read(anAssessment(), 'not-known')).toBe('holds');
    expect(read(anAssessment().withUnknown('site-owner'), 'not-known')).toBe('holds');
    expect(read(anAssessment().withAnswer('site-owner', '  '), 'not-known')).toBe('holds');
    expect(read(named, 'not-known')).toBe('fails');
  });
  test('is unknown while nobody has answered: what is not answered never counts as failing', () => {
    expect(read(anAssessment(), 'visit')).toBe('unknown');
    expect(read(anAssessment().withUnknown('site-owner'), 'visit', 'unstated')).toBe('unknown');
    expect(read(anAssessment().withAnswer('site-owner', ' '), 'unstated')).toBe('unknown');
  });
  test('is unknown while nobody has said how an answer is known, and fails where another way is said', () => {
    expect(read(anAssessment().withAnswer('site-owner', 'Us'), 'visit')).toBe('unknown');
    expect(read(anAssessment().withAnswer('site-owner', 'Us'), 'not-known')).toBe('fails');
    expect(read(anAssessment().withAnswer('site-owner', 'Us', { evidence: 'guess' }), 'visit')).toBe('fails');
    expect(read(anAssessment().withNotApplicable('site-owner'), 'visit')).toBe('fails');
  });
  test('is the grade of the answer, or "unstated"', () => {
    expect(read(named, 'visit')).toBe('holds');
    expect(read(named, 'unstated')).toBe('fails');
    expect(read(anAssessment().withAnswer('site-owner', 'Us'), 'unstated')).toBe('holds');
    expect(read(anAssessment().withNotApplicable('site-owner'), 'unstated')).toBe('holds');
  });
});

describe('Kleene’s tables', () => {
  test.each([
    ['holds', 'holds', 'holds', 'holds'],
    ['holds', 'unknown', 'unknown', 'holds'],
    ['holds', 'fails', 'fails', 'holds'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'fails', 'fails', 'unknown'],
    ['fails', 'fails', 'fails', 'fails'],
  ] as const)('%s and %s: all %s, any %s', (one, other, all, any) => {
    for (const pair of [
      [of[one], of[other]],
      [of[other], of[one]],
    ]) {
      expect(evaluate({ kind: 'all', of: pair }, nothing)).toBe(all);
      expect(evaluate({ kind: 'any', of: pair }, nothing)).toBe(any);
    }
  });
  test.each([
    ['holds', 'fails'],
    ['fails', 'holds'],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (one, negated) => {
    expect(evaluate({ kind: 'not', of: of[one] }, nothing)).toBe(negated);
  });
});

describe('what is missing', () => {
  test('is the question of each undecided part, once, and nothing of the decided parts', () => {
    const condition: Condition = {
      kind: 'all',
      of: [
        of.unknown,
        { kind: 'not', of: { kind: 'any', of: [of.unknown, { kind: 'severity', deficit: 'quality', atLeast: 2 }] } },
        of.holds,
        { kind: 'answer', question: 'electricity', in: ['no'] },
      ],
    };
    const context = contextFor(anAssessment().withAnswer('electricity', 'no').build());
    expect(missingFor(condition, context)).toEqual(['aim', 'bad-piece-found']);
  });
  test('is nothing where the condition is decided all the same', () => {
    expect(missingFor({ kind: 'any', of: [of.unknown, of.holds] }, nothing)).toEqual([]);
    expect(missingFor({ kind: 'all', of: [of.unknown, of.fails] }, nothing)).toEqual([]);
  });
  test('is nothing where a deficit has no lead question', () => {
    expect(missingFor({ kind: 'severity', deficit: 'no-such', atLeast: 2 }, nothing)).toEqual([]);
  });
});

describe('the grounds of a condition', () => {
  const answers = anAssessment()
    .withAnswer('aim', 'yes')
    .withAnswer('electricity', 'no')
    .withFlag('lead_firms', 'both')
    .withWillingFirms(3)
    .withDeficit('quality', 2);
  const context = contextFor(answers.build(), 'center');
  const aim = (value: string): Condition => ({ kind: 'answer', question: 'aim', in: [value] });
  const power = (value: string): Condition => ({ kind: 'answer', question: 'electricity', in: [value] });

  test.each<[string, Condition, string[]]>([
    ['an answer', aim('yes'), ['aim']],
    ['an answer that fails it', aim('no'), ['aim']],
    ['the question of a flag', { kind: 'flag', flag: 'lead_firms', in: ['both'] }, ['lead-firms']],
    ['the question of a number', { kind: 'flag', flag: 'willing_group', below: 5 }, ['willing-firms']],
    ['the lead question of a deficit', { kind: 'severity', deficit: 'quality', atLeast: 2 }, ['bad-piece-found']],
    ['how a question is known', { kind: 'evidence', question: 'aim', in: ['unstated'] }, ['aim']],
    ['no question, for a type', { kind: 'type', in: ['center'] }, []],
    ['no question, for what is unknown', { kind: 'answer', question: 'stoppers', in: ['imports'] }, []],
    ['of any that holds, the parts that hold', { kind: 'any', of: [aim('no'), power('no')] }, ['electricity']],
    ['of any that fails, every part', { kind: 'any', of: [aim('no'), power('yes')] }, ['aim', 'electricity']],
    ['of all that hold, every part', { kind: 'all', of: [aim('yes'), power('no')] }, ['aim', 'electricity']],
    ['of all that fail, the parts that fail', { kind: 'all', of: [aim('yes'), power('yes')] }, ['electricity']],
    ['what makes the opposite fail', { kind: 'not', of: { kind: 'any', of: [aim('no'), aim('neither')] } }, ['aim']],
    ['each question once', { kind: 'all', of: [aim('yes'), { kind: 'not', of: aim('no') }] }, ['aim']],
  ])('are %s', (_, condition, questions) => {
    expect(groundsOf(condition, context)).toEqual(questions);
  });
  test('are none where a deficit has no lead question, and a fault in the data where no question carries a flag', () => {
    const plain = { ...context, severities: new Map([['no-such', 2 as const]]) };
    expect(groundsOf({ kind: 'severity', deficit: 'no-such', atLeast: 2 }, plain)).toEqual([]);
    expect(() => groundsOf({ kind: 'flag', flag: 'no_such' }, context)).toThrow('no_such');
  });
});

test('a value that no type allows is named', () => {
  expect(() => unreachable('odd' as never)).toThrow('Unexpected value: "odd"');
  expect(() => evaluate({ kind: 'odd' } as never, nothing)).toThrow('Unexpected value');
});
