'use client';

import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { followLinks } from '#components/report/folds';
import type { Report } from '#reports/report';
import { ExamplePart } from './example-part';
import { fetchReport } from './fetch-report';
import { keptPlan } from './kept-plans';
import { leadOn } from './lead-on';
import type { Part } from './report-pages';

type ExampleSectionsProps = { id: string; part: Part };

/**
 * The sections of one page of an example's plan. The server draws them, and the browser leaves them as they came: they need nothing of React, and
 * the report behind them would double the page. Whoever comes here without a new page of the server gets the report fetched.
 */
export function ExampleSections({ id, part }: ExampleSectionsProps) {
  return typeof window === 'undefined' ? <Drawn id={id} part={part} /> : <LeftAsDrawn id={id} part={part} />;
}

/** On the server. */
function Drawn({ id, part }: ExampleSectionsProps) {
  const report = keptPlan(id, useLocale());

  return (
    <div id={placeOf(id)}>{report === undefined ? null : <ExamplePart id={id} part={part} report={report} />}</div>
  );
}

/** In the browser. */
function LeftAsDrawn({ id, part }: ExampleSectionsProps) {
  const [drawn] = useState(() => document.getElementById(placeOf(id))?.innerHTML);

  return drawn === undefined ? <Fetched id={id} part={part} /> : <Kept id={id} drawn={drawn} />;
}

function Kept({ id, drawn }: { id: string; drawn: string }) {
  useEffect(leadOn, []);
  useEffect(followLinks, []);

  // What stands there already is handed over as its own content, which React then does not touch.
  return <div id={placeOf(id)} dangerouslySetInnerHTML={{ __html: drawn }} suppressHydrationWarning />;
}

function Fetched({ id, part }: ExampleSectionsProps) {
  const t = useTranslations('result');
  const locale = useLocale();
  const [report, setReport] = useState<Report | 'failed'>();
  useEffect(() => {
    let current = true;
    fetchReport(id, locale).then(
      (fetched) => (current ? setReport(fetched) : undefined),
      () => (current ? setReport('failed') : undefined),
    );
    return () => {
      current = false;
    };
  }, [id, locale]);

  if (report === undefined) return <p role="status">{t('exampleComing')}</p>;
  if (report === 'failed') return <p role="alert">{t('exampleFailed')}</p>;
  return <Followed id={id} part={part} report={report} />;
}

function Followed({ id, part, report }: ExampleSectionsProps & { report: Report }) {
  useEffect(followLinks, []);

  return <ExamplePart id={id} part={part} report={report} />;
}

function placeOf(id: string): string {
  return `sections-of-${id}`;
}
