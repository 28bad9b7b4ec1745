'use client';

import { useTranslations } from 'next-intl';
import { OwnText } from '#components/frame/own-text';
import { ShellLink } from '#components/frame/shell-link';
import { Empty, ScrollTable } from './scroll-table';

/** An item of the plan as a line of the table; what nobody has said is empty. */
export type PlanRow = {
  key: string;
  href: string;
  /** The code of a measure of the catalogue; null for people's own. */
  code: string | null;
  name: string;
  statusWord: string;
  owner: string;
  firstStep: string;
  contribution: string[];
  budget: string;
  paidBy: string;
  when: string;
};

export type PlanTableModel = {
  stages: { id: string; title: string; rows: PlanRow[] }[];
  /** The sum of all budgets in each currency; empty where nothing is paid. */
  totals: string;
  /** What can be spent at most, as people wrote it, and how the sum stands against it; null where nobody said it. */
  ceiling: { text: string; lines: string[] } | null;
  /** The sums by who pays; `payer` is empty where nobody said who. */
  payers: { payer: string; sum: string }[];
  /** What is in no sum, as nobody has named its currency; empty where there is none. */
  withoutCurrency: string;
  /** What is postponed or refused, with the reason. */
  outside: { key: string; href: string; name: string; statusWord: string; reason: string }[];
};

type PlanTableProps = PlanTableModel & { onNavigate: (href: string) => void };

const columns = ['item', 'status', 'owner', 'firstStep', 'contribution', 'budget', 'when'] as const;

/** The whole plan at a glance: a line for each item, stage by stage. */
export function PlanTable({ stages, totals, ceiling, payers, withoutCurrency, outside, onNavigate }: PlanTableProps) {
  const t = useTranslations('plan.table');
  const words = useTranslations('report.plan');

  return (
    <>
      <ScrollTable id="plan-table" caption={t('caption')} least="large" className="plan-wide">
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {words(`field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {stages.map(({ id, title, rows }) => (
          <tbody key={id}>
            <tr className="plan-table-stage">
              <th scope="rowgroup" colSpan={columns.length}>
                <span>{title}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.code === null ? null : <span className="plan-code">{row.code} </span>}
                  <ShellLink href={row.href} onNavigate={onNavigate}>
                    <OwnText>{row.name}</OwnText>
                  </ShellLink>
                </th>
                <td>{row.statusWord}</td>
                <td>{row.owner ? <OwnText>{row.owner}</OwnText> : <Empty words={t('empty')} />}</td>
                <td>{row.firstStep ? <OwnText>{row.firstStep}</OwnText> : <Empty words={t('empty')} />}</td>
                <td>
                  {row.contribution.length === 0 ? <Empty words={t('empty')} /> : <Lines lines={row.contribution} />}
                </td>
                <td>
                  {row.budget || <Empty words={t('empty')} />}
                  {row.paidBy === '' ? null : (
                    <span className="block text-quiet">
                      <OwnText>{row.paidBy}</OwnText>
                    </span>
                  )}
                </td>
                <td>{row.when || <Empty words={t('empty')} />}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
      {totals === '' ? null : <p className="plan-total">{t('total', { sum: totals })}</p>}
      {ceiling === null ? null : (
        <div className="text-base">
          <p className="kept-lines">{t('ceiling', { text: ceiling.text })}</p>
          {ceiling.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {payers.every(({ sum }) => sum === '') ? null : (
        <dl className="plan-payers">
          {payers.map(({ payer, sum }) => (
            <div key={payer}>
              <dt>{payer || t('nobodyPays')}</dt>
              <dd>{sum}</dd>
            </div>
          ))}
        </dl>
      )}
      {withoutCurrency === '' ? null : <p className="text-base">{withoutCurrency}</p>}
      {outside.length === 0 ? null : (
        <section aria-labelledby="plan-outside" className="mt-10">
          <h2 id="plan-outside" className="text-xl">
            {words('aside')}
          </h2>
          <ul role="list" className="plan-outside">
            {outside.map((item) => (
              <li key={item.key}>
                <p>
                  <ShellLink href={item.href} onNavigate={onNavigate}>
                    {item.name}
                  </ShellLink>
                  , {item.statusWord}
                </p>
                <p className="text-quiet">{item.reason || words('noReason')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, index) => (
    <span key={index} className="block">
      <OwnText>{line}</OwnText>
    </span>
  ));
}
