import { G, Line as SvgLine, Path, Rect, Svg, Text } from '@react-pdf/renderer';
import type { Label } from './labels';
import type { Timeline } from './timeline';
import { type TimelineGeometry, timelineGeometry } from './timeline-geometry';

type Ink = { ink: string; quiet: string; accent: string; fontFamily: string[] };

type TimelinePdfProps = Ink & { figure: Timeline; width: number; textSize: number };

/** A timeline for a PDF; colours and fonts come in, the geometry is that of the page. */
export function TimelinePdf({ figure, width, textSize, ink, quiet, accent, fontFamily }: TimelinePdfProps) {
  const geometry = timelineGeometry(figure, { width, textSize });
  const { height, grid, ticks, titles, bars, links } = geometry;
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {grid.map((line, index) => (
        <SvgLine key={index} {...line} stroke={quiet} strokeOpacity={0.35} strokeWidth={0.5} />
      ))}
      {links.map(({ id, path, head }) => (
        <G key={id}>
          <Path d={path} fill="none" stroke={quiet} strokeWidth={0.6} />
          <Path d={head} fill={quiet} />
        </G>
      ))}
      {backings(geometry).map((box, index) => (
        <Rect key={index} {...box} fill="#ffffff" />
      ))}
      {ticks.map((label, index) => (
        <Lettering key={index} label={label} colour={quiet} fontFamily={fontFamily} />
      ))}
      {titles.map((label, index) => (
        <Lettering key={index} label={label} colour={ink} fontFamily={fontFamily} />
      ))}
      {bars.map((bar) => (
        <G key={bar.id}>
          <Lettering label={bar.label} colour={ink} fontFamily={fontFamily} />
          <Rect
            {...bar.rect}
            fill={accent}
            fillOpacity={bar.state === 'proposed' ? 0 : 1}
            stroke={accent}
            strokeWidth={0.8}
          />
          {bar.open === undefined ? null : (
            <SvgLine {...bar.open} stroke={accent} strokeWidth={1.2} strokeDasharray="2 2" />
          )}
          {bar.tick === undefined ? null : <Path d={bar.tick} fill="none" stroke={ink} strokeWidth={1.2} />}
          {bar.clash === undefined ? null : <Lettering label={bar.clash} colour={ink} fontFamily={fontFamily} />}
        </G>
      ))}
    </Svg>
  );
}

/** Paper under the words, so that no line runs through them. */
function backings({ titles, bars }: TimelineGeometry) {
  return [...titles, ...bars.map((bar) => bar.label)].map(({ box }) => box);
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
