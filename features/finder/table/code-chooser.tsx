'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Choice } from '#components/forms/choice';
import { LabelledField } from '#components/forms/labelled-field';
import type { Code, PageOf, TableWorker } from '#features/finder/worker/protocol';

type CodeChooserProps = {
  of: 'regions' | 'industries';
  worker: TableWorker;
  chosen: ReadonlySet<string>;
  onChange: (chosen: Set<string>) => void;
  error?: string;
};

/** So many are shown at once; the rest is found by searching. */
const SHOWN = 100;

/** Codes to be chosen by search and checkboxes. */
export function CodeChooser({ of, worker, chosen, onChange, error }: CodeChooserProps) {
  const t = useTranslations('data.base');
  const [text, setText] = useState('');
  const [found, setFound] = useState<PageOf<Code>>({ count: 0, rows: [] });

  useEffect(() => {
    let current = true;
    void worker.ask('codes', { of, text, page: 0, size: SHOWN }).then((outcome) => {
      if (current && outcome.kind === 'answer') setFound(outcome.answer);
    });
    return () => {
      current = false;
    };
  }, [worker, of, text]);

  async function change(how: 'add' | 'remove') {
    const outcome = await worker.ask('codes', { of, text, page: 0, size: found.count });
    if (outcome.kind !== 'answer') return;
    const codes = outcome.answer.rows.map(({ code }) => code);
    const dropped = new Set(codes);
    onChange(new Set(how === 'add' ? [...chosen, ...codes] : [...chosen].filter((code) => !dropped.has(code))));
  }

  function toggle(code: string) {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    onChange(next);
  }

  return (
    <div className="code-chooser">
      <LabelledField
        id={`search-${of}`}
        label={t(`search.${of}`)}
        error={error ?? null}
        value={text}
        onChange={setText}
        size="words"
      />
      <p role="status" className="mt-2 text-sm text-quiet">
        {t('found', { count: found.count, chosen: chosen.size })}
        {found.count > SHOWN ? ` ${t('shown', { shown: SHOWN })}` : null}
      </p>
      <p className="flex flex-wrap gap-x-6">
        <button type="button" className="quiet-action" onClick={() => void change('add')}>
          {t('addAll')}
        </button>
        <button type="button" className="quiet-action" onClick={() => void change('remove')}>
          {t('removeAll')}
        </button>
      </p>
      <fieldset className="code-list">
        <legend className="sr-only">{t(of)}</legend>
        <div className="choices choices-small">
          {found.rows.map(({ code, name }) => (
            <Choice
              key={code}
              type="checkbox"
              name={`codes-${of}`}
              value={code}
              checked={chosen.has(code)}
              onChoose={() => toggle(code)}
            >
              {name === undefined ? code : `${name} (${code})`}
            </Choice>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
