'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { OutOfReachNotice } from '#components/interview/notices';
import { interviewBase } from '#policies/knowledge/interview';
import { progressOf } from '#policies/interview/progress';
import { nearestWithinReach } from '#policies/interview/way-through';
import type { SectionId } from '#policies/schema/knowledge';
import { sectionsOf } from '#policies/interview/sections';
import type { InterviewTexts } from '#policies/text/interview-texts';
import { situationOf } from '#policies/engine/situation';
import type { AssessmentStore } from '#storage/browser/store';
import { PrintLine } from '#components/frame/print-line';
import { useFormat } from '#i18n/use-format';
import { now } from '#features/browser/clock';
import { Gone } from './gone';
import {
  CheckView,
  CompareView,
  DocumentsView,
  FaultyRecord,
  FieldworkView,
  ImportanceView,
  PlanView,
  ProfileView,
  keepResult,
  keepWarm,
  ResultView,
  TasksView,
} from './later-views';
import { moveTo, replaceWith } from '#features/browser/navigation';
import type { Addresses, Location } from '#features/browser/path';
import { keepPreferences, type Preferences, readPreferences } from '#features/browser/preferences';
import { QuestionsView } from './interview/questions-view';
import { changedHere } from './changed-here';
import { PartBoundary } from '#features/browser/part-boundary';
import { SaveState } from './save-state';
import { WithTexts } from './interview/with-texts';
import { useAddress } from '#features/browser/use-address';
import { useAnswering } from './interview/use-answers';
import { useAssessment, type Working } from './use-assessment';

type Within = Exclude<Location, { view: 'list' } | { view: 'new' }>;
type AssessmentViewProps = {
  store: AssessmentStore;
  addresses: Addresses;
  location: Within;
  knowledgeVersion: string;
};

/** The work on one assessment: loads it, keeps it saved, and shows the place that the address names. */
export function AssessmentView(props: AssessmentViewProps) {
  const { store, addresses, location } = props;
  const working = useAssessment(store, location.id);
  if (working === undefined) return <div aria-busy="true" className="min-h-[60vh]" />;
  if (working === null) return <Gone listHref={addresses.list} onNavigate={moveTo} />;
  if ('record' in working)
    return <FaultyRecord record={working.record} listHref={addresses.list} onNavigate={moveTo} />;
  return <Open {...props} working={working} />;
}

type OpenProps = AssessmentViewProps & { working: Working };

function Open({ store, addresses, location, knowledgeVersion, working }: OpenProps) {
  const t = useTranslations('work');
  const locale = useLocale();
  const format = useFormat();
  const { assessment } = working;
  const [preferences, setPreferences] = useState<Preferences>(() => readPreferences(assessment.id));
  const missed = useAddress().search.has('instead');
  const situation = useMemo(() => situationOf(assessment, interviewBase), [assessment]);
  const progress = useMemo(() => progressOf(situation, preferences.depth), [situation, preferences.depth]);
  const answering = useAnswering(working);

  const wanted = location.view === 'place' ? location.place : undefined;
  const reached = wanted === undefined ? undefined : nearestWithinReach(wanted, progress);
  useEffect(() => {
    if (wanted === undefined || reached === undefined || reached === wanted) return;
    replaceWith(`${addresses.place(location.id, reached)}?instead`);
  }, [wanted, reached, addresses, location.id]);

  useEffect(() => (progress.begun ? keepWarm(locale) : undefined), [progress.begun, locale]);

  const { change, opened } = working;
  const shown = showsResult(location);
  const settled = progress.begun && working.status.state !== 'conflict';
  useEffect(
    () => (settled ? keepResult({ assessment, opened, change }, { version: knowledgeVersion, shown }) : undefined),
    [settled, assessment, opened, change, knowledgeVersion, shown],
  );

  // What another tab changed is told on the page where it stands; on the next one it is simply there.
  const place = `${location.view} ${wanted ?? ''} ${location.view === 'place' ? location.question : ''}`;
  const { seen } = working;
  useEffect(() => () => seen(), [place, seen]);

  const prefer = (next: Partial<Preferences>) => {
    const all = { ...preferences, ...next };
    keepPreferences(assessment.id, all);
    setPreferences(all);
  };
  const shared = { working, situation, progress, addresses, depth: preferences.depth, answering, knowledgeVersion };
  const isReport = location.view === 'place' && location.place === 'result';
  return (
    <>
      {isReport ? null : <PrintLine text={printLine()} />}
      <SaveState
        store={store}
        working={working}
        addresses={addresses}
        part={wanted ?? location.view}
        changed={changedHere(working.elsewhere, location)}
      />
      {!missed ? null : <OutOfReachNotice text={t(progress.stopped ? 'notice.stopped' : 'notice.begin')} />}
      <PartBoundary address={place}>
        <Suspense fallback={<div aria-busy="true" className="min-h-[60vh]" />}>
          <WithTexts sections={sectionsShown(location)}>{view}</WithTexts>
        </Suspense>
      </PartBoundary>
    </>
  );

  /** The result has one of its own. */
  function printLine() {
    const { name, region, country } = assessment.profile;
    return t('printLine', { name, region, country, date: format.date(now()), version: knowledgeVersion });
  }

  function view(texts: InterviewTexts) {
    switch (location.view) {
      case 'tasks':
        return <TasksView {...shared} texts={texts} page={preferences.page} onDepth={(depth) => prefer({ depth })} />;
      case 'profile':
        return <ProfileView working={working} addresses={addresses} />;
      case 'compare':
        return <CompareView store={store} working={working} addresses={addresses} />;
      case 'place':
        break;
    }
    switch (location.place) {
      case 'check-answers':
        return <CheckView {...shared} texts={texts} />;
      case 'fieldwork':
        return <FieldworkView {...shared} texts={texts} part={location.question} />;
      case 'plan':
        return <PlanView working={working} addresses={addresses} name={location.question} />;
      case 'documents':
        return <DocumentsView {...shared} />;
      case 'result':
        return <ResultView {...shared} texts={texts} part={location.question} />;
      case 'importance':
        if (location.question === null) return <ImportanceView {...shared} texts={texts} />;
        break;
    }
    return (
      <QuestionsView
        {...shared}
        texts={texts}
        key={location.place}
        section={location.place}
        question={location.question}
        onPage={(page) => prefer({ page })}
      />
    );
  }
}

/** Whether a place shows what was decided, or makes documents of it. */
function showsResult(location: Within): boolean {
  return location.view === 'compare' || (location.view === 'place' && ['result', 'plan'].includes(location.place));
}

/** The sections whose questions stand at a place, also one that an address names under another section. */
function sectionsShown(location: Within): readonly SectionId[] {
  if (location.view !== 'place') return [];
  const { place, question } = location;
  if (place === 'check-answers' || place === 'result' || place === 'fieldwork') return sectionsOf(interviewBase);
  if (place === 'plan' || place === 'documents') return [];
  const named = question === null ? undefined : interviewBase.question.get(question);
  return named === undefined ? [place] : [place, named.section];
}
