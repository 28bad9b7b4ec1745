import { isRightToLeft } from '#reports/direction';
import type { MarginNote, Statement } from '#reports/report';
import { type Attributes, element, type Child, type Markup } from './markup';
import type { Place } from './place';

/** A text in an element of its own, in the direction in which it is read. */
export function text(name: string, said: string, attributes: Attributes = {}): Markup {
  return element(name, directed(said, attributes), said);
}

export function directed(said: string, attributes: Attributes = {}): Attributes {
  return isRightToLeft(said) ? { ...attributes, dir: 'rtl' } : attributes;
}

/** A text that leads to its place, where there is one. */
export function linked(place: Place, { text: said, to }: Pick<MarginNote, 'text' | 'to'>): Child {
  const href = place.hrefOf(to);
  return href === undefined ? said : element('a', { href }, said);
}

/** A statement whose title is set apart. */
export function statement({ text: said, title }: Statement): Child {
  if (title === undefined || !said.startsWith(title)) return said;
  return [element('strong', {}, title), said.slice(title.length)];
}

/** What is said, and beside it on a wide screen what it rests on. */
export function row(place: Place, margin: readonly MarginNote[], ...main: Child[]): Markup {
  return element('div', { class: 'row' }, element('div', { class: 'main' }, ...main), notes(place, margin));
}

/** What a statement rests on. */
export function notes(place: Place, margin: readonly MarginNote[]): Markup | undefined {
  if (margin.length === 0) return undefined;
  return element(
    'ul',
    { class: 'notes', 'aria-label': place.marginHeading },
    margin.map((note) => element('li', directed(note.text), linked(place, note))),
  );
}
