import { expect, test } from 'vitest';
import { situationOf } from '#policies/engine/situation';
import { knowledge } from '#policies/knowledge/knowledge';
import { optionalModule, question } from '#policies/schema/knowledge';
import { aQuestion, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { questionsIn } from './interview';
import { progressOf } from './progress';
import { nearestWithinReach, nextPlace, placesOf, sectionsOnTheWay } from './way-through';

const part = optionalModule.parse({
  id: 'water-and-waste',
  code: 'MOD-W',
  sources: [],
  basis: 'inferred',
  proposedWhen: { kind: 'answer', question: 'toxic-or-resource', in: ['yes'] },
});
const first = aQuestion({ id: 'where-water-goes', section: part.id });
const second = aQuestion({ id: 'who-fetches-waste', section: part.id });
const base = baseWith({
  modules: [...knowledge.modules, part],
  questions: [...knowledge.questions, first, second].map((each) => question.parse(each)),
});

/** How the part stands, and whether a person is led through it. */
function walk(builder: ReturnType<typeof anAssessment>) {
  const progress = progressOf(situationOf(builder.build(), base));
  const { module, status, asked, settled } = progress.sections.find(({ id }) => id === part.id) ?? {};
  const isOnTheWay = sectionsOnTheWay(progress).some(({ id }) => id === part.id);
  return { module, status, asked, settled, isOnTheWay, next: nextPlace(progress) };
}

const allOthers = knowledge.questions
  .filter(({ section }) => !knowledge.modules.some(({ id }) => id === section))
  .reduce((builder, { id }) => builder.withUnknown(id), anAssessment());

test('an optional part that is added to the knowledge base alone is a place at the end of the interview', () => {
  expect(placesOf(base).slice(-6)).toEqual([
    'water-and-waste',
    'check-answers',
    'result',
    'fieldwork',
    'plan',
    'documents',
  ]);
});

test('it is left alone, then proposed, then walked: the same as every other optional part', () => {
  expect(walk(allOthers)).toEqual({
    module: 'left',
    status: 'not-started',
    asked: 2,
    settled: 0,
    isOnTheWay: false,
    next: 'check-answers',
  });
  expect(walk(allOthers.withAnswer('toxic-or-resource', 'yes'))).toMatchObject({ module: 'proposed', settled: 0 });
  const begun = allOthers.withUnknown('where-water-goes');
  expect(walk(begun)).toMatchObject({ module: 'begun', status: 'in-progress', isOnTheWay: true, next: part.id });
  expect(walk(begun.withUnknown('who-fetches-waste'))).toMatchObject({ status: 'completed', next: 'check-answers' });
});

test('its address opens with the first answer, and its questions are asked', () => {
  const assessment = anAssessment().withUnknown('aim').build();
  expect(nearestWithinReach(part.id, progressOf(situationOf(assessment, base)))).toBe(part.id);
  expect(nearestWithinReach(part.id, progressOf(situationOf(anAssessment().build(), base)))).toBe('first-questions');
  expect(questionsIn(part.id, situationOf(assessment, base), 'all').map(({ id }) => id)).toEqual([
    'where-water-goes',
    'who-fetches-waste',
  ]);
});
