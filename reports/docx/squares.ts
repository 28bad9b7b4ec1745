import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Quarter, TwoByTwo } from '#charts/two-by-two';
import type { Pen } from './pen';
import { HAIRLINE } from './styles';
import { runs } from './words';

/** What stands where: high quotients above, high shares at the right. */
const ROWS: Quarter['id'][][] = [
  ['local-development-vector', 'center'],
  ['embryonic', 'advanced-vector'],
];

const HEIGHT = 1100;
const WIDEST = 7200;

/** A tint of its own colour, which stays pale on paper. */
const TINT = 'e3ecec';

/**
 * The 2 x 2 as four squares of a table: every word processor shows it, and whoever listens to it hears the names of the squares. How far the
 * mark stands from the cuts is told by the numbers under it: drawn shapes are misplaced by one program or the other, and a picture would need
 * the fonts of the page where it is made.
 */
export function squares(pen: Pen, figure: TwoByTwo): FileChild[] {
  const width = Math.floor(Math.min(pen.width, WIDEST) / 2);
  const line = { style: BorderStyle.SINGLE, size: 6, color: HAIRLINE };
  const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
  const cell = (id: Quarter['id']) => {
    const quarter = figure.quarters.find((each) => each.id === id);
    const isHere = quarter?.current === true;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 100, bottom: 100, left: 140, right: 140 },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(isHere ? { shading: { type: ShadingType.CLEAR, fill: TINT, color: 'auto' } } : {}),
      children: [
        lettering(quarter?.name ?? '', isHere),
        ...(isHere && figure.value !== undefined ? [lettering(`● ${figure.value.label}`, true)] : []),
      ],
    });
  };
  return [
    lettering(`↑ ${figure.yLabel} (${figure.cutLabels.y})`, false),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: 2 * width, type: WidthType.DXA },
      columnWidths: [width, width],
      borders,
      rows: ROWS.map(
        (ids) => new TableRow({ cantSplit: true, height: { value: HEIGHT, rule: 'atLeast' }, children: ids.map(cell) }),
      ),
    }),
    lettering(`→ ${figure.xLabel} (${figure.cutLabels.x})`, false),
  ];
}

function lettering(text: string, bold: boolean): Paragraph {
  return new Paragraph({
    style: 'Lettering',
    alignment: AlignmentType.START,
    keepNext: true,
    children: runs(text, { bold }),
  });
}
