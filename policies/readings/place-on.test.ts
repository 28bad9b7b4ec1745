import { describe, expect, test } from 'vitest';
import type { ReadingDefinition } from '#policies/schema/reading';
import { placeOn, type SaidTo } from './place-on';

const vote = (question: string) => ({ question, options: { yes: 'high', no: 'low', so: 'middle' } });
const definition: ReadingDefinition = {
  id: 'a-reading',
  code: 'S-99',
  systems: ['S-99'],
  sources: [],
  basis: 'inferred',
  minimum: 2,
  axes: [
    {
      id: 'one',
      positions: ['high', 'middle', 'low'],
      counts: 'high',
      votes: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map(vote),
    },
    { id: 'other', positions: ['high', 'middle', 'low'], votes: ['q1', 'q7', 'q8', 'q9'].map(vote) },
  ],
  derived: [
    {
      kind: 'crossed',
      id: 'square',
      positions: ['upper', 'mixed'],
      of: ['one', 'other'],
      cells: [
        { at: ['high', 'high'], position: 'upper' },
        { at: ['high', 'low'], position: 'mixed' },
      ],
    },
    {
      kind: 'first-gap',
      id: 'gap',
      positions: ['one', 'other', 'none'],
      of: ['one', 'other'],
      held: 'high',
      complete: 'none',
    },
  ],
  effects: [],
};

/** Places of answers such as `{ q1: 'yes' }`. */
function places(said: Record<string, string | string[]>) {
  const saidTo: SaidTo = (question) => {
    const value = said[question];
    return value === undefined ? undefined : { options: [value].flat(), answered: { question, value } };
  };
  const all = placeOn(definition, saidTo);
  const [one, other, square, gap] = all;
  if (one === undefined || other === undefined || square === undefined || gap === undefined) throw new Error('lost');
  return { one, other, square, gap };
}
const short = ({ at, margin }: { at: string | null; margin: string }) => `${at} ${margin}`;

describe('a place by majority', () => {
  test.each([
    [{}, 'null open'],
    [{ q1: 'yes' }, 'high open'],
    [{ q1: 'yes', q2: 'yes' }, 'high likely'],
    [{ q1: 'yes', q2: 'no' }, 'null open'],
    [{ q1: 'no', q2: 'yes', q3: 'yes' }, 'high likely'],
    [{ q1: 'yes', q2: 'yes', q3: 'yes' }, 'high sure'],
    [{ q1: 'no', q2: 'yes', q3: 'yes', q4: 'yes' }, 'high sure'],
    [{ q1: 'no', q2: 'no', q3: 'yes', q4: 'yes', q5: 'yes' }, 'high likely'],
    [{ q1: 'no', q2: 'so', q3: 'yes', q4: 'yes', q5: 'yes' }, 'high likely'],
    [{ q1: 'no', q2: 'so', q3: 'yes', q4: 'yes', q5: 'yes', q6: 'yes' }, 'high sure'],
    [{ q1: 'no', q2: 'no', q3: 'yes', q4: 'yes', q5: 'so' }, 'null open'],
    [{ q1: 'so', q2: 'yes', q3: 'no', q4: 'no' }, 'low likely'],
  ])('%o is %s', (said, expected) => expect(short(places(said).one)).toBe(expected));

  test('an option that is not named speaks for nothing, and is no reason', () => {
    expect(places({ q1: 'perhaps', q2: 'yes' }).one).toMatchObject({
      at: 'high',
      margin: 'open',
      because: [{ question: 'q2', value: 'yes' }],
    });
  });
  test('an answer of several options speaks once for each position', () => {
    expect(short(places({ q1: ['yes', 'yes', 'no'], q2: 'yes' }).one)).toBe('high likely');
    expect(places({ q1: ['yes', 'yes'] }).one.count).toEqual({ met: 1, known: 1, of: 6 });
    expect(short(places({ q1: ['yes', 'no'] }).one)).toBe('null open');
  });
  test('where it counts, it says how many of how many say so', () => {
    expect(places({ q1: 'yes', q2: 'no', q3: 'yes' }).one.count).toEqual({ met: 2, known: 3, of: 6 });
    expect(places({ q1: 'no' }).one.count).toEqual({ met: 0, known: 1, of: 6 });
    expect(places({ q1: 'yes' }).other).not.toHaveProperty('count');
  });
});

describe('a place in a cell', () => {
  test('is as sure as the less sure axis, and rests on the answers of both, each once', () => {
    const { square } = places({ q1: 'yes', q2: 'yes', q3: 'yes', q7: 'yes' });
    expect(short(square)).toBe('upper likely');
    expect(square.because.map(({ question }) => question)).toEqual(['q1', 'q2', 'q3', 'q7']);
    expect(short(places({ q1: 'yes', q2: 'yes', q3: 'yes', q7: 'yes', q8: 'yes' }).square)).toBe('upper sure');
    expect(short(places({ q2: 'yes', q3: 'yes', q7: 'no', q8: 'no', q9: 'no' }).square)).toBe('mixed likely');
    expect(short(places({ q2: 'yes', q7: 'no', q8: 'no' }).square)).toBe('mixed open');
  });
  test('is open where an axis is, or where no cell is named', () => {
    expect(short(places({ q2: 'yes', q3: 'yes' }).square)).toBe('null open');
    expect(short(places({ q2: 'yes', q3: 'yes', q7: 'so', q8: 'so' }).square)).toBe('null open');
    expect(short(places({ q2: 'no', q3: 'no', q7: 'yes', q8: 'yes' }).square)).toBe('null open');
  });
});

describe('the first gap', () => {
  test('is the first axis that is not held, as sure as all up to it', () => {
    expect(short(places({ q2: 'no', q3: 'so', q4: 'no' }).gap)).toBe('one likely');
    expect(short(places({ q2: 'yes', q3: 'yes', q7: 'no', q8: 'no', q9: 'no' }).gap)).toBe('other likely');
    expect(short(places({ q2: 'yes', q3: 'yes', q4: 'yes', q7: 'no', q8: 'no', q9: 'no' }).gap)).toBe('other sure');
  });
  test('rests on the axes up to it', () => {
    const { gap } = places({ q2: 'no', q3: 'no', q7: 'no' });
    expect(gap.because.map(({ question }) => question)).toEqual(['q2', 'q3']);
  });
  test('is open from the first open axis on, and complete where all are held', () => {
    expect(short(places({ q7: 'no', q8: 'no' }).gap)).toBe('null open');
    expect(short(places({ q2: 'yes', q3: 'yes' }).gap)).toBe('null open');
    expect(short(places({ q2: 'yes', q3: 'yes', q7: 'yes', q8: 'yes' }).gap)).toBe('none likely');
  });
});
