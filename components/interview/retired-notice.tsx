'use client';

import { useTranslations } from 'next-intl';
import type { Draft, QuestionModel } from './model';

type RetiredNoticeProps = { model: QuestionModel; draft: Pick<Draft, 'standing' | 'choice' | 'choices'> };

/** An answer of another edition is no longer among the options: the nearest one is suggested, and the person chooses. */
export function RetiredNotice({ model, draft }: RetiredNoticeProps) {
  const t = useTranslations('work.question');
  const gone = noLongerOffered(model, draft);
  if (gone.length === 0) return null;
  const nearest = model.options.find(({ id }) => gone.some((old) => model.retired?.[old] === id));

  return <p className="answer-hint text-rust">{t('retired', { option: nearest?.label ?? 'none' })}</p>;
}

/** The chosen ids that are no options today. */
function noLongerOffered(model: QuestionModel, { standing, choice, choices }: RetiredNoticeProps['draft']): string[] {
  if (standing !== 'value' || model.options.length === 0) return [];
  const chosen = model.kind === 'single' ? [choice ?? ''] : choices;
  return chosen.filter((id) => id !== '' && !model.options.some((option) => option.id === id));
}
