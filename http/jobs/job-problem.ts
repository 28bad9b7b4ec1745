import { unreachable } from '#policies/schema/unreachable';
import { problem } from '#http/problem';
import { reportFault } from '#http/report-fault';
import type { Outcome } from './outcome';

/** What is told of a job that gave no reply: what was too much, in the words of whoever asked for it. */
export type TooMuch = { time: string; memory: string };

/** The problem detail of a job that gave no reply. Only a fault of the program is the server's; it is written to the log. */
export function jobProblem(outcome: Exclude<Outcome<unknown>, { kind: 'answered' }>, tooMuch: TooMuch): Response {
  switch (outcome.kind) {
    case 'timed-out':
      return problem(504, 'It took too long', [{ path: '', message: tooMuch.time }]);
    case 'out-of-memory':
      return problem(413, 'It needs too much memory', [{ path: '', message: tooMuch.memory }]);
    case 'broke':
      reportFault(outcome.error, 'carrying out a job');
      return problem(500, 'A fault of the program', [
        { path: '', message: 'It was written to the log of the server.' },
      ]);
    case 'gone':
      // Nobody reads it: the number is what logs of web servers call a client that has closed its request.
      return problem(499, 'The request was closed', []);
    default:
      return unreachable(outcome);
  }
}

/** The problem detail for who comes when as many wait as may. */
export function fullProblem(what: string): Response {
  return problem(429, `Too many ${what} are waiting`, [{ path: '', message: 'Try again in a minute.' }], {
    'retry-after': '60',
  });
}
