'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from '#components/forms/choice';
import type { ItemFacts } from '#policies/schema/plan';
import type { FactName } from './plan-model';

type FactsFormProps = {
  facts: { name: FactName; value: boolean | null }[];
  onFact: (fact: Partial<ItemFacts>) => void;
};

/** The short form of the principle checks: what they need to know of a measure that no catalogue describes. */
export function FactsForm({ facts, onFact }: FactsFormProps) {
  const t = useTranslations('plan.own');
  // That somebody does not know is what a missing fact says already; here it is only shown as chosen.
  const [unknown, setUnknown] = useState<FactName[]>([]);

  function choose(name: FactName, value: boolean | undefined) {
    setUnknown((all) => [...all.filter((other) => other !== name), ...(value === undefined ? [name] : [])]);
    onFact({ [name]: value });
  }

  return (
    <div className="plan-facts-form">
      {facts.map(({ name, value }) => (
        <fieldset key={name} className="plan-fact">
          <legend>{t(`fact.${name}`)}</legend>
          <div className="plan-fact-choices">
            <Choice
              type="radio"
              name={`fact-${name}`}
              value="yes"
              id={`fact-${name}`}
              checked={value === true}
              onChoose={() => choose(name, true)}
            >
              {t('yes')}
            </Choice>
            <Choice
              type="radio"
              name={`fact-${name}`}
              value="no"
              checked={value === false}
              onChoose={() => choose(name, false)}
            >
              {t('no')}
            </Choice>
            <Choice
              type="radio"
              name={`fact-${name}`}
              value="unknown"
              checked={value === null && unknown.includes(name)}
              onChoose={() => choose(name, undefined)}
            >
              {t('unknown')}
            </Choice>
          </div>
        </fieldset>
      ))}
    </div>
  );
}
