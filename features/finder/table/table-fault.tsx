'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Problem } from '#components/data/problem';
import { RadioSet } from '#components/forms/radio-set';
import type { TableFault } from '#features/finder/worker/protocol';

/** Why a table cannot be looked at or read, and what to do. */
export function TableFaultView({ fault, onYear }: { fault: TableFault; onYear?: (year: string) => void }) {
  const t = useTranslations('data.faults');

  return (
    <Problem heading={t('heading')}>
      <p className="mt-2">{t(`table.${fault.kind}`, valuesOf(fault))}</p>
      {fault.kind === 'which-year' && onYear !== undefined ? <WhichYear years={fault.years} onYear={onYear} /> : null}
    </Problem>
  );
}

type Years = Extract<TableFault, { kind: 'which-year' }>['years'];

function WhichYear({ years, onYear }: { years: Years; onYear: (year: string) => void }) {
  const t = useTranslations('data');
  const [year, setYear] = useState(years.at(-1)?.year ?? '');

  return (
    <div className="mt-4">
      <RadioSet
        id="year"
        legend={t('faults.whichYear')}
        options={years.map((each) => ({
          value: each.year,
          label: t('faults.yearRows', { year: each.year === '' ? t('faults.yearEmpty') : each.year, rows: each.rows }),
        }))}
        value={year}
        onChange={setYear}
      />
      <button type="button" className="button mt-4" onClick={() => onYear(year)}>
        {t('columns.continue')}
      </button>
    </div>
  );
}

function valuesOf(fault: TableFault): Record<string, number> {
  if (fault.kind === 'line-too-long') return { line: fault.line };
  return fault.kind === 'too-large' ? { megabytes: fault.megabytes } : {};
}
