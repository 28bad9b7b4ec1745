import type { LayoutNode } from './layout-node';
import { mark } from './mark';
import { openTagged } from './open-tagged';
import { draw, type DocumentProps } from './open-layout';
import { Scribe } from './scribe';

/**
 * Writes laid-out pages as a tagged PDF (ISO 32000-1, PDF/UA-1): the renderer draws them as it always does, and says at each step in which element
 * it is. `onPage` hears of each page before it is drawn.
 */
export async function writeTagged(
  root: LayoutNode,
  props: DocumentProps,
  onPage: (page: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = openTagged(props);
  const written = collected(document);
  const tree = document.struct('Document');
  document.addStructure(tree);
  const scribe = new Scribe(document);
  const pages = (root.children ?? []).map((page, index) => ({
    ...page,
    children: [
      mark(() => onPage(index + 1)),
      ...scribe.marked(page.children, { role: 'Document', struct: () => tree }),
    ],
  }));
  draw(document, { ...root, children: pages });
  return written;
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => resolve(joined(chunks)));
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}
