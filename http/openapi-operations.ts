import { z } from 'zod';
import { cutOffs, presetId } from '#policies/schema/assessment';
import { groupId } from '#policies/schema/terms';
import { INSTRUMENT_VERSIONS } from '#reports/build';
import { documentIds, formats, formatsOf } from '#reports/registry';
import { refTo, type SchemaName } from './openapi-schemas';

/** What the query of each call may say; the tests hold it against the functions that read it. */
export const reportQuery = {
  document: z.enum(documentIds()),
  format: z.enum([...new Set(documentIds().flatMap(formatsOf))]),
  redacted: z.enum(['true', 'false']).optional(),
  version: z.enum(INSTRUMENT_VERSIONS).optional(),
  group: z.array(groupId).optional(),
};
export const indicatorsQuery = {
  candidates: z.enum(['typed', 'all']).default('typed'),
  preset: presetId.default('ipea-diset'),
  ...z.object(cutOffs.shape).partial().shape,
};
const knowledgeQuery = { locale: z.string().default('en') };

const ASSESSMENT = { 'application/json': { schema: refTo('Assessment') } };
const TABLE = { 'text/csv': { schema: { type: 'string' } } };
const JSON_SCHEMA = { 'application/schema+json': { schema: { type: 'object' } } };
const OPENAPI = { 'application/json': { schema: { type: 'object' } } };
/** The documents that come as files; as data, a document has a schema. */
const FILES = Object.fromEntries(
  [...new Set(documentIds().flatMap(formatsOf))]
    .filter((format) => format !== 'json')
    .map((format) => formats[format].mediaType.replace(/;.*$/, ''))
    .map((contentMediaType) => [contentMediaType, { schema: { type: 'string', contentMediaType } }]),
);

const PROBLEMS = {
  400: 'The query is wrong, or the body is not what it should be: no JSON, no UTF-8, not whole.',
  413: 'The body is too large: an assessment may have 5 MB, a table 50 MB.',
  422: 'The assessment or the table has faults; each is named with its path or its line, a hundred at most.',
  429: 'Too many requests are waiting; `Retry-After` says for how many seconds to wait.',
  504: 'It took longer than one document or one table may take.',
};
type ProblemStatus = keyof typeof PROBLEMS;

/** The calls of the API. */
export const operations = {
  '/api/v1/knowledge': {
    get: {
      operationId: 'knowledge',
      summary: 'The knowledge base with its texts',
      parameters: parametersOf(knowledgeQuery, {
        locale: 'A language tag; English where there is no text in that language.',
      }),
      responses: given('Every entity with its text.', json('Knowledge')),
    },
  },
  '/api/v1/schema': {
    get: {
      operationId: 'schema',
      summary: 'The JSON Schema of an assessment',
      responses: given('The schema.', JSON_SCHEMA),
    },
  },
  '/api/v1/openapi.json': {
    get: { operationId: 'openapi', summary: 'This document', responses: given('OpenAPI 3.1.', OPENAPI) },
  },
  '/api/v1/packages': {
    post: {
      operationId: 'packages',
      summary: 'An assessment in, its package with the reasons out',
      requestBody: { required: true, content: ASSESSMENT },
      responses: given('Type, findings, package, checks and what would change them.', json('Package'), [400, 413, 422]),
    },
  },
  '/api/v1/reports': {
    post: {
      operationId: 'reports',
      summary: 'An assessment in, a document out',
      parameters: parametersOf(reportQuery, {
        document: 'Which document.',
        format: 'In which format.',
        version:
          'Of the instrument: by block, as a page for each person to ask, or one question on each sheet for a wall.',
        group: 'Of the instrument: whom one will meet; may stand several times. Left out, everybody.',
        redacted:
          'Whether no person, firm or body is named as blocking anything. Left out, the document decides: the brief names nobody.',
      }),
      requestBody: { required: true, content: ASSESSMENT },
      responses: given('The document.', { ...FILES, ...json('Report') }, [400, 413, 422, 429, 504]),
    },
  },
  '/api/v1/indicators': {
    post: {
      operationId: 'indicators',
      summary: 'A table of jobs or establishments in, indices and candidates out',
      description:
        'The header names `region`, `industry` and at least one of `employment` and `establishments`; `region_name` and ' +
        '`industry_name` may stand beside them. Any bad row refuses the table. `warnings` name totals and nested levels among the rows, ' +
        'which count something twice: take them out, or send one level.',
      parameters: parametersOf(indicatorsQuery, {
        candidates: 'Only the pairs that get a type, with margins; or every pair that is not empty, without them.',
        preset: 'Where the types are cut; a cut that is named goes before it.',
      }),
      requestBody: { required: true, content: TABLE },
      responses: given('The industries and the candidates.', json('Indicators'), [400, 413, 422, 429, 504]),
    },
  },
};

function json(name: SchemaName) {
  return { 'application/json': { schema: refTo(name) } };
}

/** The answer of a call, and the problems that it may give instead. */
function given(description: string, content: Record<string, unknown>, problems: ProblemStatus[] = []) {
  const refused = problems.map((status) => [status, problemResponse(status)]);
  return { 200: { description, content }, ...Object.fromEntries(refused) };
}

function problemResponse(status: ProblemStatus) {
  const headers = { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } };
  return {
    description: PROBLEMS[status],
    ...(status === 429 ? { headers } : {}),
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  };
}

function parametersOf(query: Record<string, z.ZodType>, words: Record<string, string>) {
  return Object.entries(query).map(([name, shape]) => {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io: 'input' });
    const description = words[name] ?? 'A cut-off of the types; without it, the one of the preset.';
    return { name, in: 'query', required: !shape.safeParse(undefined).success, description, schema };
  });
}
