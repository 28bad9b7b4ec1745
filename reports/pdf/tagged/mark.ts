import type { LayoutNode } from './layout-node';

/** Something that happens when the renderer comes to it. A canvas is the one kind of node whose drawing calls back. */
export function mark(happens: () => void): LayoutNode {
  return {
    type: 'CANVAS',
    box: { top: 0, left: 0, width: 1, height: 1 },
    style: {},
    props: { paint: happens },
    children: [],
  };
}
