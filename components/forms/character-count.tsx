'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { LONGEST } from '#policies/schema/limits';

/** From how many characters left the count is shown. */
const near = 500;

/** How long nothing must be typed before the count is read out. */
const pause = 1000;

/** Says how long a text may be and, near the end, how much is left; read out only when the typing pauses. */
export function CharacterCount({ text, id }: { text: string; id: string }) {
  const t = useTranslations('work.question');
  const left = LONGEST.note - text.length;
  const shown = left > near ? '' : left >= 0 ? t('left', { count: left }) : t('tooMany', { count: -left });
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(shown), pause);
    return () => clearTimeout(timer);
  }, [shown]);

  return (
    <div className="answer-aside" data-over={left < 0 ? 'true' : undefined}>
      <p id={id} className={shown === '' ? undefined : 'sr-only'}>
        {t('upTo', { count: LONGEST.note })}
      </p>
      <p aria-hidden="true">{shown}</p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}
