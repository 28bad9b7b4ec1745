'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { Caption, type Position } from '#components/frame/caption';
import { ErrorSummary } from '#components/forms/error-summary';
import { errorsOf } from './field-errors';
import type { GroupFields } from './groups-fold';
import type { Draft, Effect, QuestionModel } from './model';
import { QuestionFieldset } from './question-fieldset';
import { ShellLink } from '#components/frame/shell-link';

type QuestionPageProps = {
  model: QuestionModel;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onContinue: () => void;
  onNavigate: (href: string) => void;
  backHref: string;
  /** Where "Skip for now" leads: the next question, whatever stands in the fields of this one. */
  skipHref: string;
  /** The same section on one page. */
  switchHref: string;
  error: string | null;
  /** What is wrong with the note; it can only be too long. */
  noteError?: string | null;
  effect: Effect | null;
  position: Position | null;
  sectionName: string;
  /** The fields for what single groups say, which come when they are opened. */
  groupFields?: GroupFields;
};

/** One question on a page of its own. */
export function QuestionPage(props: QuestionPageProps) {
  const { model, error, noteError = null, position, onNavigate } = props;
  const t = useTranslations('work');
  const [attempts, setAttempts] = useState(0);
  const errors = errorsOf([{ model, error, noteError }]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setAttempts((count) => count + 1);
    props.onContinue();
  }

  return (
    <div className="interview">
      <ShellLink href={props.backHref} onNavigate={onNavigate} className="back link-row">
        {t('question.back')}
      </ShellLink>
      {/* A new one at each attempt, so that it takes the focus again where the same fault is still there. */}
      {errors.length === 0 ? null : <ErrorSummary key={`${model.id} ${attempts}`} errors={errors} />}
      <Caption parts={[props.sectionName, position === null ? null : t('question.position', position)]} />
      <form noValidate autoComplete="off" onSubmit={submit}>
        <QuestionFieldset
          key={model.id}
          heading="h1"
          model={model}
          draft={props.draft}
          onDraft={props.onDraft}
          error={error}
          noteError={noteError}
          effect={props.effect}
          groupFields={props.groupFields}
        />
        <div className="onward">
          <button type="submit" className="button">
            {t('question.continue')}
          </button>
          <ShellLink href={props.skipHref} onNavigate={onNavigate} className="link-row">
            {t('question.skip')}
          </ShellLink>
        </div>
      </form>
      <p className="other-way">
        <ShellLink href={props.switchHref} onNavigate={onNavigate} className="link-row">
          {t('question.switch')}
        </ShellLink>
      </p>
    </div>
  );
}
