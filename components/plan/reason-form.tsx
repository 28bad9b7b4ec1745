'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { LabelledField } from '#components/forms/labelled-field';
import { useTextUntilUsed } from '#components/forms/kept-drafts';
import { readNote } from '#components/forms/typed-values';
import { LONGEST } from '#policies/schema/limits';

type ReasonFormProps = {
  id: string;
  title: string;
  /** To refuse needs a reason; to postpone can do without. */
  kind: 'postpone' | 'refuse';
  onReason: (reason: string | undefined) => void;
  onCancel: () => void;
};

/** Asks why an item is put aside, where its buttons stood. Escape leaves it as it was. */
export function ReasonForm({ id, title, kind, onReason, onCancel }: ReasonFormProps) {
  const t = useTranslations('plan.status');
  const form = useRef<HTMLFormElement>(null);
  const { text: typed, type: setTyped, letGo } = useTextUntilUsed(`${id}.${kind}`, '');
  const [error, setError] = useState<string | null>(null);

  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const read = readNote(typed);
    if (read.ok && (read.value !== undefined || kind === 'postpone')) {
      letGo();
      onReason(read.value?.trim());
    } else {
      setError(t(read.ok ? 'reasonMissing' : 'reasonTooLong', { most: LONGEST.note }));
      form.current?.querySelector('textarea')?.focus();
    }
  }

  function giveUp() {
    letGo();
    onCancel();
  }

  function leave(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) giveUp();
  }

  return (
    <form ref={form} noValidate className="plan-reason-form" onSubmit={submit} onKeyDown={leave}>
      <LabelledField
        id={id}
        label={t(`why.${kind}`, { title })}
        hint={t(`whyHint.${kind}`)}
        error={error}
        value={typed}
        onChange={setTyped}
        size="lines"
      />
      <p className="plan-actions">
        <button type="submit" className="button button-small">
          {t(`confirm.${kind}`)}
        </button>
        <button type="button" className="quiet-action" onClick={giveUp}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
