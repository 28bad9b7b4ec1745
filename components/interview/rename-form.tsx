'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { LabelledField } from '#components/forms/labelled-field';
import { LONGEST } from '#policies/schema/limits';

type RenameFormProps = { id: string; title: string; onRename: (title: string) => void; onCancel: () => void };

/** The title as a field: Enter keeps what was typed, Escape leaves the title as it was. */
export function RenameForm({ id, title, onRename, onCancel }: RenameFormProps) {
  const t = useTranslations('work.list');
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(title);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => form.current?.querySelector('input')?.select(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const next = typed.trim();
    if (next !== '' && next.length <= LONGEST.line) {
      onRename(next);
    } else {
      setError(next === '' ? t('titleMissing') : t('titleTooLong', { most: LONGEST.line }));
      form.current?.querySelector('input')?.focus();
    }
  }

  function leave(event: KeyboardEvent) {
    // Escape also ends the composing of a character; then it is not meant for the form.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onCancel();
    }
  }

  return (
    <form ref={form} noValidate onSubmit={submit} onKeyDown={leave}>
      <LabelledField id={`title-${id}`} label={t('newTitle')} error={error} value={typed} onChange={setTyped} />
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button">
          {t('keepTitle')}
        </button>
        <button type="button" className="quiet-action" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
