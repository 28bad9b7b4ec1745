'use client';

import { useTranslations } from 'next-intl';
import { MarginNote, type NoteHeading } from './margin-note';
import type { Effect } from './model';

type EffectMarginProps = { effect: Effect | null; heading: NoteHeading; about?: string };

/** What an answer changed, once it is given; nothing where it changed nothing. */
export function EffectMargin({ effect, heading, about }: EffectMarginProps) {
  const t = useTranslations('work.effect');

  // The empty box stays, so that what comes into it is read out.
  return (
    <div aria-live="polite">
      {effect === null || effect.lines.length === 0 ? null : (
        <MarginNote title={t('heading')} heading={heading} about={about}>
          <ul>
            {effect.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </MarginNote>
      )}
    </div>
  );
}
