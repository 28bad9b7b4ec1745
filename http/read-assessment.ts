import { unreachable } from '#policies/schema/unreachable';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Fault } from '#policies/file/faults';
import { parseAssessment, parseJson } from '#policies/file/parse-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { problem } from './problem';
import { readBody } from './read-body';

export type ReadAssessment = { ok: true; assessment: Assessment } | { ok: false; response: Response };

/** Reads the assessment from a request, or gives the problem detail that says what is wrong, and where. */
export async function readAssessment(request: Request): Promise<ReadAssessment> {
  const body = await readBody(request);
  if (!body.ok) return { ok: false, response: bodyProblem(body.reason) };
  const json = parseJson(body.text);
  if (!json.ok) return { ok: false, response: problem(400, 'The body is not JSON', json.faults.map(told)) };
  const parsed = parseAssessment(json.value, knowledgeBase);
  if (!parsed.ok) return { ok: false, response: problem(422, 'The assessment has faults', parsed.faults.map(told)) };
  return parsed;
}

/** A fault as the API tells it. */
function told({ path, message }: Fault): Fault {
  return { path, message };
}

function bodyProblem(reason: 'too-large' | 'not-utf-8' | 'broken-off'): Response {
  switch (reason) {
    case 'too-large':
      return problem(413, 'The body is too large', [{ path: '', message: 'Send at most 5 MB.' }]);
    case 'not-utf-8':
      return problem(400, 'The body is not UTF-8 text', [{ path: '', message: 'Send JSON in UTF-8.' }]);
    case 'broken-off':
      return problem(400, 'The body did not arrive whole', [{ path: '', message: 'Send it again.' }]);
    default:
      return unreachable(reason);
  }
}
