'use client';

import { useTranslations } from 'next-intl';
import { RadioSet } from '#components/forms/radio-set';
import type { Clause } from '#policies/schema/plan';
import { FactsPart } from './facts-part';
import { ItemPart } from './item-part';
import type { ItemPartProps } from './item-part-props';
import { SelectField } from '#components/forms/select-field';
import { Suggestion } from './suggestion';
import { TargetFields } from './target-fields';
import { TypedField } from '#components/forms/typed-field';
import { readMonth, readNote } from '#components/forms/typed-values';

const clauses: Clause[] = ['complies', 'compliance-plan', 'none'];

/** When, in which stage and on which terms; in what it differs from the catalogue, what it aims at, and notes. */
export function ItemTermsParts({ item, model, onSet, onStage }: ItemPartProps & { onStage: (stage: string) => void }) {
  const t = useTranslations('plan.item');
  const words = useTranslations('report.plan');
  const { suggestions } = model;
  const backwards = item.start !== undefined && item.end !== undefined && item.end.slice(0, 7) < item.start.slice(0, 7);

  return (
    <>
      <ItemPart
        id="when"
        title={words('field.when')}
        margin={
          suggestions === null ? undefined : <Suggestion title={t('suggested.entry')} lines={suggestions.entry} />
        }
      >
        <div className="plan-side-by-side">
          {(['start', 'end'] as const).map((end) => (
            <TypedField
              key={end}
              id={end}
              label={words(`field.${end}`)}
              hint={t('monthHint')}
              size="number"
              value={item[end]}
              read={readMonth}
              onValue={(month) => onSet({ [end]: month }, end)}
            />
          ))}
        </div>
        {backwards ? <p className="error-message">{t('backwards')}</p> : null}
        <SelectField
          id="stage"
          label={words('field.stage')}
          groups={[{ title: null, choices: model.stages }]}
          value={model.stage}
          onChange={onStage}
        />
      </ItemPart>
      <ItemPart
        id="clause"
        title={words('field.clause')}
        hint={model.clauseExempt ? t('clauseExempt') : t('clauseHint')}
      >
        {model.clauseExempt && item.clause === undefined ? null : (
          <RadioSet
            id="clause"
            legend={<span className="sr-only">{words('field.clause')}</span>}
            options={[
              ...clauses.map((clause) => ({ value: clause, label: words(`clause.${clause}`) })),
              { value: '', label: t(model.own ? 'clauseOf.undecided' : 'clauseOf.general') },
            ]}
            value={item.clause ?? ''}
            onChange={(value) => onSet({ clause: clauses.find((clause) => clause === value) }, 'clause')}
          />
        )}
        {item.clause === 'compliance-plan' ? (
          <TypedField
            id="compliance-plan"
            label={words('field.compliancePlan')}
            hint={t('compliancePlanHint')}
            size="lines"
            value={item.compliancePlan}
            read={readNote}
            onValue={(compliancePlan) => onSet({ compliancePlan }, 'compliancePlan')}
          />
        ) : null}
      </ItemPart>
      {model.own ? null : (
        <ItemPart id="differs" title={t('differs')} hint={t('differsHint')}>
          <TypedField
            id="changed-to"
            label={t('changedTo')}
            size="lines"
            value={item.changedTo}
            read={readNote}
            onValue={(changedTo) => onSet({ changedTo }, 'changedTo')}
          />
        </ItemPart>
      )}
      {model.own ? null : <FactsPart item={item} model={model} onSet={onSet} />}
      {model.targets.length === 0 ? null : (
        <ItemPart id="targets" title={t('targets')} hint={t('targetsHint')}>
          <TargetFields
            targets={model.targets}
            stored={item.targets ?? []}
            onTargets={(targets, indicator) => onSet({ targets }, `targets.${indicator}`)}
          />
        </ItemPart>
      )}
      <ItemPart id="note" title={t('note')}>
        <TypedField
          id="item-note"
          label={t('noteLabel')}
          hint={t('noteHint')}
          size="lines"
          value={item.note}
          read={readNote}
          onValue={(note) => onSet({ note }, 'note')}
        />
      </ItemPart>
    </>
  );
}
