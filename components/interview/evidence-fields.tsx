'use client';

import { useTranslations } from 'next-intl';
import { Suspense, useState } from 'react';
import type { EvidenceGrade } from '#policies/schema/terms';
import { CharacterCount } from '#components/forms/character-count';
import { Choice } from '#components/forms/choice';
import { saysHowItIsKnown } from './draft';
import { ErrorMessage } from '#components/forms/error-message';
import { EvidenceLine } from './evidence-line';
import { settled } from './former-in-draft';
import { laterPart } from '#components/frame/later-part';
import { idList, idsOf } from '#components/forms/ids';
import type { Draft, QuestionModel } from './model';
import { PrintedText } from '#components/forms/printed-text';
import { LONGEST } from '#policies/schema/limits';

/** Few answers are changed: what asks about their evidence comes after the first answer, with the other later parts. */
const FormerEvidence = laterPart(async () => (await import('./former-evidence')).FormerEvidence);

/** The grades of evidence, in the order in which they are offered. */
export const grades: EvidenceGrade[] = [
  'guess',
  'publication',
  'interview',
  'visit',
  'survey',
  'statistic',
  'workshop',
];

type EvidenceFieldsProps = {
  model: QuestionModel;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  noteError: string | null;
};

/** How the answer is known, by whom and since when: folded, open where something was said already. */
export function EvidenceFields({ model, draft, onDraft, noteError }: EvidenceFieldsProps) {
  const t = useTranslations('work.evidence');
  const ids = idsOf(model.id);
  // What was open stays open when its last word is deleted.
  const [open, setOpen] = useState(() => saysHowItIsKnown(draft));
  const line = (key: 'who' | 'source' | 'asOf', most: number) => (
    <EvidenceLine
      id={`${ids.evidence}-${key}`}
      label={t(key)}
      hint={t(`${key}Hint`)}
      most={most}
      value={draft[key]}
      onType={(text) => onDraft({ ...draft, [key]: text })}
    />
  );

  return (
    <>
      {draft.former.length === 0 ? null : (
        <Suspense>
          <FormerEvidence
            model={model}
            former={draft.former}
            onSettle={(former, holds) => onDraft(settled(draft, former, holds))}
          />
        </Suspense>
      )}
      <details
        className="fold evidence"
        open={open || noteError !== null}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          {t('heading')}
          <span className="sr-only"> {model.short}</span>
        </summary>
        <div className="evidence-fields">
          <fieldset>
            <legend>{t('gradeLegend')}</legend>
            <div className="choices choices-small">
              {grades.map((grade) => (
                <Choice
                  key={grade}
                  type="radio"
                  name={ids.evidence}
                  value={grade}
                  checked={draft.evidence === grade}
                  onChoose={() => onDraft({ ...draft, evidence: grade })}
                >
                  {t(`gradeLong.${grade}`)}
                </Choice>
              ))}
            </div>
          </fieldset>
          {line('who', LONGEST.line)}
          <div className="answer-text" data-error={noteError === null ? undefined : 'true'}>
            <label htmlFor={ids.note}>{t('note')}</label>
            {noteError === null ? null : <ErrorMessage id={ids.noteError}>{noteError}</ErrorMessage>}
            <textarea
              id={ids.note}
              rows={3}
              autoComplete="off"
              value={draft.note}
              onChange={(event) => onDraft({ ...draft, note: event.target.value })}
              aria-invalid={noteError === null ? undefined : true}
              aria-describedby={idList(`${ids.note}-count`, noteError !== null && ids.noteError)}
              className="field"
            />
            <PrintedText>{draft.note}</PrintedText>
            <CharacterCount text={draft.note} id={`${ids.note}-count`} />
          </div>
          {line('source', LONGEST.line)}
          {line('asOf', LONGEST.date)}
        </div>
      </details>
    </>
  );
}
