'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '#components/data/select-field';
import { Choice } from '#components/forms/choice';
import type { Preview } from '#indicators/reading/preview';
import type { FlagMeaning, MappingDraft } from './mapping-draft';

type FlagFieldsProps = { preview: Preview; draft: MappingDraft; onDraft: (draft: MappingDraft) => void };

const MEANINGS: readonly FlagMeaning[] = ['stands', 'withheld', 'missing'];

/** What the values of a column of flags say of the number beside them. */
export function FlagFields({ preview, draft, onDraft }: FlagFieldsProps) {
  const t = useTranslations('data.columns');
  const { flag, employment, establishments } = draft.columns;
  const values = preview.columns.find(({ place }) => place === flag)?.values.map(({ word }) => word) ?? [];
  const shown = [...new Set([...values, ...Object.keys(draft.flagMeans)])];

  return (
    <>
      {flag === undefined ? null : (
        <fieldset className="figure-group">
          <legend className="font-semibold">{t('flags')}</legend>
          <p className="labelled-hint">{shown.length === 0 ? t('flagsNone') : t('flagsHint')}</p>
          <div className="form-three">
            {shown.map((value, at) => (
              <SelectField
                key={value}
                id={`flag-${at}`}
                label={t('flagValue', { value })}
                value={draft.flagMeans[value] ?? 'stands'}
                options={MEANINGS.map((meaning) => ({ value: meaning, text: t(`flagMeaning.${meaning}`) }))}
                onChoose={(meaning) => onDraft({ ...draft, flagMeans: { ...draft.flagMeans, [value]: meaning } })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {employment === undefined || establishments === undefined ? null : (
        <div className="choices">
          <Choice
            type="checkbox"
            name="no-jobs"
            value="withheld"
            checked={draft.noJobs}
            onChoose={() => onDraft({ ...draft, noJobs: !draft.noJobs })}
          >
            {t('noJobs')}
          </Choice>
        </div>
      )}
    </>
  );
}
