'use client';

import { useTranslations } from 'next-intl';

type StepsProps<S extends string> = {
  steps: readonly S[];
  nameOf: (step: S) => string;
  current: S;
  /** The furthest step that can be gone to. */
  reachable: S;
  onGo: (step: S) => void;
};

/** The steps of the page: those that can be gone to are buttons. */
export function Steps<S extends string>({ steps, nameOf, current, reachable, onGo }: StepsProps<S>) {
  const t = useTranslations('data.steps');

  return (
    <nav aria-label={t('label')} className="step-line no-print">
      <ol role="list">
        {steps.map((step) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {step === current || steps.indexOf(step) > steps.indexOf(reachable) ? (
              <span>{nameOf(step)}</span>
            ) : (
              <button type="button" className="quiet-action" onClick={() => onGo(step)}>
                {nameOf(step)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
