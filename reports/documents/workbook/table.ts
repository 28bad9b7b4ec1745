import type { Cell } from '#reports/cell';
import type { Section } from '#reports/report';

/** A column of a sheet: what stands in its head, and in each of its cells. */
type Column<Row> = { label: string; cell: (row: Row) => Cell; align?: 'start' | 'end' };

type Parts<Row> = {
  id: string;
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  /** The place that a row is, for links to it. */
  idOf?: (row: Row) => string;
};

/** A section that is one table, and so one sheet; of no rows, none. */
export function sheetSection<Row>({ id, caption, columns, rows, idOf }: Parts<Row>): Section[] {
  if (rows.length === 0) return [];
  return [
    {
      id,
      heading: caption,
      startsPage: true,
      blocks: [
        {
          kind: 'table',
          id: `${id}-table`,
          caption,
          columns: columns.map(({ label, align = 'start' }) => ({ label, share: 1 / columns.length, align })),
          rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
          ...(idOf === undefined ? {} : { rowIds: rows.map(idOf) }),
        },
      ],
    },
  ];
}
