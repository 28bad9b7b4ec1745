import { useTranslations } from 'next-intl';
import type { ComparisonSummary } from '#features/finder/worker/protocol';
import { useFormat } from '#i18n/use-format';

/** More codes than this are no reading; the count is told. */
const MOST = 200;

/** Codes that only one of the two years has: renamed, split, merged, or come and gone. */
export function OnlyOneYear({ comparison }: { comparison: ComparisonSummary }) {
  const t = useTranslations('data.years');
  const format = useFormat();
  const lists = (['onlyBefore', 'onlyAfter'] as const).flatMap((year) =>
    (['regions', 'industries'] as const).map((of) => ({ id: `${year}.${of}` as const, codes: comparison[year][of] })),
  );
  if (lists.every(({ codes }) => codes.length === 0)) return null;
  return (
    <section className="mt-6 max-w-measure" aria-labelledby="codes-changed">
      <h3 id="codes-changed" className="text-lg">
        {t('codesHeading')}
      </h3>
      <p className="mt-2">{t('codesIntro')}</p>
      {lists
        .filter(({ codes }) => codes.length > 0)
        .map(({ id, codes }) => (
          <details key={id} className="mt-2">
            <summary>{t(`only.${id}`, { count: codes.length })}</summary>
            <p className="mt-1 text-base">
              {format.sequence(codes.slice(0, MOST))}
              {codes.length > MOST ? ` ${t('andMore', { count: codes.length - MOST })}` : null}
            </p>
          </details>
        ))}
    </section>
  );
}
