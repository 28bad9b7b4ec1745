'use client';

import { useTranslations } from 'next-intl';
import { ItemPart } from './item-part';
import type { ItemPartProps } from './item-part-props';
import { OwnerField } from './owner-field';
import { PartiesField } from './parties-field';
import { Suggestion } from './suggestion';
import { TypedField } from '#components/forms/typed-field';
import { readNote } from '#components/forms/typed-values';

/** Who does it, and what is done first. */
export function ItemWhoParts({ item, model, onSet }: ItemPartProps) {
  const t = useTranslations('plan.item');
  const field = useTranslations('report.plan.field');
  const { suggestions, actors } = model;

  return (
    <>
      <ItemPart
        id="who"
        title={t('who')}
        margin={
          suggestions === null ? undefined : (
            <>
              <Suggestion title={t('suggested.leads')} lines={suggestions.leads} />
              <Suggestion title={t('suggested.takesPart')} lines={suggestions.takesPart} />
            </>
          )
        }
      >
        <OwnerField id="owner" owner={item.owner} actors={actors} onOwner={(owner) => onSet({ owner }, 'owner')} />
        <PartiesField
          id="takes-part"
          legend={field('takesPart')}
          parties={item.takesPart ?? []}
          actors={actors}
          onParties={(takesPart) => onSet({ takesPart }, 'takesPart')}
        />
        <PartiesField
          id="must-agree"
          legend={field('mustAgree')}
          parties={item.mustAgree ?? []}
          actors={actors}
          onParties={(mustAgree) => onSet({ mustAgree }, 'mustAgree')}
        />
      </ItemPart>
      <ItemPart
        id="step"
        title={t('firstStepTitle')}
        margin={
          suggestions === null ? undefined : (
            <Suggestion
              title={t('suggested.steps')}
              lines={suggestions.steps}
              action={(step) => (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => onSet({ firstStep: step }, 'firstStep:suggested')}
                >
                  {t('useIt')}
                  <span className="sr-only">: {step}</span>
                </button>
              )}
            />
          )
        }
      >
        <TypedField
          id="first-step"
          label={field('firstStep')}
          hint={t('firstStepHint')}
          size="lines"
          value={item.firstStep}
          read={readNote}
          onValue={(firstStep) => onSet({ firstStep }, 'firstStep')}
        />
      </ItemPart>
    </>
  );
}
