'use client';

import { useTranslations } from 'next-intl';
import { useReportActions } from './actions';

type ChangeButtonProps = {
  question: string | undefined;
  about: string;
  /** Whether nobody has answered yet. */
  open?: boolean;
};

/** Opens an answer for change, where the page allows it; `about` tells those who hear it which answer. */
export function ChangeButton({ question, about, open = false }: ChangeButtonProps) {
  const { changeAnswer } = useReportActions();
  if (question === undefined || changeAnswer === undefined) return null;
  return <ChangeIt about={about} open={open} onPress={() => changeAnswer(question)} question={question} />;
}

type ChangeItProps = { question: string; about: string; open: boolean; onPress: () => void };

function ChangeIt({ question, about, open, onPress }: ChangeItProps) {
  const t = useTranslations('result');

  return (
    <button type="button" className="text-button no-print" data-changes={question} onClick={onPress}>
      {t(open ? 'answer' : 'change')}
      <span className="sr-only"> {about}</span>
    </button>
  );
}
