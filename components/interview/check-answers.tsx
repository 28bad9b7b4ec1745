'use client';

import { useTranslations } from 'next-intl';
import { AnswerRows } from './answer-rows';
import { hidden } from '#components/forms/hidden-words';
import { headingId } from '#components/forms/ids';
import type { AnswerRow } from './model';
import { SetAsideRows } from './set-aside-rows';
import { ShellLink } from '#components/frame/shell-link';

/** The answers of one section. */
type AnswerGroup = { id: string; name: string; href: string; rows: AnswerRow[] };

/** How many questions have no answer, are answered with "I do not know", or are not asked in a quick pass. */
type AnswerCounts = { missing: number; unknown: number; notAsked: number };

type CheckAnswersProps = {
  /** Who is meant, what has to be decided, and the figures: what is no answer to a question. */
  facts: AnswerGroup[];
  groups: AnswerGroup[];
  counts: AnswerCounts;
  /** The row from which one comes back. */
  returned: string | null;
  resultHref: string;
  onNavigate: (href: string) => void;
  /** Where the way back leads: the task list. */
  backHref?: string;
};

/** All answers by section, each with the way to change it; what is missing is said first, what is set aside last. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { facts, groups, counts, returned, resultHref, onNavigate, backHref } = props;
  const t = useTranslations('work');
  const counted = groups.map((group) => ({ ...group, rows: group.rows.filter((row) => row.setAside === null) }));
  const aside = groups.flatMap((group) => group.rows.filter((row) => row.setAside !== null));
  const firstMissing = counted.flatMap((group) => group.rows).find((row) => row.answer === null);

  return (
    <div className="interview">
      {backHref === undefined ? null : (
        <ShellLink href={backHref} onNavigate={onNavigate} className="back link-row">
          {t('question.back')}
        </ShellLink>
      )}
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('check.title')}
      </h1>
      <p className="mt-4 max-w-measure text-lg">{t('check.counts', counts)}</p>
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ShellLink href={resultHref} onNavigate={onNavigate} className="button">
          {t('check.result')}
        </ShellLink>
        {firstMissing === undefined ? null : (
          <ShellLink href={firstMissing.changeHref} onNavigate={onNavigate} className="link-row">
            {t('check.firstMissing')}
          </ShellLink>
        )}
      </p>
      {[...facts, ...counted].map((group) => (
        <section key={group.id} aria-labelledby={`answers-${group.id}`} className="mt-12">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id={`answers-${group.id}`} tabIndex={-1} className="text-xl">
              {group.name}
            </h2>
            <ShellLink href={group.href} onNavigate={onNavigate} className="link-row">
              {t.rich('check.section', { name: group.name, hidden })}
            </ShellLink>
          </div>
          <AnswerRows rows={group.rows} returned={returned} onNavigate={onNavigate} />
        </section>
      ))}
      {aside.length === 0 ? null : <SetAsideRows rows={aside} />}
      {groups.length === 0 ? null : (
        <p className="mt-12">
          <ShellLink href={resultHref} onNavigate={onNavigate} className="button">
            {t('check.result')}
          </ShellLink>
        </p>
      )}
    </div>
  );
}
