'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FileField } from './file-field';
import { OpenedFile } from './opened-file';
import type { Outcome } from './outcome';
import { PageTitle } from '#components/frame/page-title';
import { ProblemSummary } from './problem-summary';

type State = { step: 'choose' } | { step: 'reading'; name: string } | { step: 'read'; name: string; outcome: Outcome };

/** Opens an assessment file in the browser: the field, then either what is wrong with the file or its plan. */
export function OpenFile({ read }: { read: (file: File, locale: string) => Promise<Outcome> }) {
  const t = useTranslations('open');
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(0);
  const [state, setState] = useState<State>({ step: 'choose' });
  const [returned, setReturned] = useState(false);

  useEffect(() => {
    if (returned) {
      heading.current?.focus();
    }
  }, [returned]);

  async function choose(file: File) {
    const turn = ++latest.current;
    setState({ step: 'reading', name: file.name });
    const outcome = await read(file, locale);

    // A file chosen while the last one was being read wins.
    if (turn === latest.current) {
      setReturned(false);
      setState({ step: 'read', name: file.name, outcome });
    }
  }

  function openAnother() {
    setReturned(true);
    setState({ step: 'choose' });
  }

  if (state.step === 'read' && state.outcome.ok) {
    return <OpenedFile name={state.name} opened={state.outcome} onOpenAnother={openAnother} />;
  }
  const outcome = state.step === 'read' && !state.outcome.ok ? state.outcome : undefined;

  return (
    <div className="max-w-measure text-lg">
      {outcome === undefined || state.step !== 'read' ? null : <ProblemSummary name={state.name} outcome={outcome} />}
      <PageTitle title={outcome === undefined ? t('title') : t('errorTitle', { title: t('title') })} />
      <h1 ref={heading} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      <p className="mt-4">{t('intro')}</p>
      <FileField onChoose={(file) => void choose(file)} invalid={outcome !== undefined} />
      <p role="status" className="mt-3 text-base text-quiet">
        {state.step === 'reading' ? t('reading', { file: state.name }) : null}
      </p>
    </div>
  );
}
