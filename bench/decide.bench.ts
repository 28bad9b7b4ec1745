import { test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { fullAssessment } from './full-assessment';
import { measure, printTable } from './measure';

test('deciding and explaining a full assessment', async () => {
  const assessment = fullAssessment(knowledgeBase);
  const timing = { warmup: 2000, runs: 5000 };
  const decided = await measure('decide()', () => decide(assessment, knowledgeBase), timing);
  const both = await measure(
    'decide() and explain()',
    () => readingOf(assessment, knowledgeBase).explanation(),
    timing,
  );
  printTable('Deciding a package, every question answered (aims: 0.5 ms and 2 ms, with every optional part answered)', [
    decided,
    both,
  ]);
});

test('trying every change of one answer on a full assessment', async () => {
  const assessment = fullAssessment(knowledgeBase);
  const tried = await measure('robustnessOf()', () => readingOf(assessment, knowledgeBase).robustness(), {
    warmup: 30,
    runs: 100,
  });
  printTable('How firmly a package stands, every question answered (aim: 60 ms)', [tried]);
});
