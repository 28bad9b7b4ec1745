'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { AssessmentList } from '#components/interview/assessment-list';
import type { ListedAssessment } from '#components/interview/model';
import { MemoryNotice } from '#components/interview/notices';
import { StartPanel } from '#components/interview/start-panel';
import { UndoNotice } from '#components/interview/undo-notice';
import { PageTitle } from '#components/frame/page-title';
import { isOnTheWay } from '#machines/assessment';
import { interviewBase } from '#policies/knowledge/interview';
import { progressOf } from '#policies/interview/progress';
import { SECTION_IDS } from '#policies/schema/section-ids';
import type { AssessmentStore, StoredAssessment } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { openFile, type OpenedFile, saveAsFile } from '#features/browser/files';
import { moveTo } from '#features/browser/navigation';
import { copyOf } from '#features/browser/new-assessment';
import type { Addresses } from '#features/assessment/path';
import { useFormat } from '#i18n/use-format';

type ListViewProps = { store: AssessmentStore; addresses: Addresses; examples: { id: string; title: string }[] };

/** The assessments of this browser, and the ways to begin another. */
export function ListView({ store, addresses, examples }: ListViewProps) {
  const t = useTranslations('work');
  const locale = useLocale();
  const format = useFormat();
  const [stored, setStored] = useState<StoredAssessment[]>();
  const [removed, setRemoved] = useState<StoredAssessment>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<unknown>();
  const refresh = useCallback(() => void store.list().then(setStored, setFault), [store]);
  useEffect(refresh, [refresh]);
  useEffect(() => store.onOtherTab(refresh), [store, refresh]);

  if (fault !== undefined) throw fault;
  const find = (id: string) => stored?.find((s) => s.assessment.id === id);

  async function take(opening: Promise<OpenedFile>) {
    setBusy(true);
    setProblem(null);
    const opened = await opening.catch((): OpenedFile => ({ ok: false, refusal: 'unreadable' }));
    setBusy(false);
    if (!opened.ok) {
      setProblem(problemOf(opened));
      return;
    }
    // An id that is taken already becomes a copy: opening a file never overwrites what is here.
    const taken = (await store.load(opened.assessment.id)) !== undefined;
    const mine = taken ? copyOf(opened.assessment, opened.assessment.title, now()) : opened.assessment;
    await keep(mine, opened.setAside);
  }

  async function keep(assessment: StoredAssessment['assessment'], setAside: string[]) {
    const outcome = await store.create(assessment, now());
    if (!outcome.ok) setProblem(t('list.notKept'));
    else if (setAside.length === 0) moveTo(addresses.tasks(assessment.id));
    else {
      setProblem(t('list.opened', { count: setAside.length, names: format.list(setAside) }));
      refresh();
    }
  }

  function problemOf(opened: Exclude<OpenedFile, { ok: true }>): string {
    if ('refusal' in opened) return t(`list.refusal.${opened.refusal}`);
    const [first] = opened.faults;
    return t('list.faulty', {
      path: first?.path || 'none',
      message: first?.message ?? '',
      more: opened.faults.length - 1,
    });
  }

  async function rename(id: string, title: string) {
    const found = await store.load(id);
    if (found === undefined) return;
    await store.save({ ...found.assessment, title, updatedAt: now() }, found.revision, now());
    refresh();
  }

  async function remove(id: string) {
    setRemoved(find(id));
    await store.remove(id);
    refresh();
  }

  async function undo() {
    if (removed !== undefined) await store.restore(removed.assessment.id);
    setRemoved(undefined);
    refresh();
  }

  async function example(id: string): Promise<OpenedFile> {
    const response = await fetch(`/${locale}/examples/${id}/file`);
    const opened = await openFile(await response.blob());
    return opened.ok ? { ...opened, assessment: copyOf(opened.assessment, opened.assessment.title, now()) } : opened;
  }

  return (
    <>
      <PageTitle title={t('list.title')} />
      {store.kind === 'memory' ? <MemoryNotice /> : null}
      {removed === undefined ? null : (
        <UndoNotice
          title={removed.assessment.title}
          onUndo={() => void undo()}
          onDismiss={() => setRemoved(undefined)}
        />
      )}
      {stored === undefined ? null : (
        <AssessmentList
          assessments={stored.map((each) => listed(each, addresses, (where) => t('place', where)))}
          onRename={(id, title) => void rename(id, title)}
          onCopy={(id) => {
            const found = find(id);
            if (found !== undefined) {
              void store
                .create(copyOf(found.assessment, t('list.copyTitle', { title: found.assessment.title }), now()), now())
                .then(refresh);
            }
          }}
          onDelete={(id) => void remove(id)}
          onSave={(id) => {
            const found = find(id);
            if (found === undefined) return;
            saveAsFile(found.assessment);
            void store.markBackedUp(id, now()).then(refresh);
          }}
          onNavigate={moveTo}
          newHref={addresses.new}
        />
      )}
      <StartPanel
        newHref={addresses.new}
        onNavigate={moveTo}
        onOpenFile={(file) => void take(openFile(file))}
        examples={examples}
        onOpenExample={(id) => void take(example(id))}
        busy={busy}
        error={problem}
      />
    </>
  );
}

function listed(
  { assessment, savedAt }: StoredAssessment,
  addresses: Addresses,
  placeOf: (where: { region: string; country: string }) => string,
): ListedAssessment {
  const { region, country } = assessment.profile;
  const progress = progressOf(assessment, interviewBase);
  const all = SECTION_IDS.filter((section) => isOnTheWay(section, progress)).map((id) => progress.sections[id]);
  return {
    id: assessment.id,
    title: assessment.title,
    place: placeOf({ region, country }),
    savedAt,
    answered: all.reduce((sum, s) => sum + s.settled, 0),
    asked: all.reduce((sum, s) => sum + s.asked, 0),
    href: addresses.tasks(assessment.id),
  };
}
