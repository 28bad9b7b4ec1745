import { useTranslations } from 'next-intl';

/** Opens or closes all measures at once; `followLinks` hears the press, so that this works in a page that only the server has drawn. */
export function FoldAll() {
  const t = useTranslations('result');

  return (
    <p className="no-print flex flex-wrap gap-x-6">
      <button type="button" className="text-button" data-folds="open">
        {t('openAll')}
      </button>
      <button type="button" className="text-button" data-folds="close">
        {t('closeAll')}
      </button>
    </p>
  );
}
