import { readdirSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentIds, formatsOf } from '#reports/registry';
import { openApiDocument } from './openapi';
import { indicatorsQuery, operations, reportQuery } from './openapi-operations';
import { readIndicatorsQuery } from './read-indicators-query';
import { readReportQuery } from './read-report-query';

const document = openApiDocument('1.2.3');
const text = JSON.stringify(document);

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(text));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe('1.2.3');
  });

  test('refers to nothing that is not there', () => {
    const named = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
    const there = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(named.filter((ref) => !there.includes(ref))).toEqual([]);
    expect(there.filter((ref) => !named.includes(ref))).toEqual([]);
  });

  test('has the calls that have a route, and no others', () => {
    const routes = readdirSync('app/api/v1', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/api/v1/${name}`);
    expect(Object.keys(operations).sort()).toEqual(routes.sort());
  });
});

describe('the query that it tells is the query that is read', () => {
  test('of a document', () => {
    expect(reportQuery.document.options).toEqual(documentIds());
    for (const document of reportQuery.document.options) {
      for (const format of formatsOf(document)) {
        expect(reportQuery.format.options).toContain(format);
        expect(readReportQuery(new URLSearchParams({ document, format }))).toMatchObject({ ok: true });
      }
    }
    const refused = readReportQuery(new URLSearchParams({ document: 'x', format: 'x', redacted: 'x' }));
    expect(refused.ok ? [] : refused.faults.map(({ message }) => message)).toEqual(
      [reportQuery.document, reportQuery.format, reportQuery.redacted.unwrap()].map(
        ({ options }) => `Must be one of: ${options.join(', ')}.`,
      ),
    );
  });

  test('of the instrument', () => {
    for (const version of reportQuery.version.unwrap().options) {
      for (const group of reportQuery.group.unwrap().element.options) {
        const query = new URLSearchParams({ document: 'instrument', format: 'pdf', version, group });
        expect(readReportQuery(query)).toMatchObject({ ok: true, instrument: { version, groups: [group] } });
      }
    }
  });

  test('of indicators', () => {
    for (const candidates of z.enum(['typed', 'all']).options) {
      expect(readIndicatorsQuery(new URLSearchParams({ candidates }))).toMatchObject({ ok: true });
    }
    const refused = readIndicatorsQuery(new URLSearchParams({ other: '1' }));
    expect(refused.ok ? [] : refused.faults.map(({ message }) => message)).toEqual([
      `Not known. Known are: ${Object.keys(indicatorsQuery).join(', ')}.`,
    ]);
  });
});
