/** A piece of HTML that was put together here, told apart from a text that is to be shown. */
export type Markup = { readonly markup: string };

export type Child = Markup | string | undefined | readonly Child[];

export type Attributes = Record<string, string | number | boolean | undefined>;

/** Elements that have no end. */
const EMPTY = new Set(['meta', 'br', 'img', 'col']);

/** An element. Every text in it, and every value of an attribute, is escaped here and nowhere else; line feeds become line breaks. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return { markup: EMPTY.has(name) ? start : `${start}${children.map(inner).join('')}</${name}>` };
}

/** Markup one after the other. */
export function joined(...children: Child[]): Markup {
  return { markup: children.map(inner).join('') };
}

function attribute([name, value]: [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

function inner(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(child).replace(/\n/g, '<br>');
  return isList(child) ? child.map(inner).join('') : child.markup;
}

function isList(child: Markup | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
