import type { LayoutNode } from './tagged/layout-node';
import { colours } from './tokens';

/** Draws a document in another accent: wherever ours stands in a style or in a drawing, the other one stands. Changes the tree. */
export function recolour(node: LayoutNode, accent: string): void {
  if (accent === colours.accent) return;
  // Styles may be shared among nodes and documents: each changed one is a copy.
  if (node.style !== undefined) node.style = inAccent(node.style, accent);
  if (node.props !== undefined) node.props = inAccent(node.props, accent);
  for (const child of node.children ?? []) recolour(child, accent);
}

function inAccent<Styles extends object>(styles: Styles, accent: string): Styles {
  const changed = Object.entries(styles).filter(([, value]) => value === colours.accent);
  return changed.length === 0 ? styles : { ...styles, ...Object.fromEntries(changed.map(([name]) => [name, accent])) };
}
