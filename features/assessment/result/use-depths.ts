import { startTransition, useEffect, useRef, useState } from 'react';
import { isMissingCode } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import { now } from '#features/browser/clock';
import type { Reading } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import { DEPTHS } from '#reports/depths';
import { reportMaker } from '#reports/making/report-maker';
import { placesOf } from '#reports/places';
import type { Depth, Report } from '#reports/report';

/** Why there is no result: a part of the program did not come, or it is there and broke. */
type ResultFault = 'not-loaded' | 'failed';

/** What was read and made of one state of an assessment. */
type Made = { assessment: Assessment; locale: string; reading?: Reading; reports: Map<Depth, Report> };

/**
 * The result of an assessment in the depth that is read, made anew with each change. Undefined until it is made; after a change the former
 * one stays until then. The three depths share one reading, and a depth that was made is not made again while nothing changes.
 */
export function useDepths(assessment: Assessment, locale: string, depth: Depth) {
  const made = useRef<Made>({ assessment, locale, reports: new Map() });
  const [shown, setShown] = useState<{ depth: Depth; report: Report }>();
  const [fault, setFault] = useState<ResultFault | null>(null);

  useEffect(() => {
    let current = true;
    if (made.current.assessment !== assessment || made.current.locale !== locale)
      made.current = { assessment, locale, reports: new Map() };
    const state = made.current;
    async function show() {
      const report = await reportIn(state, depth);
      if (!current) return;
      // The page is long: what is being typed in the meantime goes first.
      startTransition(() => {
        setShown({ depth, report });
        setFault(null);
      });
    }
    show().catch((error: unknown) => {
      const isMissing = isMissingCode(error);
      if (!isMissing) reportFault(error, 'making the result');
      if (current) setFault(isMissing ? 'not-loaded' : 'failed');
    });
    return () => {
      current = false;
    };
  }, [assessment, locale, depth]);

  return {
    report: shown?.depth === depth ? shown.report : undefined,
    fault,
    /** The depth that tells a place, if one does: addresses from the time of the one long page name the place only. */
    depthOf: (id: string) => depthTelling(id, made.current),
  };
}

async function reportIn(state: Made, depth: Depth): Promise<Report> {
  const { assessment, locale, reports } = state;
  const known = reports.get(depth);
  if (known !== undefined) return known;
  const maker = await reportMaker(depth, locale);
  state.reading ??= maker.read(assessment);
  const report = maker.makeOf(state.reading, { madeAt: now() });
  reports.set(depth, report);
  return report;
}

async function depthTelling(id: string, state: Made): Promise<Depth | undefined> {
  for (const depth of DEPTHS) {
    const { sections } = await reportIn(state, depth);
    if (placesOf(sections).includes(id)) return depth;
  }
  return undefined;
}
