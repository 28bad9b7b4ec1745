'use client';

import { useTranslations } from 'next-intl';
import type { Summary } from '#features/finder/worker/protocol';
import { useFormat } from '#i18n/use-format';

type ReadingNotesProps = {
  summary: Pick<Summary, 'flags' | 'alike' | 'noJobs'>;
  /** Reads the table once more with nought jobs beside establishments as withheld; undefined where it was read so. */
  onNoJobs: (() => void) | undefined;
};

/** What was done with the table while it was read: flags taken off, names made one, and what may be a secret written as nought. */
export function ReadingNotes({ summary, onNoJobs }: ReadingNotesProps) {
  const t = useTranslations('data.read');
  const format = useFormat();
  const { flags, noJobs } = summary;
  const alike = [...summary.alike.regions, ...summary.alike.industries];

  return (
    <>
      {flags.length === 0 ? null : (
        <p className="mt-3 max-w-measure">
          {t('flags', { flags: format.list(flags.map(({ flag, count }) => t('flagTimes', { flag, count }))) })}
        </p>
      )}
      {noJobs === 0 || onNoJobs === undefined ? null : (
        <section aria-labelledby="no-jobs" className="mt-8 max-w-measure">
          <h2 id="no-jobs" className="text-xl">
            {t('noJobsHeading', { count: noJobs })}
          </h2>
          <p className="mt-2">{t('noJobsText')}</p>
          <button type="button" className="button button-quiet mt-3" onClick={onNoJobs}>
            {t('noJobsWithheld')}
          </button>
        </section>
      )}
      {alike.length === 0 ? null : (
        <section aria-labelledby="alike" className="mt-8 max-w-measure">
          <h2 id="alike" className="text-xl">
            {t('alikeHeading')}
          </h2>
          <p className="mt-2">{t('alikeText')}</p>
          <ul className="mt-2">
            {alike.slice(0, SHOWN).map(([first = '', ...others]) => (
              <li key={first}>{t('alikeNames', { first, others: format.titles(others) })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const SHOWN = 20;
