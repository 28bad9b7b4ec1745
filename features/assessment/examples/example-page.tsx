import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { PrintLine } from '#components/frame/print-line';
import { Cover } from '#components/report/cover';
import { DepthTabs } from '#components/report/depth-tabs';
import { CopyExample } from './copy-example';
import { DownloadExample } from './download-example';
import { addressFrom } from './example-address';
import { depthOf, type Part } from './example-parts';
import { ExampleSections } from './example-sections';
import type { Example } from './read-examples';
import { reportsOf } from './reports-of';

type ExamplePageProps = { example: Example; part: Part; locale: string };

/** One page of a worked example's result, drawn by the server. */
export async function ExamplePage({ example, part, locale }: ExamplePageProps) {
  const depth = depthOf(part);
  const { id, fileName, assessment } = example;
  const t = await getTranslations('result');
  const { [depth]: report } = await reportsOf(example, locale);
  // What changes an answer, what the server says itself, and what no example brings about: each byte would stand in the HTML.
  const {
    cutOffs: _cutOffs,
    panel: _panel,
    page: _page,
    pdfLost: _lost,
    pdfReordered: _reordered,
    serverLeavesOut: _left,
    exampleNote: _note,
    exampleFile: _file,
    ...result
  } = (await getMessages()).result;
  const messages = { result };

  return (
    <NextIntlClientProvider messages={messages}>
      <PrintLine text={report.printLine} />
      <DepthTabs current={depth} hrefOf={(there) => addressFrom(part, there, id)} />
      <article className="report" lang={report.language}>
        <Cover cover={report.cover}>
          <div className="no-print mt-8 max-w-measure text-base">
            <p className="text-quiet">{t('exampleNote')}</p>
            <CopyExample id={id} />
            <DownloadExample id={id} depth={depth} assessment={assessment}>
              <a href={`${addressFrom(part, 'brief', id)}/file`} download={fileName} className="link-row">
                {t('exampleFile')}
              </a>
            </DownloadExample>
          </div>
        </Cover>
        <ExampleSections id={id} part={part} />
      </article>
    </NextIntlClientProvider>
  );
}
