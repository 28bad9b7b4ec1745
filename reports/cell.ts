/**
 * What stands in a cell of a table. Its text is final, as all strings of a report are; beside it stands what it is, so that a workbook can
 * hold a number that is summed and a month that is sorted. A plain string is text and nothing more.
 */
export type Cell =
  | string
  /** `unit`: what is counted; a share is a number from 0 to 1 whose text may say percent. */
  | { kind: 'number'; value: number; unit?: 'share' | 'times' | 'items'; text: string }
  /** `currency`: the code of three letters, where it is known. */
  | { kind: 'money'; amount: number; currency?: string; text: string }
  /** `date`: a month (2027-03) or a day (2027-03-15). */
  | { kind: 'date'; date: string; text: string }
  /** `to`: the id of a block or section of this report. */
  | { kind: 'link'; to: string; text: string };

/** What a page or a printed document shows of a cell. */
export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
