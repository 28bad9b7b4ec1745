'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '#components/data/select-field';
import { Choice } from '#components/forms/choice';
import { ENCODINGS } from '#indicators/reading/encodings';
import type { LookAs, Preview } from '#indicators/reading/preview';
import type { LookedAt } from '#features/finder/use-table';

type HowWrittenProps = { looked: LookedAt; onLook: (as: LookAs) => void };

const DELIMITERS = [',', ';', '\t', '|'] as const;
const WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const LINES_OF_TITLES = ['1', '2', '3', '4'];

/** Where the titles stand and how the text is written: found, and corrected here; the rows above change at once. */
export function HowWritten({ looked, onLook }: HowWrittenProps) {
  const t = useTranslations('data.columns');
  const { preview, as } = looked;
  const isText = preview.encoding !== undefined;
  const isInDoubt = preview.notSure.some((what) => ['title-line', 'encoding', 'blocks'].includes(what));

  return (
    <details className="fold mt-6" open={isInDoubt || Object.keys(as).length > 0}>
      <summary>{t('written')}</summary>
      <div className="form-pair">
        <SelectField
          id="header-line"
          label={t('titleLine')}
          value={String(preview.headerLine)}
          options={[
            { value: '0', text: t('titleLineNone') },
            ...linesOf(preview, (number, text) => t('titleLineOption', { number, text })),
          ]}
          onChoose={(line) => onLook({ ...as, headerLine: Number(line), headerLines: 1 })}
        />
        {preview.headerLine === 0 ? null : (
          <SelectField
            id="header-lines"
            label={t('titleLines')}
            value={String(preview.headerLines)}
            options={LINES_OF_TITLES.map((value) => ({ value, text: t('titleLinesOption', { count: Number(value) }) }))}
            onChoose={(lines) => onLook({ ...as, headerLine: preview.headerLine, headerLines: Number(lines) })}
          />
        )}
        {isText ? (
          <>
            <SelectField
              id="delimiter"
              label={t('delimiter')}
              value={preview.delimiter}
              options={DELIMITERS.map((value) => ({ value, text: t(`delimiterOption.${WORDS[value]}`) }))}
              onChoose={(delimiter) => onLook({ encoding: as.encoding, delimiter })}
            />
            <SelectField
              id="encoding"
              label={t('encoding')}
              value={preview.encoding ?? 'utf-8'}
              options={ENCODINGS.map((value) => ({ value, text: t(`encodingOption.${value}`) }))}
              onChoose={(encoding) => onLook({ ...as, encoding })}
            />
          </>
        ) : null}
      </div>
      <div className="choices">
        <Choice
          type="checkbox"
          name="blocks"
          value="blocks"
          checked={preview.headings !== undefined}
          onChoose={() => onLook({ ...as, blocks: preview.headings === undefined })}
        >
          {t('blocks')}
        </Choice>
      </div>
    </details>
  );
}

/** The first lines of the file as a list to choose from; the chosen one is in it, however low it stands. */
function linesOf({ lines, headerLine }: Preview, textOf: (number: number, text: string) => string) {
  const options = lines.map((cells, at) => ({
    value: String(at + 1),
    text: textOf(at + 1, shortened(cells.filter((cell) => cell !== '').join(' | '))),
  }));
  const isThere = headerLine <= lines.length;
  return isThere ? options : [...options, { value: String(headerLine), text: textOf(headerLine, '') }];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
