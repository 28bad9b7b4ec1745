import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Pager } from '#components/data/pager';
import { CandidatesFigure } from './candidates-figure';
import { Ended } from './ended';
import type { ResultsContext } from './listing';
import { PairFilterBar } from './pair-filter-bar';
import { PairsTable } from './pairs-table';
import { useAnswer } from './use-table-query';

/** The candidates as a figure and as a table; the same filter holds for both. */
export function CandidatesView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.candidates');
  const { listing, onListing, analysis, onOpen } = context;
  const { answer, waiting, ended } = useAnswer(context, 'pairs', listing);
  const pointsAsk = useMemo(() => ({ filter: listing.filter }), [listing.filter]);
  const [cleared, setCleared] = useState(0);
  const points = useAnswer(context, 'points', pointsAsk);

  return (
    <>
      <h2 className="sr-only">{t('heading')}</h2>
      <PairFilterBar context={context} cleared={cleared} />
      {points.answer === undefined ? null : (
        <CandidatesFigure
          points={points.answer}
          analysis={analysis}
          filtered={isFiltered(listing.filter)}
          onOpen={onOpen}
        />
      )}
      <Ended ended={ended ?? points.ended} />
      <p role="status" className="mt-6 font-semibold">
        {answer === undefined ? t('waiting') : t(`count.${listing.which}`, { count: answer.count })}
      </p>
      {answer?.count === 0 && isFiltered(listing.filter) ? (
        <button
          type="button"
          className="button button-quiet mt-3"
          onClick={() => {
            setCleared(cleared + 1);
            onListing({ ...listing, filter: {}, page: 0 });
          }}
        >
          {t('clear')}
        </button>
      ) : null}
      {answer === undefined || answer.count === 0 ? null : (
        <>
          <PairsTable
            rows={answer.rows}
            base={analysis.base}
            sort={listing.sort}
            busy={waiting}
            onSort={(sort) => onListing({ ...listing, sort, page: 0 })}
            onOpen={onOpen}
          />
          <Pager
            page={listing.page}
            size={listing.size}
            count={answer.count}
            label={t('pages')}
            onPage={(page) => onListing({ ...listing, page })}
          />
        </>
      )}
    </>
  );
}

function isFiltered({ types, region, industry, text }: ResultsContext['listing']['filter']): boolean {
  return types !== undefined || region !== undefined || industry !== undefined || (text ?? '') !== '';
}
