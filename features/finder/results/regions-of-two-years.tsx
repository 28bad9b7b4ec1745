import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pager } from '#components/data/pager';
import { SortedTable, type Sorting } from '#components/data/sorted-table';
import type { ComparisonSummary } from '#features/finder/worker/protocol';
import { useNumbers } from './use-numbers';

const PARTS = ['change', 'national', 'industryMix', 'regional'] as const;
const SIZE = 50;

type Part = (typeof PARTS)[number];

/** The change of every region and the three parts that it is the sum of. */
export function RegionsOfTwoYears({ comparison }: { comparison: ComparisonSummary }) {
  const t = useTranslations('data.years');
  const { signed } = useNumbers();
  const [sort, setSort] = useState<Sorting<Part>>({ by: 'regional', descending: true });
  const [page, setPage] = useState(0);
  const sorted = comparison.byRegion.toSorted((a, b) =>
    sort.descending ? b[sort.by] - a[sort.by] : a[sort.by] - b[sort.by],
  );

  return (
    <>
      <h3 className="mt-8 text-lg">{t('shiftHeading')}</h3>
      <p className="mt-2 max-w-measure">{t('shiftIntro')}</p>
      <SortedTable
        id="shift-share"
        caption={t('shiftCaption')}
        columns={[
          { id: 'region', label: t('column.region'), cell: ({ code, name }) => name ?? code },
          ...PARTS.map((part) => ({
            id: part,
            by: part,
            label: t(`column.${part}`),
            align: 'end' as const,
            cell: (row: ComparisonSummary['byRegion'][number]) => signed(row[part]),
          })),
        ]}
        rows={sorted.slice(page * SIZE, (page + 1) * SIZE)}
        keyOf={({ code }) => code}
        sort={sort}
        onSort={(next) => {
          setSort(next);
          setPage(0);
        }}
      />
      <Pager page={page} size={SIZE} count={sorted.length} label={t('shiftPages')} onPage={setPage} />
    </>
  );
}
