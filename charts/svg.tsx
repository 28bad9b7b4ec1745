import { useId } from 'react';
import { twoByTwoGeometry, type Whisker } from './geometry';
import type { Line } from './mark';
import type { Label } from './labels';
import { beyondPath, squareAround } from './marks';
import type { TwoByTwo } from './two-by-two';

type TwoByTwoSvgProps = {
  figure: TwoByTwo;
  title: string;
  /** What the figure shows, in a sentence, for those who do not see it. */
  description: string;
  width?: number;
  height?: number;
  className?: string;
};

/**
 * The 2 x 2 for a page. Everything takes `currentColor`; the classes `two-by-two-quarter`, `-name`, `-cut`, `-mark`
 * and so on are there for those who want other colours.
 */
export function TwoByTwoSvg({ figure, title, description, width = 560, height = 420, className }: TwoByTwoSvgProps) {
  const id = useId();
  const geometry = twoByTwoGeometry(figure, { width, height });
  const { frame, mark, otherMark } = geometry;
  const otherBeyond = otherMark ? beyondPath(otherMark) : undefined;
  const beyond = mark ? beyondPath(mark) : undefined;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${width} ${height}`}
      className={className ? `two-by-two ${className}` : 'two-by-two'}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {geometry.quarters.map(({ id: quarter, current, rect }) => (
        <rect
          key={quarter}
          {...rect}
          className={`two-by-two-quarter two-by-two-${quarter}`}
          data-current={current}
          fill={current ? 'currentColor' : 'none'}
          fillOpacity={0.09}
        />
      ))}
      <rect
        {...frame}
        className="two-by-two-frame"
        fill="none"
        stroke="currentColor"
        strokeOpacity={0.45}
        strokeWidth={0.75}
      />
      <Lines lines={geometry.minima} className="two-by-two-minimum" opacity={0.55} dashes="1.5 3" />
      <Lines lines={geometry.cuts} className="two-by-two-cut" opacity={0.8} />
      {geometry.axisLabels.map((label, index) => (
        <Lettering key={index} label={label} className="two-by-two-axis" />
      ))}
      {geometry.quarters.map(({ id: quarter, current, name }) => (
        <Lettering
          key={quarter}
          label={name}
          className={`two-by-two-name two-by-two-name-${current ? 'current' : 'other'}`}
        />
      ))}
      {geometry.whiskers.map((whisker) => (
        <rect key={whisker.part} {...barOf(whisker)} className="two-by-two-whisker" fill="currentColor" />
      ))}
      {otherMark ? (
        <rect
          {...squareAround(otherMark)}
          className="two-by-two-other"
          fill="none"
          stroke="currentColor"
          strokeWidth={1.75}
        />
      ) : null}
      {otherBeyond ? <path d={otherBeyond} className="two-by-two-beyond" fill="none" stroke="currentColor" /> : null}
      {mark ? <circle cx={mark.x} cy={mark.y} r={mark.radius} className="two-by-two-mark" fill="currentColor" /> : null}
      {beyond ? <path d={beyond} className="two-by-two-beyond" fill="none" stroke="currentColor" /> : null}
      {geometry.markLabels.map((label, index) => (
        <Lettering key={index} label={label} className={label.bold ? 'two-by-two-label' : 'two-by-two-nearest'} />
      ))}
      {geometry.otherLabels.map((label, index) => (
        <Lettering key={index} label={label} className="two-by-two-label" />
      ))}
    </svg>
  );
}

const whiskerWidth = 1;

/** A whisker as a thin box: unlike the ends of a line, its place can be moved by a style sheet. */
function barOf({ x1, y1, x2, y2 }: Whisker) {
  const upright = x1 === x2;
  return {
    x: upright ? x1 - whiskerWidth / 2 : x1,
    y: upright ? y1 : y1 - whiskerWidth / 2,
    width: upright ? whiskerWidth : x2 - x1,
    height: upright ? y2 - y1 : whiskerWidth,
  };
}

type LinesProps = { lines: Line[]; className: string; opacity: number; dashes?: string };

/** The lines of a figure. */
export function Lines({ lines, className, opacity, dashes }: LinesProps) {
  return lines.map((line, index) => (
    <line
      key={index}
      {...line}
      className={className}
      stroke="currentColor"
      strokeOpacity={opacity}
      strokeWidth={0.75}
      strokeDasharray={dashes}
    />
  ));
}

/** A label of a figure, line by line. */
export function Lettering({ label, className }: { label: Label; className: string }) {
  return (
    <text
      className={className}
      fill="currentColor"
      fontSize={label.size}
      fontWeight={label.bold ? 600 : 400}
      textAnchor={label.anchor}
    >
      {label.lines.map((line, index) => (
        <tspan key={index} x={label.x} y={label.y + index * label.leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
