import { packageResponse } from '#policies/api/package-response';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { textsFor } from '#policies/text/texts';
import { NO_STORE } from '#http/problem';
import { readAssessment } from '#http/read-assessment';

/** An assessment in, the traced package out. */
export async function POST(request: Request): Promise<Response> {
  const read = await readAssessment(request);
  if (!read.ok) return read.response;
  const reading = readingOf(read.assessment, knowledgeBase);
  return Response.json(packageResponse(reading, textsFor(read.assessment.locale)), { headers: NO_STORE });
}

export {
  onlyPost as DELETE,
  onlyPost as GET,
  onlyPost as HEAD,
  onlyPost as PATCH,
  onlyPost as PUT,
} from '#http/other-methods';
