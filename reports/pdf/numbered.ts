import { numberWidth } from './page-numbers';
import type { Places } from './places';
import type { LayoutNode, NumberSlot } from './tagged/layout-node';
import { colours, type } from './tokens';
import { setLines } from './typeset/typeset';

/** The pages with their numbers in the boxes that wait for them. */
export function numbered(node: LayoutNode, places: Places): LayoutNode {
  const slot = node.props?.number;
  if (slot !== undefined) return { ...node, children: [numeral(places.get(slot.of), slot)] };
  return node.children === undefined || node.type === 'TEXT' || node.type === 'SVG'
    ? node
    : { ...node, children: node.children.map((child) => numbered(child, places)) };
}

function numeral(page: number | undefined, { as }: NumberSlot): LayoutNode {
  const style = { ...type[as], color: colours.ink, width: numberWidth, textAlign: 'right' };
  const text: LayoutNode = {
    type: 'TEXT',
    style,
    props: {},
    box: { top: 0, left: 0, width: numberWidth, height: style.fontSize * style.lineHeight },
    children: [{ type: 'TEXT_INSTANCE', value: page === undefined ? '' : String(page) }],
  };
  return { ...text, lines: setLines(text) ?? [] };
}
