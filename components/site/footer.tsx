import { useTranslations } from 'next-intl';
import { Link } from '#i18n/navigation';

export function Footer() {
  const t = useTranslations('common');

  return (
    <footer className="no-print mt-auto border-t border-line">
      <div className="page py-6 text-sm text-quiet">
        <div className="max-w-measure space-y-1">
          <p>{t('privacy')}</p>
          <p>{t('licence')}</p>
          <p>
            <Link href="/programs" className="link-row">
              {t('programs')}
            </Link>
          </p>
        </div>
      </div>
    </footer>
  );
}
