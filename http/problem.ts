import type { Fault } from '#policies/file/faults';

/** Headers of every answer of the API: nothing that names who blocks whom is kept on the way. */
export const NO_STORE = { 'cache-control': 'no-store' };

/** What is wrong with a request, and where; as data, which a worker can send. */
export type ProblemDetails = { status: number; title: string; errors: Fault[] };

/** A problem detail (RFC 9457) with the path of each fault. */
export function problem(
  status: number,
  title: string,
  errors: Fault[],
  headers: Record<string, string> = {},
): Response {
  const [first] = errors;
  const detail = first === undefined ? title : [first.path, first.message].filter((part) => part !== '').join(': ');
  return Response.json(
    { type: 'about:blank', title, status, detail, errors },
    { status, headers: { ...NO_STORE, ...headers, 'content-type': 'application/problem+json' } },
  );
}

/** The same from data. */
export function problemOf({ status, title, errors }: ProblemDetails): Response {
  return problem(status, title, errors);
}
