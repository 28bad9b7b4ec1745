'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { headingId } from '#components/forms/ids';
import { TypeShown } from '#components/interview/type-shown';
import { leversOf } from '#policies/levers';
import { cutOffsOf } from '#policies/engine/classify';
import type { IndicatorValues } from '#components/interview/importance-values';
import { ImportanceForm } from '#components/interview/importance-form';
import { errorsOf } from '#components/interview/field-errors';
import { QuestionFieldset } from '#components/interview/question-fieldset';
import { PageTitle } from '#components/frame/page-title';
import { questionsIn } from '#policies/interview/interview';
import { textOf } from '#policies/text/text-of';
import { countsOf, keepCounts } from './counts-of';
import { questionModel } from './question-models';
import { moveTo } from '#features/browser/navigation';
import { useFlagged } from '#features/assessment/fields/use-flagged';
import { useErrors } from './use-errors';
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
  const { shown, flag, typed } = useFlagged(faults);
  const errors = shown(faults);
  const questions = questionsIn('importance', situation, depth);
  const name = textOf(texts.sections, 'importance');

  const judgement = useErrors('importance', questions, answering);

  const cuts = cutOffsOf(assessment);
  const counted = countsOf(working, values, cuts, typeFigures);

  function typeFigures(changed: Partial<IndicatorValues>) {
    typed(changed);
    type(figuresForm, changed);
  }

  function goOn(counting: boolean) {
    const uncounted = counting && counted.faults.length > 0;
    flag();
    const wrong = answering.check(questions, false);
    judgement.setErrors(wrong);
    if (!uncounted && faults.length === 0 && Object.keys(wrong).length === 0) setDone(true);
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
          levers={leversOf(assessment)}
          jobs={assessment.indicators?.measuredBy === 'employment'}
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
        cuts={cuts}
        counted={counted}
        errors={errors}
        asking={faults.filter(({ problem }) => problem === 'ambiguous')}
        onChange={(changed) => {
          keepCounts(counted, { ...values, ...changed }, working);
          typeFigures(changed);
        }}
        judgementErrors={errorsOf(
          questions.map((question) => ({
            model: questionModel(question, texts),
            error: judgement.errors[question.id] ?? null,
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
