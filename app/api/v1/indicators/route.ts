import { fullProblem } from '#http/jobs/job-problem';
import { problem } from '#http/problem';
import { readIndicatorsQuery } from '#http/read-indicators-query';
import { readTableBody } from '#http/tables/read-table-body';
import { tablePool } from '#http/tables/table-pool';
import { tableResponse } from '#http/tables/table-response';

/** A table of jobs or establishments in, the indices of its industries and its candidates out. */
export async function POST(request: Request): Promise<Response> {
  const wanted = readIndicatorsQuery(new URL(request.url).searchParams);
  if (!wanted.ok) return problem(400, 'The query has faults', wanted.faults);
  // The place is taken before the body is read, because a table is held in memory while it waits.
  const visit = tablePool.enter(request.signal);
  if (visit === undefined) return fullProblem('tables');
  try {
    const body = await readTableBody(request);
    if (!body.ok) {
      visit.leave();
      return body.response;
    }
    const { bytes } = body;
    const { candidates, cutOffs } = wanted;
    return tableResponse(await visit.ask({ kind: 'read', bytes, candidates, cutOffs }, [bytes.buffer]), visit);
  } catch (cause) {
    visit.leave();
    throw cause;
  }
}

export {
  onlyPost as DELETE,
  onlyPost as GET,
  onlyPost as HEAD,
  onlyPost as PATCH,
  onlyPost as PUT,
} from '#http/other-methods';
