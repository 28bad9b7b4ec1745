'use client';

import { useTranslations } from 'next-intl';
import type { AnswerProps } from './answer-props';
import { type } from './draft';
import { idList, idsOf } from '#components/forms/ids';
import { KeptText } from './kept-text';
import { PrintedText } from '#components/forms/printed-text';

/** A number, kept as typed until Continue: no spinner, no rounding, no refusal of a comma. */
export function NumberField({ model, draft, onDraft, error }: AnswerProps) {
  const t = useTranslations('work.question');
  const ids = idsOf(model.id);
  // The keyboards of phones for decimals lack the minus sign.
  const inputMode = model.minimum !== undefined && model.minimum >= 0 ? 'decimal' : 'text';

  return (
    <div className="answer-text">
      <label htmlFor={ids.control} className="answer-label">
        {t('number')}
      </label>
      <div className="number">
        <input
          id={ids.control}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          value={draft.text}
          onChange={(event) => onDraft(type(draft, event.target.value))}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={idList(model.unit !== undefined && ids.unit, error !== null && ids.error, ids.kept)}
          className="field"
        />
        <PrintedText>{draft.text}</PrintedText>
        {model.unit === undefined ? null : <span id={ids.unit}>{model.unit}</span>}
      </div>
      <KeptText draft={draft} id={ids.kept} />
    </div>
  );
}
