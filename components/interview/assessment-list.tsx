'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AssessmentRow, type RowActions } from './assessment-row';
import { filterAssessments } from './filter-assessments';
import { headingId } from '#components/forms/ids';
import type { ListedAssessment } from './model';
import { ShellLink } from '#components/frame/shell-link';

type AssessmentListProps = RowActions & {
  assessments: ListedAssessment[];
  newHref: string;
  /** What is said where there is none. */
  emptyText: string;
};

/** The assessments that this browser holds, with a search over titles and places. */
export function AssessmentList({ assessments, newHref, emptyText, ...actions }: AssessmentListProps) {
  const t = useTranslations('work.list');
  const [query, setQuery] = useState('');
  const shown = filterAssessments(assessments, query);
  const none = assessments.length === 0;

  return (
    <section aria-labelledby={headingId}>
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      {none ? (
        <p className="mt-4 max-w-measure text-lg">{emptyText}</p>
      ) : (
        <p className="mt-6">
          <ShellLink href={newHref} onNavigate={actions.onNavigate} className="button">
            {t('new')}
          </ShellLink>
        </p>
      )}
      {none ? null : <Search query={query} onQuery={setQuery} />}
      <p role="status" className="mt-4 text-quiet">
        {none ? null : t(query.trim() === '' ? 'count' : 'found', { shown: shown.length, count: assessments.length })}
      </p>
      {shown.length === 0 ? null : (
        <ul className="assessments">
          {shown.map((assessment) => (
            <AssessmentRow key={assessment.id} assessment={assessment} {...actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const t = useTranslations('work.list');

  return (
    <search className="labelled mt-8" data-size="words">
      <label htmlFor="assessment-search">{t('search')}</label>
      <input
        id="assessment-search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        className="field"
      />
    </search>
  );
}
