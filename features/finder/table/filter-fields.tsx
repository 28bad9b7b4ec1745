'use client';

import { useTranslations } from 'next-intl';
import { LabelledField } from '#components/forms/labelled-field';
import type { Preview } from '#indicators/reading/preview';
import { ColumnSelect } from './column-select';
import type { MappingDraft } from './mapping-draft';

type FilterFieldsProps = {
  preview: Preview;
  draft: MappingDraft;
  onDraft: (draft: MappingDraft) => void;
};

/** So many values of a column are shown as examples. */
const EXAMPLES = 6;

/** Only the rows that say a value in a further column, such as a sex, an owner or an indicator. */
export function FilterFields({ preview, draft, onDraft }: FilterFieldsProps) {
  const t = useTranslations('data.columns.filter');
  const { filters } = draft;
  // One more pair of fields than there are filters, so that another can be added.
  const shown = [...filters, undefined];
  const change = (at: number, filter: MappingDraft['filters'][number] | undefined) =>
    onDraft({
      ...draft,
      filters: shown.flatMap((each, place) => (place === at ? (filter ?? []) : (each ?? []))),
    });

  return (
    <details className="fold mt-6" id="column-filters" open={filters.length > 0 ? true : undefined}>
      <summary>{t('summary', { count: filters.length })}</summary>
      <p className="mt-2 max-w-measure">{t('text')}</p>
      {shown.map((filter, at) => {
        const examples = filter === undefined ? [] : valuesOf(preview, filter.column);
        return (
          <div key={at} className="form-pair">
            <ColumnSelect
              id={`filter-column-${at}`}
              label={t('column')}
              header={preview.header}
              value={filter?.column}
              needed={false}
              onChange={(column) =>
                change(at, column === undefined ? undefined : { column, value: valuesOf(preview, column)[0] ?? '' })
              }
            />
            {filter === undefined ? null : (
              <LabelledField
                id={`filter-value-${at}`}
                label={t('value')}
                hint={t('examples', { values: examples.slice(0, EXAMPLES).join(' · ') })}
                error={null}
                value={filter.value}
                onChange={(value) => change(at, { ...filter, value })}
                size="words"
              />
            )}
          </div>
        );
      })}
    </details>
  );
}

/** What stands in a column in the first rows, each value once. */
function valuesOf({ rows }: Preview, column: number): string[] {
  return [...new Set(rows.map((row) => (row[column] ?? '').trim()))];
}
