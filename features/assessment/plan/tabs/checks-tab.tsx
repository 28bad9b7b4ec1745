'use client';

import { CheckList } from '#components/plan/check-list';
import { moveTo } from '#features/browser/navigation';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { checkModels } from './check-models';

/** The plan held against the principles, with the written reasons to go on in spite of a breach. */
export function ChecksTab(props: PlanTabProps) {
  return (
    <CheckList
      checks={checkModels(props)}
      onReason={(check, item, reason) =>
        props.edit({ kind: 'override', check, ...(item === null ? {} : { item: item.key }), reason })
      }
      onNavigate={moveTo}
    />
  );
}
