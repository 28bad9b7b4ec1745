import { FAULTY } from './count-in';
import { type Fields, type Kind, PARTED } from './fields';
import { createGathered } from './gathered';
import { type Mapping, measuresOf } from './mapping';
import { KNOWN, MISSING, WITHHELD } from './observed';
import { firstNames, inUnits, readRows, type RowReader, type RowsRead } from './rows-read';
import type { RowNotes } from './row-notes';
import { createSetAside } from './set-aside';

/** Reads the rows of a table that has one for each pair. */
export function createLongRow(
  fields: Fields,
  mapping: Extract<Mapping, { layout: 'long' }>,
  notes: RowNotes,
  year: string | undefined,
): RowReader {
  const measures = measuresOf(mapping).map((measure) => ({ ...measure, value: 0, state: 0 }));
  const [jobs, firms] = (['employment', 'establishments'] as const).map((name) =>
    measures.find((measure) => measure.name === name),
  );
  const gathered = createGathered(measures.map(({ name }) => name));
  const regionNames = firstNames(fields, mapping.regionName);
  const industryNames = firstNames(fields, mapping.industryName);
  const needed = [mapping.region, mapping.industry, mapping.regionWith, mapping.industryWith].filter(
    (place) => place !== undefined,
  );
  const years: number[] = [];
  const wanted: boolean[] = [];
  const flagged = flagStates(mapping);
  const { unit = 1 } = mapping;
  const aside = createSetAside();
  let noJobs = 0;

  function row(line: number): void {
    if (!notes.isWhole(line)) return setCutAside(line);
    if (mapping.year !== undefined && !isOfYear(mapping.year)) return;
    for (const place of needed) if (!notes.isCode(place, line)) return;
    const flag = flagged?.states.get(fields.text(flagged.place));
    let isAtFault = false;
    for (const measure of measures) {
      const { value, state } = fields.count(measure.place);
      measure.value = state === FAULTY ? Number.NaN : value;
      measure.state = state === FAULTY ? (flag ?? MISSING) : state;
      // Whatever stands beside a flag that says that there is no number needs no meaning of its own.
      if (state !== FAULTY || flag !== undefined) continue;
      if (!isAtFault) notes.count(measure.place, value, line);
      isAtFault = true;
    }
    if (flag !== undefined) takeFlag(flag);
    if (jobs?.value === 0 && (firms?.value ?? 0) > 0) {
      noJobs += 1;
      if (mapping.noJobs !== undefined) hide(jobs, WITHHELD);
    }
    if (isAtFault) return setAside(line);
    const region = idOf('region', mapping.region, mapping.regionWith);
    const industry = idOf('industry', mapping.industry, mapping.industryWith);
    regionNames.see(region);
    industryNames.see(industry);
    gathered.add(region, industry, line);
    for (let which = 0; which < measures.length; which += 1) {
      const measure = measures[which];
      if (measure === undefined) continue;
      gathered.say(which, which === 0 && unit !== 1 ? inUnits(measure.value, unit) : measure.value, measure.state);
    }
  }

  /** A row with too many or too few fields has its names all the same, as long as they stand before what is wrong. */
  function setCutAside(line: number): void {
    const places = mapping.year === undefined ? needed : [...needed, mapping.year];
    if (places.some((place) => place >= fields.size() || fields.isEmpty(place))) return;
    if (mapping.year !== undefined && year !== undefined && fields.text(mapping.year) !== year) return;
    for (const measure of measures) [measure.value, measure.state] = [Number.NaN, MISSING];
    setAside(line);
  }

  function setAside(line: number): void {
    const textOf = (place: number, second: number | undefined) =>
      second === undefined ? fields.text(place) : `${fields.text(place)}${PARTED}${fields.text(second)}`;
    aside.add({
      region: textOf(mapping.region, mapping.regionWith),
      industry: textOf(mapping.industry, mapping.industryWith),
      line,
      values: measures.map(({ value, state }, which) => ({ value: which === 0 ? inUnits(value, unit) : value, state })),
    });
  }

  function idOf(kind: Kind, place: number, second: number | undefined): number {
    return second === undefined ? fields.id(kind, place) : fields.joined(kind, place, second);
  }

  /** A flag hides jobs; establishments beside them only where they are nought too, since offices publish them all the same. */
  function takeFlag(state: number): void {
    measures.forEach((measure, which) => {
      if (which === 0 || !(measure.value > 0)) hide(measure, state);
    });
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
    aside.putBack(gathered, fields.names('region'), fields.names('industry'));
    return {
      ...readRows(fields, gathered, notes, {
        mapping,
        regions: fields.names('region'),
        industries: fields.names('industry'),
        regionNames: regionNames.all(),
        industryNames: industryNames.all(),
      }),
      years: fields.names('year').map((name, id) => ({ year: name, rows: years[id] ?? 0 })),
      noJobs,
    };
  }

  return { row, rows };
}

function hide(measure: { value: number; state: number }, state: number): void {
  // An empty field beside a flag of secrecy is a secret, and not one of which nobody said anything.
  if (measure.state === KNOWN || measure.state === MISSING) [measure.value, measure.state] = [Number.NaN, state];
}

function flagStates({ flag }: Extract<Mapping, { layout: 'long' }>) {
  if (flag === undefined) return undefined;
  const states = new Map([
    ...flag.withheld.map((mark) => [mark, WITHHELD] as const),
    ...flag.missing.map((mark) => [mark, MISSING] as const),
  ]);
  return { place: flag.place, states };
}
