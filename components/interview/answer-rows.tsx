'use client';

import { useTranslations } from 'next-intl';
import { rowId } from '#components/forms/ids';
import { hidden } from '#components/forms/hidden-words';
import type { AnswerRow } from './model';
import { ShellLink } from '#components/frame/shell-link';

type AnswerRowsProps = {
  rows: AnswerRow[];
  /** The row from which one comes back: it is marked. */
  returned?: string | null;
  onNavigate: (href: string) => void;
};

/** Questions and answers of a section; how an answer is known stands in the margin. */
export function AnswerRows({ rows, returned = null, onNavigate }: AnswerRowsProps) {
  const t = useTranslations('work.check');

  return (
    <dl className="answer-rows">
      {rows.map((row) => (
        <div
          key={row.question}
          id={rowId(row.question)}
          tabIndex={-1}
          data-returned={row.question === returned ? 'true' : undefined}
        >
          <dt>
            {row.short}
            {row.question === returned ? <span className="answer-returned"> {t('returned')}</span> : null}
          </dt>
          <dd>
            {row.answer === null ? (
              <ShellLink href={row.changeHref} onNavigate={onNavigate} className="link-row">
                {t.rich('enter', { question: row.short, hidden })}
              </ShellLink>
            ) : (
              <span>{row.answer}</span>
            )}
          </dd>
          {row.known === '' && row.note === '' && row.groups.length + row.former.length === 0 ? null : (
            <dd className="answer-known">
              {row.known === '' ? null : <p>{row.known}</p>}
              {row.note === '' ? null : <p>{row.note}</p>}
              {row.groups.length === 0 ? null : (
                <>
                  <p>{t('groups')}</p>
                  <ul>
                    {row.groups.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              )}
              {row.former.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          )}
          {row.answer === null ? null : (
            <dd className="answer-change">
              <ShellLink href={row.changeHref} onNavigate={onNavigate} className="link-row">
                {t.rich('change', { question: row.short, hidden })}
              </ShellLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
