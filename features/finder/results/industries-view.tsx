import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pager } from '#components/data/pager';
import { SearchField } from '#components/data/search-field';
import { type Column, SortedTable } from '#components/data/sorted-table';
import type { Refusal } from '#indicators/ellison-glaeser';
import type { Calls, IndustryColumn, IndustryRow } from '#features/finder/worker/protocol';
import { Ended } from './ended';
import type { ResultsContext } from './listing';
import { SuppliedFile } from './supplied-file';
import { useAnswer } from './use-table-query';
import { useNumbers } from './use-numbers';

const FIRST: Calls['industries']['ask'] = {
  text: '',
  sort: { by: 'locationalGini', descending: true },
  page: 0,
  size: 50,
};

/** Every industry with the indices of how it is spread. */
export function IndustriesView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.results.industries');
  const s = useTranslations('data.supplied');
  const [ask, setAsk] = useState(FIRST);
  const [supply, setSupply] = useState<Calls['plants']['ask']>({});
  // Asked before the industries, whose answer rests on it.
  const plants = useAnswer(context, 'plants', supply);
  const { answer, waiting, ended } = useAnswer(context, 'industries', ask);
  const refusal = answer === undefined ? undefined : refusalOfAll(answer.rows);
  const columns = useColumns(context, refusal === undefined);

  return (
    <>
      <h2 className="text-xl">{t('heading')}</h2>
      <p className="mt-2 max-w-measure">{t('which')}</p>
      <p className="mt-2 max-w-measure text-sm text-quiet">{t('others')}</p>
      {refusal === undefined ? null : (
        <p className="mt-2 max-w-measure text-sm text-quiet">{t(`noneGiven.${refusal}`)}</p>
      )}
      <div className="filter-bar" role="search" aria-label={t('search')}>
        <SearchField id="industries-text" label={t('search')} onSearch={(text) => setAsk({ ...ask, text, page: 0 })} />
      </div>
      <Ended ended={ended} />
      <p role="status" className="mt-4 font-semibold">
        {answer === undefined ? t('waiting') : t('count', { count: answer.count })}
      </p>
      {answer === undefined || answer.count === 0 ? null : (
        <>
          <SortedTable
            id="industries"
            caption={t('caption')}
            columns={columns}
            rows={answer.rows}
            keyOf={({ industry }) => industry}
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
        of="plants"
        refusal={context.analysis.base.measuredBy === 'employment' ? undefined : s('plants.notJobs')}
        supplied={plants.answer}
        waiting={supply.file !== undefined && plants.waiting}
        ended={plants.ended}
        onChoose={(file) => {
          setSupply({ file });
          setAsk({ ...ask });
        }}
      />
    </>
  );
}

function useColumns(
  { onCandidatesOf, analysis }: ResultsContext,
  withPlants: boolean,
): Column<IndustryRow, IndustryColumn>[] {
  const t = useTranslations('data.results.industries');
  const { count, index } = useNumbers();
  const number = (
    by: Exclude<IndustryColumn, 'industry'>,
    write: (value: number) => string,
  ): Column<IndustryRow, IndustryColumn> => ({
    id: by,
    by,
    label: t(`column.${by}`),
    align: 'end',
    cell: (row) => write(row[by]),
  });
  return [
    {
      id: 'industry',
      by: 'industry',
      label: t('column.industry'),
      cell: ({ industry, industryName }) => (
        <button type="button" className="text-button text-start" onClick={() => onCandidatesOf({ industry })}>
          {industryName ?? industry}
          <span className="sr-only">{t('opens')}</span>
        </button>
      ),
    },
    number('total', count),
    number('regions', count),
    number('locationalGini', index),
    number('unweightedGini', index),
    number('hoover', index),
    number('herfindahl', index),
    number('equivalentRegions', count),
    ...(withPlants
      ? [
          {
            id: 'ellisonGlaeser',
            label: t('column.ellisonGlaeser'),
            align: 'end' as const,
            cell: ({ ellisonGlaeser: plants }: IndustryRow) =>
              plants.ok ? index(plants.gamma) : t(`refusal.${plants.refusal}`),
          },
        ]
      : []),
    ...(analysis.notKnown === 0
      ? []
      : [
          {
            id: 'notKnown',
            label: t('column.notKnown'),
            align: 'end' as const,
            cell: ({ notKnown }: IndustryRow) => t('notKnown', notKnown),
          },
        ]),
  ];
}

/** Why no industry of a page has the index of plants, where the reason is the same for all: said once, not in every row. */
function refusalOfAll(rows: IndustryRow[]): Refusal | undefined {
  const given = rows.map(({ ellisonGlaeser: plants }) => (plants.ok ? undefined : plants.refusal));
  return given.every((each) => each === given[0]) ? given[0] : undefined;
}
