'use client';

import { useTranslations } from 'next-intl';
import { PlanTimeline } from '#components/plan/plan-timeline';
import { stagesOfPlan } from '#policies/plan/propose';
import { timelineOf } from '#policies/plan/timeline';
import { moveTo } from '#features/browser/navigation';
import { timelineModel } from './timeline-model';
import { itemsNamed, type TabProps } from './words';

/** The items in time: when each begins and ends, and what it waits for. */
export function TimelineTab(props: TabProps) {
  const t = useTranslations('plan.timeline');
  const { plan, decision, base } = props;
  const timeline = timelineOf(plan, stagesOfPlan(plan, decision), base);

  return (
    <>
      <p className="plan-intro">{t(timeline.from === null ? 'none' : 'intro')}</p>
      <PlanTimeline
        drawn={timelineModel(timeline, props, (key, values) => t(key, values))}
        undated={itemsNamed(timeline.undated, props)}
        reversed={itemsNamed(timeline.reversed, props)}
        clashes={timeline.clashes.map(({ item, after }) => itemsNamed([item, after], props))}
        onNavigate={moveTo}
      />
    </>
  );
}
