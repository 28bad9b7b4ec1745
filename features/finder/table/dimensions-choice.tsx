'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SelectField } from '#components/data/select-field';
import type { ExtraDimension } from '#indicators/levels/extra-dimensions';
import type { Mapping } from '#indicators/reading/mapping';
import { useFormat } from '#i18n/use-format';

export type Filters = NonNullable<Mapping['filters']>;

type DimensionsChoiceProps = {
  dimensions: ExtraDimension[];
  onFilter: (filters: Filters) => void;
};

/** Columns that tell repeated pairs apart: of each, the value whose rows are read. */
export function DimensionsChoice({ dimensions, onFilter }: DimensionsChoiceProps) {
  const t = useTranslations('data.read.dimensions');
  const columnName = useTranslations('data.columns');
  const format = useFormat();
  const [chosen, setChosen] = useState<Record<number, string>>(() =>
    Object.fromEntries(
      dimensions.flatMap(({ column, totalValue }) => (totalValue === undefined ? [] : [[column, totalValue]])),
    ),
  );
  const [isRefused, setRefused] = useState(false);
  const titleOf = ({ title, column }: ExtraDimension) =>
    title === '' ? columnName('column', { number: column + 1 }) : title;
  const filters = dimensions.flatMap(({ column }): Filters => {
    const value = chosen[column];
    return value === undefined ? [] : [{ column, value }];
  });
  const withTotal = dimensions.filter(({ totalValue }) => totalValue !== undefined);

  return (
    <section aria-labelledby="dimensions" className="mt-6 max-w-measure">
      <h3 id="dimensions" className="text-lg">
        {t('heading', { titles: format.titles(dimensions.map(titleOf)) })}
      </h3>
      <p className="mt-2">{t('text')}</p>
      {withTotal.map((dimension) => (
        <p key={dimension.column} className="mt-2">
          {t('hasTotal', { title: titleOf(dimension), value: dimension.totalValue ?? '' })}
        </p>
      ))}
      {dimensions.map((dimension) => (
        <div key={dimension.column} className="select-line mt-4 max-w-[24rem]">
          <SelectField
            id={`dimension-${dimension.column}`}
            label={t('which', { title: titleOf(dimension) })}
            value={chosen[dimension.column] ?? NONE}
            options={[
              ...(chosen[dimension.column] === undefined ? [{ value: NONE, text: t('choose') }] : []),
              ...dimension.values.map(({ value, rows, total }) => ({
                value,
                text: t('value', { value: value === '' ? 'empty' : value, rows, total: format.number(total) }),
              })),
            ]}
            onChoose={(value) => {
              if (value !== NONE) setChosen({ ...chosen, [dimension.column]: value });
            }}
          />
        </div>
      ))}
      <p role="status" className="mt-2 text-rust">
        {isRefused && filters.length < dimensions.length ? t('needed') : null}
      </p>
      <button
        type="button"
        className="button button-quiet mt-3"
        onClick={() => {
          setRefused(true);
          if (filters.length === dimensions.length) onFilter(filters);
        }}
      >
        {t('read')}
      </button>
    </section>
  );
}

/** No value of a table: fields are without blanks at their ends. */
const NONE = ' ';
