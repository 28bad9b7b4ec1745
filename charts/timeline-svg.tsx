import { useId } from 'react';
import type { Label } from './labels';
import type { Timeline } from './timeline';
import { timelineGeometry } from './timeline-geometry';

type TimelineSvgProps = {
  figure: Timeline;
  title: string;
  /** What the figure shows, in a sentence, for those who do not see it. */
  description: string;
  width?: number;
  textSize?: number;
  className?: string;
};

/**
 * A timeline for a page. Everything takes `currentColor`; the classes `timeline-bar`, `-link`, `-grid` and so on are there for those who
 * want other colours. What is proposed has an outline only, what is decided is filled, what is done has a tick.
 */
export function TimelineSvg({ figure, title, description, width = 720, textSize = 13, className }: TimelineSvgProps) {
  const id = useId();
  const { height, grid, ticks, titles, bars, links } = timelineGeometry(figure, { width, textSize });
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${width} ${height}`}
      className={className ? `timeline ${className}` : 'timeline'}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {grid.map((line, index) => (
        <line
          key={index}
          {...line}
          className="timeline-grid"
          stroke="currentColor"
          strokeOpacity={0.25}
          strokeWidth={0.75}
        />
      ))}
      {links.map(({ id: link, path, head }) => (
        <g key={link} className="timeline-link">
          <path d={path} fill="none" stroke="currentColor" strokeWidth={1} />
          <path d={head} fill="currentColor" />
        </g>
      ))}
      {[...titles, ...bars.map((bar) => bar.label)].map(({ box }, index) => (
        <rect key={index} {...box} className="timeline-backing" fill="Canvas" />
      ))}
      {ticks.map((label, index) => (
        <Lettering key={index} label={label} className="timeline-tick" />
      ))}
      {titles.map((label, index) => (
        <Lettering key={index} label={label} className="timeline-title" />
      ))}
      {bars.map((bar) => (
        <g key={bar.id} className="timeline-item" data-state={bar.state}>
          <Lettering label={bar.label} className="timeline-label" />
          <rect
            {...bar.rect}
            className="timeline-bar"
            fill={bar.state === 'proposed' ? 'none' : 'currentColor'}
            stroke="currentColor"
            strokeWidth={1}
          />
          {bar.open === undefined ? null : (
            <line
              {...bar.open}
              className="timeline-open"
              stroke="currentColor"
              strokeWidth={1.5}
              strokeDasharray="2 2"
            />
          )}
          {bar.tick === undefined ? null : (
            <path d={bar.tick} className="timeline-done" fill="none" stroke="currentColor" strokeWidth={1.75} />
          )}
          {bar.clash === undefined ? null : <Lettering label={bar.clash} className="timeline-clash" />}
        </g>
      ))}
    </svg>
  );
}

function Lettering({ label, className }: { label: Label; className: string }) {
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
