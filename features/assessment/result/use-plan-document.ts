import { startTransition, useEffect, useRef, useState } from 'react';
import { isMissingCode } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import type { WeightyFact } from '#policies/what-if/robustness-facts';
import type { Assessment } from '#policies/schema/assessment';
import { reportMaker } from '#reports/making/report-maker';
import type { Report } from '#reports/report';
import { now } from '#features/browser/clock';

/** Why there is no plan: a part of the program did not come, or it is there and broke. */
type PlanFault = 'not-loaded' | 'failed';

/**
 * The plan of an assessment, made anew with each change; undefined until it is made, and what could not be made says so.
 * Which open questions weigh most takes hundreds of trials: until they are weighed, those of the answer before stand there.
 */
export function usePlan(
  assessment: Assessment,
  locale: string,
): { report: Report | undefined; fault: PlanFault | null } {
  const [report, setReport] = useState<Report>();
  const [fault, setFault] = useState<PlanFault | null>(null);
  const weightiest = useRef<WeightyFact[]>([]);

  useEffect(() => {
    let current = true;
    // The page is long: what is being typed in the meantime goes first.
    const show = (plan: Report) => {
      if (!current) return;
      startTransition(() => {
        setReport(plan);
        setFault(null);
      });
    };
    async function make() {
      const { reading, plan } = await beginPlan(assessment, locale);
      show(plan(weightiest.current));
      const { weighBitByBit } = await import('./weigh');
      const weighed = await weighBitByBit(reading, () => current);
      if (!current || weighed === undefined) return;
      weightiest.current = weighed;
      show(plan(weighed));
    }
    make().catch((error: unknown) => {
      const isMissing = isMissingCode(error);
      if (!isMissing) reportFault(error, 'making the result');
      if (current) setFault(isMissing ? 'not-loaded' : 'failed');
    });
    return () => {
      current = false;
    };
  }, [assessment, locale]);

  return { report, fault };
}

/** Reads the assessment once, for however many times its plan is made. */
async function beginPlan(assessment: Assessment, locale: string) {
  const maker = await reportMaker('plan', locale);
  const reading = maker.read(assessment);
  const plan = (weightiest: WeightyFact[]): Report => maker.makeOf(reading, { madeAt: now(), weightiest });
  return { reading, plan };
}
