import { LineRuleType, type FileChild, ImageRun, Paragraph, TableOfContents } from 'docx';
import type { Report } from '#reports/report';
import type { Pen } from './pen';
import { pictureSize } from './picture-size';
import { squares } from './squares';
import { runs, written } from './words';

/** The title page: what it is, where, the result in a sentence, and who made it when. */
export function cover(pen: Pen, { cover: told, look, layout }: Report): FileChild[] {
  const isSheet = layout === 'sheet';
  return [
    ...logo(look),
    written(pen, told.kind, { style: 'CoverKind', options: { spacing: { before: isSheet ? 0 : 1200 } } }),
    written(pen, told.title, { style: 'Title' }),
    written(pen, told.place, { style: 'CoverPlace' }),
    written(pen, told.sentence, {
      style: 'Lead',
      options: {
        spacing: isSheet
          ? { line: 300, lineRule: LineRuleType.AUTO }
          : { before: 480, after: 480, line: 300, lineRule: LineRuleType.AUTO },
      },
    }),
    ...(told.figure === undefined ? [] : squares(pen, told.figure)),
    ...(told.figureCaption === undefined ? [] : [written(pen, told.figureCaption, { style: 'Small' })]),
    ...(look?.organisation === undefined ? [] : [written(pen, look.organisation, { style: 'CoverPlace' })]),
    ...told.lines.map((line) => written(pen, line, { style: 'Small', options: { spacing: { after: 40 } } })),
  ];
}

/** The contents as a field: each entry leads to its heading; a word processor writes the numbers of the pages when it updates the field. */
export function contents({ contentsHeading }: Report): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: runs(contentsHeading) }),
    new TableOfContents(contentsHeading, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: 'none',
    }),
  ];
}

const LOGO_HEIGHT = 64;
const LOGO_WIDTH = 260;

function logo(look: Report['look']): FileChild[] {
  if (look?.logo === undefined) return [];
  const { data, mediaType } = look.logo;
  const size = pictureSize(look.logo);
  if (size === undefined) return [];
  const scale = Math.min(LOGO_HEIGHT / size.height, LOGO_WIDTH / size.width);
  const name = look.organisation ?? '';
  return [
    new Paragraph({
      children: [
        new ImageRun({
          type: mediaType === 'image/png' ? 'png' : 'jpg',
          data,
          transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
          altText: { name, title: name, description: name },
        }),
      ],
    }),
  ];
}
