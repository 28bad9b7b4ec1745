import { test } from 'vitest';
import { decide } from '../policies/compose';
import { explain } from '../policies/explain';
import { knowledgeBase } from '../policies/knowledge/knowledge';
import { fullAssessment } from './full-assessment';
import { measure, printTable } from './measure';

test('deciding and explaining a full assessment', async () => {
  const assessment = fullAssessment(knowledgeBase);
  const timing = { warmup: 2000, runs: 5000 };
  const decided = await measure('decide()', () => decide(assessment, knowledgeBase), timing);
  const both = await measure(
    'decide() and explain()',
    () => explain(decide(assessment, knowledgeBase), assessment, knowledgeBase),
    timing,
  );
  printTable('Deciding a package, every question answered (aims: 0.3 ms and 1 ms)', [decided, both]);
});
