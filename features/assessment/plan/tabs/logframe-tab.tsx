'use client';

import { useTranslations } from 'next-intl';
import { LogframeTable } from '#components/plan/logframe-table';
import { moveTo } from '#features/browser/navigation';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { logframeModel } from './logframe-model';

/** The logical framework of the plan, made from the answers and the items. */
export function LogframeTab(props: PlanTabProps) {
  const t = useTranslations('plan.logframe');
  const model = logframeModel(props);

  return (
    <>
      <p className="plan-intro">{model.problems.length === 0 ? t('none') : t('intro')}</p>
      <LogframeTable {...model} onNavigate={moveTo} />
    </>
  );
}
