'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Tabs } from '#components/data/tabs';
import { moveTo, replaceWith } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import type { ResultsProps } from '#features/finder/worker/protocol';
import { CandidatesView } from './candidates-view';
import { DownloadsView } from './downloads-view';
import { IndustriesView } from './industries-view';
import { FIRST_LISTING, type Listing, type PairKey, type ResultsContext } from './listing';
import { MapView } from './map-view';
import { PairView } from './pair-view';
import { RegionsView } from './regions-view';
import { SensitivityView } from './sensitivity-view';
import { useNumbers } from './use-numbers';
import { YearsView } from './years-view';

const VIEWS = ['candidates', 'industries', 'regions', 'sensitivity', 'years', 'map', 'downloads'] as const;

type View = (typeof VIEWS)[number];

type AllResultsProps = ResultsProps & {
  knowledgeVersion: string;
  listing: Listing;
  onListing: (listing: Listing) => void;
};

/** What the table shows in its base: seven views of it, and everything of one pair. */
export function Results({ knowledgeVersion, listing, onListing, ...results }: AllResultsProps) {
  const t = useTranslations('data.results');
  const numbers = useNumbers();
  const [said, setSaid] = useState(results.about);
  const { view, opened, go, open, close } = useWhere();
  const seen = useSeen(view);
  const { analysis } = results;
  const { leaveOut } = analysis.base;
  const leftOut = leaveOut === undefined ? 0 : leaveOut.regions.length + leaveOut.industries.length;

  const context: ResultsContext = {
    ...results,
    knowledgeVersion,
    listing,
    onListing,
    said,
    onSaid: setSaid,
    onOpen: open,
    onCandidatesOf: (filter) => {
      onListing({ ...FIRST_LISTING, filter });
      go('candidates');
    },
  };

  return (
    <div className="data-results">
      {opened === undefined ? null : (
        <PairView key={JSON.stringify(opened)} context={context} pair={opened} onBack={close} />
      )}
      <div hidden={opened !== undefined}>
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
          {analysis.base.reference === undefined ? null : ` ${t('reference', { region: analysis.base.reference })}`}
          {leftOut === 0 ? null : ` ${t('leftOut', { count: leftOut })}`}
          {analysis.notKnown > 0 ? ` ${t('notKnown', { count: analysis.notKnown })}` : null}
        </p>
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

/** The views that were looked at, which keep what was done in them. */
function useSeen(view: View): View[] {
  const [seen, setSeen] = useState([view]);
  if (seen.includes(view)) return seen;
  const all = [...seen, view];
  setSeen(all);
  return all;
}

/** Where one is among the results, as the address says it, so that the way back works. */
function useWhere() {
  const { pathname, search } = useAddress();
  const view = VIEWS.find((id) => id === search.get('view')) ?? 'candidates';
  const [region, industry] = [search.get('region'), search.get('industry')];
  const opened = region === null || industry === null ? undefined : { region, industry };
  const from = useRef<Element>(null);
  const isOpen = opened !== undefined;

  useEffect(() => {
    if (!isOpen && from.current instanceof HTMLElement) from.current.focus();
  }, [isOpen]);

  function hrefOf(to: View, pair?: PairKey): string {
    const params = new URLSearchParams(search);
    params.set('view', to);
    for (const key of ['region', 'industry'] as const) {
      if (pair === undefined) params.delete(key);
      else params.set(key, pair[key]);
    }
    return `${pathname}?${params.toString()}`;
  }

  return {
    view,
    opened,
    /** Views are no steps to go back through: each is as near as the others. */
    go: (to: View) => replaceWith(hrefOf(to)),
    open: (pair: PairKey) => {
      from.current = document.activeElement;
      moveTo(hrefOf(view, pair));
    },
    close: () => moveTo(hrefOf(view)),
  };
}
