import { countedOf } from '#indicators/analyse';
import {
  type AnsweredPair,
  answeredCandidates,
  answeredPairs,
  type Overview,
  overviewOf,
} from '#indicators/indicators-response';
import { NO_STORE, problem } from '#http/problem';
import { readTableBody, rowProblem } from '#http/table-body';
import { readWanted } from '#http/read-indicators-query';

/** So many pairs are written at a time where all are asked for. */
const BATCH = 5000;

/** A table of jobs or establishments in, the indices of its industries and its candidates out. */
export async function POST(request: Request): Promise<Response> {
  const wanted = readWanted(new URL(request.url).searchParams);
  if (!wanted.ok) return problem(400, 'The query has faults', wanted.faults);
  const body = await readTableBody(request);
  if (!body.ok) return body.response;
  const made = countedOf(body.observed);
  if (!made.ok) return rowProblem(made.faults, made.count);
  const overview = overviewOf(made.counted, body.observed, wanted.cutOffs);
  if (wanted.candidates === 'all') {
    return streamed(overview, answeredPairs(made.counted, body.observed, wanted.cutOffs, BATCH));
  }
  const candidates = answeredCandidates(made.counted, body.observed, wanted.cutOffs);
  return Response.json({ ...overview, candidates }, { headers: NO_STORE });
}

/** The answer piece by piece: half a million pairs are never held as one text. */
function streamed(overview: Overview, batches: Generator<AnsweredPair[]>): Response {
  const encoder = new TextEncoder();
  let begun = false;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`${JSON.stringify(overview).slice(0, -1)},"candidates":[`));
    },
    pull(controller) {
      const next = batches.next();
      if (next.done === true) {
        controller.enqueue(encoder.encode(']}'));
        return controller.close();
      }
      const text = next.value.map((pair) => JSON.stringify(pair)).join(',');
      controller.enqueue(encoder.encode(begun ? `,${text}` : text));
      begun = true;
    },
  });
  return new Response(stream, { headers: { ...NO_STORE, 'content-type': 'application/json' } });
}
