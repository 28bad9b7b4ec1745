import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { twoByTwoGeometry } from './geometry';
import type { Rect } from './labels';
import { TwoByTwoSvg } from './svg';
import type { TwoByTwo } from './two-by-two';

const size = { width: 560, height: 420 };
const figure: TwoByTwo = {
  xLabel: 'Share',
  yLabel: 'Location quotient',
  cuts: { x: 0.2, xMinimum: 0.01, y: 5, yMinimum: 1 },
  cutLabels: { x: '20 %', xMinimum: '1 %', y: '5', yMinimum: '1' },
  quarters: [
    { id: 'center', name: 'Center', current: true },
    { id: 'advanced-vector', name: 'Advanced vector', current: false },
    { id: 'local-development-vector', name: 'Vector of local development', current: false },
    { id: 'embryonic', name: 'Embryonic system', current: false },
  ],
  value: { x: 0.41, y: 19.7, label: 'Vale, 2028' },
  nearest: '2.1 times above the cut',
};
const other = { x: 0.05, y: 3, label: 'Vale, 2026' };

describe('a second mark', () => {
  test('stands at its own place, within the frame, with a name that covers nothing', () => {
    for (const place of [
      other,
      { ...other, x: 0.4, y: 19 },
      { ...other, x: 1, y: 5000 },
      { ...other, x: 0.0001, y: 0.01 },
    ]) {
      const drawn = twoByTwoGeometry({ ...figure, other: place }, size);
      const { otherMark, otherLabels, markLabels, frame } = drawn;
      if (otherMark === undefined) throw new Error('It is not drawn.');
      expect(otherMark.x).toBeGreaterThan(frame.x);
      expect(otherMark.x).toBeLessThan(frame.x + frame.width);
      expect(otherMark.y).toBeGreaterThan(frame.y);
      expect(otherMark.y).toBeLessThan(frame.y + frame.height);
      expect(otherLabels.map(({ lines }) => lines.join(' '))).toEqual(['Vale, 2026']);
      for (const { box } of otherLabels) for (const label of markLabels) expect(meets(box, label.box)).toBe(false);
    }
  });

  test('changes nothing of a figure without one', () => {
    const { otherMark, otherLabels } = twoByTwoGeometry(figure, size);
    expect(otherMark).toBeUndefined();
    expect(otherLabels).toEqual([]);
  });

  test('is drawn where only it has a value', () => {
    const { mark, otherMark } = twoByTwoGeometry({ ...figure, value: undefined, other }, size);
    expect(mark).toBeUndefined();
    expect(otherMark).toBeDefined();
  });

  test('has a shape of its own', () => {
    const html = renderToStaticMarkup(<TwoByTwoSvg figure={{ ...figure, other }} title="Both" description="Both" />);
    expect(html).toContain('class="two-by-two-other"');
    expect(html).toContain('<circle');
    expect(html).toContain('Vale, 2026');
  });
});

function meets(one: Rect, another: Rect): boolean {
  return (
    one.x < another.x + another.width &&
    another.x < one.x + one.width &&
    one.y < another.y + another.height &&
    another.y < one.y + one.height
  );
}
