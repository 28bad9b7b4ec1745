'use client';

import { useTranslations } from 'next-intl';
import { hidden } from '#components/forms/hidden-words';
import { OwnText } from '#components/frame/own-text';
import { ShellLink } from '#components/frame/shell-link';

/** One indicator: what is counted, where one stands today, and the people's own target, if they set one. */
export type LogframeLine = {
  id: string;
  name: string;
  unit: string | null;
  baseline: string | null;
  target: string | null;
  /** What came of it, where somebody has read it again. */
  actual: string | null;
  /** Where the target can be set. */
  targetHref: string;
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

/** One item in the logframe: the activity, its outputs and outcomes, and beside all of them what is assumed. */
export function LogframeRowView({ row, onNavigate }: { row: LogframeRow; onNavigate: (href: string) => void }) {
  const t = useTranslations('plan.logframe');
  const words = useTranslations('report.plan.logframe');
  const lines = [
    ...row.outputs.map((line) => ({ level: 'output' as const, line })),
    ...row.outcomes.map((line) => ({ level: 'outcome' as const, line })),
  ];

  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <div>
            <span className="logframe-level">{words('level.activity')}</span>
            {row.code === null ? null : <span className="plan-code">{row.code} </span>}
            <ShellLink href={row.href} onNavigate={onNavigate}>
              <OwnText>{row.name}</OwnText>
            </ShellLink>
          </div>
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
            <span className="logframe-level">{words(`level.${level}`)}</span>
            <OwnText>{line.name}</OwnText>
            {line.unit === null ? null : <span className="logframe-unit">{line.unit}</span>}
          </th>
          <td>
            {line.baseline === null ? null : (
              <p>
                <span className="text-quiet">{words('baseline')}</span> <OwnText>{line.baseline}</OwnText>
              </p>
            )}
            {line.target === null ? (
              <p>
                {words('noTarget')}{' '}
                <ShellLink href={line.targetHref} onNavigate={onNavigate} className="no-print">
                  {t.rich('setTarget', { indicator: line.name, hidden })}
                </ShellLink>
              </p>
            ) : (
              <p>
                <span className="text-quiet">{words('target')}</span> <OwnText>{line.target}</OwnText>
              </p>
            )}
            {line.actual === null ? null : (
              <p>
                <span className="text-quiet">{words('actual')}</span> <OwnText>{line.actual}</OwnText>
              </p>
            )}
          </td>
          <td>
            <OwnText>{line.verification}</OwnText>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
