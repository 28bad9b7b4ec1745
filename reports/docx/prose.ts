import type { Paragraph } from 'docx';
import type { ListBlock, ParagraphBlock, Statement } from '#reports/report';
import { BULLETS, STEPS } from './numbering';
import type { Pen } from './pen';
import { written } from './words';

const STYLES = { lead: 'Lead', body: 'BodyText', note: 'Small' } as const;

export function paragraph(pen: Pen, { style, text, margin }: ParagraphBlock): Paragraph {
  return written(pen, text, { style: STYLES[style], margin });
}

export function list(pen: Pen, { items, ordered }: Pick<ListBlock, 'items' | 'ordered'>): Paragraph[] {
  const numbering = { reference: ordered ? STEPS : BULLETS, level: 0, instance: ordered ? pen.nextList() : 0 };
  return items.map((item) =>
    written(pen, item.text, { style: 'Item', ...noted(item), title: item.title, options: { numbering } }),
  );
}

/** A list under its label; nothing where it is empty. */
export function labelled(pen: Pen, label: string, items: Statement[], ordered = false): Paragraph[] {
  return items.length === 0 ? [] : [written(pen, label, { style: 'Label' }), ...list(pen, { items, ordered })];
}

/** A line that is nothing but its first note leads there itself and needs no footnote that says the same. */
function noted({ text, margin }: Statement): { margin: Statement['margin']; to?: string } {
  const [first, ...others] = margin;
  if (first?.text !== text) return { margin };
  return { margin: others, ...(first.to === undefined ? {} : { to: first.to }) };
}
