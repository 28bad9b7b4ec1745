import type { Mark } from './mark';

/** A small angle beside a mark that stands at the edge because its value lies beyond: it points the way. */
export function beyondPath({ x, y, radius, beyondX, beyondY }: Mark): string | undefined {
  const reach = radius + 4;
  const half = radius * 0.6;
  const angles: string[] = [];
  if (beyondX) {
    // Inside the frame there is room on the side away from the edge only.
    const back = beyondX === 'low' ? 1 : -1;
    angles.push(
      `M${x + back * (reach + half)} ${y - half} L${x + back * reach} ${y} L${x + back * (reach + half)} ${y + half}`,
    );
  }
  if (beyondY) {
    const back = beyondY === 'high' ? 1 : -1;
    angles.push(
      `M${x - half} ${y + back * (reach + half)} L${x} ${y + back * reach} L${x + half} ${y + back * (reach + half)}`,
    );
  }
  return angles.length > 0 ? angles.join(' ') : undefined;
}

/** The open square of a second mark: as large to the eye as the round one. */
export function squareAround({ x, y, radius }: Mark) {
  const half = radius * 0.89;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}
