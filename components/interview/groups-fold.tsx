'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, Suspense, useState } from 'react';
import type { Draft, NamedGroup, QuestionModel } from './model';

export type GroupAnswersProps = {
  model: QuestionModel;
  groups: NamedGroup[];
  draft: Draft;
  onDraft: (draft: Draft) => void;
};

/** The fields for what single groups say. */
export type GroupFields = ComponentType<GroupAnswersProps>;

type GroupsFoldProps = GroupAnswersProps & {
  fields: GroupFields;
  /** Something in it is wrong. */
  keptOpen: boolean;
};

/** Offers quietly to put in what single groups say: folded, open where a group is there already. */
export function GroupsFold({ fields: Fields, keptOpen, ...answers }: GroupsFoldProps) {
  const t = useTranslations('work.groups');
  // What was open stays open when its last group is removed.
  const [open, setOpen] = useState(() => answers.draft.groups.length > 0);
  const isOpen = open || keptOpen;

  return (
    <details className="fold evidence" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('heading')}
        <span className="sr-only"> {answers.model.short}</span>
      </summary>
      {isOpen ? (
        <Suspense fallback={<div aria-busy="true" className="min-h-24" />}>
          <Fields {...answers} />
        </Suspense>
      ) : null}
    </details>
  );
}
