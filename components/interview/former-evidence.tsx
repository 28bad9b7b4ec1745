'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { FormerAnswer } from '#policies/schema/assessment';
import { formerWords } from './former-words';
import type { QuestionModel } from './model';

type FormerEvidenceProps = {
  model: QuestionModel;
  former: FormerAnswer[];
  /** Whether the evidence of an earlier answer holds for the new one. */
  onSettle: (former: FormerAnswer, holds: boolean) => void;
};

/** The evidence of earlier answers, asked again: it belongs to them until somebody says that it holds for the new answer too. */
export function FormerEvidence({ model, former, onSettle }: FormerEvidenceProps) {
  const t = useTranslations('work.evidence.former');
  const evidence = useTranslations('work.evidence');
  const question = useTranslations('work.question');
  const box = useRef<HTMLDivElement>(null);

  function settle(each: FormerAnswer, holds: boolean) {
    onSettle(each, holds);
    // The buttons go with what they ask about.
    box.current?.focus();
  }

  return (
    <div ref={box} tabIndex={-1} className="former-evidence-box">
      {former.map((each) => {
        const words = formerWords(model, each, { evidence, question });
        return (
          <section key={words.answer} className="former-evidence" aria-label={t('label', { answer: words.answer })}>
            <p className="font-semibold">{t('ask')}</p>
            <p>{t('was', { answer: words.answer })}</p>
            <ul className="kept-lines">
              {words.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="flex flex-wrap gap-x-5 gap-y-2">
              <button type="button" className="quiet-action" onClick={() => settle(each, true)}>
                {t('keep')}
              </button>
              <button type="button" className="quiet-action" onClick={() => settle(each, false)}>
                {t('anew')}
              </button>
            </p>
          </section>
        );
      })}
    </div>
  );
}
