import { problem } from '#http/problem';

/** Any address of the API that does not exist. */
function notFound(request: Request): Response {
  const { pathname } = new URL(request.url);
  return problem(404, 'There is no such address', [
    { path: pathname, message: 'See /api/v1/openapi.json for the calls of the API.' },
  ]);
}

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
