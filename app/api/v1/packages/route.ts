import { packageResponse } from '#policies/api/package-response';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { textsFor } from '#policies/text/texts';
import { NO_STORE } from '#http/problem';
import { readAssessment } from '#http/read-assessment';

/** An assessment in, the traced package out. */
export async function POST(request: Request): Promise<Response> {
  const read = await readAssessment(request);
  if (!read.ok) return read.response;
  const { assessment } = read;
  return Response.json(packageResponse(assessment, knowledgeBase, textsFor(assessment.locale)), { headers: NO_STORE });
}
