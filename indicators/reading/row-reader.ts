import { FAULTY } from './count-in';
import type { Fields, Kind } from './fields';
import { createGathered, type Told } from './gathered';
import { type Mapping, type MeasureName, measuresOf } from './mapping';
import { fieldFaultOf } from './number-in';
import type { Observed } from './observed';
import type { RowFault } from './row-fault';

export type RowReader = {
  /** Reads the row that the fields stand at. */
  row: (line: number) => void;
  rows: () => RowsRead;
};

export type RowsRead = {
  observed: Observed;
  told: Partial<Record<MeasureName, Told>>;
  /** The years that the table names, with the rows of each, bad ones too, in the order in which they come. */
  years: { year: string; rows: number }[];
};

export type RowSettings = {
  mapping: Mapping;
  titles: string[];
  /** Rows of other years are passed over. */
  year?: string;
  onFault: (fault: RowFault) => void;
};

/** Reads rows by a mapping, whatever their fields are kept in. A row at fault is told and left out. */
export function createRowReader(fields: Fields, settings: RowSettings): RowReader {
  const { mapping } = settings;
  return mapping.layout === 'long' ? longReader(fields, mapping, settings) : wideReader(fields, mapping, settings);
}

function longReader(
  fields: Fields,
  mapping: Extract<Mapping, { layout: 'long' }>,
  { titles, year, onFault }: RowSettings,
): RowReader {
  const measures = measuresOf(mapping);
  const gathered = createGathered(measures.map(({ name }) => name));
  const counts = measures.map(() => ({ value: 0, state: 0 }));
  const regionNames = firstNames(fields, mapping.regionName);
  const industryNames = firstNames(fields, mapping.industryName);
  const years: number[] = [];
  const wanted: boolean[] = [];
  const fault = faultIn(fields, titles, onFault);

  function row(line: number): void {
    if (fields.size() !== titles.length) {
      if (!isBlank(fields)) onFault({ kind: 'fields', line, found: fields.size(), expected: titles.length });
      return;
    }
    if (mapping.year !== undefined && !isOfYear(mapping.year)) return;
    for (const place of [mapping.region, mapping.industry]) {
      if (!fault.isCode(place, line)) return;
    }
    for (let which = 0; which < measures.length; which += 1) {
      const place = measures[which]?.place ?? 0;
      const { value, state } = fields.count(place);
      if (state === FAULTY) return fault.count(place, value, line);
      const count = counts[which];
      if (count !== undefined) {
        count.value = value;
        count.state = state;
      }
    }
    const region = fields.id('region', mapping.region);
    const industry = fields.id('industry', mapping.industry);
    regionNames.see(region);
    industryNames.see(industry);
    gathered.add(region, industry, line);
    for (let which = 0; which < counts.length; which += 1) {
      gathered.say(which, counts[which]?.value ?? 0, counts[which]?.state ?? 0);
    }
  }

  function isOfYear(place: number): boolean {
    const id = fields.id('year', place);
    if (id === years.length) {
      years.push(0);
      wanted.push(year === undefined || fields.text(place) === year);
    }
    years[id] = (years[id] ?? 0) + 1;
    return wanted[id] === true;
  }

  function rows(): RowsRead {
    const regions = fields.names('region');
    const industries = fields.names('industry');
    return {
      observed: {
        regions,
        industries,
        regionNames: regionNames.byCode(regions),
        industryNames: industryNames.byCode(industries),
        ...gathered.all(),
      },
      told: gathered.told(),
      years: fields.names('year').map((name, id) => ({ year: name, rows: years[id] ?? 0 })),
    };
  }

  return { row, rows };
}

function wideReader(
  fields: Fields,
  mapping: Extract<Mapping, { layout: 'wide' }>,
  { titles, onFault }: RowSettings,
): RowReader {
  const kind: Kind = mapping.rowsAre === 'regions' ? 'region' : 'industry';
  const gathered = createGathered([mapping.measure]);
  const names = firstNames(fields, mapping.labelName);
  const across = mapping.values.map((place) => titles[place] ?? '');
  const fault = faultIn(fields, titles, onFault);

  function row(line: number): void {
    if (fields.size() !== titles.length) {
      if (!isBlank(fields)) onFault({ kind: 'fields', line, found: fields.size(), expected: titles.length });
      return;
    }
    if (!fault.isCode(mapping.label, line)) return;
    if (mapping.values.every((place) => fields.isEmpty(place))) {
      return onFault({
        kind: 'no-values',
        line,
        column: columnName(titles, mapping.label),
        value: fields.text(mapping.label),
      });
    }
    const down = fields.id(kind, mapping.label);
    names.see(down);
    for (let along = 0; along < mapping.values.length; along += 1) {
      const place = mapping.values[along] ?? 0;
      const { value, state } = fields.count(place);
      if (state === FAULTY) {
        fault.count(place, value, line);
        continue;
      }
      if (kind === 'region') gathered.add(down, along, line);
      else gathered.add(along, down, line);
      gathered.say(0, value, state);
    }
  }

  function rows(): RowsRead {
    const down = fields.names(kind);
    const named = names.byCode(down);
    const observed =
      kind === 'region'
        ? { regions: down, industries: across, regionNames: named, industryNames: new Map<string, string>() }
        : { regions: across, industries: down, regionNames: new Map<string, string>(), industryNames: named };
    return { observed: { ...observed, ...gathered.all() }, told: gathered.told(), years: [] };
  }

  return { row, rows };
}

/** The names beside codes: of each code the one that stands beside it first. */
function firstNames(fields: Fields, place: number | undefined) {
  const names: string[] = [];
  return {
    see(id: number): void {
      if (place !== undefined && id === names.length) names.push(fields.text(place));
    },
    byCode: (codes: string[]): Map<string, string> =>
      new Map(names.map((name, id) => [codes[id] ?? '', name] as const).filter(([, name]) => name !== '')),
  };
}

function faultIn(fields: Fields, titles: string[], onFault: (fault: RowFault) => void) {
  return {
    /** Whether a code stands there; if not, the row is told, unless all of it is blank. */
    isCode(place: number, line: number): boolean {
      if (fields.isEmpty(place)) {
        if (!isBlank(fields)) onFault({ kind: 'no-name', line, column: columnName(titles, place) });
        return false;
      }
      const date = fields.date(place);
      if (date === undefined) return true;
      onFault({ kind: 'a-date', value: date, line, column: columnName(titles, place) });
      return false;
    },
    count(place: number, value: number, line: number): void {
      const date = fields.date(place);
      const what =
        date === undefined ? fieldFaultOf(fields.text(place), value) : { kind: 'a-date' as const, value: date };
      onFault({ ...what, line, column: columnName(titles, place) });
    },
  };
}

function columnName(titles: string[], place: number): string {
  const title = titles[place] ?? '';
  return title === '' ? `#${place + 1}` : title;
}

function isBlank(fields: Fields): boolean {
  for (let place = 0; place < fields.size(); place += 1) if (!fields.isEmpty(place)) return false;
  return true;
}
