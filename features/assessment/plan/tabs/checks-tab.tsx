'use client';

import { useTranslations } from 'next-intl';
import { CheckList } from '#components/plan/check-list';
import { moveTo } from '#features/browser/navigation';
import type { TabProps } from './words';
import { checkModels } from './check-models';

/** The plan held against the principles, with the written reasons to go on in spite of a breach. */
export function ChecksTab(props: TabProps) {
  const t = useTranslations('plan.checks');

  return (
    <CheckList
      checks={checkModels(props, (key, values) => t(key, values))}
      onReason={(check, item, reason) =>
        props.edit({ kind: 'override', check, ...(item === null ? {} : { item: item.key }), reason })
      }
      onNavigate={moveTo}
    />
  );
}
