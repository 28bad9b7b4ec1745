import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pager } from '#components/data/pager';
import { SortedTable } from '#components/data/sorted-table';
import type { Move } from '#indicators/sensitivity';
import type { Calls, ShiftRow } from '#features/finder/worker/protocol';
import { Ended } from './ended';
import type { ResultsContext } from './listing';
import { TypeName } from './type-name';
import { useAnswer } from './use-table-query';
import { useNumbers } from './use-numbers';

const ASK = {};

/** Who changes type when a cut moves. */
export function SensitivityView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.sensitivity');
  const r = useTranslations('data.results');
  const { growth, share, cut: written } = useNumbers();
  const { answer, ended } = useAnswer(context, 'sensitivity', ASK);
  const [move, setMove] = useState<Move>();
  const nameOf = (type: ShiftRow['counts'][number]['from']) => (type === null ? r('noType') : r(`type.${type}`));
  const cutText = ({ cut, cuts, by }: ShiftRow) =>
    by === 'without'
      ? t('without')
      : t('moved', { by: growth(by), to: cut.startsWith('sectorShare') ? share(cuts[cut]) : written(cuts[cut]) });

  return (
    <>
      <h2 className="text-xl">{t('heading')}</h2>
      <p className="mt-2 max-w-measure">{t(`intro.${context.said.cutOffs}`)}</p>
      <p className="mt-2 max-w-measure text-sm text-quiet">{t('more')}</p>
      <Ended ended={ended} />
      {answer === undefined ? (
        <p role="status" className="mt-4">
          {t('waiting')}
        </p>
      ) : (
        <div className="mt-4">
          <SortedTable
            id="sensitivity"
            caption={t('caption', { candidates: context.analysis.candidates })}
            columns={[
              { id: 'cut', label: t('column.cut'), cell: (row) => t(`cut.${row.cut}`) },
              { id: 'by', label: t('column.by'), cell: cutText },
              {
                id: 'count',
                label: t('column.count'),
                align: 'end',
                cell: (row) =>
                  row.count === 0 ? (
                    0
                  ) : (
                    <button
                      type="button"
                      className="text-button"
                      aria-controls="changes"
                      onClick={() => setMove({ cut: row.cut, by: row.by })}
                    >
                      {t('changed', { count: row.count })}
                      <span className="sr-only">{t('opens', { cut: t(`cut.${row.cut}`), by: cutText(row) })}</span>
                    </button>
                  ),
              },
              {
                id: 'which',
                label: t('column.which'),
                cell: ({ counts }) => (
                  <ul>
                    {counts.map(({ from, to, count }) => (
                      <li key={`${from}-${to}`}>{t('fromTo', { from: nameOf(from), to: nameOf(to), count })}</li>
                    ))}
                  </ul>
                ),
              },
            ]}
            rows={answer}
            keyOf={(row) => `${row.cut} ${row.by}`}
          />
        </div>
      )}
      <div id="changes">
        {move === undefined ? null : <Changes key={`${move.cut} ${move.by}`} context={context} move={move} />}
      </div>
    </>
  );
}

/** The pairs that one move gives another type. */
function Changes({ context, move }: { context: ResultsContext; move: Move }) {
  const t = useTranslations('data.sensitivity');
  const { growth } = useNumbers();
  const [ask, setAsk] = useState<Calls['changes']['ask']>({ ...move, page: 0, size: 50 });
  const { answer, waiting, ended } = useAnswer(context, 'changes', ask);
  const title = t('changesCaption', {
    cut: t(`cut.${move.cut}`),
    by: move.by === 'without' ? t('without') : growth(move.by),
  });

  return (
    <>
      <Ended ended={ended} />
      <p role="status" className="mt-6 font-semibold">
        {answer === undefined ? t('waiting') : title}
      </p>
      {answer === undefined ? null : (
        <>
          <SortedTable
            id="changes-table"
            caption={<span className="sr-only">{title}</span>}
            columns={[
              {
                id: 'region',
                label: t('column.region'),
                cell: (row) => (
                  <button type="button" className="text-button text-start" onClick={() => context.onOpen(row)}>
                    {row.regionName ?? row.region}
                    <span className="sr-only">{t('opensPair', { industry: row.industryName ?? row.industry })}</span>
                  </button>
                ),
              },
              { id: 'industry', label: t('column.industry'), cell: (row) => row.industryName ?? row.industry },
              { id: 'from', label: t('column.from'), cell: ({ from }) => <TypeName type={from} /> },
              { id: 'to', label: t('column.to'), cell: ({ to }) => <TypeName type={to} /> },
            ]}
            rows={answer.rows}
            keyOf={(row) => JSON.stringify([row.region, row.industry])}
            busy={waiting}
          />
          <Pager
            page={ask.page}
            size={ask.size}
            count={answer.count}
            label={title}
            onPage={(page) => setAsk({ ...ask, page })}
          />
        </>
      )}
    </>
  );
}
