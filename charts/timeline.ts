/** Proposed and not yet decided, decided upon, or carried out. */
export type BarState = 'proposed' | 'decided' | 'done';

/** An item in time. Months are numbers: see {@link monthNumber}; `end` is the last month and included. */
export type TimelineBar = {
  id: string;
  /** What stands above the bar: name and months in words. */
  label: string;
  start: number;
  end: number;
  state: BarState;
  /** The side on which nobody wrote the month. */
  open?: 'start' | 'end';
  /** Whether it begins before something that it waits for has ended. */
  clash: boolean;
  /** The bars that it waits for, by id; those that are not in the figure are passed over. */
  after: string[];
};

export type Tick = { month: number; label: string };

/** Items as bars between months, in their stages. `to` is the last month and included. */
export type Timeline = {
  from: number;
  to: number;
  ticks: Tick[];
  stages: { id: string; title: string; bars: TimelineBar[] }[];
};

/** A month (YYYY-MM, or a day in it) as a number: one more for each month. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month (YYYY-MM) of a number. */
export function monthOfNumber(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];
const MOST_TICKS = 12;

/**
 * Where an axis of months is marked: at most a dozen times, at whole years where it is long.
 *
 * @param label - how a month is written; `year` where a year is enough
 */
export function ticksBetween(
  from: number,
  to: number,
  label: (month: number, unit: 'month' | 'year') => string,
): Tick[] {
  const step = STEPS.find((months) => (to - from + 1) / months <= MOST_TICKS) ?? to - from + 1;
  const first = Math.ceil(from / step) * step;
  const months = Array.from({ length: Math.floor((to + 1 - first) / step) + 1 }, (_, index) => first + index * step);
  const unit = step % 12 === 0 ? 'year' : 'month';
  const within = months.filter((month) => month <= to);
  return (within.length === 0 ? [from] : within).map((month) => ({ month, label: label(month, unit) }));
}
