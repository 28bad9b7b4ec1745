import { useId, type PointerEvent } from 'react';
import { type CandidatesGeometry, nearestPoint } from './candidates';
import { Lettering, Lines } from './svg';

/** How far from a mark a finger or a pointer may be, in units of the figure. */
const REACH = 14;

type CandidatesSvgProps = {
  geometry: CandidatesGeometry;
  title: string;
  /** What the figure shows, in a sentence, for those who do not see it. */
  description: string;
  /** The point that is ringed, by its place. */
  ringed?: number;
  /** Told which point the pointer is near, by its place; undefined where it is near none. */
  onPoint?: (place: number | undefined) => void;
  onPick?: (place: number) => void;
};

/** The 2 x 2 of many candidates for a page. The pointer is a short way to what the table beside it gives to everybody. */
export function CandidatesSvg({ geometry, title, description, ringed, onPoint, onPick }: CandidatesSvgProps) {
  const id = useId();
  const { base, marks, radius } = geometry;
  const under = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = base.width / box.width;
    return nearestPoint(
      geometry,
      { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale },
      REACH,
    );
  };
  const pick = (event: PointerEvent<SVGSVGElement>) => {
    const place = under(event);
    if (place !== undefined) onPick?.(place);
  };
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${base.width} ${base.height}`}
      className="two-by-two candidates-figure"
      onPointerMove={(event) => onPoint?.(under(event))}
      onPointerLeave={() => onPoint?.(undefined)}
      onPointerUp={pick}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {base.quarters.map(({ id: quarter, rect }) => (
        <rect key={quarter} {...rect} className={`two-by-two-quarter two-by-two-${quarter}`} />
      ))}
      <rect {...base.frame} className="two-by-two-frame" fill="none" stroke="currentColor" strokeOpacity={0.45} />
      <Lines lines={base.minima} className="two-by-two-minimum" opacity={0.55} dashes="1.5 3" />
      <Lines lines={base.cuts} className="two-by-two-cut" opacity={0.8} />
      {marks.map(({ quarter, path }) => (
        <path key={quarter} d={path} className={`candidate-mark two-by-two-${quarter}`} />
      ))}
      {base.axisLabels.map((label, index) => (
        <Lettering key={index} label={label} className="two-by-two-axis" />
      ))}
      {base.quarters.map(({ id: quarter, name }) => (
        <Lettering key={quarter} label={name} className="candidate-quarter" />
      ))}
      {ringed === undefined ? null : (
        <circle
          cx={geometry.x[ringed]}
          cy={geometry.y[ringed]}
          r={radius + 5}
          className="candidate-ring"
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
      )}
    </svg>
  );
}
