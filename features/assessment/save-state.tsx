'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { loadIfReachable } from '#components/frame/network';
import type { Hindrance } from '#components/interview/model';
import { ConflictNotice, MemoryNotice } from '#components/interview/notices';
import { SaveLine } from '#components/interview/save-line';
import { backupDue } from '#storage/browser/backup';
import type { SaveStatus } from '#storage/browser/autosave';
import type { AssessmentStore, StoredAssessment } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { copyTitle } from '#features/browser/copy-title';
import { saveAsFile } from '#features/browser/files';
import { moveTo } from '#features/browser/navigation';
import type { Addresses } from '#features/browser/path';
import type { Working } from './use-assessment';
import { useChangedNames } from './use-changed-names';

type SaveStateProps = {
  store: AssessmentStore;
  working: Working;
  addresses: Addresses;
  /** The part of the work that is on the screen: a section, the plan, the task list. */
  part: string;
  /** Fields on the screen that another tab has changed. */
  changed: string[];
};

/** Whether the work is saved, and what to do where it is not: a conflict with another tab, a full or forbidden store, a due backup. */
export function SaveState({ store, working, addresses, part, changed }: SaveStateProps) {
  const { assessment, stored, status } = working;
  const t = useTranslations('work.list');
  const [notCopied, setNotCopied] = useState<Hindrance | 'not-loaded' | null>(null);
  const changes = useReminder(part, stored);
  const names = useChangedNames(changed);

  function saveFile() {
    saveAsFile(assessment);
    working.markBackedUp();
  }

  async function keepAsCopy() {
    setNotCopied(null);
    const copying = await loadIfReachable(() => import('#features/browser/new-assessment'));
    if (copying === undefined) {
      setNotCopied('not-loaded');
      return;
    }
    const titled = (title: string, number: number) => t('copyTitle', { title, number });
    const copy = copying.copyOf(assessment, copyTitle(assessment.title, [assessment.title], titled), now());
    const outcome = await store.create(copy, now());
    if (!outcome.ok) {
      setNotCopied(outcome.reason);
      return;
    }
    // What is half typed is part of what is mine.
    const drafts = Object.entries(working.drafts).filter(([, draft]) => draft.stands === null);
    await Promise.all(drafts.map(([field, draft]) => store.drafts.keep(copy.id, field, draft)));
    working.takeTheirs();
    moveTo(addresses.tasks(copy.id));
  }

  return (
    <>
      <SaveLine
        status={lineStatus(store, status)}
        savedAt={stored.savedAt}
        onSaveFile={saveFile}
        notBackedUp={store.kind === 'persistent' ? changes : 0}
        elsewhere={names}
        onSeen={working.seen}
      />
      {store.kind === 'memory' ? <MemoryNotice newer={store.instead === 'newer'} /> : null}
      {status.state === 'conflict' ? (
        <ConflictNotice
          theirSavedAt={status.theirs.savedAt}
          onTakeTheirs={working.takeTheirs}
          onKeepMine={working.keepMine}
          onKeepAsCopy={() => void keepAsCopy()}
          notCopied={notCopied}
        />
      ) : null}
    </>
  );
}

/**
 * How many changes are in no file, where it is time to say so. It is said once in each part of the work, as the part is opened, so that
 * nothing moves or speaks while somebody types.
 */
function useReminder(part: string, stored: StoredAssessment): number {
  const changes = backupDue(stored, now()) ? stored.changesSinceBackup : 0;
  const [said, setSaid] = useState({ part, changes });
  if (said.part !== part) setSaid({ part, changes });
  return stored.changesSinceBackup === 0 ? 0 : said.changes;
}

function lineStatus(store: AssessmentStore, status: SaveStatus) {
  if (store.kind === 'memory') return 'memory';
  switch (status.state) {
    case 'saved':
    case 'saving':
    case 'conflict':
      return status.state;
    case 'failed':
      return `failed-${status.reason}` as const;
  }
}
