'use client';

import { useTranslations } from 'next-intl';
import { LONGEST } from '#policies/schema/limits';
import { CharacterCount } from '#components/forms/character-count';
import { Choice } from '#components/forms/choice';
import { ErrorMessage } from '#components/forms/error-message';
import { hidden } from '#components/forms/hidden-words';
import { idList } from '#components/forms/ids';
import { PrintedText } from '#components/forms/printed-text';
import { SelectField } from '#components/forms/select-field';
import { grades } from './evidence-fields';
import { EvidenceLine } from './evidence-line';
import type { GroupDraft, QuestionModel } from './model';

type GroupAnswerProps = {
  /** Of the box, which takes the focus when the group is added. */
  id: string;
  model: QuestionModel;
  name: string;
  said: GroupDraft;
  onSaid: (said: GroupDraft) => void;
  onRemove: () => void;
};

/** What one group says: its own answer, how it is known, who said so, and a note. */
export function GroupAnswer({ id, model, name, said, onSaid, onRemove }: GroupAnswerProps) {
  const t = useTranslations('work.groups');
  const work = useTranslations('work');
  const isLong = said.note.length > LONGEST.note;

  return (
    <fieldset id={id} tabIndex={-1} className="group-answer">
      <legend>{t('legend', { group: name })}</legend>
      <div className="choices choices-small">
        {model.options.map((option) => (
          <Choice
            key={option.id}
            type="radio"
            name={`${id}-answer`}
            value={option.id}
            checked={said.standing === 'value' && said.value === option.id}
            onChoose={() => onSaid({ ...said, standing: 'value', value: option.id })}
          >
            {option.label}
          </Choice>
        ))}
        <Choice
          type="radio"
          name={`${id}-answer`}
          value="unknown"
          checked={said.standing === 'unknown'}
          onChoose={() => onSaid({ ...said, standing: 'unknown', value: null })}
        >
          {t('unknown')}
        </Choice>
      </div>
      <SelectField
        id={`${id}-grade`}
        label={t('grade')}
        none={t('gradeNone')}
        groups={[
          { title: null, choices: grades.map((each) => ({ id: each, name: work(`evidence.gradeLong.${each}`) })) },
        ]}
        value={said.evidence ?? ''}
        onChange={(grade) => onSaid({ ...said, evidence: grades.find((each) => each === grade) ?? null })}
      />
      <EvidenceLine
        id={`${id}-who`}
        label={t('who')}
        hint={t('whoHint')}
        most={LONGEST.line}
        value={said.who}
        onType={(who) => onSaid({ ...said, who })}
      />
      <div className="answer-text" data-error={isLong ? 'true' : undefined}>
        <label htmlFor={`${id}-note`}>{t('note')}</label>
        {isLong ? (
          <ErrorMessage id={`${id}-note-error`}>{work('error.noteTooLong', { most: LONGEST.note })}</ErrorMessage>
        ) : null}
        <textarea
          id={`${id}-note`}
          rows={2}
          autoComplete="off"
          value={said.note}
          onChange={(event) => onSaid({ ...said, note: event.target.value })}
          aria-invalid={isLong ? true : undefined}
          aria-describedby={idList(`${id}-note-count`, isLong && `${id}-note-error`)}
          className="field"
        />
        <PrintedText>{said.note}</PrintedText>
        <CharacterCount text={said.note} id={`${id}-note-count`} />
      </div>
      <p>
        <button type="button" className="quiet-action" onClick={onRemove}>
          {t.rich('remove', { group: name, hidden })}
        </button>
      </p>
    </fieldset>
  );
}
