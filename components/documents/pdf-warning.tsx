'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { loadIfReachable } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import type { Assessment } from '#policies/schema/assessment';
import type { HardWords } from '#reports/pdf/hard-words';

const MOST = 12;

/** Before the PDF is made: which of people's own words it cannot print, or gives back in another order, and the way out. */
export function PdfWarning({ assessment }: { assessment: Assessment }) {
  const t = useTranslations('result');
  const [hard, setHard] = useState<HardWords>();

  useEffect(() => {
    let current = true;
    // What the fonts have is a long list, which few plans need.
    async function look() {
      const limits = isPlain(assessment) ? undefined : await loadIfReachable(() => import('#reports/pdf/hard-words'));
      if (current) setHard(limits?.hardWords(assessment));
    }
    look().catch((error: unknown) => reportFault(error, 'looking for words that a PDF lacks'));
    return () => {
      current = false;
    };
  }, [assessment]);

  return (
    <>
      {(['lost', 'reordered'] as const).map((kind) => {
        const words = hard?.[kind] ?? [];
        if (words.length === 0) return null;
        const values = {
          count: words.length,
          more: Math.max(words.length - MOST, 0),
          words: words.slice(0, MOST).join(', '),
        };
        return (
          <p key={kind} className="pdf-warning">
            {t(kind === 'lost' ? 'pdfLost' : 'pdfReordered', values)}
          </p>
        );
      })}
    </>
  );
}

/** All letters of the west and middle of Europe and the usual marks are in the first fonts. */
function isPlain(assessment: Assessment): boolean {
  return /^[\u0020-\u017f\u2010-\u2027]*$/.test(JSON.stringify(assessment));
}
