export type Line = { x1: number; y1: number; x2: number; y2: number };

/** Where the system stands in the figure, and whether its value lies beyond what is drawn. */
export type Mark = {
  x: number;
  y: number;
  radius: number;
  /** Set where the value lies beyond the drawn part of an axis and the mark stands at the edge instead. */
  beyondX?: 'low' | 'high';
  beyondY?: 'low' | 'high';
};
