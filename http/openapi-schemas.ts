import { z } from 'zod';
import { indicatorsResponse } from '#indicators/response-schema';
import { knowledgeResponse } from '#policies/api/knowledge-schema';
import { packageResponse } from '#policies/api/package-schema';
import { trace } from '#policies/api/result-schema';
import { assessment } from '#policies/schema/assessment';
import { condition } from '#policies/schema/condition';
import { reportResponse } from '#reports/report-schema';
import { problemDetail } from './problem-schema';

/** Every shape that the API takes or gives, by its name in the OpenAPI document. */
const TAKEN = { Assessment: assessment };
const GIVEN = {
  Condition: condition,
  Trace: trace,
  Knowledge: knowledgeResponse,
  Package: packageResponse,
  Report: reportResponse,
  Indicators: indicatorsResponse,
  Problem: problemDetail,
};

export type SchemaName = keyof typeof TAKEN | keyof typeof GIVEN;

/** Where a shape stands in the document. */
export function refTo(name: SchemaName): { $ref: string } {
  return { $ref: uri(name) };
}

/** The shapes as JSON Schemas that name each other, made from the zod schemas that check and make the data. */
export function componentSchemas(): Record<string, unknown> {
  return { ...jsonSchemas(TAKEN, 'input'), ...jsonSchemas(GIVEN, 'output') };
}

function jsonSchemas(shapes: Record<string, z.ZodType>, io: 'input' | 'output'): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri, io });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutNames(schema)]));
}

function uri(id: string): string {
  return `#/components/schemas/${id}`;
}

/** Inside the document a schema is named by its place, and its dialect is the document's. */
function withoutNames({ $id: _id, $schema: _dialect, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema;
}
