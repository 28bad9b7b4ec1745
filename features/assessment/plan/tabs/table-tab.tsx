'use client';

import { useTranslations } from 'next-intl';
import { PlanTable } from '#components/plan/plan-table';
import { moveTo } from '#features/browser/navigation';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { tableModel } from './table-model';

/** The whole plan at a glance: a line for each item, stage by stage. */
export function TableTab(props: PlanTabProps) {
  const t = useTranslations('plan.table');
  const model = tableModel(props);

  return (
    <>
      <p className="plan-intro">{model.stages.length === 0 ? t('none') : t('intro')}</p>
      <PlanTable {...model} onNavigate={moveTo} />
    </>
  );
}
