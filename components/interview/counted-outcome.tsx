'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '#i18n/use-format';
import type { CountedFigures, FiguresOutcome } from '#policies/engine/figures-of-counts';
import type { CutOffs } from '#policies/schema/assessment';
import type { Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { MarginLines } from './margin-lines';
import { PositionFigure } from './position-figure';

type CountedOutcomeProps = {
  figures: CountedFigures;
  cuts: CutOffs;
  measuredBy: 'employment' | 'establishments';
  outcome: FiguresOutcome;
};

/** What four counts give, at once: the type, the 2 x 2 with its intervals, the margins, and the figures that are stored of them. */
export function CountedOutcome({ figures, cuts, measuredBy, outcome }: CountedOutcomeProps) {
  const t = useTranslations('work.importance');
  const format = useFormat();
  const { type, margins, neighbours } = outcome;
  const name = (id: TypeId | null) => (id === null ? t('position.below') : t(`position.type.${id}`));
  const caption = t('counts.caption', {
    quotient: format.number(figures.locationQuotient),
    share: format.percent(figures.sectorShare),
    type: name(type),
  });

  return (
    <>
      <PositionFigure
        cuts={cuts}
        mark={{ ...figures, intervals: { x: intervalOf('sectorShare'), y: intervalOf('locationQuotient') } }}
        type={type}
        caption={caption}
      />
      {neighbours.length === 0 ? null : (
        <p className="mt-4 max-w-measure">{t('shown.near', { type: neighbours.map(name).join('; ') })}</p>
      )}
      <MarginLines margins={margins} jobs={measuredBy === 'employment'} />
      <dl className="mt-4 max-w-measure">
        {(['regionOwnShare', 'regionWeight'] as const).map((field) => (
          <div key={field} className="mt-1">
            <dt className="inline">{t(`field.${field}.label`)}: </dt>
            <dd className="inline">{t(`counts.from.${field}`, { value: format.percent(figures[field]) })}</dd>
          </div>
        ))}
      </dl>
    </>
  );

  function intervalOf(axis: Margin['axis']): [number, number] | undefined {
    return margins.find((margin) => margin.axis === axis)?.interval;
  }
}
