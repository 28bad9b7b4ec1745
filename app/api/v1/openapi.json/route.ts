import { openApiDocument } from '#http/openapi';
import manifest from '#package.json';

/** The OpenAPI document of this interface. */
export function GET(): Response {
  return Response.json(openApiDocument(manifest.version));
}
