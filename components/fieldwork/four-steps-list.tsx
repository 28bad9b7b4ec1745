'use client';

import { useTranslations } from 'next-intl';
import type { StepModel } from './model';

/** The four steps of the method, with what each still lacks; quiet, and not on paper. */
export function FourStepsList({ steps }: { steps: StepModel[] }) {
  const t = useTranslations('fieldwork.steps');

  return (
    <section aria-labelledby="four-steps" className="no-print mt-10">
      <h2 id="four-steps" className="text-xl">
        {t('heading')}
      </h2>
      <p className="mt-1 max-w-measure">{t('text')}</p>
      <ol className="step-list">
        {steps.map(({ id, state, lacks }) => (
          <li key={id}>
            <span className="font-semibold">{t(`name.${id}`)}</span>{' '}
            <span className="step-state" data-state={state}>
              {t(`state.${state}`)}
            </span>
            {lacks === '' ? null : <span className="block text-base text-quiet">{t('lacks', { parts: lacks })}</span>}
          </li>
        ))}
      </ol>
      <p className="text-base text-quiet">{t('source')}</p>
    </section>
  );
}
