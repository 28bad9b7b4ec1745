'use client';

import { useTranslations } from 'next-intl';
import { FactsForm } from './facts-form';
import { ItemPart } from './item-part';
import type { ItemPartProps } from './item-part-props';

/** The short form of the principle checks on an item's page, where they have to be told something. */
export function FactsPart({ item, model, onSet }: ItemPartProps) {
  const t = useTranslations('plan.item');
  if (model.facts.length === 0) return null;

  return (
    <ItemPart id="facts" title={t('facts')} hint={t(model.own ? 'factsHint' : 'factsChangedHint')}>
      <FactsForm
        facts={model.facts}
        onFact={(fact) => onSet({ facts: { ...item.facts, ...fact } }, `facts.${Object.keys(fact).join()}`)}
      />
    </ItemPart>
  );
}
