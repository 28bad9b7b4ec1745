import type { FontFile, Glyph } from '#reports/pdf/typeset/font-file';
import type { Tag } from './tag';

/** What the renderer's layout makes of a document, as far as it is used here; all else is passed on untouched. */
export type LayoutNode = {
  type: string;
  props?: NodeProps;
  style?: NodeStyle;
  box?: Box;
  children?: LayoutNode[];
  /** Of a text: its lines, once they are set. */
  lines?: Line[];
  /** Of a piece of text. */
  value?: string;
};

type NodeProps = {
  id?: string;
  src?: string;
  tag?: Tag;
  opens?: Tag;
  /** Of a text: which of its lines end within a word. */
  cuts?: number[];
  place?: string;
  number?: NumberSlot;
  chrome?: 'foot' | 'section';
  bookmark?: unknown;
  /** A canvas is the one thing whose drawing calls back. */
  paint?: () => void;
};

/** A box that waits for the number of the page on which something else stands. */
export type NumberSlot = { of: string; as: 'strong' | 'small' };

export type NodeStyle = {
  width?: number | string;
  color?: string;
  fontFamily?: string | readonly string[];
  fontSize?: number;
  fontWeight?: number;
  fontStyle?: string;
  lineHeight?: number;
  textAlign?: string;
  backgroundColor?: string;
  borderTopWidth?: number | string;
  borderRightWidth?: number | string;
  borderBottomWidth?: number | string;
  borderLeftWidth?: number | string;
};

type Box = {
  top: number;
  left: number;
  width: number;
  height: number;
  paddingTop?: number;
  paddingLeft?: number;
};

export type Line = {
  string: string;
  /** Whether it ends within a word, where that is known. */
  cut?: boolean;
  box: { x: number; y: number; width: number; height: number };
  ascent?: number;
  descent?: number;
  height?: number;
  xAdvance?: number;
  runs: Run[];
};

export type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };

export type Run = {
  glyphs?: Glyph[];
  positions?: Position[];
  height?: number;
  ascent?: number;
  descent?: number;
  xAdvance?: number;
  attributes: { font?: FontFile[]; fontSize?: number; color?: string; link?: string | null; lineHeight?: number };
};
