import { monthByName } from './month-names';
import { LONGEST, MOST } from '#policies/schema/limits';
import { readTypedNumber } from './typed-number';

/** What is wrong with what was typed into a field of the plan. */
type TypedProblem =
  | 'not-an-amount'
  | 'not-a-number'
  | 'too-large'
  | 'too-many'
  | 'not-a-currency'
  | 'not-a-month'
  | 'too-long'
  | 'missing';

/** What a typed text says; undefined where the field is empty. */
export type Typed<Value> = { ok: true; value: Value | undefined } | TypedFault;

/** What was typed cannot be taken; `most` is how long it may be, where it is too long. */
export type TypedFault = { ok: false; problem: TypedProblem; most?: number };

/** A few words in one line. */
export function readLine(text: string): Typed<string> {
  return readWords(text, LONGEST.line);
}

/** A few words that must not be missing. */
export function readTitle(text: string): Typed<string> {
  const read = readLine(text);
  return read.ok && read.value === undefined ? { ok: false, problem: 'missing' } : read;
}

/** Words of several lines. */
export function readNote(text: string): Typed<string> {
  return readWords(text, LONGEST.note);
}

/** An amount of money. It has two decimals at most, so that 120,000 and 120.000 are both a hundred and twenty thousand. */
export function readAmount(text: string): Typed<number> {
  if (text.trim() === '') return { ok: true, value: undefined };
  const whole = readTypedNumber(text, 'whole');
  const read = whole.ok ? whole : readTypedNumber(text, 'decimal');
  if (read.ok) return read.value > MOST.amount ? { ok: false, problem: 'too-large' } : read;
  return { ok: false, problem: read.problem === 'too-large' ? 'too-large' : 'not-an-amount' };
}

/** A number of things, or a share of them in per cent. */
export function readCount(text: string): Typed<number> {
  const read = readAmount(text);
  return read.ok || read.problem === 'too-large' ? read : { ok: false, problem: 'not-a-number' };
}

/** The three letters of a currency; small ones count as capitals. */
export function readCurrency(text: string): Typed<string> {
  const code = text.trim().toUpperCase();
  if (code === '') return { ok: true, value: undefined };
  return /^[A-Z]{3}$/.test(code) ? { ok: true, value: code } : { ok: false, problem: 'not-a-currency' };
}

/** A month such as 2027-03, 03/2027 or March 2027, or a day such as 2027-03-15. */
export function readMonth(text: string): Typed<string> {
  const named = monthByName(text);
  if (named !== undefined) return { ok: true, value: named };
  const [, lastMonth = '', lastYear = ''] = /^(\d{1,2})[-/. ](\d{4})$/.exec(text.trim()) ?? [];
  if (lastYear !== '') return readMonth(`${lastYear}-${lastMonth}`);
  const [, year, month = '', day] = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (text.trim() === '') return { ok: true, value: undefined };
  const value = [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
  const exists = year !== undefined && !Number.isNaN(Date.parse(day === undefined ? `${value}-01` : value));
  return exists ? { ok: true, value } : { ok: false, problem: 'not-a-month' };
}

function readWords(text: string, longest: number): Typed<string> {
  if (text.length > longest) return { ok: false, problem: 'too-long', most: longest };
  return { ok: true, value: text.trim() === '' ? undefined : text };
}
