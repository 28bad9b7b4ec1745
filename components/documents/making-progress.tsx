'use client';

import { useTranslations } from 'next-intl';
import type { Words } from '#i18n/words';
import { useId } from 'react';
import type { MakingStep } from '#reports/pdf/steps';

/** How far a document is, drawn as a bar with the count beside it. What it says aloud is the business of the status beside it. */
export function MakingProgress({ at, what }: { at: MakingStep | undefined; what: string }) {
  const t = useTranslations('result');
  const id = useId();

  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor={id}>{t('progress', { what })}</label>
      <progress id={id} max={1} value={shareDone(at)} className="accent-petrol" />
      <span className="text-quiet">{at === undefined ? null : countOf(at, t)}</span>
    </p>
  );
}

function countOf(at: MakingStep, t: Words<'result'>): string | null {
  switch (at.step) {
    case 'fonts':
      return t('fontCount', { done: at.done, of: at.of });
    case 'pages':
      return t('pageCount', { page: at.page, of: at.of });
    case 'layout':
    case 'writing':
      return null;
  }
}

/** Where each step begins, as a share of the time that the worked examples take. */
const begins = { layout: 0.15, pages: 0.7, writing: 0.9 };

/** Moves only when something is done, so it may stand still while the text is laid out. */
function shareDone(at: MakingStep | undefined): number {
  switch (at?.step) {
    case undefined:
      return 0;
    case 'fonts':
      return begins.layout * (at.done / at.of);
    case 'layout':
      return begins.layout;
    case 'pages':
      return begins.pages + (begins.writing - begins.pages) * (at.page / at.of);
    case 'writing':
      return begins.writing;
  }
}
