import type { Label } from '#charts/labels';
import { element, type Markup } from './markup';

/** A label of a figure, line by line. */
export function lettering({ x, y, anchor, lines, size, leading, bold }: Label): Markup {
  const letters = { 'font-size': size, 'font-weight': bold ? 600 : 400, 'text-anchor': anchor, fill: 'currentColor' };
  return element(
    'text',
    letters,
    lines.map((line, index) => element('tspan', { x, y: y + index * leading }, line)),
  );
}
