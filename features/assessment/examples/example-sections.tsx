'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { reportFault } from '#components/frame/report-fault';
import { markCurrentSection } from '#components/report/current-section';
import { followLinks } from '#components/report/folds';
import type { Report } from '#reports/report';
import { depthOf, type Part } from './example-parts';
import { fetchReport } from './fetch-report';
import { keptReports } from './kept-reports';
import { leadOn } from './lead-on';
import { LinkedSections } from './linked-sections';

type ExampleSectionsProps = { id: string; part: Part };

/**
 * The sections of one page of an example. The server draws them, and the browser leaves them as they came: they need nothing of React, and
 * the report behind them would double the page. Whoever comes here without a new page of the server gets the report fetched.
 */
export function ExampleSections({ id, part }: ExampleSectionsProps) {
  return typeof window === 'undefined' ? <Drawn id={id} part={part} /> : <LeftAsDrawn id={id} part={part} />;
}

/** On the server. */
function Drawn({ id, part }: ExampleSectionsProps) {
  const report = keptReports(id, useLocale())?.[depthOf(part)];

  return (
    <div id={placeOf(id, part)}>
      {report === undefined ? null : <LinkedSections id={id} part={part} report={report} />}
    </div>
  );
}

/** In the browser. */
function LeftAsDrawn({ id, part }: ExampleSectionsProps) {
  const [drawn] = useState(() => document.getElementById(placeOf(id, part))?.innerHTML);
  const locale = useLocale();
  useEffect(() => {
    leadOn(id, locale, part).catch((error: unknown) => reportFault(error, 'leading to a place of an example'));
  }, [id, locale, part]);

  return drawn === undefined ? <Fetched id={id} part={part} /> : <Kept place={placeOf(id, part)} drawn={drawn} />;
}

function Kept({ place, drawn }: { place: string; drawn: string }) {
  useEffect(followLinks, []);
  useEffect(markCurrentSection, []);

  // What stands there already is handed over as its own content, which React then does not touch.
  return <div id={place} dangerouslySetInnerHTML={{ __html: drawn }} suppressHydrationWarning />;
}

function Fetched({ id, part }: ExampleSectionsProps) {
  const t = useTranslations('result');
  const locale = useLocale();
  const [report, setReport] = useState<Report | 'failed'>();
  useEffect(() => {
    let current = true;
    fetchReport(id, locale, depthOf(part)).then(
      (fetched) => (current ? setReport(fetched ?? 'failed') : undefined),
      () => (current ? setReport('failed') : undefined),
    );
    return () => {
      current = false;
    };
  }, [id, locale, part]);

  if (report === undefined) return <p role="status">{t('exampleComing')}</p>;
  if (report === 'failed') return <p role="alert">{t('exampleFailed')}</p>;
  return <Followed id={id} part={part} report={report} />;
}

function Followed({ id, part, report }: ExampleSectionsProps & { report: Report }) {
  useEffect(followLinks, []);
  useEffect(markCurrentSection, []);

  return <LinkedSections id={id} part={part} report={report} />;
}

function placeOf(id: string, part: Part): string {
  return `${part}-of-${id}`;
}
