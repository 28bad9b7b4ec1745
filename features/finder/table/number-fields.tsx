'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '#components/data/select-field';
import { LabelledField } from '#components/forms/labelled-field';
import { RadioSet } from '#components/forms/radio-set';
import type { MappingDraft } from './mapping-draft';

type DraftProps = { draft: MappingDraft; onDraft: (draft: MappingDraft) => void };

const UNITS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

/** How numbers are written, and what stands in their place. */
export function NumberFields({ draft, onDraft }: DraftProps) {
  const t = useTranslations('data.columns');

  return (
    <>
      <h2 className="mt-10 text-xl">{t('numbers')}</h2>
      <div className="form-pair">
        <RadioSet
          id="decimal"
          legend={t('decimal')}
          options={[
            { value: 'point', label: t('decimalPoint') },
            { value: 'comma', label: t('decimalComma') },
          ]}
          value={draft.decimalComma ? 'comma' : 'point'}
          onChange={(value) => onDraft({ ...draft, decimalComma: value === 'comma' })}
        />
        <SelectField
          id="thousands"
          label={t('thousands')}
          value={draft.thousands}
          options={[
            { value: '', text: t('thousandsNone') },
            { value: '.', text: t('thousandsPoint') },
            { value: ',', text: t('thousandsComma') },
            { value: ' ', text: t('thousandsSpace') },
            { value: "'", text: t('thousandsApostrophe') },
          ]}
          onChoose={(thousands) => onDraft({ ...draft, thousands })}
        />
        <SelectField
          id="unit"
          label={t('unit')}
          value={String(draft.unit)}
          options={UNITS.map((unit) => ({ value: String(unit), text: t('unitOption', { unit }) }))}
          onChoose={(unit) => onDraft({ ...draft, unit: Number(unit) })}
        />
      </div>
      <MarkFields draft={draft} onDraft={onDraft} />
    </>
  );
}

const MARKS = [
  ['zero', 'markZero'],
  ['missing', 'markMissing'],
  ['withheld', 'markWithheld'],
] as const;

function MarkFields({ draft, onDraft }: DraftProps) {
  const t = useTranslations('data.columns');
  const options = (['missing', 'zero', 'withheld', 'fault'] as const).map((value) => ({
    value,
    text: t(`emptyOption.${value}`),
  }));

  return (
    <fieldset className="figure-group">
      <legend className="font-semibold">{t('marks')}</legend>
      <p className="labelled-hint">{t('marksHint')}</p>
      <div className="form-three">
        {MARKS.map(([kind, label]) => (
          <LabelledField
            key={kind}
            id={`mark-${kind}`}
            label={t(label)}
            value={draft.marks[kind]}
            onChange={(text) => onDraft({ ...draft, marks: { ...draft.marks, [kind]: text } })}
            size="words"
          />
        ))}
      </div>
      <div className="select-line mt-5 max-w-[20rem]">
        <SelectField
          id="empty-is"
          label={t('empty')}
          value={draft.emptyIs}
          options={options}
          onChoose={(emptyIs) => onDraft({ ...draft, emptyIs })}
        />
      </div>
    </fieldset>
  );
}
