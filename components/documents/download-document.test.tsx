import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import messages from '#messages/en.json';
import { anAssessment } from '#policies/testing/an-assessment';
import { type DocumentId, documentIds, documents, formatsOf } from '#reports/registry';
import { DownloadDocument } from './download-document';

test.each(documentIds())('%s is offered in each of its formats, with a name of its own for each button', (document) => {
  const names = buttonsIn(drawn(document));

  expect(names).toHaveLength(formatsOf(document).length);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name.startsWith('Download ') && !name.includes('the document'))).toBe(true);
});

test('a document in which nobody is named as blocking says so beside its button, and no other does', () => {
  const says = documentIds().filter((document) => drawn(document).includes(messages.result.redactedNote));

  expect(says).toEqual(documentIds().filter((document) => documents[document].redacted));
});

function drawn(document: DocumentId): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ result: messages.result }}>
      <DownloadDocument
        document={document}
        report={() => Promise.resolve(undefined)}
        assessment={anAssessment().build()}
        fileName={(format) => `x.${format}`}
      />
    </NextIntlClientProvider>,
  );
}

function buttonsIn(markup: string): string[] {
  return [...markup.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, name = '']) => name);
}
