'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { hidden } from '#components/forms/hidden-words';
import type { Decided, ItemModel } from './plan-model';
import { ReasonForm } from './reason-form';
import { useFocusNext } from './use-focus-next';

export type OnDecide = (key: string, decided: Decided, reason?: string) => void;

type DecisionButtonsProps = { item: Pick<ItemModel, 'key' | 'title' | 'status' | 'decisions'>; onDecide: OnDecide };

/** What can be decided about an item; to postpone or refuse it opens a field for the reason in place. */
export function DecisionButtons({ item, onDecide }: DecisionButtonsProps) {
  const t = useTranslations('plan.status');
  const { key, title, status, decisions } = item;
  const [asking, setAsking] = useState<'postpone' | 'refuse' | null>(null);
  const focusNext = useFocusNext();
  const idOf = (decided: Decided) => `${decided.replaceAll(' ', '-')}-${key}`;

  if (asking !== null && decisions.includes(asking)) {
    return (
      <ReasonForm
        id={`reason-${key}`}
        title={title}
        kind={asking}
        onReason={(reason) => {
          setAsking(null);
          onDecide(key, asking, reason);
        }}
        onCancel={() => {
          setAsking(null);
          focusNext(idOf(asking));
        }}
      />
    );
  }
  // To take over what people have changed is to give the change up.
  const wordOf = (decided: Decided) => (decided === 'take over' && status === 'changed' ? 'as proposed' : decided);
  return decisions.map((decided) => (
    <button
      key={decided}
      type="button"
      id={idOf(decided)}
      className={wordOf(decided) === 'take over' ? 'button button-quiet button-small' : 'quiet-action'}
      onClick={() => {
        if (decided === 'postpone' || decided === 'refuse') setAsking(decided);
        else onDecide(key, decided);
      }}
    >
      {t.rich(`do.${wordOf(decided)}`, { title, hidden })}
    </button>
  ));
}
