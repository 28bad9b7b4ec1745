import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { type Counted, countedOf } from '#indicators/analyse';
import { createOddReader, type ReadTable } from '#indicators/reading/read-table';
import { createPlainReader } from '#indicators/reading/plain-reader';
import { tableLevels, warningsOf } from '#indicators/levels/table-levels';
import { fileFaultText, rowFaultText, tableWarningText } from '#indicators/wording';
import type { RowFault } from '#indicators/reading/row-fault';
import { candidateLines, industryLines, quotientLines } from './lines';
import { optionsIn, USAGE } from './options';

/** Everything went well; the table has faults; the command was not understood or a file cannot be read or written. */
const [DONE, FAULTY_TABLE, WRONG_USE] = [0, 1, 2];
const CHUNK = 1 << 20;

/**
 * Reads a table, reckons every indicator that is asked for, and writes it as CSV.
 *
 * @returns the exit code; what went wrong is on standard error
 */
export async function indicators(args: string[]): Promise<number> {
  const options = optionsIn(args);
  if (options.kind === 'help') return say(USAGE, DONE);
  if (options.kind === 'wrong') return complain(`${options.message}\n\n${USAGE}`, WRONG_USE);
  try {
    const read = await readStreaming(options.input);
    if (!read.ok) return complain(`${options.input}: ${fileFaultText(read.fault)}`, FAULTY_TABLE);
    const { observed, faults, faultCount } = read.reading;
    if (faultCount > 0) return complainOfRows(options.input, faults, faultCount);
    const made = countedOf(observed);
    if (!made.ok) return complainOfRows(options.input, made.faults, made.count);
    const { counted } = made;
    if (options.lq !== undefined) await write(options.lq, quotientLines(counted));
    if (options.industries !== undefined) await write(options.industries, industryLines(counted));
    if (options.candidates !== undefined) await write(options.candidates, candidateLines(counted, options.cutOffs));
    const warnings = warningsOf(tableLevels(observed)).map(tableWarningText);
    return say([summaryOf(counted, observed.rows), ...warnings].join('\n'), DONE);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error), WRONG_USE);
  }
}

/** Files are read in pieces of a megabyte; one with quotes is read again from its beginning. */
async function readStreaming(path: string): Promise<ReadTable> {
  const reader = createPlainReader();
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const pushed = reader.push(chunk);
    if (pushed.kind === 'fault') return { ok: false, fault: pushed.fault };
    if (pushed.kind === 'odd') return readOddStreaming(path);
  }
  const end = reader.finish();
  if (end.ok) return end;
  return end.pushed.kind === 'odd' ? readOddStreaming(path) : { ok: false, fault: end.pushed.fault };
}

async function readOddStreaming(path: string): Promise<ReadTable> {
  const reader = createOddReader();
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    if (!reader.push(chunk)) break;
  }
  return reader.finish();
}

/** Writes pieces of text as fast as the file takes them; "-" is standard output. */
async function write(path: string, pieces: Iterable<string>): Promise<void> {
  if (path === '-') {
    for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }
  const file = await open(path, 'w');
  const stream = createWriteStream('', { fd: file.fd, autoClose: false });
  try {
    for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
    stream.end();
    await finished(stream);
  } finally {
    await file.close();
  }
}

function summaryOf({ table, measuredBy }: Counted, rows: number): string {
  return `${rows} rows: ${table.total} ${measuredBy} in ${table.regions.length} regions and ${table.industries.length} industries.`;
}

function complainOfRows(path: string, faults: RowFault[], count: number): number {
  const told = faults.map((fault) => `${path}:${fault.line}: ${rowFaultText(fault)}`);
  const more = count > faults.length ? [`and ${count - faults.length} more`] : [];
  return complain(
    [...told, ...more, `${count} bad ${count === 1 ? 'row' : 'rows'}; nothing was computed.`].join('\n'),
    FAULTY_TABLE,
  );
}

/** On standard error too, so that a table written to standard output stays one. */
function say(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
