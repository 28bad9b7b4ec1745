import type {
  FactsBlock,
  HeadingBlock,
  ListBlock,
  MarginNote,
  ParagraphBlock,
  RoomBlock,
  Statement,
} from '#reports/report';
import { element, type Markup } from './markup';
import { answeredBar } from './marks';
import type { Place } from './place';
import { directed, linked, row, statement, text } from './words';

export type Level = 2 | 3 | 4 | 5 | 6;

export function heading(
  place: Place,
  level: Level,
  { id, text: said, margin }: Omit<HeadingBlock, 'kind' | 'level'>,
): Markup {
  return row(place, margin, text(`h${level}`, said, { id: place.idOf(id) }));
}

/** What the head of the page says already is not said again. */
export function paragraph(
  place: Place,
  { style, text: said, margin, bar, onCover, large }: ParagraphBlock,
): Markup | undefined {
  if (onCover === true) return undefined;
  return row(
    place,
    margin,
    text('p', said, { class: large === true ? 'wall' : style }),
    bar === undefined ? undefined : answeredBar(bar),
  );
}

export function list(place: Place, { items, ordered, bare }: Pick<ListBlock, 'items' | 'ordered' | 'bare'>): Markup {
  return element(
    ordered ? 'ol' : 'ul',
    { class: bare === true ? 'items bare' : 'items' },
    items.map((item) => element('li', {}, lineOf(place, item))),
  );
}

/** A line that is nothing but its first note leads there itself. */
function lineOf(place: Place, item: Statement): Markup {
  const [first, ...others] = item.margin;
  const isLink = first?.text === item.text;
  const said = isLink ? linked(place, first) : statement(item);
  return row(place, isLink ? others : item.margin, element('p', directed(item.text), said));
}

/** A list under its label; nothing where it is empty. */
export function labelled(place: Place, label: string, items: Statement[], ordered = false): (Markup | undefined)[] {
  return items.length === 0 ? [] : [text('p', label, { class: 'label' }), list(place, { items, ordered })];
}

/** Links under their label. */
export function links(place: Place, label: string, all: readonly MarginNote[]): (Markup | undefined)[] {
  if (all.length === 0) return [];
  const lines = all.map((note) => element('li', directed(note.text), linked(place, note)));
  return [text('p', label, { class: 'label' }), element('ul', { class: 'links' }, lines)];
}

/** Ruled lines to write on, under what is asked for. */
export function room({ lines, label }: RoomBlock): Markup {
  const ruled = Array.from({ length: lines }, () => element('div', { class: 'line' }));
  return element(
    'div',
    { class: 'room' },
    label === undefined ? undefined : text('p', label, { class: 'label' }),
    ruled,
  );
}

/** Terms with their values. */
export function facts(place: Place, items: FactsBlock['items']): Markup | undefined {
  if (items.length === 0) return undefined;
  const lines = items.map(({ term, text: said, margin }) =>
    element('div', { class: 'fact' }, text('dt', term), element('dd', {}, row(place, margin, text('p', said)))),
  );
  return element('dl', {}, lines);
}
