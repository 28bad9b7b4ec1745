import type { Quarter } from './two-by-two';

/** The quarters in the order of their codes; the shape of each goes with its colour, so that either alone tells them apart. */
export const QUARTER_ORDER = ['center', 'advanced-vector', 'local-development-vector', 'embryonic'] as const;

/**
 * The mark of a quarter as a path around a place: circle, square, triangle, diamond, of about equal area.
 *
 * @param radius - of the circle
 */
export function symbolAt(quarter: Quarter['id'], x: number, y: number, radius: number): string {
  switch (quarter) {
    case 'center':
      return `M${cut(x - radius)} ${cut(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
    case 'advanced-vector': {
      const half = cut(radius * 0.89);
      return `M${cut(x - half)} ${cut(y - half)}h${2 * half}v${2 * half}h${-2 * half}Z`;
    }
    case 'local-development-vector': {
      const half = cut(radius * 1.2);
      const rise = cut(radius * 1.1);
      return `M${cut(x)} ${cut(y - rise)}l${half} ${2 * rise}h${-2 * half}Z`;
    }
    case 'embryonic': {
      const reach = cut(radius * 1.25);
      return `M${cut(x)} ${cut(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
    }
  }
}

/** Thousands of marks: no more digits than a screen shows. */
function cut(value: number): number {
  return Math.round(value * 100) / 100;
}
