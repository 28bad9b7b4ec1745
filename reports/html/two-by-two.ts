import { twoByTwoGeometry } from '#charts/geometry';
import type { Line } from '#charts/mark';
import { beyondPath } from '#charts/marks';
import type { TwoByTwo } from '#charts/two-by-two';
import { lettering } from './lettering';
import { element, type Markup } from './markup';

const THIN = { stroke: 'currentColor', 'stroke-width': 0.75 };

/** The 2 x 2 in the numbers of the page and of the PDF. */
export function twoByTwoParts(figure: TwoByTwo, size: { width: number; height: number }): Markup[] {
  const { frame, mark, quarters, ...geometry } = twoByTwoGeometry(figure, size);
  const beyond = mark && beyondPath(mark);
  return [
    ...quarters
      .filter(({ current }) => current)
      .map(({ rect }) => element('rect', { ...rect, fill: 'var(--accent)', 'fill-opacity': 0.18 })),
    element('rect', { ...frame, fill: 'none', ...THIN, 'stroke-opacity': 0.5 }),
    ...lines(geometry.minima, { ...THIN, 'stroke-opacity': 0.6, 'stroke-dasharray': '1.5 3' }),
    ...lines(geometry.cuts, THIN),
    ...geometry.axisLabels.map(lettering),
    ...quarters.map(({ name }) => lettering(name)),
    ...lines(geometry.whiskers, { stroke: 'currentColor', 'stroke-width': 1 }),
    ...(mark ? [element('circle', { cx: mark.x, cy: mark.y, r: mark.radius, fill: 'currentColor' })] : []),
    ...(beyond === undefined ? [] : [element('path', { d: beyond, fill: 'none', stroke: 'currentColor' })]),
    ...geometry.markLabels.map(lettering),
  ];
}

function lines(all: Line[], pen: Record<string, string | number>): Markup[] {
  return all.map(({ x1, y1, x2, y2 }) => element('line', { x1, y1, x2, y2, ...pen }));
}
