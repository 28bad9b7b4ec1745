'use client';

import { useTranslations } from 'next-intl';
import type { ListFault } from './model';

/** Says what was not done with an assessment of the list, why, and what to do; nothing where all went well. */
export function ListProblem({ fault }: { fault: ListFault | null }) {
  const t = useTranslations('work.list.notDone');

  return (
    <p role="alert" className={fault === null ? undefined : 'problem mb-6 max-w-measure text-rust'}>
      {fault === null ? null : t(fault.action, { title: fault.title, reason: t(`reason.${fault.reason}`) })}
    </p>
  );
}
