import { scaleLog } from 'd3-scale';

export type Place = { at: number; beyond?: 'low' | 'high' };

export type LogAxis = { cut: number; minimum?: number; place: (value: number) => Place };

// Below this, ratios leave what numbers can hold.
const tiniest = 1e-9;

type AxisInput = {
  cut: number;
  minimum: number;
  /** What has to be seen on the axis, as far as a logarithm can hold it. */
  values: number[];
  /** The largest value that can occur, such as 1 for a share. */
  limit?: number;
  from: number;
  to: number;
};

/**
 * A logarithmic axis with the cut in its middle, so that the four quarters are equal squares in every figure and have
 * room for their names. Equal ratios are equal distances on either side of the cut, not across it.
 */
export function logAxis({ cut, minimum, values, limit, from, to }: AxisInput): LogAxis {
  const middle = Number.isFinite(cut) && cut > tiniest ? cut : 1;
  const bound = minimum > tiniest && minimum <= middle ? minimum : undefined;
  const floor = bound ?? middle / 10;
  const known = values.filter((value) => Number.isFinite(value) && value > 0);
  const lowest = Math.max(Math.min(floor, ...known), floor / 100) / 1.5;
  const wanted = limit ?? Math.min(Math.max(middle * 5, ...known), middle * 1000);
  const highest = Math.max(wanted, middle) * 1.3;
  const scale = scaleLog()
    .domain([lowest, middle, highest])
    .range([from, from + (to - from) / 2, to])
    .clamp(true);
  const place = (value: number): Place => {
    if (value < lowest) return { at: from, beyond: 'low' };
    if (value > highest) return { at: to, beyond: 'high' };
    return { at: scale(value) };
  };
  return { cut: scale(middle), minimum: bound === undefined ? undefined : scale(bound), place };
}
