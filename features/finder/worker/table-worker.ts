import { answer } from './table-calls';
import type { Request } from './protocol';
import { createSession } from './session';

const session = createSession();
let last = Promise.resolve();

// One question after the other: each may rest on what the one before has left.
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last.then(() => answer(session, data, (reply) => postMessage(reply)));
});
