'use client';

import { useTranslations } from 'next-intl';
import { ItemPart } from './item-part';
import type { ItemPartProps } from './item-part-props';
import { SelectField } from '#components/forms/select-field';
import { TypedField } from '#components/forms/typed-field';
import { readNote, readTitle } from '#components/forms/typed-values';

/** What a measure of people's own is: its title, what it does, what it answers, and what will be there when it is done. */
export function OwnMeasureFields({ item, model, onSet }: ItemPartProps) {
  const t = useTranslations('plan.own');
  const words = useTranslations('report.plan.field');
  const { custom } = item;
  const set = (field: 'title' | 'what' | 'output' | 'deficit', value: string | undefined) =>
    onSet({ custom: { ...custom, [field]: value } }, `custom.${field}`);

  return (
    <ItemPart id="own" title={words('what')}>
      <TypedField
        id="own-title"
        label={t('titleLabel')}
        hint={t('titleHint')}
        size="line"
        value={custom?.title}
        read={readTitle}
        onValue={(title) => set('title', title)}
      />
      <TypedField
        id="own-what"
        label={t('whatLabel')}
        hint={t('whatHint')}
        size="lines"
        value={custom?.what}
        read={readNote}
        onValue={(what) => set('what', what)}
      />
      <SelectField
        id="own-deficit"
        label={t('deficit')}
        hint={t('deficitHint')}
        none={t('noDeficit')}
        groups={model.deficits}
        value={custom?.deficit ?? ''}
        onChange={(deficit) => set('deficit', deficit === '' ? undefined : deficit)}
      />
      <TypedField
        id="own-output"
        label={t('output')}
        hint={t('outputHint')}
        size="lines"
        value={custom?.output}
        read={readNote}
        onValue={(output) => set('output', output)}
      />
    </ItemPart>
  );
}
