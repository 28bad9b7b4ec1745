import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SelectField } from '#components/data/select-field';
import { LabelledField } from '#components/forms/labelled-field';
import type { Calls, ComparisonSummary, Progress } from '#features/finder/worker/protocol';
import { FilePicker } from './file-picker';
import type { ResultsContext } from './listing';
import { WorkProgress } from './work-progress';
import { YearsResult } from './years-result';

type Fault = Extract<Calls['compare']['answer'], { ok: false }>['fault']['kind'];

type State =
  | { kind: 'ready' }
  | { kind: 'reading'; progress: Progress }
  | { kind: 'compared'; comparison: ComparisonSummary }
  | { kind: 'refused'; fault: Fault }
  | { kind: 'failed' | 'stopped' };

/** Another year of the same table, read in the same way, held against this one. */
export function YearsView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.years');
  const { worker, table } = context;
  const [other, setOther] = useState<'before' | 'after'>('before');
  const [year, setYear] = useState('');
  const [state, setState] = useState<State>({ kind: 'ready' });
  const hasYears = table.mapping.layout === 'long' && table.mapping.year !== undefined;

  async function compare(file: File) {
    setState({ kind: 'reading', progress: { step: 'reading' } });
    const { year: _year, ...same } = table;
    const outcome = await worker.ask(
      'compare',
      { ...same, file, other, ...(hasYears && year.trim() !== '' ? { year: year.trim() } : {}) },
      (progress) => setState({ kind: 'reading', progress }),
    );
    if (outcome.kind !== 'answer') setState({ kind: outcome.kind });
    else if (outcome.answer.ok) setState({ kind: 'compared', comparison: outcome.answer.comparison });
    else setState({ kind: 'refused', fault: outcome.answer.fault.kind });
  }

  return (
    <>
      <h2 className="text-xl">{t('heading')}</h2>
      <p className="mt-2 max-w-measure">{t('intro')}</p>
      <div className="filter-bar">
        <SelectField
          id="years-other"
          label={t('other')}
          value={other}
          options={[
            { value: 'before' as const, text: t('before') },
            { value: 'after' as const, text: t('after') },
          ]}
          onChoose={setOther}
        />
      </div>
      {hasYears ? (
        <div className="mt-4">
          <LabelledField
            id="years-year"
            label={t('year')}
            hint={t('yearHint')}
            value={year}
            onChange={setYear}
            size="number"
            inputMode="numeric"
          />
        </div>
      ) : null}
      <FilePicker
        id="years-file"
        label={t('file')}
        hint={t('fileHint')}
        accept=".csv,.tsv,.txt,.xlsx"
        onChoose={(file) => void compare(file)}
      />
      {hasYears ? (
        <p className="mt-3">
          <button type="button" className="quiet-action" onClick={() => void compare(table.file)}>
            {t('sameFile')}
          </button>
        </p>
      ) : null}
      <WorkProgress progress={state.kind === 'reading' ? state.progress : undefined} onCancel={worker.cancel} />
      <p role="alert">
        {state.kind === 'refused' ? t(faultKey(state.fault)) : null}
        {state.kind === 'failed' || state.kind === 'stopped' ? t(state.kind) : null}
      </p>
      {state.kind === 'compared' ? <YearsResult context={context} comparison={state.comparison} /> : null}
    </>
  );
}

/** Faults of the second file have one word for all: the way to mend them is to read that file as the first one. */
function faultKey(fault: Fault) {
  if (fault === 'different-measures' || fault === 'nothing-in-common' || fault === 'twice') {
    return `fault.${fault}` as const;
  }
  return 'fault.unreadable';
}
