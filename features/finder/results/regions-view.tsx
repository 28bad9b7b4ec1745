import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pager } from '#components/data/pager';
import { SearchField } from '#components/data/search-field';
import { type Column, SortedTable } from '#components/data/sorted-table';
import type { Calls, RegionColumn, RegionRow } from '#features/finder/worker/protocol';
import { Ended } from './ended';
import type { ResultsContext } from './listing';
import { SuppliedFile } from './supplied-file';
import { useAnswer } from './use-table-query';
import { useNumbers } from './use-numbers';
import { useFormat } from '#i18n/use-format';

const FIRST: Calls['regions']['ask'] = { text: '', sort: { by: 'weight', descending: true }, page: 0, size: 50 };

/** Every region with what it is made up of, and the types that its weight allows. */
export function RegionsView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.results.regions');
  const s = useTranslations('data.supplied');
  const [ask, setAsk] = useState(FIRST);
  const { answer, waiting, ended } = useAnswer(context, 'regions', ask);
  const columns = useColumns(context);
  const [supply, setSupply] = useState<Calls['ground']['ask']>({});
  const ground = useAnswer(context, 'ground', supply);
  const { knows } = context.analysis;

  return (
    <>
      <h2 className="text-xl">{t('heading')}</h2>
      <p className="mt-2 max-w-measure">{t('intro')}</p>
      <div className="filter-bar" role="search" aria-label={t('search')}>
        <SearchField id="regions-text" label={t('search')} onSearch={(text) => setAsk({ ...ask, text, page: 0 })} />
      </div>
      <Ended ended={ended} />
      <p role="status" className="mt-4 font-semibold">
        {answer === undefined ? t('waiting') : t('count', { count: answer.count })}
      </p>
      {answer === undefined || answer.count === 0 ? null : (
        <>
          <SortedTable
            id="regions"
            caption={t('caption')}
            columns={columns}
            rows={answer.rows}
            keyOf={({ region }) => region}
            sort={ask.sort}
            onSort={(sort) => setAsk({ ...ask, sort, page: 0 })}
            busy={waiting}
          />
          <Pager
            page={ask.page}
            size={ask.size}
            count={answer.count}
            label={t('pages')}
            onPage={(page) => setAsk({ ...ask, page })}
          />
        </>
      )}
      <SuppliedFile
        of="ground"
        refusal={knows.employment && knows.establishments ? undefined : s('ground.oneMeasure')}
        supplied={ground.answer}
        waiting={supply.file !== undefined && ground.waiting}
        ended={ground.ended}
        onChoose={(file) => setSupply({ file })}
      />
    </>
  );
}

function useColumns({ onCandidatesOf, analysis }: ResultsContext): Column<RegionRow, RegionColumn>[] {
  const t = useTranslations('data.results.regions');
  const r = useTranslations('data.results');
  const format = useFormat();
  const { count, index, share } = useNumbers();
  const number = (
    by: Exclude<RegionColumn, 'region'>,
    write: (value: number) => string,
  ): Column<RegionRow, RegionColumn> => ({
    id: by,
    by,
    label: t(`column.${by}`),
    align: 'end',
    cell: (row) => write(row[by]),
  });
  return [
    {
      id: 'region',
      by: 'region',
      label: t('column.region'),
      cell: ({ region, regionName }) => (
        <button type="button" className="text-button text-start" onClick={() => onCandidatesOf({ region })}>
          {regionName ?? region}
          <span className="sr-only">{t('opens')}</span>
        </button>
      ),
    },
    number('total', count),
    number('weight', share),
    number('industries', count),
    number('krugman', index),
    number('herfindahl', index),
    number('hachman', index),
    number('diversity', index),
    {
      id: 'possible',
      label: t('column.possible'),
      cell: ({ possibleTypes }) => format.list(possibleTypes.map((type) => r(`type.${type}`))),
    },
    ...(analysis.notKnown === 0
      ? []
      : [
          {
            id: 'notKnown',
            label: t('column.notKnown'),
            align: 'end' as const,
            cell: ({ notKnown }: RegionRow) => t('notKnown', notKnown),
          },
        ]),
  ];
}
