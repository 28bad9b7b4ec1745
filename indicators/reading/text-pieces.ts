import Papa from 'papaparse';

/** Text is parsed when so much of it is there; it is never held whole. */
const PIECE = 1 << 20;
/** A field that runs over more than this many characters is one whose quotation mark is never closed. */
const LONGEST_FIELD = 4 << 20;
/** So many line ends of each kind are tried as the end of a piece before more text is waited for. */
const TRIED = 3;

export type Piece = { kind: 'rows'; rows: string[][] } | { kind: 'quote-not-closed' } | { kind: 'more' };

/**
 * Cuts delimited text with quotes into rows as it comes, with PapaParse, so that only a piece of it is held. Delimiter and line ends are
 * guessed from the first piece, as PapaParse would of the whole.
 */
export function createTextPieces(piece = PIECE) {
  let held = '';
  let delimiter: string | undefined;
  let newline: '\n' | '\r\n' | '\r' | undefined;
  /** Text of this length was found to end within quotes: more has to come before it is looked at again. */
  let waits = 0;

  function parsed(text: string, isLast: boolean): Piece {
    const { data, errors, meta } = Papa.parse<string[]>(text, {
      ...(delimiter === undefined ? { delimitersToGuess: [',', ';', '\t'] } : { delimiter }),
      ...(newline === undefined ? {} : { newline }),
    });
    if (errors.some((error) => error.type === 'Quotes')) return { kind: isLast ? 'quote-not-closed' : 'more' };
    delimiter ??= meta.delimiter;
    newline ??= lineEnd(meta.linebreak);
    // Behind the end of the last line there is no row.
    if (!isLast && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
    return { kind: 'rows', rows: data };
  }

  /** The rows that end in what is held; a row that is not whole is held on. */
  function take(): Piece {
    const end = newline ?? (held.includes('\n') ? '\n' : '\r');
    for (const at of endsIn(held, end)) {
      const read = parsed(held.slice(0, at + end.length), false);
      if (read.kind === 'more') continue;
      if (read.kind === 'rows') held = held.slice(at + end.length);
      return read;
    }
    waits = 2 * held.length;
    return held.length > LONGEST_FIELD ? { kind: 'quote-not-closed' } : { kind: 'more' };
  }

  return {
    push(text: string): Piece {
      held += text;
      if (held.length < Math.max(piece, waits)) return { kind: 'more' };
      waits = 0;
      return take();
    },
    finish: (): Piece => (held === '' && delimiter !== undefined ? { kind: 'rows', rows: [] } : parsed(held, true)),
    /** How many characters wait for the rest of their row. */
    held: () => held.length,
    delimiter: () => delimiter,
  };
}

/**
 * Where the last row that is whole may end. In a file that keeps to the standard, the quotes before the end of a row come in pairs; in others
 * a quote may stand alone, so that where their number is odd any end is tried afterwards.
 */
function endsIn(text: string, end: string): number[] {
  let isPaired = quotesIn(text) % 2 === 0;
  const isOdd = !isPaired;
  const [paired, others]: [number[], number[]] = [[], []];
  let from = text.length;
  for (
    let at = text.lastIndexOf(end);
    at >= 0 && paired.length < TRIED;
    at = at === 0 ? -1 : text.lastIndexOf(end, at - 1)
  ) {
    if (quotesIn(text.slice(at, from)) % 2 === 1) isPaired = !isPaired;
    from = at;
    if (isPaired) paired.push(at);
    else if (others.length < TRIED) others.push(at);
  }
  return isOdd ? [...paired, ...others] : paired;
}

function quotesIn(text: string): number {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes;
}

function lineEnd(found: string): '\n' | '\r\n' | '\r' {
  return found === '\r\n' || found === '\r' ? found : '\n';
}
