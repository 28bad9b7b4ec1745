import type { FileChild, Paragraph } from 'docx';
import type { FacingBlock, MeasureBlock, Statement } from '#reports/report';
import { entryHeading, type Level, oneBelow } from './heading';
import type { Pen } from './pen';
import { labelled, list } from './prose';
import { facts, sideBySide } from './table';
import { written } from './words';

/** One measure: what it is, why it is here, its steps, who does it and pays, where it went well and where not, and what stands open. */
export function measure(pen: Pen, block: MeasureBlock, level: Level): FileChild[] {
  const sides = [block.worked, block.blocked].filter((side) => side !== undefined);
  const steps = block.steps.map((text): Statement => ({ text, margin: [] }));
  return [
    entryHeading(pen, level, `${block.code} ${block.name}`, block.id),
    written(pen, block.priority, { style: block.first ? 'Label' : 'Small', options: { keepNext: true } }),
    ...(block.premise === undefined ? [] : [written(pen, block.premise, { style: 'Small' })]),
    written(pen, block.what, { style: 'BodyText', margin: block.margin }),
    ...list(pen, { items: block.because, ordered: false }),
    ...labelled(pen, block.stepsLabel, steps, true),
    ...facts(pen, [...block.facts, ...sides]),
    ...labelled(pen, block.cautionsLabel, block.cautions),
    ...(block.tensions.length === 0 ? [] : [written(pen, block.tensionsLabel, { style: 'Label' })]),
    ...block.tensions.flatMap((tension) => facing(pen, tension, oneBelow(level))),
  ];
}

/** Both sides of a contradiction in columns of equal weight, and what would settle it here. */
export function facing(pen: Pen, block: Omit<FacingBlock, 'kind'>, level: Level): FileChild[] {
  const { one, other, settlesLabel, settles } = block;
  const side = ({ text, margin, title }: Statement): Paragraph =>
    written(pen, text, { style: 'TableText', margin, title });
  return [
    entryHeading(pen, level, block.name, block.id),
    ...sideBySide(pen, [side(one), side(other)], Math.max(one.text.length, other.text.length)),
    written(pen, block.here, { style: 'Beside' }),
    ...labelled(
      pen,
      settlesLabel,
      settles.map((note) => ({ text: note.text, margin: [note] })),
    ),
  ];
}
