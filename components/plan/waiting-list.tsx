'use client';

import { useTranslations } from 'next-intl';
import { hidden } from '#components/forms/hidden-words';
import type { WaitingModel } from './plan-model';

type WaitingListProps = { waiting: WaitingModel[]; onPutIn: (measure: string, stage: string) => void };

/** What the answers of today ask for and the plan does not hold; nothing enters by itself. */
export function WaitingList({ waiting, onPutIn }: WaitingListProps) {
  const t = useTranslations('plan.list');

  return (
    <section aria-labelledby="waiting" className="plan-stage plan-waiting">
      <h2 id="waiting" className="text-xl" tabIndex={-1}>
        {t('waiting')}
      </h2>
      <p className="max-w-measure text-quiet">{t('waitingText')}</p>
      <ul role="list" className="plan-items">
        {waiting.map(({ measure, code, title, what, stage, stageTitle }) => (
          <li key={measure} className="plan-item">
            <div className="plan-item-main">
              <h3 className="plan-item-title">
                <span className="plan-code">{code}</span> {title}
              </h3>
              <p>{what}</p>
              <p className="text-quiet">{t('waitingStage', { stage: stageTitle })}</p>
              <p className="plan-actions no-print">
                <button
                  type="button"
                  className="button button-quiet button-small"
                  onClick={() => onPutIn(measure, stage)}
                >
                  {t.rich('putIn', { title, hidden })}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
