import { startTransition, useEffect, useRef, useState } from 'react';
import type { WeightyFact } from '#policies/what-if/robustness-facts';
import type { Assessment } from '#policies/schema/assessment';
import { reportMaker } from '#reports/making/report-maker';
import type { Report } from '#reports/report';
import { now } from '#features/browser/clock';

/**
 * The plan of an assessment, made anew with each change; undefined until it is made, and what could not be made says so.
 * Which open questions weigh most takes hundreds of trials: until they are weighed, those of the answer before stand there.
 */
export function usePlan(assessment: Assessment, locale: string): { report: Report | undefined; failed: boolean } {
  const [report, setReport] = useState<Report>();
  const [failed, setFailed] = useState(false);
  const weightiest = useRef<WeightyFact[]>([]);

  useEffect(() => {
    let current = true;
    // The page is long: what is being typed in the meantime goes first.
    const show = (plan: Report) => {
      if (current) startTransition(() => setReport(plan));
    };
    async function make() {
      show(await planOf(assessment, locale, weightiest.current));
      const { weighBitByBit } = await import('./weigh');
      const weighed = await weighBitByBit(assessment, () => current);
      if (!current || weighed === undefined) return;
      weightiest.current = weighed;
      show(await planOf(assessment, locale, weighed));
    }
    make().catch(() => {
      if (current) setFailed(true);
    });
    return () => {
      current = false;
    };
  }, [assessment, locale]);

  return { report, failed };
}

async function planOf(assessment: Assessment, locale: string, weightiest: WeightyFact[]): Promise<Report> {
  return (await reportMaker('plan', locale))(assessment, { madeAt: now(), weightiest });
}
