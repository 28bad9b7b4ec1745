import { z } from 'zod';
import { assessment } from '#policies/schema/assessment';

/** The JSON Schema of an assessment. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(assessment), { headers: { 'content-type': 'application/schema+json' } });
}

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT } from '#http/other-methods';
