'use client';

import { useTranslations } from 'next-intl';
import type { FoundFile } from './found-model';

/** What of a file was set aside, each with a word; the rest of the file is open. */
export function AsideList({ aside }: Pick<FoundFile, 'aside'>) {
  const t = useTranslations('open');
  const { lines, more } = aside;
  if (lines.length === 0) return null;

  return (
    <section aria-labelledby="set-aside" className="mt-5 max-w-measure">
      <h3 id="set-aside" className="text-lg">
        {t('setAsideHeading')}
      </h3>
      <p>{t('setAside')}</p>
      <ul className="bulleted mt-1">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {more === 0 ? null : <li>{t('aside.more', { count: more })}</li>}
      </ul>
    </section>
  );
}
