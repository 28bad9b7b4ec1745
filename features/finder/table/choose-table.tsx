'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, type DragEvent, useState } from 'react';
import { LabelledField } from '#components/forms/labelled-field';
import { fetchIfReachable } from '#components/frame/network';

const SAMPLE = '/samples/sao-paulo-manufacturing-2015.csv';

type ChooseTableProps = { onChoose: (file: File, isSample: boolean) => void };

/** Three ways to a table: a file, dropped or chosen; rows from the clipboard; the sample. */
export function ChooseTable({ onChoose }: ChooseTableProps) {
  const t = useTranslations('data.table');

  return (
    <div className="ways mt-8">
      <FileWay onChoose={(file) => onChoose(file, false)} />
      <PasteWay onPaste={(text) => onChoose(fileOf(text, t('pasteName')), false)} />
      <SampleWay onChoose={(file) => onChoose(file, true)} />
    </div>
  );
}

function FileWay({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations('data.table');
  const [over, setOver] = useState(false);

  function change(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again after mending it counts as a change.
    event.target.value = '';
    if (file !== undefined) onChoose(file);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onChoose(file);
  }

  function dragOver(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  return (
    <section aria-labelledby="way-file">
      <h2 id="way-file" className="text-lg">
        {t('fileHeading')}
      </h2>
      <div
        className="drop"
        data-over={over ? 'true' : undefined}
        onDragOver={dragOver}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="table-file" className="font-semibold">
          {t('file')}
        </label>
        <p id="table-file-hint" className="text-quiet">
          {t('fileHint')}
        </p>
        <input
          id="table-file"
          type="file"
          accept=".csv,.tsv,.tab,.txt,.xlsx,.ods,.zip,.gz,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="table-file-hint"
          onChange={change}
          className="mt-3 block min-h-11 w-full text-base file:me-4 file:min-h-11 file:cursor-pointer file:border file:border-petrol file:bg-transparent file:px-4 file:font-semibold file:text-petrol"
        />
      </div>
    </section>
  );
}

function PasteWay({ onPaste }: { onPaste: (text: string) => void }) {
  const t = useTranslations('data.table');
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);

  return (
    <section aria-labelledby="way-paste">
      <h2 id="way-paste" className="text-lg">
        {t('pasteHeading')}
      </h2>
      <div>
        <LabelledField
          id="table-paste"
          label={t('paste')}
          hint={t('pasteHint')}
          error={isEmpty && text.trim() === '' ? t('pasteEmpty') : null}
          value={text}
          onChange={setText}
          size="lines"
        />
        <button
          type="button"
          className="button button-quiet mt-3"
          onClick={() => {
            if (text.trim() !== '') onPaste(text);
            else {
              setEmpty(true);
              document.getElementById('table-paste')?.focus();
            }
          }}
        >
          {t('pasteButton')}
        </button>
      </div>
    </section>
  );
}

function SampleWay({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations('data.table');
  const [failed, setFailed] = useState(false);

  async function open() {
    setFailed(false);
    const sample = await fetchIfReachable(SAMPLE, (response) => response.blob());
    if (sample === undefined) {
      setFailed(true);
      return;
    }
    onChoose(new File([sample], SAMPLE.slice(SAMPLE.lastIndexOf('/') + 1), { type: 'text/csv' }));
  }

  return (
    <section aria-labelledby="way-sample">
      <h2 id="way-sample" className="text-lg">
        {t('sampleHeading')}
      </h2>
      <div>
        <p>{t('sample')}</p>
        <p className="mt-1 text-sm text-quiet">{t('sampleSource')}</p>
        <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          <button type="button" className="button button-quiet" onClick={() => void open()}>
            {t('sampleButton')}
          </button>
          <a href={SAMPLE} download className="link-row">
            {t('sampleDownload')}
          </a>
        </p>
        <p role="status" className="mt-2 text-rust">
          {failed ? t('sampleFault') : null}
        </p>
      </div>
    </section>
  );
}

function fileOf(text: string, name: string): File {
  return new File([text], name, { type: 'text/csv' });
}
