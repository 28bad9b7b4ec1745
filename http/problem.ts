import type { Fault } from '#policies/file/faults';

/** Headers of every answer of the API: nothing that names who blocks whom is kept on the way. */
export const NO_STORE = { 'cache-control': 'no-store' };

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
