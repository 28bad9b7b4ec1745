'use client';

import { useTranslations } from 'next-intl';
import type { AnswerProps } from './answer-props';
import { Choice } from '#components/forms/choice';
import { toggle } from './draft';
import { idsOf } from '#components/forms/ids';

/** The options of a multiple choice; one that rules the others out and the others clear each other. */
export function Checkboxes({ model, draft, onDraft }: AnswerProps) {
  const t = useTranslations('work.question');
  const { control } = idsOf(model.id);

  return (
    <>
      <p className="answer-label">{t('several')}</p>
      <div className="choices">
        {model.options.map((option, index) => (
          <Choice
            key={option.id}
            type="checkbox"
            name={control}
            value={option.id}
            id={index === 0 ? control : undefined}
            checked={draft.standing === 'value' && draft.choices.includes(option.id)}
            onChoose={() => onDraft(toggle(draft, option.id, model))}
          >
            {option.label}
          </Choice>
        ))}
      </div>
    </>
  );
}
