import { reportFault } from '#components/frame/report-fault';
import type { CallName, Calls, Progress, Reply, Request } from './protocol';
import type { Session } from './session';

/** Answers one question and tells how it goes. It never throws: what goes wrong is told as well. */
export async function answer(session: Session, request: Request, reply: (reply: Reply) => void): Promise<void> {
  const { id } = request;
  const tell = (progress: Progress) => reply({ id, kind: 'progress', ...progress });
  try {
    reply(await answered(session, request, tell));
  } catch (cause) {
    reportFault(cause, `working on a table (${request.call})`);
    reply({ id, kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** A question and its answer go together; spelled out, since the compiler cannot see that for all of them at once. */
async function answered(session: Session, request: Request, tell: (progress: Progress) => void): Promise<Reply> {
  const { id, call } = request;
  const kind = 'answer';
  switch (call) {
    case 'look':
      return { id, kind, call, answer: await session.look(request.ask, tell) };
    case 'read':
      return { id, kind, call, answer: await session.read(request.ask, tell) };
    case 'faults':
      return { id, kind, call, answer: await session.faults(request.ask, tell) };
    case 'codes':
      return { id, kind, call, answer: await session.codes(request.ask, tell) };
    case 'analyse':
      return { id, kind, call, answer: await session.analyse(request.ask, tell) };
    case 'pairs':
      return { id, kind, call, answer: await session.pairs(request.ask, tell) };
    case 'points':
      return { id, kind, call, answer: await session.points(request.ask, tell) };
    case 'pair':
      return { id, kind, call, answer: await session.pair(request.ask, tell) };
    case 'ground':
      return { id, kind, call, answer: await session.ground(request.ask, tell) };
    case 'plants':
      return { id, kind, call, answer: await session.plants(request.ask, tell) };
    case 'industries':
      return { id, kind, call, answer: await session.industries(request.ask, tell) };
    case 'regions':
      return { id, kind, call, answer: await session.regions(request.ask, tell) };
    case 'sensitivity':
      return { id, kind, call, answer: await session.sensitivity(request.ask, tell) };
    case 'changes':
      return { id, kind, call, answer: await session.changes(request.ask, tell) };
    case 'compare':
      return { id, kind, call, answer: await session.compare(request.ask, tell) };
    case 'compared':
      return { id, kind, call, answer: await session.compared(request.ask, tell) };
    case 'download':
      return { id, kind, call, answer: await session.download(request.ask, tell) };
    case 'assess':
      return { id, kind, call, answer: await session.assess(request.ask, tell) };
  }
}

/** Whether a reply is the answer to a question of this kind. */
export function isAnswerTo<C extends CallName>(
  reply: Reply,
  call: C,
): reply is Reply & { kind: 'answer'; call: C; answer: Calls[C]['answer'] } {
  return reply.kind === 'answer' && reply.call === call;
}
