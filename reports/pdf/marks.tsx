import { Circle, Line, Path, Rect, Svg } from '@react-pdf/renderer';
import type { CheckBlock, FindingBlock } from '#reports/report';
import { colours } from './tokens';

/** Drawn, because the fonts have no ticks; each shape differs from the others without its colour. */
export function CheckMark({ status, size = 11 }: { status: CheckBlock['status']; size?: number }) {
  const pen = { stroke: status === 'breached' ? colours.rust[3] : colours.ink, strokeWidth: 1.6, fill: 'none' };
  return (
    <Svg width={size} height={size} viewBox="0 0 12 12">
      {status === 'met' ? <Path d="M1.5 6.5 L4.7 9.8 L10.5 2.5" {...pen} /> : null}
      {status === 'breached' ? <Path d="M2 2 L10 10 M10 2 L2 10" {...pen} /> : null}
      {status === 'unknown' ? (
        <Circle cx={6} cy={6} r={4} {...pen} strokeDasharray="1.8 1.6" strokeWidth={1.2} />
      ) : null}
      {status === 'not-applicable' ? <Line x1={2} y1={6} x2={10} y2={6} {...pen} /> : null}
    </Svg>
  );
}

/** Three steps, as many filled as the severity says, in one hue from pale to dark; dashed where it is unknown. */
export function SeverityMark({ severity }: { severity: FindingBlock['severity'] }) {
  const colour = colours.rust[severity ?? 0];
  return (
    <Svg width={22} height={9} viewBox="0 0 22 9">
      {[1, 2, 3].map((step) => (
        <Rect
          key={step}
          x={(step - 1) * 7.5 + 0.5}
          y={1}
          width={6}
          height={7}
          fill={severity !== null && step <= severity ? colour : 'none'}
          stroke={severity === null ? colours.quiet : colours.rust[3]}
          strokeWidth={0.5}
          strokeDasharray={severity === null ? '1 1' : undefined}
        />
      ))}
    </Svg>
  );
}

/** A filled square for what comes first, an empty one for what comes after. */
export function PriorityMark({ first }: { first: boolean }) {
  return (
    <Svg width={7} height={7} viewBox="0 0 7 7">
      <Rect
        x={0.5}
        y={0.5}
        width={6}
        height={6}
        fill={first ? colours.accent : 'none'}
        stroke={colours.accent}
        strokeWidth={0.8}
      />
    </Svg>
  );
}

const corners = [
  { id: 'local-development-vector', x: 0, y: 0 },
  { id: 'center', x: 1, y: 0 },
  { id: 'embryonic', x: 0, y: 1 },
  { id: 'advanced-vector', x: 1, y: 1 },
] as const;

/** The 2 x 2 as a sign: four squares, the one of the type filled. */
export function FourSquares({ filled, size = 15 }: { filled: string | undefined; size?: number }) {
  return (
    <Svg width={size} height={size} viewBox="0 0 15 15">
      {corners.map(({ id, x, y }) => (
        <Rect
          key={id}
          x={x * 8 + 0.6}
          y={y * 8 + 0.6}
          width={5.8}
          height={5.8}
          fill={id === filled ? colours.accent : 'none'}
          stroke={colours.accent}
          strokeWidth={1.2}
        />
      ))}
    </Svg>
  );
}
