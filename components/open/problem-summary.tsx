'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Refused } from './outcome';

const mostFaults = 20;

type ProblemSummaryProps = { name: string; refused: Refused };

/** Says that the file cannot be opened and what to do; what exactly is wrong with it is folded. Takes the focus when it comes. */
export function ProblemSummary({ name, refused }: ProblemSummaryProps) {
  const t = useTranslations('open');
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => summary.current?.focus(), [refused]);

  return (
    <div ref={summary} tabIndex={-1} role="group" aria-labelledby="problem" className="problem mb-8">
      <h2 id="problem" className="text-xl">
        {t('problem', { file: name })}
      </h2>
      <p className="mt-2">{t(refused.why)}</p>
      {'faults' in refused ? <Faults faults={refused.faults} /> : null}
      <p className="mt-2">
        <a href="#assessment-file" className="link-row">
          {t('another')}
        </a>
      </p>
    </div>
  );
}

function Faults({ faults }: { faults: string[] }) {
  const t = useTranslations('open');
  const shown = faults.slice(0, mostFaults);

  return (
    <details className="fold mt-2">
      <summary>{t('faultsFold')}</summary>
      <ul className="mt-2 space-y-1.5">
        {shown.map((fault, index) => (
          <li key={index}>{fault}</li>
        ))}
      </ul>
      {faults.length > shown.length ? (
        <p className="mt-2">{t('moreFaults', { count: faults.length - shown.length })}</p>
      ) : null}
    </details>
  );
}
