import { useTranslations } from 'next-intl';
import { Link } from '#i18n/navigation';

const doors = ['draft', 'data', 'workshop', 'screen'] as const;

/** Where the doors lead that are open. */
const ways = { draft: '/work', data: '/data' } as const;

/** The people who come, in their own words, and what each can do here today. */
export function Doors() {
  const t = useTranslations('start');

  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="text-2xl">
        {t('doorsHeading')}
      </h2>
      <ul className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
        {doors.map((door) => (
          <li key={door} className={`border-t-2 pt-4 ${door in ways ? 'border-petrol' : 'border-line'}`}>
            <h3 className="text-xl">{t(`doors.${door}.words`)}</h3>
            <p className="mt-3">{t(`doors.${door}.now`)}</p>
            <p className="mt-2 text-quiet">{t(`doors.${door}.later`)}</p>
            {door === 'draft' || door === 'data' ? (
              <p className="mt-3">
                <Link href={ways[door]}>{t(`doors.${door}.link`)}</Link>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
