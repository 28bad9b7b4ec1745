'use client';

import { useTranslations } from 'next-intl';
import { PlanTimeline } from '#components/plan/plan-timeline';
import { moveTo } from '#features/browser/navigation';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { timelineModel } from './timeline-model';

/** The items in time: when each begins and ends, and what it waits for. */
export function TimelineTab(props: PlanTabProps) {
  const t = useTranslations('plan.timeline');
  const model = timelineModel(props);

  return (
    <>
      <p className="plan-intro">{model.drawn === null ? t('none') : t('intro')}</p>
      <PlanTimeline {...model} onNavigate={moveTo} />
    </>
  );
}
