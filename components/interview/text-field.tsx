'use client';

import { useTranslations } from 'next-intl';
import type { AnswerProps } from './answer-props';
import { CharacterCount } from '#components/forms/character-count';
import { type } from './draft';
import { idList, idsOf } from '#components/forms/ids';
import { KeptText } from './kept-text';
import { PrintedText } from '#components/forms/printed-text';

/** An answer in the person's own words. */
export function TextField({ model, draft, onDraft, error }: AnswerProps) {
  const t = useTranslations('work.question');
  const ids = idsOf(model.id);

  return (
    <div className="answer-text">
      <label htmlFor={ids.control} className="answer-label">
        {t('ownWords')}
      </label>
      <textarea
        id={ids.control}
        rows={5}
        autoComplete="off"
        value={draft.text}
        onChange={(event) => onDraft(type(draft, event.target.value))}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={idList(ids.count, error !== null && ids.error, ids.kept)}
        className="field"
      />
      <PrintedText>{draft.text}</PrintedText>
      <CharacterCount text={draft.text} id={ids.count} />
      <KeptText draft={draft} id={ids.kept} />
    </div>
  );
}
