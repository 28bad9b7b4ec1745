import { useTranslations } from 'next-intl';
import { type Column, SortedTable, type Sorting } from '#components/data/sorted-table';
import type { Base, PairColumn, PairRow } from '#features/finder/worker/protocol';
import type { PairKey } from './listing';
import { TypeName } from './type-name';
import { useNarrow } from './use-narrow';
import { useNumbers } from './use-numbers';

type PairsTableProps = {
  rows: PairRow[];
  base: Base;
  sort: Sorting<PairColumn>;
  busy: boolean;
  onSort: (sort: Sorting<PairColumn>) => void;
  onOpen: (pair: PairKey) => void;
};

/** Pairs by region; each opens all of its figures. */
export function PairsTable({ rows, base, sort, busy, onSort, onOpen }: PairsTableProps) {
  const t = useTranslations('data.candidates');
  const numbers = useNumbers();
  const narrow = useNarrow();
  const all: Column<PairRow, PairColumn>[] = [
    {
      id: 'region',
      by: 'region',
      label: t('column.region'),
      cell: (row) => (
        <button type="button" className="text-button text-start" onClick={() => onOpen(row)}>
          {row.regionName ?? row.region}
          <span className="sr-only">{t('opens', { industry: row.industryName ?? row.industry })}</span>
          {narrow ? (
            <span className="under-name" aria-hidden="true">
              {row.industryName ?? row.industry}
            </span>
          ) : null}
        </button>
      ),
    },
    { id: 'industry', by: 'industry', label: t('column.industry'), cell: (row) => row.industryName ?? row.industry },
    { id: 'type', by: 'type', label: t('column.type'), cell: (row) => <TypeName type={row.type} /> },
    {
      id: 'value',
      by: 'value',
      label: t(`column.${base.measuredBy}`),
      align: 'end',
      cell: (row) => numbers.count(row.value),
    },
    ...(base.measuredBy === 'employment'
      ? [
          {
            id: 'establishments',
            by: 'establishments' as const,
            label: t('column.establishments'),
            align: 'end' as const,
            cell: (row: PairRow) => numbers.count(row.establishments ?? Number.NaN),
          },
        ]
      : []),
    {
      id: 'quotient',
      by: 'locationQuotient',
      label: t('column.locationQuotient'),
      align: 'end',
      cell: (row) => (
        <>
          {numbers.quotient(row.locationQuotient)}
          {row.warnings.length > 0 || row.smallNumbers ? <WarningMark /> : null}
        </>
      ),
    },
    {
      id: 'share',
      by: 'sectorShare',
      label: t('column.sectorShare'),
      align: 'end',
      cell: (row) => numbers.share(row.sectorShare),
    },
    {
      id: 'own',
      by: 'regionOwnShare',
      label: t('column.regionOwnShare'),
      align: 'end',
      cell: (row) => numbers.share(row.regionOwnShare),
    },
  ];
  // On a phone the two figures that decide come first; the industry stands under its region.
  const columns = narrow ? NARROW.flatMap((id) => all.filter((column) => column.id === id)) : all;
  return (
    <SortedTable
      id="pairs"
      caption={t('tableCaption')}
      columns={columns}
      rows={rows}
      keyOf={(row) => JSON.stringify([row.region, row.industry])}
      sort={sort}
      onSort={onSort}
      busy={busy}
      more={t('sideways')}
    />
  );
}

const NARROW = ['region', 'quotient', 'share', 'type', 'own', 'value', 'establishments', 'industry'];

/** Small numbers, or something to ask first; the words stand with the pair. */
function WarningMark() {
  const t = useTranslations('data.candidates');
  return (
    <abbr title={t('askFirst')} className="warning-mark">
      *
    </abbr>
  );
}
