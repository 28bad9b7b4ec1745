import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { differencesBetween } from '#policies/file/differences';
import { merge } from '#policies/file/merge';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { anAssessment } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { runs } from '#testing/laws';
import { isSameResult, resultToKeep } from './kept-result';
import { isUnchanged, resultChange } from './since-kept';

const VERSION = 'logic-1-text-1';
const kept = (assessment = anAssessment().ofType('center').build(), date = '2026-02-02T00:00:00Z') =>
  resultToKeep(readingOf(assessment, knowledgeBase), VERSION, date);

describe('a kept result', () => {
  test('goes into a file and comes out of it as it was, for anything that can be answered', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const whole = { ...assessment, lastResult: kept(assessment) };
        const opened = openAssessment(JSON.stringify(whole));
        expect(opened).toMatchObject({ ok: true, setAside: [] });
        if (opened.ok) expect(opened.assessment.lastResult).toEqual(whole.lastResult);
        expect(isUnchanged(resultChange(whole.lastResult, decide(assessment, knowledgeBase)))).toBe(true);
      }),
      { numRuns: runs(100, 10) },
    );
  });

  test('is no fact: decisions, comparisons of files and what is merged do not see it', () => {
    const plain = anAssessment().ofType('center').withDeficit('management', 2).build();
    const noted = { ...plain, lastResult: kept(plain) };
    expect(decide(noted, knowledgeBase)).toEqual(decide(plain, knowledgeBase));
    expect(differencesBetween(plain, noted)).toEqual([]);
    expect(merge(plain, noted, () => 'mine')).toEqual(plain);
  });

  test('is the same at another time, and another for other facts or rules', () => {
    expect(isSameResult(kept(), kept(undefined, '2027-01-01T00:00:00Z'))).toBe(true);
    expect(isSameResult(kept(), { ...kept(), version: 'logic-2-text-1' })).toBe(false);
    expect(isSameResult(kept(), kept(anAssessment().ofType('center').withUnknown('aim').build()))).toBe(false);
    expect(isSameResult(undefined, kept())).toBe(false);
  });

  test('tells stage and priority of each measure, and what is withheld and kept for later', () => {
    const { measures = [], places = {}, withheld = [], later = [], type, severities } = kept();
    expect(type).toBe('center');
    expect(measures.length).toBeGreaterThan(0);
    expect(Object.keys(places).sort()).toEqual([...measures].sort());
    expect(withheld.length).toBeGreaterThan(0);
    expect([...withheld, ...later].filter((measure) => measures.includes(measure))).toEqual([]);
    expect(Object.keys(severities ?? {}).length).toBe(knowledgeBase.knowledge.deficits.length);
  });
});
