import { openApiDocument } from '#http/openapi';
import manifest from '#package.json';

/** The OpenAPI document of this interface. */
export function GET(): Response {
  return Response.json(openApiDocument(manifest.version));
}

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT } from '#http/other-methods';
