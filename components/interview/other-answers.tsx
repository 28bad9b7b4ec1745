'use client';

import { useTranslations } from 'next-intl';
import { Choice } from '#components/forms/choice';
import { answerOtherwise, toggleOther, type OtherAnswer } from './draft';
import type { AnswerProps } from './answer-props';
import { idsOf } from '#components/forms/ids';

/** "Does not apply", where it can, and "I do not know", after a rule: radios among radios, else ticks. */
export function OtherAnswers({ model, draft, onDraft }: AnswerProps) {
  const t = useTranslations('work.question');
  const type = model.kind === 'single' ? 'radio' : 'checkbox';
  const { control } = idsOf(model.id);
  const choice = (answer: OtherAnswer, words: string) => (
    <Choice
      type={type}
      // Ticks have a name of their own, radios one for the whole group.
      name={type === 'radio' ? control : `${control}-${answer}`}
      value={answer}
      checked={draft.standing === answer}
      onChoose={() => onDraft(type === 'radio' ? answerOtherwise(draft, answer) : toggleOther(draft, answer))}
    >
      {words}
    </Choice>
  );

  return (
    <>
      <p className="choice-or">{t('or')}</p>
      <div className="choices">
        {model.notApplicable === undefined ? null : choice('not-applicable', model.notApplicable)}
        {choice('unknown', t('unknown'))}
      </div>
    </>
  );
}
