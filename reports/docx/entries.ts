import type { FileChild } from 'docx';
import type { CheckBlock, FindingBlock, RuleBlock, StagesBlock } from '#reports/report';
import { entryHeading, type Level } from './heading';
import { BULLETS } from './numbering';
import type { Pen } from './pen';
import { labelled } from './prose';
import { written } from './words';

/** A finding with its severity in a word; what was answered here comes first. */
export function finding(pen: Pen, block: FindingBlock, level: Level): FileChild[] {
  const { here, groups = [], then, text, margin } = block;
  const after = [...groups, ...(then === undefined ? [] : [then])].map((line) =>
    written(pen, line, { style: 'BodyText' }),
  );
  const parts =
    here === undefined
      ? [written(pen, text, { style: 'BodyText', margin }), ...after]
      : [written(pen, here, { style: 'BodyText', margin }), ...after, written(pen, text, { style: 'Small' })];
  return [
    entryHeading(pen, level, block.name, block.id),
    written(pen, block.severityLabel, { style: 'Label' }),
    ...parts,
  ];
}

export function check(pen: Pen, { id, name, statusLabel, text, margin }: CheckBlock, level: Level): FileChild[] {
  return [
    entryHeading(pen, level, name, id),
    written(pen, statusLabel, { style: 'Label' }),
    written(pen, text, { style: 'BodyText', margin }),
  ];
}

/** A rule between what it saw and what followed. */
export function rule(pen: Pen, block: RuleBlock, level: Level): FileChild[] {
  const links = (notes: RuleBlock['saw']) => notes.map((note) => ({ text: note.text, margin: [note] }));
  return [
    entryHeading(pen, level, block.name, block.id),
    written(pen, block.text, { style: 'BodyText', margin: block.margin }),
    ...labelled(pen, block.sawLabel, links(block.saw)),
    ...labelled(pen, block.ledToLabel, links(block.ledTo)),
  ];
}

/** The package at a glance: each stage with its items, who leads them, and links to where they are told in full. */
export function stages(pen: Pen, { id, caption, stages: all }: StagesBlock): FileChild[] {
  const numbering = { reference: BULLETS, level: 0, instance: 0 };
  return [
    written(pen, caption, { style: 'Caption', id }),
    ...all.flatMap((stage) => [
      written(pen, stage.title, { style: 'Label', id: stage.id, to: stage.to }),
      ...stage.items.flatMap(({ code, name, priority, first, leads, to }) => [
        written(pen, `${code} ${name}`, {
          style: 'Item',
          to,
          bold: first,
          options: { numbering, keepNext: true, spacing: { after: 0 } },
        }),
        written(pen, priority, {
          style: 'Small',
          options: { indent: { left: 400 }, keepNext: leads !== '', spacing: { after: 0 } },
        }),
        written(pen, leads, { style: 'Small', options: { indent: { left: 400 }, spacing: { after: 80 } } }),
      ]),
    ]),
  ];
}
