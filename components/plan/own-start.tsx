'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { LabelledField } from '#components/forms/labelled-field';
import { useTextUntilUsed } from '#components/forms/kept-drafts';
import { readLine } from '#components/forms/typed-values';
import { LONGEST } from '#policies/schema/limits';

const titleId = 'new-own-title';

/** Begins a measure of people's own with its title; all else is asked on its page, where each answer is saved and checked at once. */
export function OwnStart({ onAdd }: { onAdd: (title: string) => void }) {
  const t = useTranslations('plan.own');
  const { text: title, type: setTitle, letGo } = useTextUntilUsed(titleId, '');
  const [error, setError] = useState<string | null>(null);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const read = readLine(title);
    if (read.ok && read.value !== undefined) {
      letGo();
      onAdd(read.value.trim());
    } else {
      setError(t(read.ok ? 'titleMissing' : 'titleTooLong', { most: LONGEST.line }));
      document.getElementById(titleId)?.focus();
    }
  }

  return (
    <form noValidate autoComplete="off" className="form-lines" onSubmit={submit}>
      <p className="mb-6">{t('intro')}</p>
      <LabelledField
        id={titleId}
        label={t('titleLabel')}
        hint={t('titleHint')}
        error={error}
        value={title}
        onChange={setTitle}
      />
      <p className="onward">
        <button type="submit" className="button">
          {t('add')}
        </button>
      </p>
    </form>
  );
}
