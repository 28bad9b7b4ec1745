'use client';

import { useTranslations } from 'next-intl';
import type { Preview } from '#indicators/reading/preview';

const ROWS = 10;
const COLUMNS = 30;

/** The first rows of a table as they stand. */
export function PreviewTable({ preview, file }: { preview: Preview; file: string }) {
  const t = useTranslations('data.columns');
  const rows = preview.rows.slice(0, ROWS);
  const more = preview.header.length - COLUMNS;

  return (
    <div className="table-scroll" role="region" aria-labelledby="preview-caption" tabIndex={0}>
      <table className="plain-table">
        <caption id="preview-caption">
          {t('previewCaption', { count: rows.length, file })}
          {more > 0 ? `, ${t('previewMore', { count: more })}` : null}
        </caption>
        <thead>
          <tr>
            {preview.header.slice(0, COLUMNS).map((title, place) => (
              <th key={place} scope="col">
                {title === '' ? t('column', { number: place + 1 }) : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {preview.header.slice(0, COLUMNS).map((_, place) => (
                <td key={place} data-numeric={preview.columns[place]?.isNumeric === true ? 'true' : undefined}>
                  {row[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
