'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { QuestionFieldset } from '#components/interview/question-fieldset';
import { ChangePanel } from '#components/result/change-panel';
import { CutOffFields } from '#components/result/cut-off-fields';
import { PRESETS } from '#policies/engine/classify';
import type { Assessment } from '#policies/schema/assessment';
import type { InterviewTexts } from '#policies/text/interview-texts';
import { textOf } from '#policies/text/text-of';
import { differenceLines } from './effects';
import { questionModel } from '#features/assessment/interview/question-models';
import type { Answering } from '#features/assessment/interview/use-answers';
import { cutOffProblems, cutOffsForm, ownCutOffs } from '#features/assessment/fields/cut-offs-form';
import { textsInForm } from '#components/forms/typing';
import type { Working } from '#features/assessment/use-assessment';
import { type Changing, type useChange, withThresholds } from './use-change';

type ChangeViewProps = {
  working: Working;
  answering: Answering;
  texts: InterviewTexts;
  changing: ReturnType<typeof useChange>;
};

/** The change in the making, with what it does to the result. */
export function ChangeView({ working, answering, texts, changing }: ChangeViewProps) {
  const t = useTranslations('result');
  const { current, changed, close, undo } = changing;
  const lines = useDifference(current?.before, working.assessment);
  if (current === undefined) return null;
  const { what, editing } = current;

  return (
    <ChangePanel
      title={editing ? openTitle(what) : t('panel.changedTitle', { what: nameOf(what) })}
      lines={changed ? lines : null}
      onUndo={undo}
      onClose={close}
    >
      {editing ? <Fields what={what} working={working} answering={answering} texts={texts} /> : undefined}
    </ChangePanel>
  );

  function openTitle({ kind }: Changing): string {
    return kind === 'cut-offs' ? t('panel.cutOffsTitle') : t('panel.answerTitle');
  }

  function nameOf(of: Changing): string {
    return of.kind === 'cut-offs' ? t('panel.cutOffsWhat') : textOf(texts.questions, of.question.id).short;
  }
}

function useDifference(before: Assessment | undefined, now: Assessment): string[] {
  const t = useTranslations('work.effect');
  const locale = useLocale();
  return useMemo(() => (before === undefined ? [] : differenceLines(before, now, locale, t)), [before, now, locale, t]);
}

type FieldsProps = { what: Changing; working: Working; answering: Answering; texts: InterviewTexts };

function Fields({ what, working, answering, texts }: FieldsProps) {
  if (what.kind === 'cut-offs') {
    return (
      <CutOffFields
        own={ownCutOffs(working.assessment) !== undefined}
        values={textsInForm(cutOffsForm, { whole: working.assessment, drafts: working.drafts })}
        problems={cutOffProblems({ whole: working.assessment, drafts: working.drafts })}
        onType={(changed) => working.type(cutOffsForm, changed)}
        onOwn={(own) =>
          working.change((now) => withThresholds(now, own ? PRESETS['ipea-diset'] : { preset: 'ipea-diset' }))
        }
      />
    );
  }
  const { question } = what;
  return (
    <QuestionFieldset
      key={question.id}
      heading="h3"
      model={questionModel(question, texts)}
      draft={answering.draftFor(question)}
      onDraft={(draft) => answering.type(question, draft)}
      error={answering.check([question], false)[question.id] ?? null}
      noteError={answering.noteErrorFor(question)}
      effect={null}
    />
  );
}
