import { Element, type Parent } from './element';
import type { LayoutNode, Line } from './layout-node';
import { mark } from './mark';
import { piecesOf, type Piece } from './pieces';
import { readable } from './readable';
import type { Role, Tag } from './tag';
import { unread } from './unread';

/** Elements that hold text themselves; text in any other gets a paragraph of its own. */
const HOLDS_TEXT: ReadonlySet<Role> = new Set<Role>([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'P',
  'Lbl',
  'TH',
  'TD',
  'Caption',
  'Figure',
]);

const DRAWN = new Set(['SVG', 'IMAGE', 'CANVAS']);

/** Where a node stands: in an element, or among what is not read. */
type Place = Parent | 'artifact';

/** Puts a mark before and after all that is drawn, so that it lands in its element while the renderer draws. */
export class Scribe {
  private readonly elements = new Map<object, Element>();
  private readonly places = new Set<string>();

  constructor(private readonly document: PDFKit.PDFDocument) {}

  marked(nodes: readonly LayoutNode[] = [], place: Place): LayoutNode[] {
    return nodes.flatMap((node) => this.markedNode(this.once(node), place));
  }

  private markedNode(node: LayoutNode, around: Place): LayoutNode[] {
    const { tag, opens } = node.props ?? {};
    const place = tag === undefined ? around : this.placeOf(tag, tag, around);
    if (place === 'artifact') return this.decoration(node);
    if (DRAWN.has(node.type)) return place.role === 'Figure' ? this.content(place, node) : this.decoration(node);
    if (node.type === 'TEXT') return this.text(node, place);
    const opened = [
      ...(isEager(tag) ? [place] : []),
      ...(opens === undefined ? [] : [this.placeOf(opens, opens, place)]),
    ];
    const begun = opened.flatMap((each) => (each === 'artifact' ? [] : [mark(() => void each.struct())]));
    const children = [...begun, ...this.marked(node.children, place)];
    if (!isPainted(node)) return [{ ...node, children }];
    return [mark(() => this.beginArtifact()), { ...node, children: [mark(() => this.end()), ...children] }];
  }

  private text(node: LayoutNode, place: Parent): LayoutNode[] {
    const lines = readable(node.lines ?? []);
    if (lines.length === 0) return [{ ...node, lines }];
    const holder = HOLDS_TEXT.has(place.role) ? place : this.placeOf(node.props ?? node, { role: 'P' }, place);
    if (holder === 'artifact') return this.decoration(node);
    return piecesOf(node, lines).flatMap((piece) =>
      piece.link === null ? this.content(holder, piece.node) : this.link(holder, piece, piece.link),
    );
  }

  private content(holder: Parent, node: LayoutNode): LayoutNode[] {
    return [mark(() => this.beginContent(holder)), node, mark(() => this.end())];
  }

  /** The link has its words and its annotations; it is ended on its own page, whose name the annotations bear. */
  private link(holder: Parent, { node }: Piece, to: string): LayoutNode[] {
    const link = new Element(this.document, { role: 'Link' }, holder);
    const end = () => {
      this.document.endMarkedContent();
      for (const line of node.lines ?? []) this.annotate(link, node, line, to);
      link.struct().end();
    };
    return [mark(() => this.beginContent(link)), node, mark(end)];
  }

  private annotate(link: Element, { box, lines = [] }: LayoutNode, line: Line, to: string): void {
    const words = lines.map(({ string }) => string.trim()).join(' ');
    // Strings that are no string objects become names.
    const options = { structParent: link.struct(), Contents: Object(words) };
    const x = (box?.left ?? 0) + (box?.paddingLeft ?? 0) + line.box.x;
    const y = (box?.top ?? 0) + (box?.paddingTop ?? 0) + line.box.y - (lines[0]?.box.y ?? 0);
    const width = line.runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
    if (to.startsWith('#')) this.document.goTo(x, y, width, line.box.height, to.slice(1), options);
    else this.document.link(x, y, width, line.box.height, to, options);
  }

  private decoration(node: LayoutNode): LayoutNode[] {
    return [mark(() => this.beginArtifact()), unread(node), mark(() => this.end())];
  }

  private end(): void {
    this.document.endMarkedContent();
  }

  private beginArtifact(): void {
    this.document.markContent('Artifact', { type: 'Layout' });
  }

  private beginContent(holder: Parent): void {
    const struct = holder.struct();
    struct.add(this.document.markStructureContent(holder.role));
  }

  /** The element of a tag: a box that goes on on the next page has the tag that it had, and so the same element. */
  private placeOf(key: object, tag: Tag, around: Place): Place {
    if (tag.role === 'Artifact' || around === 'artifact') return 'artifact';
    const known = this.elements.get(key);
    if (known !== undefined) return tag.once ? 'artifact' : known;
    const parent = tag.inside === undefined ? around : new Element(this.document, { role: tag.inside }, around);
    const made = new Element(this.document, tag, parent);
    this.elements.set(key, made);
    return made;
  }

  /** A box that goes on on the next page is no second place of its name. */
  private once(node: LayoutNode): LayoutNode {
    const id = node.props?.id;
    if (id === undefined) return node;
    if (!this.places.has(id)) {
      this.places.add(id);
      return node;
    }
    const { id: _, ...props } = node.props ?? {};
    return { ...node, props };
  }
}

function isEager(tag: Tag | undefined): boolean {
  return tag !== undefined && tag.role !== 'Artifact' && tag.eager === true;
}

function isPainted({ style = {} }: LayoutNode): boolean {
  const borders = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
  return style.backgroundColor !== undefined || borders.some((width) => typeof width === 'number' && width > 0);
}
