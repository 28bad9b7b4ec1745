'use client';

import { unreachable } from '#policies/schema/unreachable';
import type { PlanTab, PlanTabProps } from '#features/assessment/plan/plan-tab';
import { AgreementTab } from './agreement-tab';
import { ChecksTab } from './checks-tab';
import { CommitmentsTab } from './commitments-tab';
import { LogframeTab } from './logframe-tab';
import { TableTab } from './table-tab';
import { TimelineTab } from './timeline-tab';

/** One view of the plan: all items at a glance, when, who, on which terms, to what end, and what the principles say. */
export function PlanTabs({ tab, ...props }: PlanTabProps & { tab: PlanTab }) {
  switch (tab) {
    case 'table':
      return <TableTab {...props} />;
    case 'timeline':
      return <TimelineTab {...props} />;
    case 'commitments':
      return <CommitmentsTab {...props} />;
    case 'agreement':
      return <AgreementTab {...props} />;
    case 'logframe':
      return <LogframeTab {...props} />;
    case 'checks':
      return <ChecksTab {...props} />;
    default:
      return unreachable(tab);
  }
}
