/** One of the four quarters of the figure, with its name and whether the system stands in it. */
export type Quarter = {
  id: 'center' | 'advanced-vector' | 'local-development-vector' | 'embryonic';
  name: string;
  current: boolean;
};

/**
 * What the 2 x 2 shows: share of the industry across (0..1), location quotient up, both logarithmic.
 * Without a value the figure is drawn empty, with its quarters and cuts.
 */
export type TwoByTwo = {
  xLabel: string;
  yLabel: string;
  /** The cuts that split low from high, and the lower bounds below which nothing counts. */
  cuts: { x: number; xMinimum: number; y: number; yMinimum: number };
  /** How a cut's value is printed, such as "20 %" and "5". */
  cutLabels: { x: string; xMinimum: string; y: string; yMinimum: string };
  quarters: Quarter[];
  value?: {
    x: number;
    y: number;
    label: string;
    xInterval?: [number, number];
    yInterval?: [number, number];
  };
  /** A second place, such as where the same system stood before: an open square with a name of its own, without intervals. */
  other?: { x: number; y: number; label: string };
  /** Such as "2.1 times above the cut". */
  nearest?: string;
};
