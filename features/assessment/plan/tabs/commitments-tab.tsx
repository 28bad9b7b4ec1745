'use client';

import { useTranslations } from 'next-intl';
import { CommitmentsTable } from '#components/plan/commitments-table';
import { commitmentsOf } from '#policies/plan/commitments';
import { moveTo } from '#features/browser/navigation';
import { codeOf, itemOf, namedItem, partyName, type TabProps } from './words';

/** Who leads, takes part, pays and must agree. */
export function CommitmentsTab(props: TabProps) {
  const t = useTranslations('plan.commitments');
  const { plan, base, texts } = props;
  const { parties, items, cells } = commitmentsOf(plan, base);
  const rows = items.map((key) => {
    const item = itemOf(key, plan);
    const roles = parties.map((party) => cells.get(key)?.get(party) ?? []);
    return { ...namedItem(item, props), code: codeOf(item, base), roles };
  });
  if (parties.length === 0) return <p className="plan-intro">{t('empty')}</p>;

  return (
    <>
      <p className="plan-intro">{t('intro')}</p>
      <CommitmentsTable
        parties={parties.map((party) => ({ id: party, name: partyName(party, texts) }))}
        items={rows}
        onNavigate={moveTo}
      />
    </>
  );
}
