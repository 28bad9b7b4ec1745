import { assessmentPartsOf } from '#indicators/assess';
import { clusterIndexIn } from '#indicators/cluster-index-of-table';
import { type Comparison, compareYears } from '#indicators/compare-years';
import type { countedOf } from '#indicators/analyse';
import type { Plant } from '#indicators/ellison-glaeser';
import { plantsByIndustry } from '#indicators/plants-in-table';
import { type ExtraDimension, extraDimensions } from '#indicators/levels/extra-dimensions';
import { pairFigures } from '#indicators/pair-figures';
import { placesOf } from '#indicators/reading/mapping';
import { allFaults } from '#indicators/reading/all-faults';
import { type GroundRead, readGround } from '#indicators/reading/read-ground';
import { type PlantsRead, readPlants } from '#indicators/reading/read-plants';
import type { MappedReading } from '#indicators/reading/read-mapped';
import { changesOf } from '#indicators/sensitivity';
import { type Analysed, createAnalysed, inBase, wholeTable } from './analysed';
import { comparedPage, comparisonSummary } from './comparing';
import { download } from './download';
import { faultWordsOf } from './fault-words';
import { look, type Opened, openSource, readOpened } from './open-source';
import { namesOf } from './pair-list';
import { rawRows } from './raw-rows';
import { groundTold, plantsTold, type SuppliedRead, suppliedBy } from './supplied';
import { searchable, wordsIn } from './plain-text';
import type {
  Base,
  CallName,
  Calls,
  Code,
  CompareAnswer,
  PageOf,
  Progress,
  ReadAnswer,
  Summary,
  TableRead,
} from './protocol';

type Tell = (progress: Progress) => void;

export type Session = { [C in CallName]: (ask: Calls[C]['ask'], tell: Tell) => Promise<Calls[C]['answer']> };

type Table = { opened: Opened; read: TableRead; reading: MappedReading };

/** What a worker keeps from one question to the next, and how it answers each. A question out of turn is thrown back. */
export function createSession(): Session {
  let table: Table | undefined;
  let whole: { key: string; made: ReturnType<typeof countedOf> } | undefined;
  let analysed: Analysed | undefined;
  let comparison: Comparison | undefined;
  let ground: SuppliedRead<GroundRead> | undefined;
  let plants: SuppliedRead<PlantsRead> | undefined;
  let byIndustry: Map<string, Plant[]> | undefined;

  const theTable = () => table ?? outOfTurn('read');
  const theAnalysed = () => analysed ?? outOfTurn('analyse');
  const theComparison = () => comparison ?? outOfTurn('compare');

  async function read(ask: TableRead, tell: Tell): Promise<ReadAnswer> {
    [table, whole, analysed, comparison] = [undefined, undefined, undefined, undefined];
    [ground, plants, byIndustry] = [undefined, undefined, undefined];
    const opened = await openSource(ask, tell);
    if (!opened.ok) return opened;
    const made = readOpened(opened.table, ask, tell);
    if (!made.ok) return made;
    const { unlisted } = made.reading;
    if (unlisted.length > 0) return { ok: false, fault: { kind: 'marks', marks: unlisted } };
    table = { opened: opened.table, read: ask, reading: made.reading };
    return { ok: true, summary: { ...summaryOf(made.reading), dimensions: dimensionsOf(table) } };
  }

  function wholeOf(base: Base): ReturnType<typeof countedOf> {
    const key = JSON.stringify([base.measuredBy, base.duplicates]);
    if (whole?.key !== key) whole = { key, made: wholeTable(theTable().reading.observed, base) };
    return whole.made;
  }

  /** Without one plant the index is another number, so that a file with a row at fault gives none. */
  function thePlants(): Map<string, Plant[]> | undefined {
    if (plants?.ok !== true || plants.read.faults.length > 0) return undefined;
    return (byIndustry ??= plantsByIndustry(theAnalysed().counted, plants.read.plants));
  }

  async function compare(ask: Calls['compare']['ask'], tell: Tell): Promise<CompareAnswer> {
    const { base, counted } = theAnalysed();
    comparison = undefined;
    const opened = await openSource(ask, tell);
    if (!opened.ok) return opened;
    const made = readOpened(opened.table, ask, tell);
    if (!made.ok) return made;
    tell({ step: 'reckoning' });
    const other = inBase(base, () => wholeTable(made.reading.observed, base));
    if (!other.ok) return { ok: false, fault: { kind: other.fault.kind === 'twice' ? 'twice' : 'nothing-in-common' } };
    const years = ask.other === 'before' ? ([other.counted, counted] as const) : ([counted, other.counted] as const);
    const compared = compareYears(...years, base.cutOffs);
    if (!compared.ok) return { ok: false, fault: { kind: compared.fault } };
    comparison = compared.comparison;
    const names = (region: string, industry: string) => namesOf(counted, region, industry);
    return { ok: true, comparison: comparisonSummary(comparison, summaryOf(made.reading), names) };
  }

  return {
    look,
    read,
    compare,
    faults: async (ask, tell) => {
      const { opened, read: settings } = theTable();
      tell({ step: 'writing' });
      return new Blob(['\uFEFF', ...allFaults(opened, settings, faultWordsOf(ask))], {
        type: 'text/csv;charset=utf-8',
      });
    },
    codes: async (ask) => codePage(theTable().reading, ask),
    analyse: async (base, tell) => {
      tell({ step: 'reckoning' });
      [analysed, comparison, byIndustry] = [undefined, undefined, undefined];
      const laid = inBase(base, wholeOf);
      if (!laid.ok) return laid;
      analysed = createAnalysed(laid.counted, base);
      return { ok: true, analysis: analysed.analysis() };
    },
    pairs: async (ask, tell) => {
      tell({ step: 'reckoning' });
      return theAnalysed().list().page(ask);
    },
    points: async ({ filter }, tell) => {
      tell({ step: 'reckoning' });
      return theAnalysed().list().points(filter);
    },
    pair: async (ask) => {
      const { counted, arrays, base } = theAnalysed();
      const answer = pairFigures(counted, arrays(), ask, base.cutOffs);
      return ground?.ok === true
        ? { ...answer, clusterIndex: clusterIndexIn(counted, ground.read.ground, ask) }
        : answer;
    },
    ground: async ({ file }, tell) => {
      const { counted } = theAnalysed();
      if (file !== undefined) ground = await suppliedBy(file, readGround, tell);
      return groundTold(ground, counted);
    },
    plants: async ({ file }, tell) => {
      const { counted } = theAnalysed();
      if (file !== undefined) [plants, byIndustry] = [await suppliedBy(file, readPlants, tell), undefined];
      return plantsTold(plants, thePlants(), counted);
    },
    industries: async (ask) => theAnalysed().industryPage(ask, thePlants()),
    regions: async (ask) => theAnalysed().regionPage(ask),
    sensitivity: async (_, tell) => {
      tell({ step: 'reckoning' });
      return theAnalysed()
        .shifts()
        .map(({ cut, by, cuts, counts, cells }) => ({ cut, by, cuts, counts, count: cells.length }));
    },
    changes: async ({ cut, by, page, size }) => {
      const { counted, shifts } = theAnalysed();
      const shift = shifts().find((each) => each.cut === cut && each.by === by);
      if (shift === undefined) return { count: 0, rows: [] };
      const changes = changesOf(counted.table, shift, page * size, size);
      return {
        count: shift.cells.length,
        rows: changes.map((change) => ({ ...change, ...namesOf(counted, change.region, change.industry) })),
      };
    },
    compared: async (ask) => {
      const { counted } = theAnalysed();
      return comparedPage(theComparison(), ask, (region, industry) => namesOf(counted, region, industry));
    },
    download: async (ask, tell) => download(theAnalysed(), theTable().reading, ask, thePlants(), tell),
    assess: async ({ region, industry, said }) => {
      const { counted, arrays, base } = theAnalysed();
      const answer = pairFigures(counted, arrays(), { region, industry }, base.cutOffs);
      if (answer.kind !== 'figures') return { ok: false, why: answer };
      return assessmentPartsOf(answer.figures, said, base.cutOffs);
    },
  };
}

/** What tells repeated pairs apart; a table without such pairs is not looked at again. */
function dimensionsOf({ opened, read: { mapping }, reading }: Table): ExtraDimension[] {
  if (reading.duplicates.count === 0) return [];
  return extraDimensions(reading.observed, rawRows(opened, mapping), reading.titles, new Set(placesOf(mapping)));
}

function summaryOf({ observed, ...told }: MappedReading): Summary {
  return {
    ...told,
    rows: observed.rows,
    regions: observed.regions.length,
    industries: observed.industries.length,
    dimensions: [],
    measures: (['employment', 'establishments'] as const).filter((measure) => observed[measure] !== undefined),
    named: { regions: observed.regionNames.size > 0, industries: observed.industryNames.size > 0 },
  };
}

function codePage({ observed }: MappedReading, { of, text, page, size }: Calls['codes']['ask']): PageOf<Code> {
  const names = of === 'regions' ? observed.regionNames : observed.industryNames;
  const words = wordsIn(text);
  const { compare } = new Intl.Collator('en', { numeric: true });
  const found = observed[of].filter((code) => {
    const seen = searchable(code, names.get(code));
    return words.every((word) => seen.includes(word));
  });
  found.sort((a, b) => compare(names.get(a) ?? a, names.get(b) ?? b));
  const rows = found.slice(page * size, (page + 1) * size).map((code) => {
    const name = names.get(code);
    return { code, ...(name === undefined ? {} : { name }) };
  });
  return { count: found.length, rows };
}

function outOfTurn(first: CallName): never {
  throw new Error(`The worker was not asked to ${first} before.`);
}
