'use client';

import { useTranslations } from 'next-intl';
import { LogframeTable } from '#components/plan/logframe-table';
import { logframeOf } from '#policies/plan/logframe';
import { moveTo } from '#features/browser/navigation';
import { problemModels } from './logframe-model';
import { itemsNamed, type TabProps } from './words';

/** The logical framework of the plan, made from the answers and the items. */
export function LogframeTab(props: TabProps) {
  const t = useTranslations('plan.logframe');
  const { plan, decision, assessment, base } = props;
  const { problems, outside } = logframeOf(plan, decision, assessment, base);

  return (
    <>
      <p className="plan-intro">{problems.length === 0 ? t('none') : t('intro')}</p>
      <LogframeTable
        problems={problemModels(problems, props, (key, values) => t(key, values))}
        outside={itemsNamed(outside, props)}
        onNavigate={moveTo}
      />
    </>
  );
}
