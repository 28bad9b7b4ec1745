'use client';

import { useTranslations } from 'next-intl';
import { ShellLink } from '#components/frame/shell-link';
import type { NamedItem } from './check-model';
import { type LogframeRow, LogframeRowView } from './logframe-row';
import { ScrollTable } from './scroll-table';

/** A problem, what is done about it, and the items that stand under another problem and answer this one too. */
type LogframeProblem = {
  id: string;
  heading: string;
  state: string;
  rows: LogframeRow[];
  also: NamedItem[];
};

export type LogframeTableModel = {
  problems: LogframeProblem[];
  /** Items without a line, each with what would give it one. */
  outside: (NamedItem & { mend: string })[];
};

type LogframeTableProps = LogframeTableModel & { onNavigate: (href: string) => void };

const columns = ['level', 'indicator', 'verification', 'assumption'] as const;

/** The logical framework, a table for each problem: what is done about it, what will be there, what it changes, and how one will know. */
export function LogframeTable({ problems, outside, onNavigate }: LogframeTableProps) {
  const t = useTranslations('plan.logframe');
  const words = useTranslations('report.plan');

  return (
    <>
      {problems.map(({ id, heading, state, rows, also }) => (
        <section key={id} aria-labelledby={`logframe-${id}-name`} className="logframe-problem">
          <h2 id={`logframe-${id}-name`} className="text-xl">
            {heading}
          </h2>
          <p className="max-w-measure text-base text-quiet">{state}</p>
          {rows.length === 0 ? null : (
            <ScrollTable
              id={`logframe-${id}`}
              caption={
                <>
                  {t('caption')}
                  <span className="sr-only">: {heading}</span>
                </>
              }
              least="middle"
              className="plan-wide logframe"
            >
              <colgroup>
                {columns.map((column) => (
                  <col key={column} data-column={column} />
                ))}
              </colgroup>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {words(`logframe.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              {rows.map((row) => (
                <LogframeRowView key={row.key} row={row} onNavigate={onNavigate} />
              ))}
            </ScrollTable>
          )}
          {also.length === 0 ? null : (
            <p className="mt-3 text-base">
              {t('also')}{' '}
              {also.map((item, index) => (
                <span key={item.key}>
                  {index === 0 ? null : '; '}
                  <ShellLink href={item.href} onNavigate={onNavigate}>
                    {item.name}
                  </ShellLink>
                </span>
              ))}
            </p>
          )}
        </section>
      ))}
      {outside.length === 0 ? null : (
        <section aria-labelledby="logframe-outside" className="logframe-problem max-w-measure">
          <h2 id="logframe-outside" className="text-xl">
            {words('logframe.outside')}
          </h2>
          <ul role="list" className="bulleted mt-2">
            {outside.map((item) => (
              <li key={item.key}>
                <div className="main">
                  <ShellLink href={item.href} onNavigate={onNavigate}>
                    {item.name}
                  </ShellLink>
                  . {item.mend}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
