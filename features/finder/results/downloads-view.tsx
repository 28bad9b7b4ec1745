import { useLocale, useTranslations } from 'next-intl';
import type { Words } from '#i18n/words';
import { useState } from 'react';
import { Choice } from '#components/forms/choice';
import { LabelledField } from '#components/forms/labelled-field';
import { SelectField } from '#components/data/select-field';
import { saveBlob } from '#components/documents/save-blob';
import type { ExportId } from '#indicators/export-columns';
import { now } from '#features/browser/clock';
import type { About, ExportFormat, Progress, StampWords } from '#features/finder/worker/protocol';
import type { ResultsContext } from './listing';
import { WorkProgress } from './work-progress';
import { useFormat } from '#i18n/use-format';

const TABLES = ['candidates', 'industries', 'regions', 'pairs'] as const satisfies ExportId[];
const SAID = ['source', 'year', 'base', 'referenceArea'] as const;

type State =
  | { kind: 'ready' }
  | { kind: 'writing'; progress?: Progress }
  | { kind: 'saved'; names: string[] }
  | { kind: 'trouble'; what: 'nothing' | 'tooManyRows' | 'failed' | 'stopped' };

/** The tables as files, with everything stamped in that a reader needs to judge them. */
export function DownloadsView({ context }: { context: ResultsContext }) {
  const t = useTranslations('data.downloads');
  const written = useFormat();
  const locale = useLocale();
  const { said, onSaid, worker } = context;
  const [chosen, setChosen] = useState<ExportId[]>(['candidates']);
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [state, setState] = useState<State>({ kind: 'ready' });

  async function write() {
    if (chosen.length === 0) {
      setState({ kind: 'trouble', what: 'nothing' });
      return;
    }
    setState({ kind: 'writing' });
    const stamp = stampOf(context, t);
    const names: string[] = [];
    // A file of CSV holds one table.
    for (const what of format === 'xlsx' ? [chosen] : chosen.map((one) => [one])) {
      const outcome = await worker.ask('download', { what, format, stamp, locale }, (progress) =>
        setState({ kind: 'writing', progress }),
      );
      if (outcome.kind !== 'answer') {
        setState({ kind: 'trouble', what: outcome.kind });
        return;
      }
      if (!outcome.answer.ok) {
        setState({ kind: 'trouble', what: 'tooManyRows' });
        return;
      }
      const name = `arranjo-${what.length === 1 ? what[0] : 'tables'}-${stamp.date}.${format}`;
      saveBlob(outcome.answer.blob, name);
      names.push(name);
    }
    setState({ kind: 'saved', names });
  }

  return (
    <>
      <h2 className="text-xl">{t('heading')}</h2>
      <p className="mt-2 max-w-measure">{t('intro')}</p>
      <fieldset className="labelled mt-6 max-w-measure">
        <legend>{t('what')}</legend>
        <div className="choices choices-small">
          {TABLES.map((table) => (
            <Choice
              key={table}
              type="checkbox"
              name="download"
              value={table}
              checked={chosen.includes(table)}
              onChoose={() => setChosen(TABLES.filter((one) => chosen.includes(one) !== (one === table)))}
            >
              {t(`table.${table}`)}
            </Choice>
          ))}
        </div>
      </fieldset>
      <div className="filter-bar">
        <SelectField
          id="download-format"
          label={t('format')}
          value={format}
          options={[
            { value: 'xlsx' as const, text: t('xlsx') },
            { value: 'csv' as const, text: t('csv') },
          ]}
          onChoose={setFormat}
        />
      </div>
      <h3 className="mt-6 text-lg">{t('stampHeading')}</h3>
      <p className="mt-2 max-w-measure">{t('stampIntro')}</p>
      <div className="form-lines">
        {SAID.map((field) => (
          <LabelledField
            key={field}
            id={`download-${field}`}
            label={t(`said.${field}`)}
            value={said[field]}
            onChange={(value) => onSaid({ ...said, [field]: value })}
            size={field === 'year' ? 'number' : 'line'}
          />
        ))}
      </div>
      <p className="mt-6">
        <button
          type="button"
          className="button"
          aria-disabled={state.kind === 'writing'}
          onClick={() => {
            if (state.kind !== 'writing') void write();
          }}
        >
          {t('download')}
        </button>
      </p>
      <WorkProgress
        progress={state.kind === 'writing' ? (state.progress ?? { step: 'writing' }) : undefined}
        onCancel={worker.cancel}
      />
      <p role="status" className="mt-3">
        {state.kind === 'saved' ? t('saved', { names: written.list(state.names) }) : null}
        {state.kind === 'trouble' ? t(`trouble.${state.what}`) : null}
      </p>
    </>
  );
}

/** What was not said is said to be so: an empty line would look like a slip of ours. */
function stampOf({ said, table, knowledgeVersion }: ResultsContext, t: Words<'data.downloads'>): StampWords {
  const given = (field: keyof Pick<About, 'source' | 'base' | 'referenceArea'>) =>
    said[field].trim() === '' ? t('notSaid') : said[field].trim();
  return {
    version: t('version', { version: knowledgeVersion }),
    date: now().slice(0, 10),
    source: given('source'),
    file: table.file.name,
    ...(/^\d{4}$/.test(said.year.trim()) ? { year: Number(said.year) } : {}),
    base: given('base'),
    referenceArea: given('referenceArea'),
    cutOffsSource: t(`cutOffs.${said.cutOffs}`),
  };
}
