'use client';

import { useLocale } from 'next-intl';
import { Suspense } from 'react';
import type { AssessmentStore } from '#storage/browser/store';
import { AssessmentView } from './assessment-view';
import { CrashBoundary } from '#features/browser/crash-boundary';
import { FocusOnMove } from '#features/browser/focus-on-move';
import { PartBoundary } from '#features/browser/part-boundary';
import { ListView, NewView } from './later-views';
import { addressesIn, locationOf } from '#features/browser/path';
import { useAddress } from '#features/browser/use-address';
import { useStore } from '#features/browser/use-store';
import { useUnheardFaults } from '#features/browser/use-unheard-faults';

type WorkProps = { examples: { id: string; title: string }[]; knowledgeVersion: string };

/**
 * The one shell for everything about an assessment: the address says where one is, and moves inside it need no server. What fails in it
 * is caught in it, because a page for errors of its own would bring the same code a second time.
 */
export function Work(props: WorkProps) {
  const { pathname } = useAddress();
  return (
    <CrashBoundary address={pathname}>
      <Rooms {...props} />
    </CrashBoundary>
  );
}

function Rooms({ examples, knowledgeVersion }: WorkProps) {
  const locale = useLocale();
  const { pathname } = useAddress();
  const location = locationOf(pathname);
  const store = useStore();
  useUnheardFaults();
  const addresses = addressesIn(locale);
  if (store === undefined) return <Waiting />;
  return (
    <>
      <PartBoundary address={pathname}>
        <Suspense fallback={<Waiting />}>{view(store)}</Suspense>
      </PartBoundary>
      <FocusOnMove />
    </>
  );

  function view(store: AssessmentStore) {
    switch (location.view) {
      case 'list':
        return (
          <CrashBoundary address={pathname}>
            <ListView store={store} addresses={addresses} examples={examples} />
          </CrashBoundary>
        );
      case 'new':
        return <NewView store={store} addresses={addresses} knowledgeVersion={knowledgeVersion} />;
      case 'tasks':
      case 'profile':
      case 'compare':
      case 'place':
        return (
          <CrashBoundary key={location.id} address={pathname}>
            <AssessmentView
              store={store}
              addresses={addresses}
              location={location}
              knowledgeVersion={knowledgeVersion}
            />
          </CrashBoundary>
        );
    }
  }
}

function Waiting() {
  return <div aria-busy="true" className="min-h-[60vh]" />;
}
