import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Feature } from 'write-excel-file/universal';

/** A link out of a cell to another of the same workbook; rows and columns count from nought. */
export type InnerLink = { row: number; column: number; sheet: string; toRow: number };

/** What a sheet has beside its cells: filters over a table with its head in the first row, links, and how high its rows are, in points. */
export type SheetExtras = {
  table?: { columns: number; rows: number };
  links: readonly InnerLink[];
  heights: readonly number[];
};

type DocumentProperties = { title: string; author: string; subject: string; language: string; madeAt: string };

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Filters over the tables and links between cells; `sheets` in the order of the workbook. */
export function filtersAndLinks(sheets: readonly SheetExtras[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          // A height that is not said to be somebody's own gives way when the text does.
          transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) => {
            const height = tag === 'row' && index !== undefined ? sheets[sheetIndex]?.heights[index] : undefined;
            return height === undefined ? attributes : { ...attributes, ht: height };
          },
          transform: (xml, _options, { sheetIndex }) => {
            const { table, links = [] } = sheets[sheetIndex] ?? {};
            const filtered = table === undefined ? xml : inserted(xml, filterOf(table));
            return links.length === 0 ? filtered : inserted(filtered, linksOf(links));
          },
        },
      },
    },
  };
}

/** Title, author, subject, language and day of the file. */
export function documentProperties(properties: DocumentProperties): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => CORE_TYPE },
        '_rels/.rels': { insert: () => CORE_RELATION },
      },
      write: { files: () => ({ 'docProps/core.xml': coreOf(properties) }) },
    },
  };
}

function inserted(xml: string, markup: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

function filterOf({ columns, rows }: { columns: number; rows: number }): string {
  return getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(rows, columns - 1)}` });
}

/** The helper escapes the attributes; escaped twice, a link leads nowhere. */
function linksOf(links: readonly InnerLink[]): string {
  const each = links.map(({ row, column, sheet, toRow }) =>
    getSelfClosingTagMarkup('hyperlink', {
      ref: getCellAddress(row, column),
      location: `'${sheet.replaceAll("'", "''")}'!A${toRow + 1}`,
    }),
  );
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

const CORE_TYPE =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
const CORE_RELATION =
  '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';

function coreOf({ title, author, subject, language, madeAt }: DocumentProperties): string {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${new Date(madeAt).toISOString().slice(0, 19)}Z</dcterms:created>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject>` +
    `<dc:creator>${escaped(author)}</dc:creator><dc:language>${escaped(language)}</dc:language>${day}</cp:coreProperties>`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replaceAll(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
