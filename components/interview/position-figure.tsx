'use client';

import { useTranslations } from 'next-intl';
import { TwoByTwoSvg } from '#charts/svg';
import type { TwoByTwo } from '#charts/two-by-two';
import { useFormat } from '#i18n/use-format';
import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';

/** Both figures, and between which ends chance alone may have moved them. */
type Mark = {
  locationQuotient: number;
  sectorShare: number;
  intervals?: { x?: [number, number]; y?: [number, number] };
};

type PositionFigureProps = {
  cuts: CutOffs;
  /** Location quotient and share of the industry; without both no mark is drawn. */
  mark: Mark | undefined;
  /** The square that is coloured. */
  type: TypeId | null;
  /** What the figure shows, in a sentence. */
  caption: string;
};

const TYPES: TypeId[] = ['local-development-vector', 'center', 'embryonic', 'advanced-vector'];

/** The 2 x 2 beside the figures that are being typed. */
export function PositionFigure({ cuts, mark, type, caption }: PositionFigureProps) {
  const t = useTranslations('work.importance.position');
  const format = useFormat();
  const figure: TwoByTwo = {
    xLabel: t('share'),
    yLabel: t('quotient'),
    cuts: {
      x: cuts.sectorShareHigh,
      xMinimum: cuts.sectorShareMinimum,
      y: cuts.locationQuotient,
      yMinimum: cuts.locationQuotientMinimum,
    },
    cutLabels: {
      x: format.percent(cuts.sectorShareHigh),
      xMinimum: format.percent(cuts.sectorShareMinimum),
      y: format.number(cuts.locationQuotient),
      yMinimum: format.number(cuts.locationQuotientMinimum),
    },
    quarters: TYPES.map((id) => ({ id, name: t(`type.${id}`), current: id === type })),
    ...(mark === undefined ? {} : { value: valueOf(mark) }),
  };
  return (
    <figure className="position-figure">
      <TwoByTwoSvg
        figure={figure}
        title={t('title')}
        description={caption}
        width={236}
        height={210}
        className="w-full"
      />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function valueOf({ locationQuotient, sectorShare, intervals }: Mark): TwoByTwo['value'] {
  return { x: sectorShare, y: locationQuotient, label: '', xInterval: intervals?.x, yInterval: intervals?.y };
}
