'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { headingId } from '#components/forms/ids';
import { TypeShown } from '#components/interview/type-shown';
import { cutOffsOf } from '#policies/engine/classify';
import { ImportanceForm } from '#components/interview/importance-form';
import { errorsOf } from '#components/interview/field-errors';
import { QuestionFieldset } from '#components/interview/question-fieldset';
import { PageTitle } from '#components/frame/page-title';
import { questionsIn } from '#policies/interview/interview';
import { textOf } from '#policies/text/text-of';
import { questionModel } from './question-models';
import { moveTo } from '#features/browser/navigation';
import { figureFaults, figuresForm } from '#features/assessment/fields/figures-form';
import { textsInForm } from '#components/forms/typing';
import { useAddress } from '#features/browser/use-address';
import type { Shared } from '#features/assessment/shared';

/** The two axes: figures typed in, the judgement of those who know the place, or both. */
export function ImportanceView({ working, situation, texts, addresses, depth, answering }: Shared) {
  const t = useTranslations('work');
  const { assessment, drafts, type } = working;
  const fromCheck = useAddress().search.get('from') === 'check-answers';
  const figure = assessment.indicators === undefined ? 'figures' : 'figure-year';
  const away = fromCheck
    ? `${addresses.place(assessment.id, 'check-answers')}?row=${figure}`
    : addresses.tasks(assessment.id);
  const values = textsInForm(figuresForm, { whole: assessment, drafts });
  const faults = figureFaults({ whole: assessment, drafts });
  const [done, setDone] = useState(false);
  // What was left here, half done, when the page was left is said at once.
  const [checked, setChecked] = useState(faults.length > 0);
  // What can be read in two ways is asked while one is at it.
  const errors = checked ? faults : faults.filter(({ problem }) => problem === 'ambiguous');
  const questions = questionsIn('importance', situation, depth);
  const name = textOf(texts.sections, 'importance');

  const judgementFaults = answering.check(questions, false);

  function goOn() {
    setChecked(true);
    if (faults.length === 0 && Object.keys(judgementFaults).length === 0) setDone(true);
  }

  // A heading that was not there before takes the focus, as on every move.
  useEffect(() => {
    if (done) document.getElementById(headingId)?.focus();
  }, [done]);

  if (done) {
    return (
      <>
        <PageTitle title={name} />
        <TypeShown
          classification={situation.classification}
          onBack={() => setDone(false)}
          onwardHref={away}
          onNavigate={moveTo}
        />
      </>
    );
  }

  return (
    <>
      <PageTitle title={errors.length > 0 ? t('error.title', { title: name }) : name} />
      <ImportanceForm
        values={values}
        cuts={cutOffsOf(assessment)}
        errors={errors}
        onChange={(changed) => type(figuresForm, changed)}
        judgementErrors={errorsOf(
          questions.map((question) => ({
            model: questionModel(question, texts),
            error: checked ? (judgementFaults[question.id] ?? null) : null,
          })),
        )}
        onContinue={goOn}
        backHref={away}
        onNavigate={moveTo}
        judgement={questions.map((question) => (
          <QuestionFieldset
            key={question.id}
            model={questionModel(question, texts)}
            draft={answering.draftFor(question)}
            onDraft={(draft) => answering.type(question, draft)}
            effect={answering.effectFor(question)}
            error={checked ? (judgementFaults[question.id] ?? null) : null}
            noteError={answering.noteErrorFor(question)}
            heading="h2"
          />
        ))}
      />
    </>
  );
}
