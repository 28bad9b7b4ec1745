'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { reportFault } from '#components/frame/report-fault';
import { markCurrentSection } from '#components/report/current-section';
import { followLinks } from '#components/report/folds';
import type { Depth, Report } from '#reports/report';
import { fetchReport } from './fetch-report';
import { keptReports } from './kept-reports';
import { leadOn } from './lead-on';
import { LinkedSections } from './linked-sections';

type ExampleSectionsProps = { id: string; depth: Depth };

/**
 * The sections of one depth of an example. The server draws them, and the browser leaves them as they came: they need nothing of React, and
 * the report behind them would double the page. Whoever comes here without a new page of the server gets the report fetched.
 */
export function ExampleSections({ id, depth }: ExampleSectionsProps) {
  return typeof window === 'undefined' ? <Drawn id={id} depth={depth} /> : <LeftAsDrawn id={id} depth={depth} />;
}

/** On the server. */
function Drawn({ id, depth }: ExampleSectionsProps) {
  const report = keptReports(id, useLocale())?.[depth];

  return (
    <div id={placeOf(id, depth)}>
      {report === undefined ? null : <LinkedSections id={id} depth={depth} report={report} />}
    </div>
  );
}

/** In the browser. */
function LeftAsDrawn({ id, depth }: ExampleSectionsProps) {
  const [drawn] = useState(() => document.getElementById(placeOf(id, depth))?.innerHTML);
  const locale = useLocale();
  useEffect(() => {
    leadOn(id, locale, depth).catch((error: unknown) => reportFault(error, 'leading to a place of an example'));
  }, [id, locale, depth]);

  return drawn === undefined ? <Fetched id={id} depth={depth} /> : <Kept place={placeOf(id, depth)} drawn={drawn} />;
}

function Kept({ place, drawn }: { place: string; drawn: string }) {
  useEffect(followLinks, []);
  useEffect(markCurrentSection, []);

  // What stands there already is handed over as its own content, which React then does not touch.
  return <div id={place} dangerouslySetInnerHTML={{ __html: drawn }} suppressHydrationWarning />;
}

function Fetched({ id, depth }: ExampleSectionsProps) {
  const t = useTranslations('result');
  const locale = useLocale();
  const [report, setReport] = useState<Report | 'failed'>();
  useEffect(() => {
    let current = true;
    fetchReport(id, locale, depth).then(
      (fetched) => (current ? setReport(fetched ?? 'failed') : undefined),
      () => (current ? setReport('failed') : undefined),
    );
    return () => {
      current = false;
    };
  }, [id, locale, depth]);

  if (report === undefined) return <p role="status">{t('exampleComing')}</p>;
  if (report === 'failed') return <p role="alert">{t('exampleFailed')}</p>;
  return <Followed id={id} depth={depth} report={report} />;
}

function Followed({ id, depth, report }: ExampleSectionsProps & { report: Report }) {
  useEffect(followLinks, []);
  useEffect(markCurrentSection, []);

  return <LinkedSections id={id} depth={depth} report={report} />;
}

function placeOf(id: string, depth: Depth): string {
  return `${depth}-of-${id}`;
}
