'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { SelectField } from '#components/data/select-field';
import type { Code, Summary, TableWorker } from '#features/finder/worker/protocol';

type ReferenceChoiceProps = {
  summary: Summary;
  worker: TableWorker;
  chosen: string | undefined;
  onChosen: (code: string | undefined) => void;
};

/** Of a longer list only the rows that look like a whole are offered. */
const LISTED = 300;

/** Whether the whole is the sum of the regions, or a row of the table that stands for the whole area. */
export function ReferenceChoice({ summary, worker, chosen, onChosen }: ReferenceChoiceProps) {
  const t = useTranslations('data.base');
  const [codes, setCodes] = useState<Code[]>([]);
  const { totals, nested, covers } = summary.levels.regions;
  const likely = [...(covers === undefined ? [] : [covers]), ...totals, ...nested.map(({ whole }) => whole)];
  const others = codes.filter(({ code }) => !likely.includes(code));
  const nameOf = (code: string) => {
    const name = codes.find((each) => each.code === code)?.name;
    return name === undefined ? code : `${name} (${code})`;
  };

  useEffect(() => {
    let isCurrent = true;
    void worker.ask('codes', { of: 'regions', text: '', page: 0, size: LISTED }).then((outcome) => {
      if (isCurrent && outcome.kind === 'answer' && outcome.answer.count <= LISTED) setCodes(outcome.answer.rows);
    });
    return () => {
      isCurrent = false;
    };
  }, [worker]);

  if (likely.length + others.length === 0) return null;
  return (
    <div className="labelled">
      <div className="select-line max-w-[28rem]">
        <SelectField
          id="reference-row"
          label={t('reference')}
          value={chosen ?? ''}
          options={[
            { value: '', text: t('referenceSum') },
            ...likely.map((code) => ({ value: code, text: t('referenceLikely', { region: nameOf(code) }) })),
            ...others.map(({ code }) => ({ value: code, text: nameOf(code) })),
          ]}
          onChoose={(code) => onChosen(code === '' ? undefined : code)}
        />
      </div>
      <p className="labelled-hint mt-1">{t('referenceHint')}</p>
    </div>
  );
}
