import { useTranslations } from 'next-intl';
import { SortedTable } from '#components/data/sorted-table';
import type { Outcome, Supplied, SuppliedCodes, SuppliedFault } from '#features/finder/worker/protocol';
import { Ended } from './ended';
import { FilePicker } from './file-picker';
import { useFormat } from '#i18n/use-format';

type SuppliedFileProps = {
  of: 'ground' | 'plants';
  /** Why no file would help, if none would. */
  refusal: string | undefined;
  supplied: Supplied | undefined;
  waiting: boolean;
  ended: Exclude<Outcome<'ground' | 'plants'>['kind'], 'answer'> | undefined;
  onChoose: (file: File) => void;
};

/** A small file of what the table does not hold: what it must hold, and what became of it. */
export function SuppliedFile({ of, refusal, supplied, waiting, ended, onChoose }: SuppliedFileProps) {
  const t = useTranslations('data.supplied');
  return (
    <section className="mt-10" aria-labelledby={`${of}-heading`}>
      <h3 id={`${of}-heading`} className="text-lg">
        {t(`${of}.heading`)}
      </h3>
      <p className="mt-2 max-w-measure">{t(`${of}.intro`)}</p>
      {refusal === undefined ? (
        <FilePicker
          id={`${of}-file`}
          label={t(`${of}.file`)}
          hint={t(`${of}.fileHint`)}
          accept=".csv,.tsv,.txt"
          onChoose={onChoose}
        />
      ) : (
        <p className="mt-2 max-w-measure">{refusal}</p>
      )}
      <Ended ended={ended} />
      <p role="status" className="mt-3 max-w-measure">
        {waiting ? t('waiting') : supplied?.kind === 'read' ? t(`${of}.read`, { count: supplied.rows }) : null}
      </p>
      <p role="alert" className="max-w-measure">
        {!waiting && supplied?.kind === 'unread' ? faultText(supplied.fault) : null}
      </p>
      {!waiting && supplied?.kind === 'read' ? <ReadTold of={of} supplied={supplied} /> : null}
    </section>
  );

  function faultText(fault: SuppliedFault): string {
    switch (fault.kind) {
      case 'no-column':
      case 'column-twice':
        return t(`fault.${fault.kind}`, { column: fault.column });
      case 'too-large':
        return t('fault.too-large', { megabytes: fault.megabytes });
      case 'workbook':
      case 'binary':
      case 'empty':
      case 'unreadable':
      case 'quote-not-closed':
        return t(`fault.${fault.kind}`);
    }
  }
}

/** Codes that do not meet, and the rows at fault. */
function ReadTold({ of, supplied }: { of: SuppliedFileProps['of']; supplied: Extract<Supplied, { kind: 'read' }> }) {
  const t = useTranslations('data.supplied');
  const format = useFormat();
  const { codes, faults, faultCount } = supplied;
  return (
    <>
      {codes.length === 0 ? null : (
        <ul className="mt-2 max-w-measure list-disc ps-5">
          {codes.map(({ what, count, first }) => (
            <li key={what}>
              {codesText(what, count)} {format.sequence(first)}
              {count > first.length ? t('more', { count: count - first.length }) : null}
            </li>
          ))}
        </ul>
      )}
      {faultCount === 0 ? null : (
        <>
          <p className="mt-2 max-w-measure">{t(`${of}.faults`, { count: faultCount })}</p>
          <SortedTable
            id={`${of}-faults`}
            caption={t('faultsCaption', { count: faults.length })}
            columns={[
              { id: 'line', label: t('line'), cell: ({ line }) => line },
              { id: 'column', label: t('column'), cell: (fault) => ('column' in fault ? fault.column : null) },
              { id: 'value', label: t('value'), cell: (fault) => ('value' in fault ? fault.value : null) },
              {
                id: 'what',
                label: t('what'),
                cell: (fault) => {
                  switch (fault.kind) {
                    case 'fields':
                      return t('row.fields', { found: fault.found, expected: fault.expected });
                    case 'twice':
                      return t('row.twice', { firstLine: fault.firstLine });
                    case 'below':
                      return t(`${of}.below`);
                    case 'no-code':
                    case 'not-a-number':
                      return t(`row.${fault.kind}`);
                  }
                },
              },
            ]}
            rows={faults}
            keyOf={({ line }) => String(line)}
          />
        </>
      )}
    </>
  );

  function codesText(what: SuppliedCodes['what'], count: number): string {
    switch (what) {
      case 'lacking':
      case 'unknown-regions':
        return t(`${of}.codes.${what}`, { count });
      // Only of plants: the file of grounds names no industries.
      case 'unknown-industries':
      case 'unequal':
        return t(`plants.codes.${what}`, { count });
    }
  }
}
