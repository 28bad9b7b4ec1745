import { expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

const assessment = anAssessment().withFlag('aim_create', 'no').build();
const report = (answers: typeof assessment.answers) =>
  wholeResult({ ...assessment, answers }, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });

function rowOf(answers: typeof assessment.answers) {
  const blocks = report(answers).sections.flatMap((section) => section.blocks);
  return blocks
    .flatMap((block) => (block.kind === 'answers' ? block.rows : []))
    .find(({ question }) => question === 'aim');
}

test('evidence of an earlier answer is printed with that answer, and is no proof of the one that stands', () => {
  const row = rowOf({
    aim: {
      value: 'no',
      note: 'Said in June',
      formerEvidence: [
        { value: 'yes', evidence: 'interview', who: 'The mayor', note: 'Said in May', source: 'Minutes' },
      ],
    },
  });
  expect(row?.known).toBe('not said');
  const [own = '', former = ''] = row?.note.split('\n') ?? [];
  expect(own).toBe('Said in June');
  expect(former).toMatch(/^Evidence of the earlier answer “.+”, not of this one: .*The mayor – Said in May – Minutes$/);
});

test('an answer of another edition has words, not an id', () => {
  expect(rowOf({ aim: { value: 'an-option-of-1990' } })?.answer).toBe('an answer that is no longer offered');
});
