'use client';

import { useTranslations } from 'next-intl';
import { ErrorMessage } from '#components/forms/error-message';
import { idList } from '#components/forms/ids';
import { PrintedText } from '#components/forms/printed-text';

type EvidenceLineProps = {
  id: string;
  label: string;
  hint: string;
  /** The longest line that an assessment takes. */
  most: number;
  value: string;
  onType: (text: string) => void;
};

/** One line of text about how an answer is known. What is too long is kept and said; a field that cuts it would lose its end unseen. */
export function EvidenceLine({ id, label, hint, most, value, onType }: EvidenceLineProps) {
  const t = useTranslations('work.error');
  const over = value.length > most;

  return (
    <div className="answer-text" data-error={over ? 'true' : undefined}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="answer-aside">
        {hint}
      </p>
      {over ? <ErrorMessage id={`${id}-error`}>{t('lineTooLong', { most })}</ErrorMessage> : null}
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={over ? true : undefined}
        aria-describedby={idList(`${id}-hint`, over && `${id}-error`)}
        className="field"
      />
      <PrintedText>{value}</PrintedText>
    </div>
  );
}
