import { useTranslations } from 'next-intl';
import { Link } from '#i18n/navigation';

/** Where each door leads. */
const doors = { draft: '/work', data: '/data' } as const;

/** The people who come, in their own words, and what each can do here today; what is not open yet is one line. */
export function Doors() {
  const t = useTranslations('start');

  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="text-2xl">
        {t('doorsHeading')}
      </h2>
      <ul className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
        {(['draft', 'data'] as const).map((door) => (
          <li key={door} className="border-t-2 border-petrol pt-4">
            <h3 className="text-xl">{t(`doors.${door}.words`)}</h3>
            <p className="mt-3">{t(`doors.${door}.now`)}</p>
            <p className="mt-2 text-quiet">{t(`doors.${door}.later`)}</p>
            <p className="mt-3">
              <Link href={doors[door]}>{t(`doors.${door}.link`)}</Link>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-8 max-w-measure text-base text-quiet">{t('doorsClosed')}</p>
    </section>
  );
}
