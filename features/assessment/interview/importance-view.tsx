'use client';

import { useTranslations } from 'next-intl';
import { ImportanceForm } from '#components/interview/importance-form';
import { errorsOf } from '#components/interview/field-errors';
import { QuestionFieldset } from '#components/interview/question-fieldset';
import { PageTitle } from '#components/frame/page-title';
import { questionsIn } from '#policies/interview/interview';
import { textOf } from '#policies/text/text-of';
import { questionModel } from './question-models';
import { moveTo } from '#features/browser/navigation';
import { useFlagged } from '#features/assessment/fields/use-flagged';
import { useErrors } from './use-errors';
import { figureFaults, figuresForm } from '#features/assessment/fields/figures-form';
import { textsInForm } from '#components/forms/typing';
import type { Shared } from '#features/assessment/shared';

/** The two axes: figures typed in, the judgement of those who know the place, or both. */
export function ImportanceView({ working, situation, texts, addresses, depth, answering }: Shared) {
  const t = useTranslations('work');
  const { assessment, drafts, type } = working;
  const values = textsInForm(figuresForm, { whole: assessment, drafts });
  const faults = figureFaults({ whole: assessment, drafts });
  const { shown, flag, typed } = useFlagged(faults);
  const errors = shown(faults);
  const questions = questionsIn('importance', situation, depth);
  const name = textOf(texts.sections, 'importance');

  const judgement = useErrors('importance', questions, answering);

  function goOn() {
    flag();
    const wrong = answering.check(questions, false);
    judgement.setErrors(wrong);
    if (faults.length === 0 && Object.keys(wrong).length === 0) moveTo(addresses.tasks(assessment.id));
  }

  return (
    <>
      <PageTitle title={errors.length > 0 ? t('error.title', { title: name }) : name} />
      <ImportanceForm
        values={values}
        errors={errors}
        asking={faults.filter(({ problem }) => problem === 'ambiguous')}
        onChange={(changed) => {
          typed(changed);
          type(figuresForm, changed);
        }}
        judgementErrors={errorsOf(
          questions.map((question) => ({
            model: questionModel(question, texts),
            error: judgement.errors[question.id] ?? null,
          })),
        )}
        onContinue={goOn}
        backHref={addresses.tasks(assessment.id)}
        onNavigate={moveTo}
        judgement={questions.map((question) => (
          <QuestionFieldset
            key={question.id}
            model={questionModel(question, texts)}
            draft={answering.draftFor(question)}
            onDraft={(draft) => {
              judgement.typed(question.id);
              answering.type(question, draft);
            }}
            effect={answering.effectFor(question)}
            error={judgement.errors[question.id] ?? null}
            noteError={answering.noteErrorFor(question)}
            heading="h2"
          />
        ))}
      />
    </>
  );
}
