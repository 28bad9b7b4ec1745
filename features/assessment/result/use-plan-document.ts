import { startTransition, useEffect, useState } from 'react';
import { isMissingCode } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import type { Assessment } from '#policies/schema/assessment';
import { reportMaker } from '#reports/making/report-maker';
import type { Report } from '#reports/report';
import { now } from '#features/browser/clock';

/** Why there is no plan: a part of the program did not come, or it is there and broke. */
type PlanFault = 'not-loaded' | 'failed';

/** The plan of an assessment, made anew with each change; undefined until it is made, and what could not be made says so. */
export function usePlan(
  assessment: Assessment,
  locale: string,
): { report: Report | undefined; fault: PlanFault | null } {
  const [report, setReport] = useState<Report>();
  const [fault, setFault] = useState<PlanFault | null>(null);

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
      const maker = await reportMaker('plan', locale);
      show(maker.make(assessment, { madeAt: now() }));
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
