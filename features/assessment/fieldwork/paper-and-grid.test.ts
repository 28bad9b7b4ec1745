import { expect, test } from 'vitest';
import { stepOf } from '#components/fieldwork/grid-keys';
import { interviewTexts, loadTexts } from '#features/assessment/interview/interview-texts';
import { questionModel } from '#features/assessment/interview/question-models';
import { must } from '#policies/engine/base';
import { situationOf } from '#policies/engine/situation';
import { sectionsOf } from '#policies/interview/sections';
import { progressOf } from '#policies/interview/progress';
import { interviewBase } from '#policies/knowledge/interview';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment } from '#policies/testing/an-assessment';
import type { Draft } from '#components/interview/model';
import { instrumentBuilder } from '#reports/documents/instrument/instrument-document';
import { english } from '#reports/testing/english';
import { askingOf } from './asking';

await loadTexts('en', sectionsOf(interviewBase));
const texts = interviewTexts('en');
const assessment = anAssessment().withInterdependence().withFlag('lead_firms', 'buy').build();
const paper = instrumentBuilder.build(instrumentBuilder.read(assessment), {
  locale: 'en',
  madeAt: '2026-11-21T00:00:00Z',
  t: english,
  instrument: { version: 'handouts' },
});

test('paper and grid ask the same people the same questions in the same order', () => {
  const situation = situationOf(assessment, interviewBase);
  const { handouts } = askingOf({ situation, progress: progressOf(situation, 'all'), texts }, []);
  const onPaper = paper.sections.map(({ id, blocks }) => [
    id.replace('handout-', ''),
    blocks.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.id.replace(`${id}-`, '')] : [])),
  ]);
  expect(onPaper).toEqual(handouts.map(({ group, open, confirm }) => [group, [...open, ...confirm]]));
});

test('each code on paper enters the answer that it stands before', () => {
  let tried = 0;
  for (const { id, blocks } of paper.sections) {
    blocks.forEach((block, index) => {
      const [heading] = blocks
        .slice(0, index)
        .filter(({ kind }) => kind === 'heading')
        .slice(-1);
      if (block.kind !== 'list' || heading?.kind !== 'heading') return;
      const model = questionModel(must(knowledgeBase.question, heading.id.replace(`${id}-`, '')), texts);
      for (const { text } of block.items) {
        const [, key = '', label = ''] = /^\[(.)\] (.*)$/s.exec(text) ?? [];
        const step = stepOf(
          { key, metaKey: false, ctrlKey: false, altKey: false, shiftKey: false },
          model,
          blank,
          false,
        );
        expect(step?.kind, `${heading.id} ${key}`).toBe('answer');
        if (step?.kind === 'answer') expect(wordsOf(step.draft)).toBe(label);
        tried += 1;
      }

      function wordsOf({ standing, choice, choices }: Draft): string | undefined {
        if (standing === 'unknown') return english('instrument.unknown');
        if (standing === 'not-applicable') return model.notApplicable;
        const chosen = model.kind === 'multiple' ? choices[0] : choice;
        return model.options.find((option) => option.id === chosen)?.label;
      }
    });
  }
  expect(tried).toBeGreaterThan(200);
});

const blank: Draft = {
  choice: null,
  choices: [],
  text: '',
  standing: 'none',
  evidence: null,
  who: '',
  note: '',
  source: '',
  asOf: '',
  former: [],
  groups: [],
};
