import type { Line, Mark } from './mark';
import { textBlock, type Anchor, type Label, type Rect } from './labels';
import type { TwoByTwo } from './two-by-two';

/** The system's name and the nearest cut, where they are in the way of least. */
export function markLabels(
  figure: Pick<TwoByTwo, 'value' | 'nearest'>,
  mark: Mark,
  frame: Rect,
  taken: Rect[],
  solid: Line[],
  faint: Line[],
  textSize: number,
): Label[] {
  const area = textSize * textSize;
  const cost = ({ box }: { box: Rect }) =>
    taken.reduce((sum, other) => sum + 20 * overlap(box, other), 0) +
    solid.filter((line) => overlap(box, boxOfLine(line)) > 0).length * 12 * area +
    faint.filter((line) => overlap(box, boxOfLine(line)) > 0).length * 8 * area +
    gapBetween(box, mark) * textSize;
  const walls = uprights([...solid, ...faint], frame);
  const choices = [17, 10].flatMap((em) => {
    const widest = Math.min(frame.width * 0.48, textSize * em);
    const name = textBlock(figure.value?.label ?? '', widest, textSize, true, 3);
    const nearest = textBlock(figure.nearest ?? '', widest, textSize * 0.9, false, 2);
    const width = Math.max(name.width, nearest.width);
    const height = name.height + nearest.height;
    return placesAround(mark, frame, walls, width, height).map((place) => ({ ...place, name, nearest }));
  });
  const { anchor, box, name, nearest } = cheapest(choices, cost);
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  return [name.at(x, box.y, anchor), nearest.at(x, box.y + name.height, anchor)].filter(
    (label) => label.lines.length > 0,
  );
}

function placesAround(
  mark: Mark,
  frame: Rect,
  walls: number[],
  width: number,
  height: number,
): { anchor: Anchor; box: Rect }[] {
  const reach = mark.radius + 5;
  const across = mark.beyondX ? 2 * mark.radius + 8 : reach;
  const sides: { x: number; anchor: Anchor }[] = [
    { x: mark.x + across, anchor: 'start' },
    { x: mark.x - across - width, anchor: 'end' },
    { x: mark.x - width / 2, anchor: 'middle' },
    // Above or below, beside the upright lines on either hand.
    { x: Math.max(frame.x, ...walls.filter((wall) => wall < mark.x)) + 4, anchor: 'start' },
    { x: Math.min(frame.x + frame.width, ...walls.filter((wall) => wall > mark.x)) - 4 - width, anchor: 'end' },
  ];
  const steps = Array.from({ length: 17 }, (_, index) => index / 4 - 2).sort((a, b) => Math.abs(a) - Math.abs(b));
  const heights = steps.map((step) => mark.y - height / 2 + (step * (height + 2 * reach)) / 2);
  return heights.flatMap((y) =>
    sides.map(({ x, anchor }) => ({
      anchor,
      box: {
        x: Math.min(Math.max(x, frame.x + 3), frame.x + frame.width - width - 3),
        y: Math.min(Math.max(y, frame.y + 3), frame.y + frame.height - height - 3),
        width,
        height,
      },
    })),
  );
}

/** Where the lines stand that go through the frame from top to bottom. */
function uprights(lines: Line[], frame: Rect): number[] {
  return lines.filter(({ x1, x2, y1, y2 }) => x1 === x2 && Math.abs(y2 - y1) >= frame.height).map(({ x1 }) => x1);
}

export function boxOfLine(line: Line): Rect {
  const x = Math.min(line.x1, line.x2) - 1;
  const y = Math.min(line.y1, line.y2) - 1;
  return { x, y, width: Math.abs(line.x2 - line.x1) + 2, height: Math.abs(line.y2 - line.y1) + 2 };
}

function gapBetween(box: Rect, { x, y, radius }: Mark): number {
  const across = Math.max(box.x - x, x - box.x - box.width, 0);
  const down = Math.max(box.y - y, y - box.y - box.height, 0);
  return Math.max(0, Math.hypot(across, down) - radius);
}

export function padded({ x, y, width, height }: Rect): Rect {
  return { x: x - 2, y: y - 1, width: width + 4, height: height + 2 };
}

export function overlap(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export function cheapest<T>(choices: [T, ...T[]] | T[], cost: (choice: T) => number): T {
  return choices.reduce((best, choice) => (cost(choice) < cost(best) ? choice : best));
}
