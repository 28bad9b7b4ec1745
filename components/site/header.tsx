import { useTranslations } from 'next-intl';
import { Link } from '#i18n/navigation';
import { NavLink } from './nav-link';
import { Sign } from './sign';

export function Header() {
  const t = useTranslations('common');

  return (
    <header className="no-print border-b border-line">
      <div className="page flex flex-wrap items-center justify-between gap-x-8 py-2">
        <Link
          href="/"
          className="inline-flex min-h-11 items-center gap-2.5 font-serif text-lg font-semibold no-underline"
        >
          <Sign />
          {t('name')}
        </Link>
        <nav aria-label={t('nav')} className="flex flex-wrap gap-x-6">
          <NavLink href="/work" under="/work">
            {t('work')}
          </NavLink>
          <NavLink href="/data" under="/data">
            {t('data')}
          </NavLink>
          <NavLink href="/#examples" under="/examples">
            {t('examples')}
          </NavLink>
          <NavLink href="/open" under="/open">
            {t('open')}
          </NavLink>
        </nav>
      </div>
    </header>
  );
}
