/** What a worker sends back for each order: the reply, or the error that its job threw. */
export type Envelope<Reply> = { ok: true; reply: Reply } | { ok: false; error: Error };
