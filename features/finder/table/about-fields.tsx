'use client';

import { useTranslations } from 'next-intl';
import { LabelledField } from '#components/forms/labelled-field';
import type { About } from '#features/finder/worker/protocol';

/** What only the person can say of a table. Nothing of it is needed to reckon. */
export function AboutFields({ about, onAbout }: { about: About; onAbout: (about: About) => void }) {
  const t = useTranslations('data.base');
  const field = (key: Exclude<keyof About, 'cutOffs'>, label: string, hint?: string) => (
    <LabelledField
      id={`about-${key}`}
      label={label}
      hint={hint}
      value={about[key]}
      onChange={(text) => onAbout({ ...about, [key]: text })}
      size={key === 'year' ? 'number' : 'line'}
      inputMode={key === 'year' ? 'numeric' : 'text'}
    />
  );

  return (
    <details className="fold mt-8 max-w-measure">
      <summary>{t('about')}</summary>
      <p className="text-quiet">{t('aboutHint')}</p>
      <div className="form-lines">
        {field('source', t('source'), t('sourceHint'))}
        {field('year', t('year'))}
        {field('base', t('what'), t('whatHint'))}
        {field('referenceArea', t('referenceArea'), t('referenceAreaHint'))}
        {field('country', t('country'))}
        {field('scheme', t('scheme'), t('schemeHint'))}
      </div>
    </details>
  );
}
