'use client';

import { useTranslations } from 'next-intl';
import { v4 as uuid } from 'uuid';
import { AssessmentList } from '#components/interview/assessment-list';
import { DamagedRows } from '#components/interview/damaged-rows';
import { ListProblem } from '#components/interview/list-problem';
import type { ListedAssessment } from '#components/interview/model';
import { MemoryNotice } from '#components/interview/notices';
import { StartPanel } from '#components/interview/start-panel';
import { UndoNotice } from '#components/interview/undo-notice';
import { FoundFile } from '#components/open/found-file';
import { PageTitle } from '#components/frame/page-title';
import { interviewBase } from '#policies/knowledge/interview';
import { situationOf } from '#policies/engine/situation';
import { completenessOf } from '#policies/interview/completeness';
import { answeredParts } from '#reports/presenters/completeness';
import type { AssessmentStore, DamagedRecord, StoredAssessment } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { saveAsFile, saveContent } from '#features/browser/files';
import { moveTo } from '#features/browser/navigation';
import type { Addresses } from '#features/browser/path';
import { useAssessments } from './use-assessments';
import { useOpening } from './use-opening';

type ListViewProps = { store: AssessmentStore; addresses: Addresses; examples: { id: string; title: string }[] };

/** The assessments of this browser, and the ways to begin another. */
export function ListView({ store, addresses, examples }: ListViewProps) {
  const t = useTranslations('work');
  const list = useAssessments(store);
  const { stored, damaged, removed, fault, refresh } = list;
  const titleOf = (record: DamagedRecord) => record.title ?? t('list.damaged.nameless');
  const withDamaged = (id: string, act: (record: DamagedRecord) => void) =>
    damaged.filter((one) => one.id === id).forEach(act);
  const opening = useOpening({ store, addresses, onBreak: list.breakWith });

  return (
    <>
      <PageTitle title={t('list.title')} />
      {store.kind === 'memory' ? <MemoryNotice newer={store.instead === 'newer'} /> : null}
      <ListProblem fault={fault} />
      {removed === undefined ? null : (
        <UndoNotice title={removed.title} onUndo={list.undoRemove} onDismiss={list.forgetRemoved} />
      )}
      {stored === undefined ? null : (
        <AssessmentList
          assessments={stored.map((each) => listed(each, addresses, (where) => t('place', where)))}
          onRename={list.rename}
          onCopy={(id) => list.copy(id, (title, number) => t('list.copyTitle', { title, number }))}
          onDelete={list.remove}
          onSave={(id) =>
            list.act(id, async ({ assessment }) => {
              saveAsFile(assessment);
              await store.markBackedUp(id, now());
              refresh();
            })
          }
          onNavigate={moveTo}
          newHref={addresses.new}
          emptyText={t(emptyTextOf(store))}
        />
      )}
      <DamagedRows
        records={damaged}
        onSave={(id) => withDamaged(id, (record) => saveContent(record.content, record.title))}
        onOpen={(id) => withDamaged(id, (record) => opening.openFile(fileOf(record)))}
        onDelete={(id) => withDamaged(id, (record) => list.removeDamaged({ id, title: titleOf(record) }))}
      />
      {opening.found.found === undefined ? null : (
        <div className="mt-10">
          <FoundFile
            found={opening.found.found}
            problem={opening.found.problem}
            {...opening.found.actions}
            onLeave={opening.found.leave}
          />
        </div>
      )}
      <StartPanel
        newHref={addresses.new}
        onNavigate={moveTo}
        onOpenFile={opening.openFile}
        examples={examples}
        onOpenExample={opening.openExample}
        busy={opening.busy}
        error={opening.problem}
      />
    </>
  );
}

/** A record as the file of a copy would be, to be read as files are: what cannot be read is set aside. */
function fileOf({ content }: DamagedRecord): File {
  const copy = typeof content === 'object' ? { ...content, id: uuid() } : content;
  return new File([JSON.stringify(copy)], 'record.arranjo.json', { type: 'application/json' });
}

function listed(
  { assessment }: StoredAssessment,
  addresses: Addresses,
  placeOf: (where: { region: string; country: string }) => string,
): ListedAssessment {
  const { region, country } = assessment.profile;
  return {
    id: assessment.id,
    title: assessment.title,
    place: placeOf({ region, country }),
    changedAt: assessment.updatedAt,
    parts: answeredParts(completenessOf(situationOf(assessment, interviewBase))),
    href: addresses.tasks(assessment.id),
    compareHref: addresses.compare(assessment.id),
  };
}

function emptyTextOf({ kind, instead }: AssessmentStore): 'list.emptyNewer' | 'list.emptyInMemory' | 'list.empty' {
  if (instead === 'newer') return 'list.emptyNewer';
  return kind === 'memory' ? 'list.emptyInMemory' : 'list.empty';
}
