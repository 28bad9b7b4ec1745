import { startTransition, useEffect, useState } from 'react';
import { isMissingCode } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import { now } from '#features/browser/clock';
import { inOrder } from '#policies/compare/pair';
import type { Assessment, LastResult } from '#policies/schema/assessment';
import { comparisonMaker } from '#reports/making/comparison-maker';
import type { Section } from '#reports/report';

type Wanted = {
  assessment: Assessment;
  other: Assessment | undefined;
  keptBefore: LastResult | undefined;
  /** Whether the earlier one is taken for the later one. */
  turned: boolean;
  locale: string;
};

type ShownComparison = { language: string; marginHeading: string; sections: Section[] };

/** What is different, made anew with each change; undefined until it is made, and what could not be made says so. */
export function useComparison({ assessment, other, keptBefore, turned, locale }: Wanted): {
  comparison: ShownComparison | undefined;
  fault: 'failed' | 'not-loaded' | null;
} {
  const [made, setMade] = useState<{ of: Assessment | undefined; comparison: ShownComparison }>();
  const [fault, setFault] = useState<'failed' | 'not-loaded' | null>(null);

  useEffect(() => {
    let current = true;
    async function make() {
      const maker = await comparisonMaker(locale, now());
      if (!current) return;
      const since = keptBefore === undefined ? undefined : maker.since(keptBefore, assessment);
      const sections = [...(since === undefined ? [] : [since]), ...between()];
      const { language, marginHeading } = maker;
      startTransition(() => {
        setMade({ of: other, comparison: { language, marginHeading, sections } });
        setFault(null);
      });

      function between(): Section[] {
        if (other === undefined) return [];
        const [before, after] = inOrder(assessment, other);
        return [turned ? maker.between(after, before) : maker.between(before, after)];
      }
    }
    make().catch((error: unknown) => {
      const isMissing = isMissingCode(error);
      if (!isMissing) reportFault(error, 'comparing two assessments');
      if (current) setFault(isMissing ? 'not-loaded' : 'failed');
    });
    return () => {
      current = false;
    };
  }, [assessment, other, keptBefore, turned, locale]);

  // What was made of another one must not stand under the name of this one.
  return { comparison: made?.of === other ? made?.comparison : undefined, fault };
}
