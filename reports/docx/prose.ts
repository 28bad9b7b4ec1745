import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { ListBlock, ParagraphBlock, RoomBlock, Statement } from '#reports/report';
import { BULLETS, STEPS } from './numbering';
import type { Pen } from './pen';
import { HAIRLINE } from './styles';
import { written } from './words';

const STYLES = { lead: 'Lead', body: 'BodyText', note: 'Small' } as const;

export function paragraph(pen: Pen, { style, text, margin, large }: ParagraphBlock): Paragraph {
  return written(pen, text, { style: large === true ? 'Wall' : STYLES[style], margin });
}

export function list(pen: Pen, { items, ordered, bare }: Pick<ListBlock, 'items' | 'ordered' | 'bare'>): Paragraph[] {
  const numbering = { reference: ordered ? STEPS : BULLETS, level: 0, instance: ordered ? pen.nextList() : 0 };
  const options = bare === true ? {} : { numbering };
  return items.map((item) => written(pen, item.text, { style: 'Item', ...noted(item), title: item.title, options }));
}

/** A list under its label; nothing where it is empty. */
export function labelled(pen: Pen, label: string, items: Statement[], ordered = false): Paragraph[] {
  return items.length === 0 ? [] : [written(pen, label, { style: 'Label' }), ...list(pen, { items, ordered })];
}

/** Room for handwriting, in twentieths of a point. */
const LINE = 480;

/** Ruled lines to write on, under what is asked for. */
export function room(pen: Pen, { lines, label }: RoomBlock): Paragraph[] {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE, space: 1 };
  const ruled = Array.from(
    { length: lines },
    () =>
      new Paragraph({
        border: { bottom: rule, between: rule },
        spacing: { after: 0, line: LINE, lineRule: LineRuleType.EXACT },
        children: [],
      }),
  );
  return label === undefined ? ruled : [written(pen, label, { style: 'Label' }), ...ruled];
}

/** A line that is nothing but its first note leads there itself and needs no footnote that says the same. */
function noted({ text, margin }: Statement): { margin: Statement['margin']; to?: string } {
  const [first, ...others] = margin;
  if (first?.text !== text) return { margin };
  return { margin: others, ...(first.to === undefined ? {} : { to: first.to }) };
}
