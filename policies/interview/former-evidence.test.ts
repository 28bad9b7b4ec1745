import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#testing/laws';
import { dropFormer, type HowKnown, keepFormer, type Recorded, type Said, saidAnew } from './former-evidence';

const few: Said = { value: 'four-or-fewer' };
const many: Said = { value: 'eight-or-more' };
const seen: HowKnown = { evidence: 'visit', who: 'Ana', note: 'Counted in May', source: 'Field notes', asOf: '2026' };
const recorded = (said: Said | undefined, known: HowKnown = {}, former: Recorded['former'] = []): Recorded => ({
  said,
  known,
  former,
});

describe('an answer that changes', () => {
  test('leaves all of its evidence with the answer that it belongs to', () => {
    expect(saidAnew(few, recorded(many, seen))).toEqual(recorded(many, {}, [{ ...few, ...seen }]));
  });
  test('keeps nothing apart where nothing was known', () => {
    expect(saidAnew(few, recorded(many, { note: ' ' }))).toEqual(recorded(many, { note: ' ' }));
  });
  test('to the same answer changes nothing', () => {
    const same = recorded(few, seen);
    expect(saidAnew(few, same)).toBe(same);
  });
  test('from no answer at all keeps what was written before the choice', () => {
    expect(saidAnew(undefined, recorded(many, seen))).toEqual(recorded(many, seen));
  });
  test('to “I do not know”, or to nothing, takes no proof along', () => {
    expect(saidAnew(few, recorded({ unknown: true }, seen)).known).toEqual({});
    expect(saidAnew(few, recorded(undefined, seen))).toEqual(recorded(undefined, {}, [{ ...few, ...seen }]));
  });
  test('and comes back has its own evidence again, and the other its own', () => {
    const there = saidAnew(few, recorded(many, seen));
    const since: HowKnown = { evidence: 'survey' };
    const back = saidAnew(many, { ...there, said: few, known: since });
    expect(back).toEqual(recorded(few, seen, [{ ...many, ...since }]));
  });
});

test('any change and the way back is no change', () => {
  const text = fc.string({ maxLength: 5 });
  const anySaid: fc.Arbitrary<Said> = fc.oneof(
    fc.constantFrom<Said>(few, many, { unknown: true }, { notApplicable: true }),
    fc.array(text, { maxLength: 2 }).map((value): Said => ({ value })),
  );
  const anyKnown = fc.record({ evidence: fc.constantFrom('guess' as const, 'visit' as const), note: text });
  fc.assert(
    fc.property(anySaid, anySaid, anyKnown, (one, other, known) => {
      const there = saidAnew(one, recorded(other, known));
      expect(saidAnew(other, { ...there, said: one })).toEqual(recorded(one, known));
    }),
    { numRuns: runs(500, 20) },
  );
});

test('kept, it is evidence of the answer now, and what was written since stays', () => {
  const there = recorded(many, { who: 'Rui', note: 'Asked twice' }, [{ ...few, ...seen }]);
  const [former] = there.former;
  if (former === undefined) throw new Error('Nothing was kept apart.');
  expect(keepFormer(there, former)).toEqual(
    recorded(many, { ...seen, who: 'Rui', note: 'Asked twice\nCounted in May' }),
  );
  expect(dropFormer(there, former)).toEqual(recorded(many, { who: 'Rui', note: 'Asked twice' }));
});
