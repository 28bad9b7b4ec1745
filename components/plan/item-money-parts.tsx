'use client';

import { useTranslations } from 'next-intl';
import type { Budget, Contribution } from '#policies/schema/plan';
import { currencyBeside } from '#components/forms/currency-beside';
import { ItemPart } from './item-part';
import type { ItemPartProps } from './item-part-props';
import { PartiesField } from './parties-field';
import { Suggestion } from './suggestion';
import { TypedField } from '#components/forms/typed-field';
import { readAmount, readCurrency, readNote } from '#components/forms/typed-values';

const kinds = ['money', 'land', 'staffTime', 'collectiveAction'] as const;

/** What local people put in, and what the rest costs and who pays it. */
export function ItemMoneyParts({ item, model, onSet }: ItemPartProps) {
  const t = useTranslations('plan.item');
  const field = useTranslations('report.plan.field');
  const { suggestions, actors } = model;
  const { contribution, budget } = item;

  function setContribution(kind: keyof Contribution, value: string | undefined) {
    const others = typeof contribution === 'string' ? {} : contribution;
    onSet({ contribution: { ...others, [kind]: value } }, `contribution.${kind}`);
  }

  return (
    <>
      <ItemPart
        id="contribution"
        title={t('contribution')}
        hint={t('contributionHint')}
        margin={
          suggestions === null ? undefined : (
            <Suggestion title={t('suggested.contribution')} lines={suggestions.contribution} />
          )
        }
      >
        {typeof contribution === 'string' ? (
          <TypedField
            id="contribution"
            label={t('contributionInWords')}
            hint={t('contributionInWordsHint')}
            size="lines"
            value={contribution}
            read={readNote}
            onValue={(words) => onSet({ contribution: words }, 'contribution')}
          />
        ) : (
          kinds.map((kind) => (
            <TypedField
              key={kind}
              id={`contribution-${kind}`}
              label={t(`contributionOf.${kind}`)}
              hint={t(`contributionOf.${kind}Hint`)}
              size="line"
              value={contribution?.[kind]}
              read={readNote}
              onValue={(value) => setContribution(kind, value)}
            />
          ))
        )}
      </ItemPart>
      <ItemPart
        id="budget"
        title={t('budget')}
        hint={t('budgetHint')}
        margin={suggestions === null ? undefined : <Suggestion title={t('suggested.pays')} lines={suggestions.pays} />}
      >
        <div className="plan-side-by-side">
          <TypedField
            id="amount"
            label={field('amount')}
            hint={t('amountHint')}
            size="number"
            inputMode="decimal"
            value={budget?.amount}
            read={readAmount}
            onValue={(amount) => onSet({ budget: withAmount(budget, amount, model.currency) }, 'budget.amount')}
          />
          <TypedField
            id="currency"
            label={field('currency')}
            hint={t('currencyHint')}
            size="number"
            value={budget?.currency}
            read={readCurrency}
            onValue={(currency) => onSet({ budget: { ...budget, currency } }, 'budget.currency')}
          />
        </div>
        <PartiesField
          id="paid-by"
          legend={field('paidBy')}
          parties={budget?.paidBy ?? []}
          actors={actors}
          onParties={(paidBy) => onSet({ budget: { ...budget, paidBy } }, 'budget.paidBy')}
        />
      </ItemPart>
    </>
  );
}

function withAmount(budget: Budget | undefined, amount: number | undefined, ofCeiling: string | null) {
  return { ...budget, amount, currency: currencyBeside(amount, budget?.currency, ofCeiling) };
}
