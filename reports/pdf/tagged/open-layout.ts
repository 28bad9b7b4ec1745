import layoutDocument from '@react-pdf/layout';
import render from '@react-pdf/render';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { recolour } from '#reports/pdf/recolour';
import { typesetTree } from '#reports/pdf/typeset/typeset';
import type { LayoutNode } from './layout-node';

/** The properties of a document as its element has them. */
export type DocumentProps = {
  title: string;
  author: string;
  subject: string;
  language: string;
  creator: string;
  producer: string;
  creationDate: Date;
};

/** Its types know one argument. */
const layOut = layoutDocument as unknown as (root: LayoutNode, fonts: typeof Font) => Promise<LayoutNode>;

/** Lays a document out into pages, in an accent. The renderer does all of it but the setting of plain texts, which have their lines already. */
export async function laidOut(
  element: ReactElement,
  accent: string,
): Promise<{ root: LayoutNode; props: DocumentProps }> {
  const document = pdf(element as Parameters<typeof pdf>[0]).container.document as LayoutNode;
  recolour(document, accent);
  typesetTree(document);
  return { root: await layOut(document, Font), props: document.props as unknown as DocumentProps };
}

/** Draws laid-out pages by the renderer's own hand, and ends the document. */
export function draw(document: PDFKit.PDFDocument, root: LayoutNode): void {
  render(document as never, root as never);
}
