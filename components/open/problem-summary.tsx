'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { RefusedOutcome } from './outcome';

const mostFaults = 20;

type ProblemSummaryProps = { name: string; outcome: RefusedOutcome };

/** Says what is wrong with the file, where, and what to do; takes the focus when it comes. */
export function ProblemSummary({ name, outcome }: ProblemSummaryProps) {
  const t = useTranslations('open');
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => summary.current?.focus(), [outcome]);

  return (
    <div ref={summary} tabIndex={-1} role="group" aria-labelledby="problem" className="problem mb-8">
      <h2 id="problem" className="text-xl">
        {t('problem', { file: name })}
      </h2>
      {'refusal' in outcome ? <p className="mt-2">{t(outcome.refusal)}</p> : <Faults faults={outcome.faults} />}
      <p className="mt-2">
        <a href="#assessment-file" className="link-row">
          {t('another')}
        </a>
      </p>
    </div>
  );
}

function Faults({ faults }: { faults: { path: string; message: string }[] }) {
  const t = useTranslations('open');
  const shown = faults.slice(0, mostFaults);

  return (
    <>
      <p className="mt-2">{t('faultsIntro')}</p>
      <ul className="mt-2 space-y-1.5">
        {shown.map((fault, index) => (
          <li key={index}>
            <span className="font-semibold">{fault.path === '' ? t('whole') : fault.path}</span>: {fault.message}
          </li>
        ))}
      </ul>
      {faults.length > shown.length ? (
        <p className="mt-2">{t('moreFaults', { count: faults.length - shown.length })}</p>
      ) : null}
    </>
  );
}
