'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type ScrollTableProps = {
  id: string;
  caption: ReactNode;
  /** How wide it must be at least to be read; a narrower screen scrolls it in its own region. */
  least: 'small' | 'middle' | 'large';
  className?: string;
  children: ReactNode;
};

/** A table that may grow beyond the column where the screen is wide, and scrolls by itself where it is narrow. */
export function ScrollTable({ id, caption, least, className = '', children }: ScrollTableProps) {
  const t = useTranslations('plan.table');

  return (
    <div className={`scroll plan-scroll ${className}`} role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <p className="scroll-hint no-print" aria-hidden="true">
        {t('scrollHint')}
      </p>
      <table id={id} data-least={least}>
        <caption id={`${id}-caption`}>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}

/** What stands in a cell of which nobody has said anything: a dash for the eye, words for the ear. */
export function Empty({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true" className="text-quiet">
        –
      </span>
      <span className="sr-only">{words}</span>
    </>
  );
}
