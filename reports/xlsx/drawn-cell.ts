import type { CellObject } from 'write-excel-file/universal';
import { unreachable } from '#policies/schema/unreachable';
import { type Cell, cellText } from '#reports/cell';
import { cellText as heldText } from '#workbooks/cell-text';
import type { CellStyle, DraftCell } from './draft';

/** Text stays text when somebody edits it, whatever it begins with. */
const TEXT_FORMAT = '@';
const LINK = { textColor: '#0b5394', textDecoration: { underline: true } } as const;

/** A cell as the workbook holds it: a number is a number, a day a day, and all words are words. `leads`: whether its link is there. */
export function drawnCell({ cell, style, align }: DraftCell, leads: boolean): CellObject | null {
  const looks = {
    ...STYLES[style],
    alignVertical: 'top' as const,
    ...(align === 'end' ? { align: 'right' as const } : {}),
    ...(leads ? LINK : {}),
  };
  const typed = typedValue(cell);
  if (typed !== undefined) return { ...looks, ...typed };
  const text = heldText(cellText(cell));
  return text === '' ? null : { ...looks, value: text, type: String, format: TEXT_FORMAT, wrap: true };
}

const STYLES: Record<CellStyle, CellObject> = {
  title: { fontSize: 16, fontWeight: 'bold' },
  heading: { fontSize: 13, fontWeight: 'bold' },
  subheading: { fontWeight: 'bold' },
  head: { fontWeight: 'bold', backgroundColor: '#e8e4da' },
  lead: { fontSize: 12 },
  body: {},
  note: { textColor: '#4a4a4a' },
};

type Typed = Pick<CellObject, 'value' | 'type' | 'format'>;

/** What is more than text; undefined for what is text, and for what no cell can hold otherwise. */
function typedValue(cell: Cell): Typed | undefined {
  if (typeof cell === 'string') return undefined;
  switch (cell.kind) {
    case 'number':
      return Number.isFinite(cell.value) ? { value: cell.value, type: Number, ...formatOf(cell.unit) } : undefined;
    case 'money':
      return Number.isFinite(cell.amount)
        ? { value: cell.amount, type: Number, format: moneyFormat(cell.amount, cell.currency) }
        : undefined;
    case 'date':
      return dayOf(cell.date);
    case 'link':
      return undefined;
    default:
      return unreachable(cell);
  }
}

/** What has no unit is shown with all its digits. */
function formatOf(unit: 'share' | 'times' | 'items' | undefined): { format?: string } {
  switch (unit) {
    case 'share':
      return { format: '0.0%' };
    case 'times':
      return { format: '#,##0.00' };
    case 'items':
      return { format: '#,##0' };
    case undefined:
      return {};
    default:
      return unreachable(unit);
  }
}

/** Whole amounts without decimals, as in the other documents; the letters of the currency before them. */
function moneyFormat(amount: number, currency: string | undefined): string {
  const digits = Number.isInteger(amount) ? '#,##0' : '#,##0.00';
  return currency !== undefined && /^[A-Z]{3}$/.test(currency) ? `[$${currency}] ${digits}` : digits;
}

/** Workbooks count days from 1900 on, and hold a wrong day before March of that year. */
const FIRST_YEAR = 1901;

function dayOf(date: string): Typed | undefined {
  const [, month, day] = /^(\d{4}-\d{2})(-\d{2})?$/.exec(date) ?? [];
  if (month === undefined) return undefined;
  const value = new Date(`${month}${day ?? '-01'}T00:00:00Z`);
  // The 31st of a short month is no day: it would become another.
  const exists = !Number.isNaN(value.getTime()) && value.toISOString().startsWith(date);
  if (!exists || value.getUTCFullYear() < FIRST_YEAR) return undefined;
  return { value, type: Date, format: day === undefined ? 'mmm yyyy' : 'yyyy-mm-dd' };
}
