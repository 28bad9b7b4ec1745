import { documentPool } from '#http/documents/document-pool';
import { documentResponse } from '#http/documents/document-response';
import { fullProblem } from '#http/jobs/job-problem';
import { problem } from '#http/problem';
import { readAssessment } from '#http/read-assessment';
import { readReportQuery } from '#http/read-report-query';

/** An assessment in, a document out. */
export async function POST(request: Request): Promise<Response> {
  const wanted = readReportQuery(new URL(request.url).searchParams);
  if (!wanted.ok) return problem(400, 'There is no such document', wanted.faults);
  // The place is taken before the body is read: those who wait hold no more than their connection.
  const visit = documentPool.enter(request.signal);
  if (visit === undefined) return fullProblem('documents');
  try {
    const read = await readAssessment(request);
    if (!read.ok) return read.response;
    const { document, format, redacted, instrument } = wanted;
    const { assessment } = read;
    const made = await visit.ask({
      document,
      format,
      assessment,
      madeAt: new Date().toISOString(),
      ...(redacted === undefined ? {} : { redacted }),
      ...(instrument === undefined ? {} : { instrument }),
    });
    return documentResponse(made, wanted, assessment);
  } finally {
    visit.leave();
  }
}

export {
  onlyPost as DELETE,
  onlyPost as GET,
  onlyPost as HEAD,
  onlyPost as PATCH,
  onlyPost as PUT,
} from '#http/other-methods';
