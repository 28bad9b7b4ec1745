'use client';

import { useTranslations } from 'next-intl';
import type { CountField } from '#policies/engine/figures-of-counts';
import type { CountFault } from './counts-values';

/** The id of a count's control, where the error summary leads. */
export function countControl(field: CountField): string {
  return `count-${field}`;
}

/** The words of what is wrong with a count. */
export function useCountFaultText(): (fault: CountFault) => string {
  const t = useTranslations('work.importance');

  return (fault) => {
    const name = t(`counts.${fault.field}`);
    if ('over' in fault) return t('counts.over', { name, whole: t(`counts.${fault.over}`) });
    const told = fault.problem === 'not-a-number' ? 'not-whole' : fault.problem;
    return t(`error.${told}`, { name });
  };
}
