'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { AnsweredBar } from '#components/frame/answered-bar';
import { hidden } from '#components/forms/hidden-words';
import type { ListedAssessment } from './model';
import { RenameForm } from './rename-form';
import { ShellLink } from '#components/frame/shell-link';
import { whenText } from '#components/frame/when-text';

export type RowActions = {
  onRename: (id: string, title: string) => void;
  onCopy: (id: string) => void;
  onDelete: (id: string) => void;
  /** Saves the assessment as a file. */
  onSave: (id: string) => void;
  onNavigate: (href: string) => void;
};

type AssessmentRowProps = RowActions & { assessment: ListedAssessment };

/** One assessment of the list: where it stands, and what can be done with it. */
export function AssessmentRow({ assessment, onRename, onNavigate, ...actions }: AssessmentRowProps) {
  const t = useTranslations('work.list');
  const words = useTranslations('work.compare');
  const locale = useLocale();
  const { id, title, place, changedAt, parts } = assessment;
  const renameButton = useRef<HTMLButtonElement>(null);
  const [naming, setNaming] = useState<'no' | 'now' | 'ended'>('no');

  // The button is not there while the title is a field, so it can take the focus back only now.
  useEffect(() => {
    if (naming === 'ended') renameButton.current?.focus();
  }, [naming]);

  return (
    <li>
      {naming === 'now' ? (
        <RenameForm
          id={id}
          title={title}
          onCancel={() => setNaming('ended')}
          onRename={(next) => {
            setNaming('ended');
            if (next !== title) onRename(id, next);
          }}
        />
      ) : (
        <div>
          <ShellLink href={assessment.href} onNavigate={onNavigate} className="assessment-title">
            {title}
          </ShellLink>
          <p className="text-quiet">{place}</p>
        </div>
      )}
      <p className="assessment-state">
        <span>{t('answered', parts)}</span> <AnsweredBar {...parts} />{' '}
        <span className="text-quiet">
          {t('changed')} <time dateTime={changedAt}>{whenText(changedAt, locale)}</time>
        </span>
      </p>
      {naming === 'now' ? null : (
        <ul className="row-actions" aria-label={t('actions', { title })}>
          <li>
            <button ref={renameButton} type="button" className="quiet-action" onClick={() => setNaming('now')}>
              {t.rich('rename', { title, hidden })}
            </button>
          </li>
          <li>
            <button type="button" className="quiet-action" onClick={() => actions.onCopy(id)}>
              {t.rich('copy', { title, hidden })}
            </button>
          </li>
          <li>
            <ShellLink href={assessment.compareHref} onNavigate={onNavigate} className="quiet-action">
              {words.rich('row', { title, hidden })}
            </ShellLink>
          </li>
          <li>
            <button type="button" className="quiet-action" onClick={() => actions.onSave(id)}>
              {t.rich('save', { title, hidden })}
            </button>
          </li>
          <li>
            <button type="button" className="quiet-action" onClick={() => actions.onDelete(id)}>
              {t.rich('delete', { title, hidden })}
            </button>
          </li>
        </ul>
      )}
    </li>
  );
}
