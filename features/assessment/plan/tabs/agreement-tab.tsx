'use client';

import { useTranslations } from 'next-intl';
import { v4 as uuid } from 'uuid';
import { AgreementForm } from '#components/plan/agreement-form';
import { moveTo } from '#features/browser/navigation';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { agreedStageModels, stagesToAgree } from './agreement-model';

/** The staged agreement: made from the stages of the package, changed until people can sign it, or taken back. */
export function AgreementTab(props: PlanTabProps) {
  const t = useTranslations('plan.agreement');
  const { plan, decision, edit } = props;
  const stages = plan.agreement?.stages ?? [];
  const proposed = stagesToAgree(props);

  return (
    <AgreementForm
      stages={stages.length === 0 ? null : agreedStageModels(props)}
      proposed={{
        count: proposed.length,
        because: decision.classification.type === 'embryonic' ? t('proposed') : null,
      }}
      onMake={() => edit({ kind: 'agree', stages: proposed })}
      onTakeBack={() => edit({ kind: 'agree', stages: null })}
      onAdd={() => edit({ kind: 'agree', stages: [...stages, { id: uuid(), title: t('newStage') }] })}
      onTakeOut={(stage) => edit({ kind: 'agree', stages: stages.filter(({ id }) => id !== stage) })}
      onSet={(stage, fields) =>
        edit({ kind: 'set stage', stage, fields }, `stage:${stage}:${Object.keys(fields).join(',')}`)
      }
      onNavigate={moveTo}
    />
  );
}
