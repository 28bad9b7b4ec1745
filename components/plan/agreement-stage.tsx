'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { currencyBeside } from '#components/forms/currency-beside';
import { ShellLink } from '#components/frame/shell-link';
import { type StageField, type StageFields, type AgreedStageModel, stageTexts } from './agreement-model';
import { SelectField } from '#components/forms/select-field';
import { TypedField } from '#components/forms/typed-field';
import { readAmount, readCurrency, readLine, readMonth, readNote } from '#components/forms/typed-values';

type AgreementStageProps = {
  model: AgreedStageModel;
  number: number;
  onSet: (fields: StageFields) => void;
  onNavigate: (href: string) => void;
  /** The button that takes the stage out, where it can be. */
  takeOut: ReactNode;
};

const ANSWERS = ['no', 'yes'] as const;

/** One stage of the agreement: whether its support is open, what belongs to it, and its terms. */
export function AgreementStage({ model, number, onSet, onNavigate, takeOut }: AgreementStageProps) {
  const t = useTranslations('plan.agreement');
  const words = useTranslations('report.plan');
  const { stage, title, open, support, items, budgets, missingText } = model;

  return (
    <fieldset className="agreement-stage" id={`stage-${number}`}>
      <legend>
        <h2 className="text-xl">{title}</h2>
      </legend>
      <div className="agreement-facts">
        <p className="agreement-support" data-open={open ? 'true' : 'false'}>
          <SupportMark open={open} />
          {support}
        </p>
        {missingText === '' ? null : <p className="text-quiet">{t('missing', { fields: missingText })}</p>}
        <p className="font-semibold">{t('items', { count: items.length })}</p>
        {items.length === 0 ? null : (
          <ul role="list" className="bulleted">
            {items.map((item) => (
              <li key={item.key}>
                <div className="main">
                  <ShellLink href={item.href} onNavigate={onNavigate}>
                    {item.name}
                  </ShellLink>
                </div>
              </li>
            ))}
          </ul>
        )}
        {budgets === '' ? null : <p>{t('budgets', { sum: budgets })}</p>}
        {takeOut}
      </div>
      <div className="agreement-terms">
        {stageTexts.map((field) => (
          <TypedField
            key={field}
            {...labelled(field)}
            size={field === 'title' || field === 'verifiedBy' ? 'line' : 'lines'}
            value={stage[field]}
            read={field === 'title' || field === 'verifiedBy' ? readLine : readNote}
            onValue={(value) => onSet({ [field]: value })}
          />
        ))}
        <div className="agreement-money">
          <TypedField
            {...labelled('amount')}
            size="number"
            inputMode="decimal"
            value={stage.amount}
            read={readAmount}
            onValue={(value) =>
              onSet({ amount: value, currency: currencyBeside(value, stage.currency, model.currency) })
            }
          />
          <TypedField
            {...labelled('currency')}
            size="number"
            value={stage.currency}
            read={readCurrency}
            onValue={(value) => onSet({ currency: value })}
          />
        </div>
        <TypedField
          {...labelled('verifiedOn')}
          size="number"
          value={stage.verifiedOn}
          read={readMonth}
          onValue={(value) => onSet({ verifiedOn: value })}
        />
        <SelectField
          id={`stage-${number}-stopRuleMet`}
          label={t('stopRuleMet.label')}
          hint={t('stopRuleMet.hint')}
          none={t('stopRuleMet.unsaid')}
          groups={[{ title: null, choices: ANSWERS.map((id) => ({ id, name: t(`stopRuleMet.${id}`) })) }]}
          value={stage.stopRuleMet ?? ''}
          onChange={(chosen) => onSet({ stopRuleMet: ANSWERS.find((answer) => answer === chosen) })}
        />
      </div>
    </fieldset>
  );

  function labelled(field: Exclude<StageField, 'stopRuleMet'>) {
    return {
      id: `stage-${number}-${field}`,
      draft: `stage.${stage.id}.${field}`,
      label: words(`agreement.field.${field}`),
      hint: t(`hint.${field}`),
    };
  }
}

/** An open ring or a filled square with a bar: told by shape, and by the words beside it. */
function SupportMark({ open }: { open: boolean }) {
  return (
    <svg className="mark fill-none stroke-current" viewBox="0 0 12 12" strokeWidth="1.75" aria-hidden="true">
      <path
        d={open ? 'M1.5 6.5 L4.75 9.75 L10.5 2.5' : 'M2.5 5.5 H9.5 V10.5 H2.5 Z M4 5.5 V3.5 A2 2 0 0 1 8 3.5 V5.5'}
      />
    </svg>
  );
}
