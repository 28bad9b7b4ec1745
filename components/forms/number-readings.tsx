'use client';

import { useTranslations } from 'next-intl';
import type { NumberReading } from './typed-number';

type NumberReadingsProps = { readings: readonly NumberReading[]; about: string; onChoose: (text: string) => void };

/** The ways in which a number can be read, each as a button; nothing is taken before one of them is chosen. */
export function NumberReadings({ readings, about, onChoose }: NumberReadingsProps) {
  const t = useTranslations('work.reading');

  return (
    <p className="number-readings" role="group" aria-label={t('which', { name: about })}>
      {readings.map(({ value, text }) => (
        <button key={text} type="button" className="button button-quiet button-small" onClick={() => onChoose(text)}>
          {Number.isInteger(value)
            ? t('whole', { value: text })
            : t('decimals', { value: text.slice(0, -1), below: Math.floor(value), above: Math.ceil(value) })}
        </button>
      ))}
    </p>
  );
}
