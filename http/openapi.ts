import { operations } from './openapi-operations';
import { componentSchemas } from './openapi-schemas';

/** What no single call says: limits of the interface as a whole. */
const DESCRIPTION = [
  'Policy packages for local production systems, with their reasons. Nothing is stored, and bodies are not logged.',
  'Faults are problem details (RFC 9457). An address that does not exist gives 404 as such; a method that an address does not have gives 405 without a body.',
  'Answers to POST carry `Cache-Control: no-store`. There are no CORS headers: a page of another origin cannot call this API.',
].join('\n\n');

/** The OpenAPI 3.1 document of the API. */
export function openApiDocument(version: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Arranjo', version, description: DESCRIPTION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths: operations,
    components: { schemas: componentSchemas() },
  };
}
