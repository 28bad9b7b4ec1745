import { useTranslations } from 'next-intl';
import { HrefContext } from '#components/report/hrefs';
import { Sections } from '#components/report/sections';
import type { Report } from '#reports/report';
import { hrefsFrom, pagesOf, type Part } from './report-pages';

type ExamplePartProps = { id: string; part: Part; report: Report };

/** One page of an example's plan: the contents of the whole plan, the sections that stand here, and where it goes on. */
export function ExamplePart({ id, part, report }: ExamplePartProps) {
  const t = useTranslations('result');
  const pages = pagesOf(report);
  const at = pages.findIndex((page) => page.part === part);
  const hrefOf = hrefsFrom(part, id, pages);
  const next = pages[at + 1]?.sections[0];

  return (
    <HrefContext value={hrefOf}>
      <Sections report={report} shown={pages[at]?.sections ?? []} />
      {next === undefined ? null : (
        <p className="no-print mt-12">
          <a href={hrefOf(next.id)} className="link-row">
            {t('exampleGoesOn', { heading: next.heading })}
          </a>
        </p>
      )}
    </HrefContext>
  );
}
