'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { headingId } from '#components/forms/ids';
import { TypeShown } from '#components/interview/type-shown';
import { byFigures, cutOffsOf } from '#policies/engine/classify';
import { ImportanceForm } from '#components/interview/importance-form';
import {
  hasNoFigure,
  type IndicatorFault,
  indicatorValuesOf,
  readIndicators,
} from '#components/interview/importance-values';
import { QuestionFieldset } from '#components/interview/question-fieldset';
import { PageTitle } from '#components/frame/page-title';
import { questionsIn } from '#policies/interview/interview';
import type { Assessment } from '#policies/schema/assessment';
import { textOf } from '#policies/text/text-of';
import { questionModel } from './question-models';
import { moveTo } from '#features/browser/navigation';
import type { Shared } from '#features/assessment/shared';

/** The two axes: figures typed in, the judgement of those who know the place, or both. */
export function ImportanceView({ working, situation, texts, addresses, depth, answering }: Shared) {
  const t = useTranslations('work');
  const { assessment, change } = working;
  const [values, setValues] = useState(() => indicatorValuesOf(assessment.indicators));
  const [errors, setErrors] = useState<IndicatorFault[]>([]);
  const [done, setDone] = useState(false);
  const questions = questionsIn('importance', situation, depth);
  const name = textOf(texts.sections, 'importance');

  function type(next: typeof values) {
    setValues(next);
    const read = readIndicators(next);
    // Once the last figure is taken out, the old figures must not stay behind the emptied fields.
    if (read.ok || hasNoFigure(next))
      change((current) => withIndicators(current, read.ok ? read.indicators : undefined));
  }

  function goOn() {
    const read = readIndicators(values);
    setErrors(read.ok ? [] : read.errors);
    if (read.ok) setDone(true);
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
          onwardHref={addresses.tasks(assessment.id)}
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
        typeOf={(figures) =>
          byFigures({ ...figures, referenceArea: '', year: 0, source: '' }, cutOffsOf(assessment))?.type ?? null
        }
        errors={errors}
        onChange={type}
        onContinue={goOn}
        backHref={addresses.tasks(assessment.id)}
        onNavigate={moveTo}
        judgement={questions.map((question) => (
          <QuestionFieldset
            key={question.id}
            model={questionModel(question, texts)}
            draft={answering.draftFor(question)}
            onDraft={(draft) => answering.type(question, draft)}
            effect={answering.effectFor(question)}
            error={null}
            heading="h2"
          />
        ))}
      />
    </>
  );
}

function withIndicators(assessment: Assessment, indicators: Assessment['indicators']): Assessment {
  const { indicators: _, ...others } = assessment;
  return indicators === undefined ? others : { ...others, indicators };
}
