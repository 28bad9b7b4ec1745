import type { TypeId } from '#policies/schema/terms';
import { pseudo } from '#policies/text/pseudo';
import type { MeasuredBy, OwnRegion, Warning } from './candidates';
import type { Refusal } from './ellison-glaeser';
import type { ColumnId, ExportId } from './export-columns';
import type { StampId } from './stamp';

/** A heading, and what stands under it: the formula in words, the range and the unit. */
type ColumnWords = { heading: string; definition: string };

/** Every word of the files that are taken away; a locale brings its own. */
export type ExportWords = {
  tables: Record<ExportId, string>;
  about: string;
  columns: Record<ColumnId, ColumnWords>;
  stamp: Record<StampId, string>;
  types: Record<TypeId, string>;
  warnings: Record<Warning, string>;
  refusals: Record<Refusal, string>;
  measures: Record<MeasuredBy, string>;
  ownRegion: Record<OwnRegion, string>;
  yes: string;
  notYet: string;
};

const code = (what: string): ColumnWords => ({ heading: what, definition: `The code of the ${what} in the table.` });
const name = (what: string): ColumnWords => ({
  heading: `${what} name`,
  definition: `The name of the ${what}, where the table gives one.`,
});

/** The words in English. */
const english: ExportWords = {
  tables: { candidates: 'candidates', pairs: 'pairs', industries: 'industries', regions: 'regions' },
  about: 'about',
  columns: {
    region: code('region'),
    regionName: name('region'),
    industry: code('industry'),
    industryName: name('industry'),
    type: {
      heading: 'type',
      definition: 'The type that the cut-offs give. Empty below them. A concentration, not yet a system.',
    },
    value: { heading: 'value', definition: 'The count of the pair, in the measure of the base.' },
    employment: { heading: 'jobs', definition: 'Jobs of the pair, where the table has them.' },
    establishments: { heading: 'establishments', definition: 'Establishments of the pair, where the table has them.' },
    plantSize: { heading: 'jobs per establishment', definition: 'Jobs of the pair divided by its establishments.' },
    locationQuotient: {
      heading: 'location quotient',
      definition:
        'The one of the two quotients that the reference area asks for. The type is read from it. 0 and up; 1 is as expected.',
    },
    locationQuotientLow: {
      heading: 'location quotient, low',
      definition: 'Lower end of its exact 95 % Poisson interval, with what is expected held fixed.',
    },
    locationQuotientHigh: {
      heading: 'location quotient, high',
      definition:
        'Upper end of the same interval. It speaks of chance in a small count, not of what a register misses.',
    },
    plainQuotient: {
      heading: 'quotient against the whole',
      definition: 'Share of the industry in the region, divided by its share in the whole reference area.',
    },
    quotientAgainstRest: {
      heading: 'quotient against the rest',
      definition:
        'Share of the industry in the region, divided by its share in the reference area without that region.',
    },
    standardised: {
      heading: 'standardised quotient',
      definition:
        'Quotient against the whole, less its mean over all regions, divided by its standard deviation (n - 1), for each industry.',
    },
    symmetric: { heading: 'symmetric quotient', definition: '(LQ - 1) / (LQ + 1). From -1 to 1; 0 is as expected.' },
    additive: {
      heading: 'additive quotient',
      definition: 'Share of the industry less weight of the region. From -1 to 1.',
    },
    sectorShare: {
      heading: 'share of the industry',
      definition: 'Count of the pair divided by the total of the industry. From 0 to 1.',
    },
    regionOwnShare: {
      heading: 'share of the region',
      definition: 'Count of the pair divided by the total of the region. From 0 to 1.',
    },
    regionWeight: {
      heading: 'weight of the region',
      definition: 'Total of the region divided by the total of the reference area. From 0 to 1.',
    },
    expected: {
      heading: 'expected',
      definition: 'Total of the region times total of the industry, divided by the total of the reference area.',
    },
    aboveExpectation: { heading: 'above expectation', definition: 'Value less expected: the horizontal cluster size.' },
    chance: {
      heading: 'chance',
      definition: 'Chance of at least such a count if the region were like the whole (Poisson, one-sided).',
    },
    correctedChance: {
      heading: 'corrected chance',
      definition: 'The chance corrected for all pairs looked at (Benjamini and Hochberg 1995).',
    },
    smallNumbers: {
      heading: 'small numbers',
      definition: 'Fewer than 20 counted, in establishments where they are known. The figures are unsteady.',
    },
    possibleTypes: {
      heading: 'types possible',
      definition: 'The types that a region of this weight can have at all with these cut-offs.',
    },
    warnings: { heading: 'ask first', definition: 'What to ask before the type is believed.' },
    total: { heading: 'total', definition: 'Sum of all counts that are known.' },
    regionsCount: { heading: 'regions', definition: 'Regions that have any of the industry.' },
    industriesCount: { heading: 'industries', definition: 'Industries that the region has any of.' },
    locationalGini: {
      heading: 'locational Gini',
      definition:
        'Regions by quotient ascending, share of the industry over share of the whole; the area (Krugman 1991), doubled. From 0 to 1.',
    },
    unweightedGini: {
      heading: 'Gini of the quotients',
      definition: 'Gini coefficient of the quotients, in which every region counts once. From 0 to (n - 1) / n.',
    },
    hoover: {
      heading: 'Hoover',
      definition:
        'Half the sum of differences between share of the industry and weight, over all regions. From 0 to 1.',
    },
    hooverAgainstEqual: {
      heading: 'Hoover against equal shares',
      definition: 'Half the sum of differences between share of the industry and 1/n. From 0 to 1 - 1/n.',
    },
    herfindahl: { heading: 'Herfindahl', definition: 'Sum of the squared shares of the industry. From 1/n to 1.' },
    herfindahlNormalised: { heading: 'Herfindahl, 0 to 1', definition: '(H - 1/n) / (1 - 1/n).' },
    equivalentRegions: {
      heading: 'equal regions',
      definition: '1/H: so many equal regions would give the same index.',
    },
    gini: { heading: 'Gini of the counts', definition: 'Gini coefficient of the counts over all regions.' },
    giniNormalised: { heading: 'Gini of the counts, 0 to 1', definition: 'The same times n / (n - 1).' },
    ellisonGlaeser: {
      heading: 'Ellison-Glaeser',
      definition:
        '(G - (1 - X) H) / ((1 - X)(1 - H)), with X the sum of squared weights and H the Herfindahl index of the plants.',
    },
    missing: { heading: 'missing', definition: 'Pairs that nobody said anything of. They are in no total.' },
    withheld: { heading: 'withheld', definition: 'Pairs that are counted but kept secret. They are in no total.' },
    weight: {
      heading: 'weight',
      definition: 'Total of the region divided by the total of the reference area. From 0 to 1.',
    },
    krugman: {
      heading: 'Krugman specialisation',
      definition:
        'Sum of differences between share in the region and share in the whole, over industries. From 0 to 2.',
    },
    regionHerfindahl: { heading: 'Herfindahl', definition: 'Sum of the squared shares in the region. Up to 1.' },
    hachman: {
      heading: 'Hachman',
      definition:
        '1 divided by the mean quotient, weighed by the shares in the region. Up to 1: made up like the whole.',
    },
    diversity: { heading: 'diversity', definition: 'Entropy of the shares in the region, in bits.' },
  },
  stamp: {
    made: 'Made by',
    date: 'Date',
    source: 'Source',
    file: 'File',
    year: 'Year',
    base: 'Base',
    measure: 'Counted in',
    referenceArea: 'Reference area',
    ownRegion: 'Each region is compared with',
    regions: 'Regions',
    industries: 'Industries',
    total: 'Total',
    rows: 'Rows read',
    leftOut: 'Rows left out',
    zeros: 'Pairs at zero',
    missing: 'Pairs missing',
    withheld: 'Pairs withheld',
    noRow: 'Pairs without a row, counted as zero',
    locationQuotient: 'Cut: location quotient at least',
    locationQuotientMinimum: 'Lower bound: location quotient',
    sectorShareHigh: 'Cut: share of the industry above',
    sectorShareMinimum: 'Lower bound: share of the industry',
    establishmentsMinimum: 'Lower bound: establishments',
    cutOffsSource: 'Cut-offs from',
    note: 'Note',
  },
  types: {
    center: 'center of industrial and regional development',
    'advanced-vector': 'advanced vector',
    'local-development-vector': 'vector of local development',
    embryonic: 'embryonic local production system',
  },
  warnings: {
    'one-establishment': 'one establishment only: is it one firm?',
    'few-establishments': 'fewer than 20 establishments: small numbers',
    'few-and-large-plants': 'few and large plants: is it one firm, or a continuous process?',
    'establishments-not-known': 'establishments not known: is it one firm, or a continuous process?',
    'small-in-its-region': 'under 2 % of its own region: specialised, small here',
  },
  refusals: {
    'no-plant-sizes': 'not given: sizes of plants not known',
    'no-jobs': 'not given: no jobs',
    'one-plant': 'not given: one plant only',
    'one-region': 'not given: one region only',
    'not-jobs': 'not given: the base counts establishments',
  },
  measures: { employment: 'jobs', establishments: 'establishments' },
  ownRegion: { included: 'the whole reference area', excluded: 'the rest of the reference area' },
  yes: 'yes',
  notYet: 'A concentration in a register is not yet a local production system. Field evidence confirms it.',
};

const LOCALES: Record<string, ExportWords> = { en: english, 'en-XA': pseudo(english) };

/** The words of the files in a locale; English where there are none of it. */
export function exportWords(locale: string): ExportWords {
  return (Object.hasOwn(LOCALES, locale) ? LOCALES[locale] : undefined) ?? english;
}
