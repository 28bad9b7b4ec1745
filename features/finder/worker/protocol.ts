import type { Locale, Messages } from 'next-intl';
import type { IndustryFigures, RegionFigures } from '#indicators/analyse';
import type { clusterIndexIn } from '#indicators/cluster-index-of-table';
import type { AssessmentParts, Said, SaidFault } from '#indicators/assess';
import type { MeasuredBy, OwnRegion } from '#indicators/candidates';
import type { CellFigures } from '#indicators/cell-figures';
import type { ComparedPair, Comparison, ShiftShare } from '#indicators/compare-years';
import type { EllisonGlaeser, Refusal } from '#indicators/ellison-glaeser';
import type { ExportId } from '#indicators/export-columns';
import type { ExtraDimension } from '#indicators/levels/extra-dimensions';
import type { ReferenceFault } from '#indicators/reference-row';
import type { Stamp } from '#indicators/stamp';
import type { NotKnownCount } from '#indicators/not-counted';
import type { PairAnswer } from '#indicators/pair-figures';
import type { Settlement } from '#indicators/reading/duplicates';
import type { FoundWord } from '#indicators/reading/found-words';
import type { Mapping } from '#indicators/reading/mapping';
import type { LookAs, Preview } from '#indicators/reading/preview';
import type { NamedFault, NamedFileFault } from '#indicators/reading/read-named';
import type { MappedReading } from '#indicators/reading/read-mapped';
import type { SheetFault } from '#indicators/reading/read-sheet';
import type { MappedFault } from '#indicators/reading/reading-steps';
import type { RowFault } from '#indicators/reading/row-fault';
import type { Move, Shift, TypeChange } from '#indicators/sensitivity';
import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';

/*
 * What the page and the worker say to each other. The worker keeps the table; the page asks for what it shows, and never holds more than a
 * page of it. Every answer is plain data. To cancel is to end the worker.
 */

/**
 * Where a table comes from: a file, or pasted text made into one; of a workbook or an archive, which sheet or file (from 0). Where none is
 * named, the first that holds a table is looked at.
 */
export type Source = { file: File; sheet?: number };

/** A table as somebody says that it is to be read. */
export type TableRead = Source & { mapping: Mapping; year?: string };

export type TableFault =
  | MappedFault
  | SheetFault
  | { kind: 'unreadable' | 'no-such-sheet' | 'archive-broken' | 'archive-too-large' | 'archive-without-table' }
  /** What stands in place of numbers has no meaning yet; a table is read only when somebody has said it. */
  | { kind: 'marks'; marks: FoundWord[] };

/** The first look at a table; `sheets` are the names of a workbook's sheets, or of the files in an archive, of which `sheet` was looked at. */
export type Looked =
  { ok: true; preview: Preview; sheets?: string[]; sheet?: number } | { ok: false; fault: TableFault };

/** What was read, told without the table itself. */
export type Summary = Omit<MappedReading, 'observed'> & {
  rows: number;
  regions: number;
  industries: number;
  measures: MeasuredBy[];
  /** Columns that tell repeated pairs apart. */
  dimensions: ExtraDimension[];
  /** Whether the table gives names to its codes. */
  named: { regions: boolean; industries: boolean };
};

export type ReadAnswer = { ok: true; summary: Summary } | { ok: false; fault: TableFault };

/** What is held against what. Codes; all where a list is left out. */
export type Base = {
  measuredBy: MeasuredBy;
  regions?: string[];
  industries?: string[];
  /** Codes that are sums of the others, and so are in nothing. */
  leaveOut?: { regions: string[]; industries: string[] };
  /** The code of a row that stands for the whole reference area; without it the whole is the sum of the regions. */
  reference?: string;
  ownRegion: OwnRegion;
  cutOffs: CutOffs;
  /** Needed where the table names pairs twice: only the person can say what to do. */
  duplicates?: Settlement;
};

/** The table in its base, in a few numbers. `pairs` are those above nought. */
export type Analysis = {
  base: Base;
  regions: number;
  industries: number;
  pairs: number;
  total: number;
  notKnown: number;
  /** Whether the table knows each of the two measures. */
  knows: Record<MeasuredBy, boolean>;
  candidates: number;
  byType: Record<TypeId, number>;
};

export type AnalyseAnswer =
  | { ok: true; analysis: Analysis }
  | { ok: false; fault: { kind: 'twice'; faults: RowFault[]; count: number } | { kind: 'nothing' } | ReferenceFault };

export type Code = { code: string; name?: string };

export type Names = { regionName?: string; industryName?: string };

/** A pair as a row of a table; all figures of it come with `pair`. */
export type PairRow = CellFigures & Names;

/** `text` is looked for in codes and names, without regard to capitals and accents. */
export type PairFilter = { types?: TypeId[]; region?: string; industry?: string; text?: string };

export type PairColumn =
  | 'region'
  | 'industry'
  | 'type'
  | 'value'
  | 'establishments'
  | 'locationQuotient'
  | 'sectorShare'
  | 'regionOwnShare'
  | 'aboveExpectation'
  | 'correctedChance';

export type Sort<C extends string> = { by: C; descending: boolean };

/** A page of a list; pages count from 0. `count` is how many there are in all. */
export type Paging = { page: number; size: number };
export type PageOf<T> = { count: number; rows: T[] };

/** Every candidate as a point, in columns of equal length. */
export type Points = {
  region: string[];
  industry: string[];
  regionName: (string | undefined)[];
  industryName: (string | undefined)[];
  locationQuotient: Float64Array;
  sectorShare: Float64Array;
  value: Float64Array;
  type: TypeId[];
};

export type IndustryRow = IndustryFigures & {
  industryName?: string;
  notKnown: NotKnownCount;
  ellisonGlaeser: ({ ok: true } & EllisonGlaeser) | { ok: false; refusal: Refusal };
};

export type RegionRow = RegionFigures & { regionName?: string; notKnown: NotKnownCount };

export type IndustryColumn = {
  [K in keyof IndustryFigures]: IndustryFigures[K] extends number | string ? K : never;
}[keyof IndustryFigures];

export type RegionColumn = {
  [K in keyof RegionFigures]: RegionFigures[K] extends number | string ? K : never;
}[keyof RegionFigures];

/** One move of one cut: how many pairs change type by it, and from which to which. */
export type ShiftRow = Move & Pick<Shift, 'cuts' | 'counts'> & { count: number };

/** The two years in a few numbers; codes of one year only are told in full. */
export type ComparisonSummary = Pick<
  Comparison,
  'measuredBy' | 'onlyBefore' | 'onlyAfter' | 'notComparable' | 'entries' | 'exits' | 'before' | 'after' | 'whole'
> & {
  pairs: number;
  /** What was read of the other table. */
  other: Summary;
  byRegion: (ShiftShare & Code)[];
  byIndustry: (Code & { before: number; after: number; growth: number })[];
};

export type CompareAnswer =
  | { ok: true; comparison: ComparisonSummary }
  | { ok: false; fault: TableFault | { kind: 'different-measures' | 'nothing-in-common' | 'twice' } };

export type ComparedColumn =
  'region' | 'industry' | 'before' | 'after' | 'change' | 'growth' | 'national' | 'industryMix' | 'regional';

/** A small table beside the first, of what the first does not hold; without a file the question is what became of the last one. */
export type Supply = { file?: File };

export type SuppliedFault =
  NamedFileFault | { kind: 'unreadable' | 'workbook' } | { kind: 'too-large'; megabytes: number };

/**
 * What became of a small table: the rows that were taken up, what is wrong with the others (the first hundred), and the codes that only
 * the base or only the file has.
 */
export type Supplied =
  | { kind: 'none' }
  | { kind: 'unread'; fault: SuppliedFault }
  | { kind: 'read'; rows: number; faults: NamedFault[]; faultCount: number; codes: SuppliedCodes[] };

/** `first` are the first ten of `count` codes; `unequal` industries have plants whose jobs do not add up to those of the table. */
export type SuppliedCodes = {
  what: 'lacking' | 'unknown-regions' | 'unknown-industries' | 'unequal';
  count: number;
  first: string[];
};

/** Types only: pairs whose type differs between the years. */
export type ComparedFilter = { kinds?: ComparedPair['kind'][]; typeChanged?: boolean; text?: string };

export type ExportFormat = 'csv' | 'xlsx';

/** What the worker does not know of the stamp; it fills in the cut-offs and what came of reading. */
export type StampWords = Omit<Stamp, 'read' | 'cutOffs'>;

export type DownloadAnswer =
  /** `blob` is the file. */ { ok: true; blob: Blob } | { ok: false; fault: 'too-many-rows-for-a-sheet' };

/** The words of the file of faults, in the language of the page: messages that have `data.faults` in them. */
export type FaultMessages = { locale: Locale; messages: Messages };

/** Everything that can be asked, and what is answered. */
export type Calls = {
  /** Looks at the beginning of a table and guesses how to read it; keeps nothing. */
  look: { ask: Source & { as?: LookAs }; answer: Looked };
  /** Reads a table and keeps it; what was analysed before is gone. */
  read: { ask: TableRead; answer: ReadAnswer };
  /** All rows at fault as a file (CSV). After `read`. */
  faults: { ask: FaultMessages; answer: Blob };
  /** The codes of the table that was read, `text` in them, in order. After `read`. */
  codes: { ask: { of: 'regions' | 'industries'; text: string } & Paging; answer: PageOf<Code> };
  /** Sets the base. After `read`; all below come after this. */
  analyse: { ask: Base; answer: AnalyseAnswer };
  pairs: {
    ask: { which: 'candidates' | 'all'; filter: PairFilter; sort: Sort<PairColumn> } & Paging;
    answer: PageOf<PairRow>;
  };
  points: { ask: { filter: PairFilter }; answer: Points };
  /** The cluster index too, after `ground` has read a file. */
  pair: {
    ask: { region: string; industry: string };
    answer: PairAnswer & { clusterIndex?: ReturnType<typeof clusterIndexIn> };
  };
  /** Area and people of the regions. A file takes the place of the last one, also where it cannot be read. */
  ground: { ask: Supply; answer: Supplied };
  /** Sizes of plants, given and told in the same way; with a row at fault none of them is used. */
  plants: { ask: Supply; answer: Supplied };
  industries: { ask: { text: string; sort: Sort<IndustryColumn> } & Paging; answer: PageOf<IndustryRow> };
  regions: { ask: { text: string; sort: Sort<RegionColumn> } & Paging; answer: PageOf<RegionRow> };
  sensitivity: { ask: Record<never, never>; answer: ShiftRow[] };
  /** The pairs that a move gives another type. */
  changes: { ask: Move & Paging; answer: PageOf<TypeChange & Names> };
  /** Reads another year of the same table, which came before or after; the same base is laid upon it. */
  compare: { ask: TableRead & { other: 'before' | 'after' }; answer: CompareAnswer };
  /** After `compare`. */
  compared: {
    ask: { filter: ComparedFilter; sort: Sort<ComparedColumn> } & Paging;
    answer: PageOf<ComparedPair & Names>;
  };
  /** A CSV holds one table; a workbook one sheet for each. */
  download: {
    ask: { what: ExportId[]; format: ExportFormat; stamp: StampWords; locale: string };
    answer: DownloadAnswer;
  };
  /** The beginning of an assessment of a pair. */
  assess: {
    ask: { region: string; industry: string; said: Said };
    answer: { ok: true; parts: AssessmentParts } | { ok: false; faults: SaidFault[] } | { ok: false; why: PairAnswer };
  };
};

export type CallName = keyof Calls;

/** One question to the worker; it answers them in turn. */
export type Request = { [C in CallName]: { id: number; call: C; ask: Calls[C]['ask'] } }[CallName];

type Answered = {
  [C in CallName]: { id: number; kind: 'answer'; call: C; answer: Calls[C]['answer'] };
}[CallName];

/** What is being done, and the share of it that is done, from 0 to 1, where that is known. */
export type Progress = { step: 'fetching' | 'reading' | 'reckoning' | 'writing'; share?: number };

/** After an answer or a failure nothing more comes for that question. */
export type Reply =
  ({ id: number; kind: 'progress' } & Progress) | Answered | { id: number; kind: 'failed'; message: string };

/** How a question ended: `failed` is our fault (the table cannot be to blame), `stopped` that the person cancelled. */
export type Outcome<C extends CallName> =
  { kind: 'answer'; answer: Calls[C]['answer'] } | { kind: 'failed'; message: string } | { kind: 'stopped' };

/**
 * The worker as the page sees it. Never rejects.
 *
 * After `cancel` the next question finds a new worker, which reads and analyses the last table once more by itself where it has to.
 */
export type TableWorker = {
  ask: <C extends CallName>(
    call: C,
    ask: Calls[C]['ask'],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Outcome<C>>;
  /** Ends what is under way, at once; questions without an answer end as `stopped`. */
  cancel: () => void;
};

/** What the results stand on: what was read, in which base, and how files and figures name their source. */
export type ResultsProps = {
  worker: TableWorker;
  summary: Summary;
  analysis: Analysis;
  /** The mapping that a second year is read by. */
  table: TableRead;
  /** What the person said of the table; empty text where nothing was said. */
  about: About;
};

export type About = {
  /** Who published the table, such as "MTE/RAIS". */
  source: string;
  year: string;
  /** What is counted, such as "manufacturing establishments". */
  base: string;
  /** The whole that regions are held against, such as "State of São Paulo". */
  referenceArea: string;
  country: string;
  /** The classification of the industries, such as "CNAE 2.0 (group)". */
  scheme: string;
  /** The cited preset, or the person's own cut-offs. */
  cutOffs: 'preset' | 'own';
};
