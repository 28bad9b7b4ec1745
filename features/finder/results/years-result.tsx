import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pager } from '#components/data/pager';
import { SearchField } from '#components/data/search-field';
import { SelectField } from '#components/data/select-field';
import { SortedTable } from '#components/data/sorted-table';
import type { Calls, ComparedFilter, ComparisonSummary } from '#features/finder/worker/protocol';
import { Ended } from './ended';
import type { ResultsContext } from './listing';
import { OnlyOneYear } from './only-one-year';
import { RegionsOfTwoYears } from './regions-of-two-years';
import { TypeName } from './type-name';
import { useAnswer } from './use-table-query';
import { useNumbers } from './use-numbers';

const SHOW = ['all', 'typeChanged', 'entry', 'exit', 'stayed'] as const;

type Show = (typeof SHOW)[number];

const FIRST: Calls['compared']['ask'] = {
  filter: { typeChanged: true },
  sort: { by: 'change', descending: true },
  page: 0,
  size: 50,
};

/** What changed between the two years, and why by shift-share. */
export function YearsResult({ context, comparison }: { context: ResultsContext; comparison: ComparisonSummary }) {
  const t = useTranslations('data.years');
  const { count, signed, growth } = useNumbers();
  const { before, after, entries, exits, pairs } = comparison;

  return (
    <>
      <p role="status" className="mt-6 max-w-measure font-serif text-lg">
        {t('compared', {
          pairs,
          before: count(before),
          after: count(after),
          change: signed(after - before),
          growth: growth(after / before - 1),
          entries,
          exits,
        })}
      </p>
      {comparison.notComparable > 0 ? (
        <p className="mt-2 max-w-measure">{t('notComparable', { count: comparison.notComparable })}</p>
      ) : null}
      {comparison.other.faultCount > 0 ? (
        <p className="mt-2 max-w-measure">{t('badRows', { count: comparison.other.faultCount })}</p>
      ) : null}
      <OnlyOneYear comparison={comparison} />
      <RegionsOfTwoYears comparison={comparison} />
      <PairsOfTwoYears context={context} />
    </>
  );
}

function PairsOfTwoYears({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.years');
  const { count, signed, growth } = useNumbers();
  const [show, setShow] = useState<Show>('typeChanged');
  const [text, setText] = useState('');
  const [ask, setAsk] = useState(FIRST);
  const { answer, waiting, ended } = useAnswer(context, 'compared', ask);
  const look = (nextShow: Show, nextText: string) => {
    setShow(nextShow);
    setText(nextText);
    setAsk({ ...ask, filter: filterOf(nextShow, nextText), page: 0 });
  };

  return (
    <>
      <h3 className="mt-8 text-lg">{t('pairsHeading')}</h3>
      <div className="filter-bar" role="search" aria-label={t('filter')}>
        <SearchField id="years-text" label={t('search')} onSearch={(next) => look(show, next)} />
        <SelectField
          id="years-show"
          label={t('show')}
          value={show}
          options={SHOW.map((value) => ({ value, text: t(`showing.${value}`) }))}
          onChoose={(next) => look(next, text)}
        />
      </div>
      <Ended ended={ended} />
      <p role="status" className="mt-4 font-semibold">
        {answer === undefined ? t('waiting') : t('pairsCount', { count: answer.count })}
      </p>
      {answer === undefined || answer.count === 0 ? null : (
        <>
          <SortedTable
            id="compared"
            caption={t('pairsCaption')}
            columns={[
              { id: 'region', by: 'region', label: t('column.region'), cell: (row) => row.regionName ?? row.region },
              {
                id: 'industry',
                by: 'industry',
                label: t('column.industry'),
                cell: (row) => row.industryName ?? row.industry,
              },
              {
                id: 'before',
                by: 'before',
                label: t('column.before'),
                align: 'end',
                cell: (row) => count(row.before),
              },
              { id: 'after', by: 'after', label: t('column.after'), align: 'end', cell: (row) => count(row.after) },
              {
                id: 'growth',
                by: 'growth',
                label: t('column.growth'),
                align: 'end',
                cell: (row) => (row.kind === 'stayed' ? growth(row.growth) : t(`kind.${row.kind}`)),
              },
              {
                id: 'regional',
                by: 'regional',
                label: t('column.regional'),
                align: 'end',
                cell: (row) => signed(row.regional),
              },
              { id: 'then', label: t('column.typeBefore'), cell: (row) => <TypeName type={row.typeBefore} /> },
              { id: 'now', label: t('column.typeAfter'), cell: (row) => <TypeName type={row.typeAfter} /> },
            ]}
            rows={answer.rows}
            keyOf={(row) => JSON.stringify([row.region, row.industry])}
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
    </>
  );
}

function filterOf(show: Show, text: string): ComparedFilter {
  const words = text === '' ? {} : { text };
  switch (show) {
    case 'all':
      return words;
    case 'typeChanged':
      return { ...words, typeChanged: true };
    case 'entry':
    case 'exit':
    case 'stayed':
      return { ...words, kinds: [show] };
  }
}
