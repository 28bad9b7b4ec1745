import { useEffect, useRef, useState } from 'react';
import { reportFault } from '#components/frame/report-fault';
import { now } from '#features/browser/clock';
import { loadKeeping } from './later-views';
import type { Working } from './use-assessment';

/** After the last change; long enough that nothing is decided anew with every key. */
const QUIET_MILLISECONDS = 4_000;

type Showing = {
  /** The knowledge version that decides here. */
  version: string;
  begun: boolean;
  /** Whether the result, or what documents are made of, is on the screen. */
  shown: boolean;
};

/**
 * Keeps what is decided with the assessment: at once where it is shown, and otherwise when answers or figures have changed and people have
 * paused. Each state of the facts is kept once by a tab, so that two tabs with different rules do not write over each other without end.
 */
export function useKeptResult(working: Working, { version, begun, shown }: Showing): void {
  const { assessment, change, status } = working;
  const { answers, indicators, thresholds } = assessment;
  const [opened] = useState({ answers, indicators, thresholds });
  const kept = useRef<string>(undefined);
  const changed = answers !== opened.answers || indicators !== opened.indicators || thresholds !== opened.thresholds;
  const waits = begun && status.state !== 'conflict' && (shown || changed);

  useEffect(() => {
    if (!waits) return;
    let current = true;
    async function keep() {
      const keeping = await loadKeeping();
      if (keeping === undefined || !current) return;
      const facts = keeping.factsIn({ answers, indicators, thresholds });
      if (kept.current === facts) return;
      kept.current = facts;
      const at = now();
      change((latest) => keeping.withResult(latest, version, at));
    }
    const timer = setTimeout(
      () => void keep().catch((error: unknown) => reportFault(error, 'keeping the result')),
      shown ? 0 : QUIET_MILLISECONDS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [waits, shown, answers, indicators, thresholds, version, change]);
}
