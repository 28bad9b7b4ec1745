'use client';

import { useTranslations } from 'next-intl';
import { AssessmentList } from '#components/interview/assessment-list';
import { ListProblem } from '#components/interview/list-problem';
import type { ListedAssessment } from '#components/interview/model';
import { MemoryNotice } from '#components/interview/notices';
import { StartPanel } from '#components/interview/start-panel';
import { UndoNotice } from '#components/interview/undo-notice';
import { FoundFile } from '#components/open/found-file';
import { PageTitle } from '#components/frame/page-title';
import { interviewBase } from '#policies/knowledge/interview';
import { situationOf } from '#policies/engine/situation';
import { progressOf } from '#policies/interview/progress';
import { sectionsOnTheWay } from '#policies/interview/way-through';
import type { AssessmentStore, StoredAssessment } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { saveAsFile } from '#features/browser/files';
import { moveTo } from '#features/browser/navigation';
import type { Addresses } from '#features/browser/path';
import { useAssessments } from './use-assessments';
import { useOpening } from './use-opening';

type ListViewProps = { store: AssessmentStore; addresses: Addresses; examples: { id: string; title: string }[] };

/** The assessments of this browser, and the ways to begin another. */
export function ListView({ store, addresses, examples }: ListViewProps) {
  const t = useTranslations('work');
  const list = useAssessments(store);
  const { stored, removed, fault, refresh } = list;
  const opening = useOpening({ store, addresses, onBreak: list.breakWith });

  return (
    <>
      <PageTitle title={t('list.title')} />
      {store.kind === 'memory' ? <MemoryNotice /> : null}
      <ListProblem fault={fault} />
      {removed === undefined ? null : (
        <UndoNotice title={removed.assessment.title} onUndo={list.undoRemove} onDismiss={list.forgetRemoved} />
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
        />
      )}
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

function listed(
  { assessment }: StoredAssessment,
  addresses: Addresses,
  placeOf: (where: { region: string; country: string }) => string,
): ListedAssessment {
  const { region, country } = assessment.profile;
  const all = sectionsOnTheWay(progressOf(situationOf(assessment, interviewBase)));
  return {
    id: assessment.id,
    title: assessment.title,
    place: placeOf({ region, country }),
    changedAt: assessment.updatedAt,
    answered: all.reduce((sum, s) => sum + s.settled, 0),
    asked: all.reduce((sum, s) => sum + s.asked, 0),
    href: addresses.tasks(assessment.id),
  };
}
