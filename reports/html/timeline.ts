import type { Timeline } from '#charts/timeline';
import { timelineGeometry } from '#charts/timeline-geometry';
import { lettering } from './lettering';
import { element, type Markup } from './markup';

const PEN = { fill: 'none', stroke: 'currentColor' };

/** A timeline in the numbers of the page and of the PDF, and how high it is. */
export function timelineParts(
  figure: Timeline,
  size: { width: number; textSize: number },
): { parts: Markup[]; height: number } {
  const { height, grid, ticks, titles, bars, links } = timelineGeometry(figure, size);
  const labels = [...titles, ...bars.map(({ label }) => label)];
  const parts = [
    ...grid.map(({ x1, y1, x2, y2 }) => element('line', { x1, y1, x2, y2, ...PEN, 'stroke-opacity': 0.25 })),
    ...links.flatMap(({ path, head }) => [
      element('path', { d: path, ...PEN }),
      element('path', { d: head, fill: 'currentColor' }),
    ]),
    ...labels.map(({ box }) => element('rect', { ...box, fill: 'var(--ground)' })),
    ...[...ticks, ...titles].map(lettering),
    ...bars.flatMap(({ label, rect, state, open, tick, clash }) => [
      lettering(label),
      element('rect', { ...rect, fill: state === 'proposed' ? 'none' : 'var(--accent)', stroke: 'var(--accent)' }),
      ...(open === undefined
        ? []
        : [element('line', { ...open, ...PEN, 'stroke-width': 1.5, 'stroke-dasharray': '2 2' })]),
      ...(tick === undefined ? [] : [element('path', { d: tick, ...PEN, 'stroke-width': 1.75 })]),
      ...(clash === undefined ? [] : [lettering(clash)]),
    ]),
  ];
  return { parts, height };
}
