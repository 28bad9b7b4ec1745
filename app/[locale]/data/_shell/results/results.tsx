'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Tabs } from '../../../../../components/data/tabs';
import type { ResultsProps } from '../worker/protocol';
import { CandidatesView } from './candidates-view';
import { DownloadsView } from './downloads-view';
import { IndustriesView } from './industries-view';
import { FIRST_LISTING, type PairKey, type ResultsContext } from './listing';
import { MapView } from './map-view';
import { PairView } from './pair-view';
import { RegionsView } from './regions-view';
import { SensitivityView } from './sensitivity-view';
import { useNumbers } from './use-numbers';
import { YearsView } from './years-view';

const VIEWS = ['candidates', 'industries', 'regions', 'sensitivity', 'years', 'map', 'downloads'] as const;

type View = (typeof VIEWS)[number];

/** What the table shows in its base: seven views of it, and everything of one pair. */
export function Results({ knowledgeVersion, ...results }: ResultsProps & { knowledgeVersion: string }) {
  const t = useTranslations('data.results');
  const numbers = useNumbers();
  const [view, setView] = useState<View>('candidates');
  const [seen, setSeen] = useState<View[]>(['candidates']);
  const [listing, setListing] = useState(FIRST_LISTING);
  const [said, setSaid] = useState(results.about);
  const { opened, open, close } = useOpened();
  const { analysis } = results;
  const go = (to: View) => {
    setView(to);
    setSeen((before) => (before.includes(to) ? before : [...before, to]));
  };

  const context: ResultsContext = {
    ...results,
    knowledgeVersion,
    listing,
    onListing: setListing,
    said,
    onSaid: setSaid,
    onOpen: open,
    onCandidatesOf: (filter) => {
      setListing({ ...FIRST_LISTING, filter });
      go('candidates');
    },
  };

  return (
    <div className="data-results">
      <p className="max-w-measure font-serif text-lg">
        {t('found', { candidates: analysis.candidates, pairs: analysis.pairs })}
      </p>
      <p className="mt-2 max-w-measure text-quiet">{t('notYet')}</p>
      <p className="mt-2 max-w-measure text-sm text-quiet">
        {t(`base.${analysis.base.measuredBy}`, {
          total: numbers.count(analysis.total),
          regions: analysis.regions,
          industries: analysis.industries,
        })}{' '}
        {t(`against.${analysis.base.ownRegion}`)}
        {analysis.notKnown > 0 ? ` ${t('notKnown', { count: analysis.notKnown })}` : null}
      </p>
      {opened === undefined ? null : (
        <PairView key={JSON.stringify(opened)} context={context} pair={opened} onBack={close} />
      )}
      <div hidden={opened !== undefined}>
        <Tabs
          id="results"
          label={t('views')}
          tabs={VIEWS.map((id) => ({ id, text: t(`view.${id}`) }))}
          current={view}
          onChoose={go}
        >
          {/* A view that was left keeps what was done in it. */}
          {seen.map((id) => (
            <div key={id} hidden={id !== view}>
              <ViewOf view={id} context={context} />
            </div>
          ))}
        </Tabs>
      </div>
    </div>
  );
}

function ViewOf({ view, context }: { view: View; context: ResultsContext }) {
  switch (view) {
    case 'candidates':
      return <CandidatesView context={context} />;
    case 'industries':
      return <IndustriesView context={context} />;
    case 'regions':
      return <RegionsView context={context} />;
    case 'sensitivity':
      return <SensitivityView context={context} />;
    case 'years':
      return <YearsView context={context} />;
    case 'map':
      return <MapView context={context} />;
    case 'downloads':
      return <DownloadsView context={context} />;
  }
}

/** The pair that is looked at. Going back leads to where one came from. */
function useOpened() {
  const [opened, setOpened] = useState<PairKey>();
  const from = useRef<Element>(null);
  const open = useCallback((pair: PairKey) => {
    from.current = document.activeElement;
    setOpened(pair);
  }, []);
  const close = useCallback(() => setOpened(undefined), []);
  useEffect(() => {
    if (opened === undefined && from.current instanceof HTMLElement) from.current.focus();
  }, [opened]);
  return { opened, open, close };
}
