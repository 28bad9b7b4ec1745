import { getTranslations } from 'next-intl/server';
import { hasLocale } from 'next-intl';
import { routing } from '#i18n/routing';
import { fontFile } from '#reports/pdf/font-files';
import { renderPdf } from '#reports/pdf/render';
import { planDocument } from '#reports/documents/plan/plan-document';
import type { Report } from '#reports/report';
import type { Assessment } from '#policies/schema/assessment';
import { inQueue } from '#reports/making/document-queue';
import { NO_STORE, problem } from '#http/problem';
import { readAssessment } from '#http/read-assessment';
import { readWanted } from '#http/read-report-query';

/** An assessment in, a document out. */
export async function POST(request: Request): Promise<Response> {
  const wanted = readWanted(new URL(request.url).searchParams);
  if (!wanted.ok) return problem(400, 'There is no such document', wanted.faults);
  const read = await readAssessment(request);
  if (!read.ok) return read.response;
  const report = await planOf(read.assessment);
  if (wanted.format === 'json') return Response.json(report, { headers: NO_STORE });
  const made = await inQueue(() => renderPdf(report, fontFile), request.signal);
  if (!made.ok) {
    return problem(503, 'Too many documents are waiting', [{ path: '', message: 'Try again in a minute.' }], {
      'retry-after': '60',
    });
  }
  return new Response(new Uint8Array(made.value), {
    headers: {
      ...NO_STORE,
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName(read.assessment)}.pdf"`,
    },
  });
}

async function planOf(assessment: Assessment): Promise<Report> {
  const [language] = assessment.locale.split('-');
  const locale = hasLocale(routing.locales, language) ? language : routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'report' });
  return planDocument(assessment, { locale, madeAt: new Date().toISOString(), t: (key, values) => t(key, values) });
}

function fileName({ profile }: Assessment): string {
  const plain = profile.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `plan-${plain.replace(/^-+|-+$/g, '').slice(0, 60) || 'arranjo'}`;
}
