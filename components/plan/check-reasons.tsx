'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { hidden } from '#components/forms/hidden-words';
import type { CheckModel, NamedItem, WrittenReason } from './check-model';
import { OverrideForm, overrideControl } from './override-form';
import { useFocusNext } from './use-focus-next';

type CheckReasonsProps = {
  check: CheckModel;
  /** Keeps a reason for an item, or for the whole check; null takes it back. */
  onReason: (item: NamedItem | null, reason: string | null) => void;
};

type Open = { scopes: (NamedItem | null)[]; reason: string; from: string };

/** The written reasons to go on in spite of a breach, and the way to write, change and take them back. */
export function CheckReasons({ check, onReason }: CheckReasonsProps) {
  const t = useTranslations('plan.checks');
  const [open, setOpen] = useState<Open | null>(null);
  const focusNext = useFocusNext();
  const scopes = scopesLeft(check);
  const begin = `override-${check.id}-begin`;

  function show(next: Open) {
    setOpen(next);
    focusNext(overrideControl(check.id, next.scopes));
  }

  function close(focusOn: string) {
    setOpen(null);
    focusNext(focusOn);
  }

  function keep(item: NamedItem | null, reason: string) {
    onReason(item, reason);
    close(changeId(check.id, item));
  }

  function takeBack({ item }: WrittenReason) {
    onReason(item, null);
    focusNext(check.status === 'breached' ? begin : `check-${check.id}`);
  }

  return (
    <>
      {check.reasons.map((written) => (
        <div key={written.item?.key ?? ''} className="written-reason">
          <p>
            <b>{written.item === null ? t('written') : t('writtenFor', { item: written.item.name })}</b>{' '}
            {written.reason}
          </p>
          <p className="plan-actions no-print">
            <button
              type="button"
              id={changeId(check.id, written.item)}
              className="text-button"
              onClick={() =>
                show({ scopes: [written.item], reason: written.reason, from: changeId(check.id, written.item) })
              }
            >
              {t.rich('change', { name: written.item?.name ?? check.name, hidden })}
            </button>
            <button type="button" className="text-button" onClick={() => takeBack(written)}>
              {t.rich('takeBack', { name: written.item?.name ?? check.name, hidden })}
            </button>
          </p>
        </div>
      ))}
      {open !== null ? (
        <OverrideForm
          key={open.from}
          check={check.id}
          about={check.name}
          scopes={open.scopes}
          reason={open.reason}
          onKeep={keep}
          onCancel={() => close(open.from)}
        />
      ) : check.status !== 'breached' || scopes.length === 0 ? null : (
        <p className="no-print">
          <button
            type="button"
            id={begin}
            className="quiet-action"
            onClick={() => show({ scopes, reason: '', from: begin })}
          >
            {t.rich('goOn', { name: check.name, hidden })}
          </button>
        </p>
      )}
    </>
  );
}

/** For what no reason is written yet; a reason for the whole check stands for each item. */
function scopesLeft({ items, reasons }: CheckModel): (NamedItem | null)[] {
  const has = (key: string | null) => reasons.some(({ item }) => (item?.key ?? null) === key);
  if (has(null)) return [];
  // Where one item alone is in breach, a reason for it is a reason for the check.
  const whole = items.length === 1 ? [] : [null];
  return [...whole, ...items.filter(({ key }) => !has(key))];
}

function changeId(check: string, item: NamedItem | null): string {
  return item === null ? `override-${check}-change` : `override-${check}-change-${encodeURIComponent(item.key)}`;
}
