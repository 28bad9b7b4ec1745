'use client';

import { useTranslations } from 'next-intl';
import type { RowFault } from '#indicators/reading/row-fault';
import { valuesOf } from '#features/finder/worker/fault-words';

/** Rows at fault, each with its line, what stands there and what is wrong. */
export function FaultRows({ id, caption, faults }: { id: string; caption: string; faults: RowFault[] }) {
  const t = useTranslations('data.faults');

  return (
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0} data-tall={faults.length > 12}>
      <table className="plain-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-numeric="true">
              {t('file.line')}
            </th>
            <th scope="col">{t('file.column')}</th>
            <th scope="col">{t('file.value')}</th>
            <th scope="col">{t('file.what')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, at) => (
            <tr key={at}>
              <th scope="row" data-numeric="true">
                {fault.line}
              </th>
              <td>{fault.column}</td>
              <td className="wide-words">{fault.value}</td>
              <td className="wide-words">{t(`row.${fault.kind}`, valuesOf(fault))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
