import type { FileChild } from 'docx';
import type { FigureBlock } from '#reports/report';
import type { Pen } from './pen';
import { table } from './table';
import { written } from './words';

/** A figure in words: its caption, what it shows, and its numbers as a table. */
export function figure(pen: Pen, { id, caption, alternative, table: numbers }: FigureBlock): FileChild[] {
  return [
    written(pen, caption, { style: 'Caption', id }),
    written(pen, alternative, { style: 'Small' }),
    ...table(pen, numbers),
  ];
}
