'use client';

import { useTranslations } from 'next-intl';
import { hidden } from '../interview/hidden-words';
import { ShellLink } from '../interview/shell-link';
import type { NamedItem } from './check-model';
import { ScrollTable } from './scroll-table';

/** One indicator: what is counted, where one stands today, and the people's own target, if they set one. */
export type LogframeLine = {
  id: string;
  indicator: string;
  baseline: string | null;
  target: string | null;
  /** How and when it is verified. */
  verification: string;
};

export type LogframeRow = {
  key: string;
  href: string;
  code: string | null;
  name: string;
  outputs: LogframeLine[];
  outcomes: LogframeLine[];
  assumptions: string[];
};

/** A problem, what is done about it, and the items that stand under another problem and answer this one too. */
export type LogframeProblem = { id: string; name: string; state: string; rows: LogframeRow[]; also: NamedItem[] };

type LogframeTableProps = {
  problems: LogframeProblem[];
  /** Items that answer no problem that the tool knows, and so have no line. */
  outside: NamedItem[];
  onNavigate: (href: string) => void;
};

const columns = ['level', 'indicator', 'verification', 'assumption'] as const;

/** The logical framework, a table for each problem: what is done about it, what will be there, what it changes, and how one will know. */
export function LogframeTable({ problems, outside, onNavigate }: LogframeTableProps) {
  const t = useTranslations('plan.logframe');

  return (
    <>
      {problems.map(({ id, name, state, rows, also }) => (
        <section key={id} aria-labelledby={`logframe-${id}-name`} className="logframe-problem">
          <h2 id={`logframe-${id}-name`} className="text-xl">
            {t('problem', { name })}
          </h2>
          <p className="max-w-measure text-base text-quiet">{state}</p>
          {rows.length === 0 ? null : (
            <ScrollTable
              id={`logframe-${id}`}
              caption={t('caption', { name })}
              least="middle"
              className="plan-wide logframe"
            >
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {t(`column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              {rows.map((row) => (
                <Row key={row.key} row={row} onNavigate={onNavigate} />
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
            {t('outside')}
          </h2>
          <p className="mt-2">{t('outsideText')}</p>
          <ul role="list" className="bulleted mt-2">
            {outside.map((item) => (
              <li key={item.key}>
                <div className="main">
                  <ShellLink href={item.href} onNavigate={onNavigate}>
                    {item.name}
                  </ShellLink>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Row({ row, onNavigate }: { row: LogframeRow; onNavigate: (href: string) => void }) {
  const t = useTranslations('plan.logframe');
  const lines = [
    ...row.outputs.map((line) => ({ level: 'output' as const, line })),
    ...row.outcomes.map((line) => ({ level: 'outcome' as const, line })),
  ];

  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <span className="logframe-level">{t('level.activity')}</span>
          {row.code === null ? null : <span className="plan-code">{row.code} </span>}
          <ShellLink href={row.href} onNavigate={onNavigate}>
            {row.name}
          </ShellLink>
        </th>
        <td rowSpan={lines.length + 1}>
          <ul role="list" className="logframe-assumptions">
            {row.assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </td>
      </tr>
      {lines.map(({ level, line }) => (
        <tr key={`${level}-${line.id}`}>
          <th scope="row">
            <span className="logframe-level">{t(`level.${level}`)}</span>
            {line.indicator}
          </th>
          <td>
            {line.baseline === null ? null : (
              <p>
                <span className="text-quiet">{t('baseline')}</span> {line.baseline}
              </p>
            )}
            <p>
              <span className="text-quiet">{t('target')}</span>{' '}
              {line.target ?? (
                <>
                  {t('noTarget')}{' '}
                  <ShellLink href={row.href} onNavigate={onNavigate} className="no-print">
                    {t.rich('setTarget', { indicator: line.indicator, hidden })}
                  </ShellLink>
                </>
              )}
            </p>
          </td>
          <td>{line.verification}</td>
        </tr>
      ))}
    </tbody>
  );
}
