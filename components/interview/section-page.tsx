'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { Caption, type Position } from '#components/frame/caption';
import { ErrorSummary } from '#components/forms/error-summary';
import { errorsOf } from './field-errors';
import { headingId } from '#components/forms/ids';
import type { GroupFields } from './groups-fold';
import type { Draft, Effect, QuestionModel } from './model';
import { QuestionFieldset } from './question-fieldset';
import { ShellLink } from '#components/frame/shell-link';

/** A question as it stands on the page of its section. */
export type SectionQuestion = {
  model: QuestionModel;
  draft: Draft;
  effect: Effect | null;
  error: string | null;
  /** What is wrong with the note; it can only be too long. */
  noteError?: string | null;
};

type SectionPageProps = {
  sectionName: string;
  questions: SectionQuestion[];
  onDraft: (questionId: string, draft: Draft) => void;
  onContinue: () => void;
  onNavigate: (href: string) => void;
  backHref: string;
  /** The same section, one question at a time. */
  switchHref: string;
  /** Which of the sections this is. */
  position?: Position | null;
  /** The fields for what single groups say, which come when they are opened. */
  groupFields?: GroupFields;
};

/** All questions of a section on one page, for people who know the instrument. */
export function SectionPage(props: SectionPageProps) {
  const { questions, position = null, onNavigate } = props;
  const t = useTranslations('work');
  const [attempts, setAttempts] = useState(0);
  const errors = errorsOf(questions);

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
      {errors.length === 0 ? null : <ErrorSummary key={attempts} errors={errors} />}
      {position === null ? null : <Caption parts={[t('section.position', position)]} />}
      <h1 id={headingId} tabIndex={-1} className="text-2xl">
        {props.sectionName}
      </h1>
      <p className="answer-hint">{t('section.intro')}</p>
      <p>
        <ShellLink href={props.switchHref} onNavigate={onNavigate} className="link-row">
          {t('section.switch')}
        </ShellLink>
      </p>
      <form noValidate autoComplete="off" onSubmit={submit} className="questions">
        {questions.map(({ model, draft, effect, error, noteError = null }) => (
          <QuestionFieldset
            key={model.id}
            heading="h2"
            model={model}
            draft={draft}
            onDraft={(next) => props.onDraft(model.id, next)}
            error={error}
            noteError={noteError}
            effect={effect}
            groupFields={props.groupFields}
          />
        ))}
        <div className="onward">
          <button type="submit" className="button">
            {t('question.continue')}
          </button>
        </div>
      </form>
    </div>
  );
}
