import { useTranslations } from 'next-intl';
import { Contents } from '#components/report/contents';
import { HrefContext } from '#components/report/hrefs';
import { Sections } from '#components/report/sections';
import type { Report } from '#reports/report';
import { hrefsFrom, pagesOf, type Part } from './report-pages';

type ExamplePartProps = { id: string; part: Part; report: Report };

/** One page of an example's plan: what stands here, and at the end where it goes on. The first page is the door and names all chapters at once. */
export function ExamplePart({ id, part, report }: ExamplePartProps) {
  const t = useTranslations('result');
  const pages = pagesOf(report);
  const at = pages.findIndex((page) => page.part === part);
  const hrefOf = hrefsFrom(part, id, pages);
  const next = pages[at + 1]?.sections[0];
  const shown = pages[at]?.sections ?? [];
  const isFirst = part === 'brief';

  return (
    <HrefContext value={hrefOf}>
      <Sections report={report} shown={shown} listed={isFirst ? report.sections : shown} />
      {next === undefined ? null : (
        <p className="no-print mt-12">
          <a href={hrefOf(next.id)} className="link-row">
            {t('exampleGoesOn', { heading: next.heading })}
          </a>
        </p>
      )}
      {isFirst ? null : <Contents id="all-chapters" heading={t('exampleChapters')} sections={report.sections} />}
    </HrefContext>
  );
}
