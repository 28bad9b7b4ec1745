import { candidatesIn, type Counted, industriesOf } from '#indicators/analyse';
import { locationQuotients } from '#indicators/location-quotient';
import type { CutOffs } from '#policies/schema/assessment';

/** So many characters are handed on at a time. */
const PIECE = 1 << 16;

/** Every pair above nought, one a line. */
export function* quotientLines({ table }: Counted): Generator<string> {
  const { starts, region, value, regionTotals, industryTotals } = table;
  const quotients = locationQuotients(table);
  const regions = table.regions.map(field);
  let piece = 'region,industry,value,location_quotient,industry_share,region_share\n';
  for (let i = 0; i < table.industries.length; i += 1) {
    const name = field(table.industries[i] ?? '');
    const whole = industryTotals[i] ?? 0;
    for (let cell = starts[i] ?? 0; cell < (starts[i + 1] ?? 0); cell += 1) {
      const j = region[cell] ?? 0;
      const amount = value[cell] ?? 0;
      piece += `${regions[j] ?? ''},${name},${amount},${quotients[cell] ?? 0},${amount / whole},${amount / (regionTotals[j] ?? 0)}\n`;
      if (piece.length > PIECE) {
        yield piece;
        piece = '';
      }
    }
  }
  yield piece;
}

/** Every industry with its indices; an index that cannot be reckoned is empty. */
export function* industryLines(counted: Counted): Generator<string> {
  yield 'industry,total,regions,locational_gini,unweighted_gini,hoover,herfindahl\n';
  for (const each of industriesOf(counted)) {
    const indices = [each.locationalGini, each.unweightedGini, each.hoover, each.herfindahl].map(number);
    yield `${[field(each.industry), each.total, each.regions, ...indices].join(',')}\n`;
  }
}

/** The typed pairs with the figures that decide, and what to ask before the type is believed. */
export function* candidateLines(counted: Counted, cutOffs: CutOffs): Generator<string> {
  yield 'region,industry,value,location_quotient,industry_share,region_share,region_weight,establishments,type,ask\n';
  for (const each of candidatesIn(counted, cutOffs)) {
    const names = [field(each.region), field(each.industry)];
    const figures = [each.value, each.locationQuotient, each.sectorShare, each.regionOwnShare, each.regionWeight];
    yield `${[...names, ...figures.map(number), each.establishments ?? '', each.type, each.warnings.join(' ')].join(',')}\n`;
  }
}

function number(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}

/** A field as RFC 4180 writes it. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
