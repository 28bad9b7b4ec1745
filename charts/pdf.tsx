import { Circle, Line as SvgLine, Path, Rect, Svg, Text } from '@react-pdf/renderer';
import { twoByTwoGeometry } from './geometry';
import type { Line } from './mark';
import type { Label } from './labels';
import { beyondPath, squareAround } from './marks';
import type { Quarter, TwoByTwo } from './two-by-two';

type Ink = { ink: string; quiet: string; hues: Record<Quarter['id'], string>; fontFamily: string[] };

type TwoByTwoPdfProps = Ink & { figure: TwoByTwo; width: number; height: number };

/** The 2 x 2 for a PDF; colours and fonts come in, the geometry is that of the page. */
export function TwoByTwoPdf({ figure, width, height, ink, quiet, hues, fontFamily }: TwoByTwoPdfProps) {
  const geometry = twoByTwoGeometry(figure, { width, height });
  const { frame, mark, otherMark } = geometry;
  const otherBeyond = otherMark ? beyondPath(otherMark) : undefined;
  const beyond = mark ? beyondPath(mark) : undefined;
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {geometry.quarters
        .filter(({ current }) => current)
        .map(({ id, rect }) => (
          <Rect key={id} {...rect} fill={hues[id]} fillOpacity={0.26} />
        ))}
      <Rect {...frame} fill="none" stroke={quiet} strokeOpacity={0.6} strokeWidth={0.5} />
      <Lines lines={geometry.minima} colour={quiet} width={0.5} dashes="1 2.5" />
      <Lines lines={geometry.cuts} colour={ink} width={0.5} />
      {geometry.axisLabels.map((label, index) => (
        <Lettering key={index} label={label} colour={quiet} fontFamily={fontFamily} />
      ))}
      {geometry.quarters.map(({ id, current, name }) => (
        <Lettering key={id} label={name} colour={current ? ink : quiet} fontFamily={fontFamily} />
      ))}
      <Lines lines={geometry.whiskers} colour={ink} width={1} />
      {otherMark ? <Rect {...squareAround(otherMark)} fill="none" stroke={ink} strokeWidth={1.25} /> : null}
      {otherBeyond ? <Path d={otherBeyond} fill="none" stroke={ink} strokeWidth={1} /> : null}
      {mark ? <Circle cx={mark.x} cy={mark.y} r={mark.radius} fill={ink} /> : null}
      {beyond ? <Path d={beyond} fill="none" stroke={ink} strokeWidth={1} /> : null}
      {geometry.markLabels.map((label, index) => (
        <Lettering key={index} label={label} colour={ink} fontFamily={fontFamily} />
      ))}
      {geometry.otherLabels.map((label, index) => (
        <Lettering key={index} label={label} colour={ink} fontFamily={fontFamily} />
      ))}
    </Svg>
  );
}

type LinesProps = { lines: Line[]; colour: string; width: number; dashes?: string };

function Lines({ lines, colour, width, dashes }: LinesProps) {
  return lines.map((line, index) => (
    <SvgLine key={index} {...line} stroke={colour} strokeWidth={width} strokeDasharray={dashes} />
  ));
}

function Lettering({ label, colour, fontFamily }: { label: Label; colour: string; fontFamily: string[] }) {
  return label.lines.map((line, index) => (
    <Text
      key={index}
      x={label.x}
      y={label.y + index * label.leading}
      textAnchor={label.anchor}
      fill={colour}
      style={{ fontFamily, fontSize: label.size, fontWeight: label.bold ? 600 : 400 }}
    >
      {line}
    </Text>
  ));
}
