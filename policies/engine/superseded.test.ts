import { describe, expect, test } from 'vitest';
import { must } from './base';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { supersededRules } from './superseded';
import type { Condition } from '#policies/schema/condition';
import type { Rule } from '#policies/schema/knowledge';
import { aRule } from '#policies/testing/a-base';

type Bounds = { atLeast?: number; atMost?: number };
const severity = (deficit: string, bounds: Bounds): Condition => ({ kind: 'severity', deficit, ...bounds });
const quality = (bounds: Bounds) => severity('quality', bounds);
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const discrete: Condition = { kind: 'flag', flag: 'discrete_product', in: ['discrete'] };

const rule = (id: string, when: Condition) => aRule({ id, when });
/** The rule whose outgrowing is read in most tests: up to the usual state of quality. */
const mild = rule('mild', quality({ atLeast: 2, atMost: 2 }));

/** The ids of the rules that speak in the place of one; undefined if nothing takes its place by worsening. */
const worseThan = (one: Rule, ...others: Rule[]) =>
  supersededRules([one, ...others])
    .get(one)
    ?.worse.map(({ id }) => id);

describe('which rules can be superseded', () => {
  test('none, where there are none', () => {
    expect(supersededRules([])).toEqual(new Map());
  });
  test('those that recommend up to a state of a deficit only', () => {
    const open = rule('open', quality({ atLeast: 2 }));
    const other = rule('other', discrete);
    expect([...supersededRules([open, mild, other]).keys()]).toEqual([mild]);
  });
  test('up to nothing is a bound too', () => {
    const absent = rule('absent', quality({ atMost: 0 }));
    expect([...supersededRules([absent]).keys()]).toEqual([absent]);
  });
  test.each<[string, Rule['then']]>([
    ['withholds', { kind: 'withhold', measure: 'a-measure' }],
    ['warns', { kind: 'caution', caution: 'a-caution' }],
    ['orders', { kind: 'order', first: 'a-measure', then: 'b-measure' }],
    ['blocks', { kind: 'block', block: 'funding' }],
    ['gives something to read', { kind: 'read', measure: 'a-measure' }],
  ])('not one that %s, and it takes the place of none', (_, then) => {
    const bounded = aRule({ id: 'bounded', when: quality({ atMost: 1 }), then });
    const beyond = aRule({ id: 'beyond', when: quality({ atLeast: 3 }), then });
    expect(supersededRules([bounded, beyond])).toEqual(new Map());
    expect(worseThan(mild, bounded, beyond)).toEqual([]);
  });
});

describe('what stands in the place of a rule', () => {
  test.each([
    [1, 1, false],
    [1, 2, true],
    [2, 1, false],
    [2, 2, false],
    [2, 3, true],
    [0, 1, true],
    [0, 0, false],
    [3, 3, false],
  ])('up to %i, one from %i on: %s', (atMost, atLeast, isWorse) => {
    const one = rule('one', quality({ atMost }));
    expect(worseThan(one, rule('other', quality({ atLeast })))).toEqual(isWorse ? ['other'] : []);
  });
  test('is no rule without a lower bound', () => {
    const one = rule('one', quality({ atMost: 0 }));
    expect(worseThan(one, rule('other', quality({ atMost: 3 })))).toEqual([]);
  });
  test('is a rule about the same deficit', () => {
    expect(worseThan(mild, rule('other', severity('management', { atLeast: 3 })))).toEqual([]);
    expect(worseThan(mild, rule('other', discrete))).toEqual([]);
  });
  test('is nothing where no rule speaks beyond, and the rule is listed all the same', () => {
    expect(worseThan(mild)).toEqual([]);
  });
  test('is every rule that speaks beyond, in the order of the rules', () => {
    const [first, second] = [rule('first', quality({ atLeast: 3 })), rule('second', quality({ atLeast: 3 }))];
    const table = supersededRules([first, mild, rule('level', quality({ atLeast: 2 })), second]);
    expect(table.get(mild)?.worse).toEqual([first, second]);
    expect([...table.keys()]).toEqual([mild]);
  });
  test('is told for each rule by itself', () => {
    const milder = rule('milder', quality({ atMost: 1 }));
    const beyond = rule('beyond', quality({ atLeast: 3 }));
    expect(worseThan(milder, mild, beyond)).toEqual(['mild', 'beyond']);
    expect(worseThan(mild, milder, beyond)).toEqual(['beyond']);
  });
  test('is found inside of all and any, at any depth, on both sides', () => {
    const deep = rule('deep', all(discrete, any(discrete, all(quality({ atLeast: 2, atMost: 2 })))));
    const beyond = rule('beyond', any(discrete, all(discrete, quality({ atLeast: 3 }))));
    expect(worseThan(deep, beyond)).toEqual(['beyond']);
  });
  test('is enough to lie beyond one bound of several, with one of several conditions', () => {
    const two = rule('two', all(severity('management', { atMost: 2 }), quality({ atMost: 2 })));
    const beyond = rule('beyond', all(severity('infrastructure', { atLeast: 2 }), quality({ atLeast: 3 })));
    expect(worseThan(two, beyond)).toEqual(['beyond']);
  });
  test('is nothing beyond a deficit that is named without a bound', () => {
    const half = rule('half', all(quality({ atMost: 2 }), severity('management', { atLeast: 2 })));
    expect(worseThan(half, rule('other', severity('management', { atLeast: 3 })))).toEqual([]);
  });
  test('is not read from under a not, where worse and milder change places', () => {
    expect(worseThan(rule('denied', not(quality({ atMost: 2 }))), rule('beyond', quality({ atLeast: 3 })))).toBe(
      undefined,
    );
    expect(worseThan(mild, rule('denying', not(quality({ atLeast: 3 }))))).toEqual([]);
  });
});

describe('the condition without its upper bounds', () => {
  const unbounded = (when: Condition) => {
    const one = rule('one', when);
    return supersededRules([one]).get(one)?.unbounded;
  };

  test('keeps the lower bound and the deficit', () => {
    expect(unbounded(quality({ atLeast: 2, atMost: 2 }))).toEqual(quality({ atLeast: 2 }));
    expect(unbounded(quality({ atMost: 1 }))).toEqual(quality({}));
  });
  test('keeps the shape of all and any and whatever is no severity', () => {
    const denied = not(quality({ atMost: 1 }));
    expect(unbounded(all(discrete, any(quality({ atLeast: 1, atMost: 2 }), discrete), denied))).toEqual(
      all(discrete, any(quality({ atLeast: 1 }), discrete), denied),
    );
    expect(unbounded(any(quality({ atMost: 2 }), all(severity('management', { atMost: 1 }))))).toEqual(
      any(quality({}), all(severity('management', {}))),
    );
  });
  test('leaves the rule itself as it is', () => {
    const when = all(quality({ atMost: 2 }));
    unbounded(when);
    expect(when).toEqual(all(quality({ atMost: 2 })));
  });
});

test('of the knowledge base: the coordinator of "nobody to run it" gives way to the body of those who are blocked', () => {
  const table = supersededRules(knowledge.rules);
  const hire = must(knowledgeBase.rule, 'nobody-hire-coordinator');
  expect(table.get(hire)?.worse.map(({ id }) => id)).toContain('blocked-own-body');
  expect(table.has(must(knowledgeBase.rule, 'blocked-own-body'))).toBe(false);
});
