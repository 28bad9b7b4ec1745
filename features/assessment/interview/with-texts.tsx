import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import type { SectionId } from '#policies/schema/knowledge';
import type { InterviewTexts } from '#policies/text/interview-texts';
import { haveTextsCome, interviewTexts, loadTexts } from './interview-texts';

type WithTextsProps = {
  /** The sections whose questions are shown. */
  sections: readonly SectionId[];
  children: (texts: InterviewTexts) => ReactNode;
};

/** Shows a place once the words of its questions are there, and says so if they do not come. */
export function WithTexts({ sections, children }: WithTextsProps) {
  const locale = useLocale();
  const { come, failed, again } = useTexts(locale, sections);
  if (come) return children(interviewTexts(locale));
  return failed ? <NotCome onAgain={again} /> : <div aria-busy="true" className="min-h-[60vh]" />;
}

function useTexts(
  locale: string,
  sections: readonly SectionId[],
): { come: boolean; failed: boolean; again: () => void } {
  // A list is made anew with each move; what it lists is what counts.
  const wanted = sections.join(' ');
  const [failedFor, setFailedFor] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [, setCome] = useState(0);
  const come = haveTextsCome(locale, sections);

  useEffect(() => {
    if (come) return;
    let current = true;
    loadTexts(locale, wanted.split(' ')).then(
      () => (current ? setCome((times) => times + 1) : undefined),
      () => (current ? setFailedFor(wanted) : undefined),
    );
    return () => {
      current = false;
    };
  }, [come, locale, wanted, attempt]);

  function again() {
    setFailedFor(undefined);
    setAttempt((count) => count + 1);
  }

  return { come, failed: failedFor === wanted, again };
}

function NotCome({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('work');

  return (
    <div role="alert" className="max-w-measure space-y-4">
      <p>{t('texts.notCome')}</p>
      <p>
        <button type="button" className="button" onClick={onAgain}>
          {t('texts.reload')}
        </button>
      </p>
    </div>
  );
}
