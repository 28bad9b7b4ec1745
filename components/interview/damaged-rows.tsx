'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { hidden } from '#components/forms/hidden-words';
import type { DamagedEntry } from './model';

type DamagedRowsProps = {
  records: DamagedEntry[];
  /** Saves what stands in the record, as it is. */
  onSave: (id: string) => void;
  /** Opens what can be read of it, as a copy. */
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
};

/** Records that cannot be shown, each with what can be done about it; they hide none of the others. */
export function DamagedRows({ records, ...on }: DamagedRowsProps) {
  const t = useTranslations('work.list.damaged');
  if (records.length === 0) return null;

  return (
    <section aria-labelledby="damaged-records" className="mt-10">
      <h2 id="damaged-records" className="text-xl">
        {t('heading')}
      </h2>
      <ul className="assessments">
        {records.map(({ id, title, why }) => (
          <li key={id}>
            <div>
              <p className="font-semibold">{title ?? t('nameless')}</p>
              <p className="text-quiet">{t(why)}</p>
            </div>
            <ul className="row-actions">
              <Action onPress={() => on.onSave(id)}>{t.rich('save', { title: title ?? '', hidden })}</Action>
              {why === 'newer' ? null : (
                <Action onPress={() => on.onOpen(id)}>{t.rich('open', { title: title ?? '', hidden })}</Action>
              )}
              <Action onPress={() => on.onDelete(id)}>{t.rich('delete', { title: title ?? '', hidden })}</Action>
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Action({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" className="quiet-action" onClick={onPress}>
        {children}
      </button>
    </li>
  );
}
