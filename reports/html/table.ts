import { type Cell, cellText } from '#reports/cell';
import type { AnswersBlock, TableBlock } from '#reports/report';
import { type Child, element, type Markup } from './markup';
import type { Place } from './place';
import { directed, linked, text } from './words';

/** A table of so many columns has no room on a telephone, and is moved from side to side there. */
const MOST_NARROW = 3;

/** A table under its caption; the first cell of a row names it. */
export function table(place: Place, { id, caption, columns, rows }: TableBlock): Markup {
  const total = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const widths = columns.map(({ share }) => (share / total) * 100);
  const body = rows.map((row) =>
    columns.map(({ align }, index) => cell(index, cellText(row[index]), shown(place, row[index]), align)),
  );
  return framed(place, { id, caption, labels: columns, widths, body });
}

/** The answers of one section, each with links to what rests on it. */
export function answers(place: Place, { id, caption, columns, rows }: AnswersBlock): Markup {
  const labels = [columns.question, columns.answer, columns.known, columns.note, columns.rests];
  const body = rows.map((row) => [
    element('th', directed(row.ask, { scope: 'row', id: place.idOf(row.id) }), row.ask),
    ...[row.answer, row.known, row.note].map((said, index) => cell(index + 1, said, said, 'start')),
    cell(
      4,
      '',
      row.rests.flatMap((note, index): Child[] => [index === 0 ? undefined : '; ', linked(place, note)]),
      'start',
    ),
  ]);
  const starts = labels.map((label) => ({ label, align: 'start' as const }));
  return framed(place, { id, caption, labels: starts, widths: [24, 24, 14, 20, 18], body });
}

type Frame = {
  id: string;
  caption: string;
  labels: { label: string; align: 'start' | 'end' }[];
  widths: number[];
  body: Markup[][];
};

function framed(place: Place, { id, caption, labels, widths, body }: Frame): Markup {
  const columns = widths.map((width) => element('col', { style: `width:${width.toFixed(1)}%` }));
  const head = labels.map(({ label, align }) => text('th', label, { scope: 'col', class: align }));
  const isWide = labels.length > MOST_NARROW;
  const whole = element(
    'table',
    { class: isWide ? 'wide' : undefined },
    text('caption', caption),
    element('colgroup', {}, columns),
    element('thead', {}, element('tr', {}, head)),
    element(
      'tbody',
      {},
      body.map((cells) => element('tr', {}, cells)),
    ),
  );
  const moved = isWide ? { role: 'group', tabindex: 0, 'aria-label': caption } : {};
  return element('div', { class: 'table', id: place.idOf(id), ...moved }, whole);
}

function shown(place: Place, value: Cell | undefined): Child {
  return typeof value === 'object' && value.kind === 'link' ? linked(place, value) : cellText(value);
}

function cell(index: number, said: string, child: Child, align: 'start' | 'end'): Markup {
  return index === 0 && said !== ''
    ? element('th', directed(said, { scope: 'row', class: align }), child)
    : element('td', directed(said, { class: align }), child);
}
