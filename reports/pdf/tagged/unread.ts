import type { LayoutNode } from './layout-node';
import { readable } from './readable';

/** What is drawn as decoration: no text in it leads anywhere, as a link belongs to what is read. */
export function unread(node: LayoutNode): LayoutNode {
  if (node.type !== 'TEXT')
    return node.children === undefined ? node : { ...node, children: node.children.map(unread) };
  const lines = readable(node.lines ?? []).map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, attributes: { ...run.attributes, link: null } })),
  }));
  return { ...node, lines };
}
