import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

/** What a document for word processors says, paragraph by paragraph: notes at their marks, line breaks as line feeds. The lettering of a figure, whose words stand above it, is left out. */
export function docxParagraphs(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const part = (name: string) => parsed(strFromU8(files[name] ?? new Uint8Array()));
  const notes = new Map(
    named(part('word/footnotes.xml'), 'w:footnote').map((note) => [note.attributes['w:id'] ?? '', note]),
  );
  const said = (element: Element): string => {
    switch (element.name) {
      case 'w:br':
        return '\n';
      case 'w:tab':
        return ' ';
      case 'w:t':
        return textOf(element);
      case 'w:footnoteReference': {
        const note = notes.get(element.attributes['w:id'] ?? '');
        return note === undefined ? '' : ` ${said(note)} `;
      }
      case 'w:instrText':
        return '';
      default:
        return element.children.map((child) => (typeof child === 'string' ? '' : said(child))).join('');
    }
  };
  return named(without(part('word/document.xml'), ['w:sdt']), 'w:p')
    .filter((paragraph) => !isLettering(paragraph))
    .map(said);
}

function isLettering(paragraph: Element): boolean {
  return named(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'Lettering');
}

/** The parts of such a document that word processors read, by their names. */
export function docxPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** What stands in elements of its own in a page, one after the other: drawings by their words, contents and the head of the file left out. */
export function htmlTexts(html: string): string[] {
  const texts: string[] = [];
  let current = '';
  const end = () => {
    texts.push(current);
    current = '';
  };
  const walk = (element: Element) => {
    if (['head', 'nav'].includes(element.name) || element.attributes['aria-hidden'] === 'true') return;
    if (element.name === 'svg') {
      if (element.attributes.class?.includes('broad') === true) texts.push(...named(element, 'desc').map(textOf));
      return;
    }
    const isInline = ['a', 'strong', 'br'].includes(element.name);
    if (!isInline) end();
    if (element.name === 'br') current += '\n';
    for (const child of element.children) {
      if (typeof child === 'string') current += child;
      else walk(child);
    }
    if (!isInline) end();
  };
  walk(parsed(html));
  return texts.filter((text) => text !== '');
}

/** Every element of a page with its attributes. */
export function htmlElements(html: string): { name: string; attributes: Record<string, string> }[] {
  const all = (element: Element): Element[] => [
    element,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
  ];
  return all(parsed(html)).filter(({ name }) => name !== '');
}

/** Fails where what is read is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}

function named(element: Element, name: string): Element[] {
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : named(child, name)));
  return element.name === name ? [element, ...inner] : inner;
}

function without(element: Element, names: string[]): Element {
  const children = element.children.flatMap((child): (Element | string)[] =>
    typeof child === 'string' ? [child] : names.includes(child.name) ? [] : [without(child, names)],
  );
  return { ...element, children };
}

function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
