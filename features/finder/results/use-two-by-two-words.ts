import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { TwoByTwo } from '#charts/two-by-two';
import type { CutOffs } from '#policies/schema/assessment';
import { TYPES } from './types';
import { useNumbers } from './use-numbers';

/** The lettering and the cuts of the 2 x 2, without a value. */
export function useTwoByTwoWords(cuts: CutOffs): Omit<TwoByTwo, 'value' | 'nearest'> {
  const t = useTranslations('data.results');
  const numbers = useNumbers();
  return useMemo(
    () => ({
      xLabel: t('axis.sectorShare'),
      yLabel: t('axis.locationQuotient'),
      cuts: {
        x: cuts.sectorShareHigh,
        xMinimum: cuts.sectorShareMinimum,
        y: cuts.locationQuotient,
        yMinimum: cuts.locationQuotientMinimum,
      },
      cutLabels: {
        x: numbers.share(cuts.sectorShareHigh),
        xMinimum: numbers.share(cuts.sectorShareMinimum),
        y: numbers.cut(cuts.locationQuotient),
        yMinimum: numbers.cut(cuts.locationQuotientMinimum),
      },
      quarters: TYPES.map((id) => ({ id, name: t(`type.${id}`), current: false })),
    }),
    [t, numbers, cuts],
  );
}
