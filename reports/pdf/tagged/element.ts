import type { Role, Tag } from './tag';

type Struct = PDFKit.PDFStructureElement;

type Described = Exclude<Tag, { role: 'Artifact' }>;

/** Something that other elements stand in. */
export type Parent = { role: Role; struct: () => Struct };

/**
 * A structure element. It enters the tree when the first of what it holds is drawn: the order of the tree is that of drawing, and nothing in it
 * is empty.
 */
export class Element implements Parent {
  readonly role: Role;
  private made: Struct | undefined;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly described: Described,
    private readonly parent: Parent,
  ) {
    this.role = described.role;
  }

  struct(): Struct {
    this.made ??= this.make();
    return this.made;
  }

  private make(): Struct {
    const { role, alt, scope, numbered } = this.described;
    const struct = this.document.struct(role, optionsOf(alt, scope));
    if (role === 'L') numberingOf(struct, numbered === true);
    this.parent.struct().add(struct);
    return struct;
  }
}

/** The types know neither the scope of a head cell nor the dictionary of an element. */
function optionsOf(alt: string | undefined, scope: 'Column' | undefined) {
  return { ...(alt === undefined ? {} : { alt }), ...(scope === undefined ? {} : { scope }) };
}

function numberingOf(struct: Struct, numbered: boolean): void {
  if (!('dictionary' in struct)) return;
  const { dictionary } = struct;
  if (typeof dictionary !== 'object' || dictionary === null || !('data' in dictionary)) return;
  Object.assign(dictionary.data ?? {}, { A: { O: 'List', ListNumbering: numbered ? 'Decimal' : 'None' } });
}
