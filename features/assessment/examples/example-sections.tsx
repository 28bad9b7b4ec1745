'use client';

import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { followLinks } from '#components/report/folds';
import { Sections } from '#components/report/sections';
import type { Report } from '#reports/report';
import { fetchReport } from './fetch-report';
import { keptPlan } from './kept-plans';

type ExampleSectionsProps = { id: string };

/**
 * The sections of an example's plan. The server draws them, and the browser leaves them as they came: they need nothing of React, and
 * the report behind them would double the page. Whoever comes here without a new page of the server gets the report fetched.
 */
export function ExampleSections({ id }: ExampleSectionsProps) {
  return typeof window === 'undefined' ? <Drawn id={id} /> : <LeftAsDrawn id={id} />;
}

/** On the server. */
function Drawn({ id }: ExampleSectionsProps) {
  const report = keptPlan(id, useLocale());

  return <div id={placeOf(id)}>{report === undefined ? null : <Sections report={report} />}</div>;
}

/** In the browser. */
function LeftAsDrawn({ id }: ExampleSectionsProps) {
  const [drawn] = useState(() => document.getElementById(placeOf(id))?.innerHTML);

  return drawn === undefined ? <Fetched id={id} /> : <Kept id={id} drawn={drawn} />;
}

function Kept({ id, drawn }: ExampleSectionsProps & { drawn: string }) {
  useEffect(followLinks, []);

  // What stands there already is handed over as its own content, which React then does not touch.
  return <div id={placeOf(id)} dangerouslySetInnerHTML={{ __html: drawn }} suppressHydrationWarning />;
}

function Fetched({ id }: ExampleSectionsProps) {
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
  return <Followed report={report} />;
}

function Followed({ report }: { report: Report }) {
  useEffect(followLinks, []);

  return <Sections report={report} />;
}

function placeOf(id: string): string {
  return `sections-of-${id}`;
}
