import type { ReactNode } from 'react';

export type Sorting<C extends string> = { by: C; descending: boolean };

/** A column of a table; one with `by` can be sorted by it. The first column names the row. */
export type Column<R, C extends string> = {
  id: string;
  label: string;
  by?: C;
  align?: 'end';
  cell: (row: R) => ReactNode;
};

type SortedTableProps<R, C extends string> = {
  id: string;
  caption: ReactNode;
  columns: Column<R, C>[];
  rows: R[];
  keyOf: (row: R) => string;
  sort?: Sorting<C>;
  onSort?: (sort: Sorting<C>) => void;
  /** Rows of an earlier question are still shown. */
  busy?: boolean;
};

/** A table that scrolls in a box of its own; the headings of columns that can be sorted are buttons. */
export function SortedTable<R, C extends string>({
  id,
  caption,
  columns,
  rows,
  keyOf,
  sort,
  onSort,
  busy = false,
}: SortedTableProps<R, C>) {
  return (
    <div className="scroll data-table" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table aria-busy={busy}>
        <caption id={`${id}-caption`}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align} aria-sort={directionOf(column, sort)}>
                {column.by === undefined || onSort === undefined ? (
                  column.label
                ) : (
                  <SortButton by={column.by} label={column.label} sort={sort} first={firstOf(column)} onSort={onSort} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type SortButtonProps<C extends string> = {
  by: C;
  label: string;
  sort: Sorting<C> | undefined;
  first: 'ascending' | 'descending';
  onSort: (sort: Sorting<C>) => void;
};

function SortButton<C extends string>({ by, label, sort, first, onSort }: SortButtonProps<C>) {
  const current = sort?.by === by;
  const descending = current ? !sort.descending : first === 'descending';
  return (
    <button type="button" className="sort-button" onClick={() => onSort({ by, descending })}>
      {label}
      <svg viewBox="0 0 8 12" aria-hidden="true" className="sort-mark">
        {current && sort.descending ? null : <path d="M1 4.5 L4 1 L7 4.5Z" />}
        {current && !sort.descending ? null : <path d="M1 7.5 L4 11 L7 7.5Z" />}
      </svg>
    </button>
  );
}

/** Numbers are wanted from the largest, names from the first. */
function firstOf<R, C extends string>({ align }: Column<R, C>): 'ascending' | 'descending' {
  return align === 'end' ? 'descending' : 'ascending';
}

function directionOf<R, C extends string>({ by }: Column<R, C>, sort: Sorting<C> | undefined) {
  if (by === undefined || sort === undefined || sort.by !== by) return undefined;
  return sort.descending ? ('descending' as const) : ('ascending' as const);
}
