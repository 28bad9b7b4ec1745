'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { ErrorMessage } from '#components/forms/error-message';
import { LabelledField } from '#components/forms/labelled-field';
import { RadioSet } from '#components/forms/radio-set';
import { useTextUntilUsed } from '#components/forms/kept-drafts';
import type { NamedItem } from './check-model';
import { readNote } from '#components/forms/typed-values';
import { useFocusNext } from './use-focus-next';
import { LONGEST } from '#policies/schema/limits';

type OverrideFormProps = {
  /** The check's id and name. */
  check: string;
  about: string;
  /** What the reason can be for: the whole check (null) or one of its items. With one choice only nothing is asked. */
  scopes: (NamedItem | null)[];
  reason: string;
  onKeep: (item: NamedItem | null, reason: string) => void;
  onCancel: () => void;
};

/** The id of the first control of the form, which takes the focus when the form comes. */
export function overrideControl(check: string, scopes: (NamedItem | null)[]): string {
  return `override-${check}-${scopes.length > 1 ? 'scope' : 'reason'}`;
}

/** A written reason to go on in spite of a breach: for what, and why. Escape leaves things as they were. */
export function OverrideForm({ check, about, scopes, reason, onKeep, onCancel }: OverrideFormProps) {
  const t = useTranslations('plan.checks');
  const [chosen, setChosen] = useState(scopes.length === 1 ? '0' : '');
  const { text: typed, type: setTyped, letGo } = useTextUntilUsed(`override-${check}`, reason);
  const [faults, setFaults] = useState<{ scope?: string; reason?: string }>({});
  const focusNext = useFocusNext();

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const scope = scopes[Number(chosen)];
    const read = readNote(typed);
    const missing = read.ok ? t('reasonMissing') : t('reasonTooLong', { most: LONGEST.note });
    if (chosen !== '' && scope !== undefined && read.ok && read.value !== undefined) {
      letGo();
      onKeep(scope, read.value.trim());
    } else {
      setFaults({
        ...(chosen === '' ? { scope: t('scopeMissing') } : {}),
        ...(read.ok && read.value !== undefined ? {} : { reason: missing }),
      });
      focusNext(chosen === '' ? overrideControl(check, scopes) : `override-${check}-reason`);
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
    <form
      className="override-form no-print"
      aria-label={t('formLabel', { name: about })}
      noValidate
      onSubmit={submit}
      onKeyDown={leave}
    >
      {scopes.length < 2 ? null : (
        <div className="choices-small">
          {faults.scope === undefined ? null : (
            <ErrorMessage id={`override-${check}-fault`}>{faults.scope}</ErrorMessage>
          )}
          <RadioSet
            id={`override-${check}-scope`}
            legend={t('scope')}
            options={scopes.map((scope, index) => ({ value: String(index), label: scope?.name ?? t('wholeCheck') }))}
            value={chosen}
            onChange={setChosen}
          />
        </div>
      )}
      <LabelledField
        id={`override-${check}-reason`}
        label={t('reason')}
        hint={t('reasonHint')}
        error={faults.reason ?? null}
        value={typed}
        onChange={setTyped}
        size="lines"
      />
      <p className="plan-actions">
        <button type="submit" className="button button-small">
          {t('keep')}
        </button>
        <button type="button" className="quiet-action" onClick={giveUp}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
