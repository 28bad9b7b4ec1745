'use client';

import { useTranslations } from 'next-intl';
import { PlanTable } from '#components/plan/plan-table';
import { isInPlan } from '#policies/plan/item';
import { moveTo } from '#features/browser/navigation';
import { outsideRows, stagesOfTable } from './table-model';
import { sumsOf, type TabProps } from './words';

/** The whole plan at a glance: a line for each item, stage by stage. */
export function TableTab(props: TabProps) {
  const t = useTranslations('plan.table');
  const stages = stagesOfTable(props, (key, values) => t(key, values));
  const { sums, withoutCurrency } = sumsOf(
    (props.plan.items ?? []).filter(isInPlan).map((item) => item.budget),
    props.locale,
  );

  return (
    <>
      <p className="plan-intro">{stages.length === 0 ? t('none') : t('intro')}</p>
      <PlanTable
        stages={stages}
        totals={sums}
        withoutCurrency={withoutCurrency}
        outside={outsideRows(props)}
        onNavigate={moveTo}
      />
    </>
  );
}
