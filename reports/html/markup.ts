/** A piece of HTML that was put together here, told apart from a text that is to be shown. */
export type Markup = { readonly markup: string };

export type Child = Markup | string | undefined | readonly Child[];

/** Elements whose text no other element can break into lines. */
const PLAIN = new Set(['title', 'desc', 'tspan']);

export type Attributes = Record<string, string | number | undefined>;

/** Elements that hold nothing. They are closed as in XML, so that strict programs read the file too. */
const EMPTY = new Set(['meta', 'br', 'img', 'col']);

/** An element. Every text in it, and every value of an attribute, is escaped here and nowhere else; line feeds become line breaks. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return {
    markup: EMPTY.has(name)
      ? `${start}/>`
      : `${start}>${children.map((child) => inner(child, !PLAIN.has(name))).join('')}</${name}>`,
  };
}

/** Markup one after the other. */
export function joined(...children: Child[]): Markup {
  return { markup: children.map((child) => inner(child, true)).join('') };
}

function attribute([name, value]: [string, string | number | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escaped(String(value))}"`;
}

function inner(child: Child, isBroken: boolean): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return isBroken ? escaped(child).replace(/\n/g, '<br/>') : escaped(child);
  return isList(child) ? child.map((each) => inner(each, isBroken)).join('') : child.markup;
}

function isList(child: Markup | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
