import { useTranslations } from 'next-intl';

/** What opening a measure shows; the name is for those who hear the label out of its place. */
export function FoldLabel({ about }: { about: string }) {
  const t = useTranslations('result');

  return (
    <summary className="no-print">
      {t('unfold')}
      <span className="sr-only">{` ${about}`}</span>
    </summary>
  );
}
