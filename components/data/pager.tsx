'use client';

import { useTranslations } from 'next-intl';

type PagerProps = { page: number; size: number; count: number; onPage: (page: number) => void; label: string };

/** Which part of a long list is shown, and the ways to the next; nothing where all of it is. */
export function Pager({ page, size, count, onPage, label }: PagerProps) {
  const t = useTranslations('data.results.pager');
  const last = Math.max(0, Math.ceil(count / size) - 1);
  if (last === 0) return null;
  const way = (to: number, text: string) => (
    <button
      type="button"
      className="quiet-action"
      aria-disabled={to < 0 || to > last}
      onClick={() => {
        if (to >= 0 && to <= last) onPage(to);
      }}
    >
      {text}
    </button>
  );
  return (
    <nav aria-label={label} className="pager">
      {way(page - 1, t('previous'))}
      <span>{t('shown', { from: page * size + 1, to: Math.min(count, (page + 1) * size), count })}</span>
      {way(page + 1, t('next'))}
    </nav>
  );
}
