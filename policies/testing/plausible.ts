import fc from 'fast-check';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { typeId } from '#policies/schema/terms';
import { anAssessment, AssessmentBuilder } from './an-assessment';
import { anyAnswer } from './arbitrary';

const optional = new Set<string>(knowledgeBase.knowledge.modules.map((module) => module.id));
const asked = knowledgeBase.knowledge.questions.filter((question) => question.replacedBy === undefined);

/** Events that can be named are rarer than what is usual, and most of a place is in order. */
function likelyAnswer(question: Question): fc.Arbitrary<Answer> {
  if (question.deficit === undefined) return anyAnswer(question);
  const options = (question.options ?? []).map(({ id, severity }) => ({
    weight: [8, 7, 4, 1][severity ?? 0] ?? 1,
    arbitrary: fc.constant<Answer>({ value: id }),
  }));
  return fc.oneof(...options);
}

const chance = fc.double({ min: 0, max: 1, noNaN: true });

/**
 * What an officer would bring: a discrete product in one place, 20 firms or more, figures of one type, every question of the core
 * answered at random, and each optional part with a chance of three in ten.
 */
export const plausibleAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(
    fc.constantFrom(...typeId.options),
    fc.tuple(...knowledgeBase.knowledge.modules.map((module) => fc.tuple(fc.constant(module.id), chance))),
    fc.tuple(...asked.map((question) => fc.tuple(fc.constant(question), likelyAnswer(question)))),
  )
  .map(([type, parts, all]) => {
    const open = new Set<string>(parts.flatMap(([id, drawn]) => (drawn < 0.3 ? [id] : [])));
    const answers = Object.fromEntries(
      all.flatMap(([question, answer]): [string, Answer][] =>
        optional.has(question.section) && !open.has(question.section) ? [] : [[question.id, answer]],
      ),
    );
    return new AssessmentBuilder({ ...anAssessment().build(), answers })
      .withFlag('aim_create', 'no')
      .withFlag('exists', '20-99')
      .withFlag('single_place', 'one-place')
      .withFlag('discrete_product', 'discrete')
      .withFlag('register_coverage', 'most')
      .withFlag('metropolitan', 'no')
      .withFlag('one_firm_majority', 'no')
      .withFlag('counterpart', 'money')
      .withWillingFirms(6)
      .ofType(type)
      .build();
  });
