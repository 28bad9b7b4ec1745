import type { FileChild } from 'docx';
import type { Figure, FigureBlock } from '#reports/report';
import type { Pen } from './pen';
import { squares } from './squares';
import { table } from './table';
import { written } from './words';

/** A figure under its caption, in words and with its numbers as a table. */
export function figure(pen: Pen, block: FigureBlock): FileChild[] {
  const { id, caption, alternative, table: numbers } = block;
  return [
    written(pen, caption, { style: 'Caption', id }),
    written(pen, alternative, { style: 'Small', options: { keepNext: true } }),
    ...drawn(pen, block.figure),
    ...table(pen, numbers),
  ];
}

/** What a timeline shows stands row by row in its table. */
function drawn(pen: Pen, figure: Figure): FileChild[] {
  switch (figure.kind) {
    case 'two-by-two':
      return squares(pen, figure);
    case 'timeline':
      return [];
  }
}
