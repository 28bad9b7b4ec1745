'use client';

import { useTranslations } from 'next-intl';
import { CommitmentsTable } from '#components/plan/commitments-table';
import { RolesBoard } from '#components/plan/roles-board';
import { moveTo } from '#features/browser/navigation';
import { itemHref, type PlanTabProps } from '#features/assessment/plan/plan-tab';
import { boardModel } from './board-model';
import { presentCommitments } from '#reports/presenters/plan/commitments';

/** Who leads, takes part, pays and must agree. */
export function CommitmentsTab(props: PlanTabProps) {
  const t = useTranslations('plan.commitments');
  const { parties, items } = presentCommitments(props);
  if (parties.length === 0) return <p className="plan-intro">{t('empty')}</p>;

  return (
    <>
      <p className="plan-intro">{t('intro')}</p>
      <CommitmentsTable
        parties={parties}
        items={items.map((item) => ({ ...item, href: itemHref(props, item.key) }))}
        onNavigate={moveTo}
      />
      <RolesBoard {...boardModel(props)} onNavigate={moveTo} />
    </>
  );
}
