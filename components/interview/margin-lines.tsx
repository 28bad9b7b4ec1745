'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '#i18n/use-format';
import type { Margin } from '#policies/schema/result';

type MarginLinesProps = {
  margins: readonly Margin[];
  /** Whether jobs were counted, whose interval is narrower than it should be. */
  jobs: boolean;
};

/** Each of the two figures with its interval, and how far it lies from its cut. */
export function MarginLines({ margins, jobs }: MarginLinesProps) {
  const t = useTranslations('work.importance.margin');
  const format = useFormat();
  const cuts = margins.filter(({ axis, bound }) => bound === 'cut' && axis !== 'establishments');
  if (cuts.length === 0) return null;

  return (
    <>
      <ul className="mt-4 max-w-measure">
        {cuts.map((margin) => (
          <li key={margin.axis}>{lineOf(margin)}</li>
        ))}
      </ul>
      {jobs && cuts.some(({ interval }) => interval !== undefined) ? (
        <p className="mt-2 max-w-measure text-quiet">{t('jobs')}</p>
      ) : null}
    </>
  );

  function lineOf({ axis, value, cut, ratio, interval }: Margin): string {
    const written = (figure: number) => (axis === 'sectorShare' ? format.percent(figure) : format.number(figure));
    const figure =
      interval === undefined
        ? t(`of.${axis}`, { value: written(value) })
        : t(`between.${axis}`, { value: written(value), low: written(interval[0]), high: written(interval[1]) });
    const side = ratio >= 1 ? 'above' : 'below';
    const away = value === 0 ? t('cut', { cut: written(cut) }) : t(side, { cut: written(cut), times: times(ratio) });
    return `${figure} ${away}`;
  }

  /** From 1 up, on whichever side of the cut. */
  function times(ratio: number): string {
    return format.number(Math.max(ratio, 1 / ratio));
  }
}
