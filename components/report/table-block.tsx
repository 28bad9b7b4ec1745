import { OwnText } from '#components/frame/own-text';
import { cellText } from '#reports/cell';
import type { TableBlock } from '#reports/report';

/** A table that scrolls in a box of its own where the screen is too narrow for it. */
export function TableBlockView({ block }: { block: TableBlock }) {
  const captionId = `${block.id}-caption`;

  return (
    <div id={block.id} className="table-block">
      <div className="scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className={leastWidth(block.columns.length)}>
          <caption id={captionId} className="pb-2 text-start font-semibold">
            {block.caption}
          </caption>
          <colgroup>
            {block.columns.map((column, index) => (
              <col key={index} width={`${Math.round(column.share * 100)}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map((column, index) => (
                <th key={index} scope="col" data-align={endOnly(column.align)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.map(cellText).map((text, index) =>
                  index === 0 && text !== '' ? (
                    <th key={index} scope="row" data-align={endOnly(block.columns[index]?.align)}>
                      <OwnText>{text}</OwnText>
                    </th>
                  ) : (
                    <td key={index} data-align={endOnly(block.columns[index]?.align)}>
                      <OwnText>{text}</OwnText>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Cells begin at the start unless they say otherwise. */
function endOnly(align: 'start' | 'end' | undefined): 'end' | undefined {
  return align === 'end' ? 'end' : undefined;
}

function leastWidth(columns: number): string | undefined {
  if (columns <= 2) {
    return undefined;
  }
  return columns <= 4 ? 'min-w-[32rem]' : 'min-w-[42rem]';
}
