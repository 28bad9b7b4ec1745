import { z } from 'zod';
import { margin } from '#policies/api/result-schema';
import { cutOffs } from '#policies/schema/assessment';
import { typeId } from '#policies/schema/terms';

const share = z.number().min(0).max(1);

/** An index that has no value where there is nothing to divide by, or only one region; JSON writes null. */
const index = z.number().nullable();

const industry = z.strictObject({
  industry: z.string(),
  industryName: z.string().optional(),
  total: z.number(),
  locationalGini: index,
  unweightedGini: index,
  regions: z.int().min(0),
  hoover: index,
  hooverAgainstEqual: index,
  herfindahl: index,
  herfindahlNormalised: index,
  equivalentRegions: index,
  gini: index,
  giniNormalised: index,
});

const pair = z.strictObject({
  region: z.string(),
  industry: z.string(),
  regionName: z.string().optional(),
  industryName: z.string().optional(),
  locationQuotient: z.number().min(0),
  sectorShare: share,
  regionOwnShare: share,
  regionWeight: share,
  establishments: z.number().min(0).optional(),
  employment: z.number().min(0).optional(),
  type: typeId.nullable(),
});

const candidate = pair.extend({
  possibleTypes: z.array(typeId),
  warnings: z.array(
    z.enum([
      'one-establishment',
      'few-establishments',
      'few-and-large-plants',
      'establishments-not-known',
      'small-in-its-region',
    ]),
  ),
  margins: z.array(margin),
});

const warning = z.strictObject({
  kind: z.enum(['total', 'nested', 'covers']),
  axis: z.enum(['region', 'industry']),
  names: z.array(z.string()).max(100),
  count: z.int().min(1),
  levels: z.array(z.strictObject({ codes: z.int().min(1), total: z.number() })).optional(),
});

/** The answer to `POST /api/v1/indicators`: typed pairs with their margins, or every pair without them. */
export const indicatorsResponse = z.strictObject({
  rows: z.int().min(1),
  measuredBy: z.enum(['employment', 'establishments']),
  cutOffs,
  warnings: z.array(warning),
  industries: z.array(industry),
  candidates: z.union([z.array(candidate), z.array(pair)]),
});
