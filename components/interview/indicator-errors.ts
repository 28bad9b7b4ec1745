'use client';

import { useTranslations } from 'next-intl';
import type { IndicatorField } from './importance-fields';
import type { IndicatorFault } from './importance-values';
import { LONGEST } from '#policies/schema/limits';

/** The id of a figure's control, where the error summary leads. */
export function indicatorControl(field: IndicatorField): string {
  return `figure-${field}`;
}

/** The words of what is wrong with a figure. */
export function useFaultText(): (fault: IndicatorFault) => string {
  const t = useTranslations('work.importance');

  return ({ field, problem }) => {
    const isCount = field === 'establishments' || field === 'employment';
    const told = problem === 'not-a-number' && isCount ? 'not-whole' : problem;
    return t(`error.${told}`, { name: t(`field.${field}.name`), most: LONGEST.line });
  };
}
