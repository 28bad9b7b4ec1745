import { jobProblem } from '#http/jobs/job-problem';
import type { Outcome } from '#http/jobs/outcome';
import type { Visit } from '#http/jobs/worker-pool';
import { NO_STORE, problemOf } from '#http/problem';
import { unreachable } from '#policies/schema/unreachable';
import type { TableOrder, TableReply } from './table-calls';

const TOO_MUCH = {
  time: 'Reading the table took longer than one may. Send it in parts, or with fewer regions and industries.',
  memory: 'The table needs more memory than one may take. Send it in parts, or with fewer regions and industries.',
};

const HEADERS = { ...NO_STORE, 'content-type': 'application/json' };

/** The first reply of a table's worker as an answer. The visit is left when the last byte is sent, or when nobody reads any more. */
export function tableResponse(first: Outcome<TableReply>, visit: Visit<TableOrder, TableReply>): Response {
  const response = responseOf(first, visit);
  if (first.kind !== 'answered' || first.reply.kind !== 'begun') visit.leave();
  return response;
}

function responseOf(first: Outcome<TableReply>, visit: Visit<TableOrder, TableReply>): Response {
  if (first.kind !== 'answered') return jobProblem(first, TOO_MUCH);
  const { reply } = first;
  switch (reply.kind) {
    case 'refused':
      return problemOf(reply.problem);
    case 'begun':
      return new Response(restOf(reply.bytes, visit), { headers: HEADERS });
    case 'whole':
    case 'part':
    case 'ended':
      return new Response(reply.bytes, { headers: HEADERS });
    default:
      return unreachable(reply);
  }
}

/** Asks for the next part when the one before is read, so that a slow reader holds no more than that, and lets others run. */
function restOf(begin: Uint8Array<ArrayBuffer>, visit: Visit<TableOrder, TableReply>): ReadableStream<Uint8Array> {
  visit.rest();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(begin);
    },
    async pull(controller) {
      const next = await visit.ask({ kind: 'next' });
      if (next.kind === 'answered' && (next.reply.kind === 'part' || next.reply.kind === 'ended')) {
        controller.enqueue(next.reply.bytes);
        if (next.reply.kind === 'part') return;
        controller.close();
      } else {
        // Half an answer must not look like a whole one: the connection breaks.
        controller.error(new Error(`The rest of the table could not be sent: ${next.kind}`));
      }
      visit.leave();
    },
    cancel: () => visit.leave(),
  });
}
