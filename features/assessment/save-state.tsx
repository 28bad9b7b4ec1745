'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { loadIfReachable } from '#components/frame/network';
import type { Hindrance } from '#components/interview/model';
import { BackupNotice, ConflictNotice, MemoryNotice } from '#components/interview/notices';
import { SaveLine } from '#components/interview/save-line';
import { backupDue } from '#storage/browser/backup';
import type { SaveStatus } from '#storage/browser/autosave';
import type { AssessmentStore } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { copyTitle } from '#features/browser/copy-title';
import { saveAsFile } from '#features/browser/files';
import { moveTo } from '#features/browser/navigation';
import type { Addresses } from '#features/browser/path';
import type { Working } from './use-assessment';

/** Whether the work is saved, and what to do where it is not: a conflict with another tab, a full or forbidden store, a due backup. */
export function SaveState({
  store,
  working,
  addresses,
}: {
  store: AssessmentStore;
  working: Working;
  addresses: Addresses;
}) {
  const { assessment, stored, status } = working;
  const t = useTranslations('work.list');
  const [later, setLater] = useState(false);
  const [notCopied, setNotCopied] = useState<Hindrance | 'not-loaded' | null>(null);

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
    working.takeTheirs();
    moveTo(addresses.tasks(copy.id));
  }

  return (
    <>
      <SaveLine status={lineStatus(store, status)} savedAt={stored.savedAt} onSaveFile={saveFile} />
      {store.kind === 'memory' ? <MemoryNotice /> : null}
      {status.state === 'conflict' ? (
        <ConflictNotice
          theirSavedAt={status.theirs.savedAt}
          onTakeTheirs={working.takeTheirs}
          onKeepMine={working.keepMine}
          onKeepAsCopy={() => void keepAsCopy()}
          notCopied={notCopied}
        />
      ) : null}
      {!later && store.kind === 'persistent' && backupDue(stored, now()) ? (
        <BackupNotice changes={stored.changesSinceBackup} onSaveFile={saveFile} onLater={() => setLater(true)} />
      ) : null}
    </>
  );
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
