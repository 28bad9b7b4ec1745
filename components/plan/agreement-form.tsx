'use client';

import { useTranslations } from 'next-intl';
import { hidden } from '#components/forms/hidden-words';
import type { StageFields, AgreedStageModel } from './agreement-model';
import { AgreementStage } from './agreement-stage';
import { useFocusNext } from './use-focus-next';

type AgreementFormProps = {
  /** The stages of the agreement; null where none is made. */
  stages: AgreedStageModel[] | null;
  /** How many stages it would begin with, and whether the type of the system asks for one. */
  proposed: { count: number; because: string | null };
  onMake: () => void;
  onTakeBack: () => void;
  onAdd: () => void;
  onTakeOut: (stage: string) => void;
  onSet: (stage: string, fields: StageFields) => void;
  onNavigate: (href: string) => void;
};

/** The staged agreement: none yet, or its stages, of which each is supported only once the one before is verified. */
export function AgreementForm({ stages, proposed, onNavigate, ...on }: AgreementFormProps) {
  const t = useTranslations('plan.agreement');
  const focusNext = useFocusNext();

  function then(act: () => void, focusOn: string) {
    act();
    focusNext(focusOn);
  }

  if (stages === null) {
    return (
      <div className="agreement-none max-w-measure">
        <p>{t('intro')}</p>
        {proposed.because === null ? null : <p className="agreement-proposed mt-4">{proposed.because}</p>}
        <p className="mt-6">
          <button type="button" id={makeId} className="button" onClick={() => then(on.onMake, 'agreement-state')}>
            {t('make', { count: proposed.count })}
          </button>
        </p>
      </div>
    );
  }
  const empty = stages.filter(({ missingText }) => missingText !== '').length;

  return (
    <>
      <p id="agreement-state" tabIndex={-1} className="agreement-state">
        {empty === 0
          ? t('complete', { count: stages.length })
          : t(empty === stages.length ? 'empty' : 'incomplete', { count: stages.length, empty })}
      </p>
      <p className="mt-2 max-w-measure text-base text-quiet">{t('rule')}</p>
      <ol role="list" className="agreement-stages">
        {stages.map((model, index) => (
          <li key={model.stage.id}>
            <AgreementStage
              model={model}
              number={index + 1}
              onSet={(fields) => on.onSet(model.stage.id, fields)}
              onNavigate={onNavigate}
              takeOut={
                model.items.length > 0 || stages.length === 1 ? null : (
                  <button
                    type="button"
                    className="text-button no-print"
                    onClick={() => then(() => on.onTakeOut(model.stage.id), 'agreement-state')}
                  >
                    {t.rich('takeOut', { name: model.name, hidden })}
                  </button>
                )
              }
            />
          </li>
        ))}
      </ol>
      <p className="plan-actions no-print mt-8">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => then(on.onAdd, `stage-${stages.length + 1}-title`)}
        >
          {t('add')}
        </button>
        <button type="button" className="quiet-action" onClick={() => then(on.onTakeBack, makeId)}>
          {t('takeBack')}
        </button>
      </p>
    </>
  );
}

const makeId = 'agreement-make';
