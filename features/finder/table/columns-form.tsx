'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { SelectField } from '#components/data/select-field';
import { ErrorSummary, type FieldError } from '#components/forms/error-summary';
import { RadioSet } from '#components/forms/radio-set';
import type { FoundWord } from '#indicators/reading/found-words';
import { type Mapping, mappingFaults } from '#indicators/reading/mapping';
import type { LookAs } from '#indicators/reading/preview';
import type { LookedAt } from '#features/finder/use-table';
import { type ColumnRole, type MappingDraft, mappingOf } from './mapping-draft';
import { doubtedRoles } from './doubted-roles';
import { encodingWord } from './encoding-word';
import { FlagFields } from './flag-fields';
import { foundMarks, withoutMeaning } from './found-marks';
import { FoundMarksFields, foundId } from './found-marks-fields';
import { HowWritten } from './how-written';
import { errorOf } from './mapping-errors';
import { NameFields } from './name-fields';
import { FilterFields } from './filter-fields';
import { NumberFields } from './number-fields';
import { PreviewTable } from './preview-table';
import { RoleFields } from './role-fields';
import { useFormat } from '#i18n/use-format';

type ColumnsFormProps = {
  looked: LookedAt;
  draft: MappingDraft;
  onDraft: (draft: MappingDraft) => void;
  onSheet: (sheet: number) => void;
  /** Looks at the table once more, in the way that the person says. */
  onLook: (as: LookAs) => void;
  /** Puts our own guess in place of what was settled before. */
  onGuess: () => void;
  /** What reading the table found in place of numbers, without a meaning. */
  met: FoundWord[];
  onRead: (mapping: Mapping) => void;
  /** What stands in place of the buttons while the table is being read. */
  working: ReactNode;
  onAnother: () => void;
};

/** What the columns of a table mean: the guess is filled in, and the person looks it over. */
export function ColumnsForm({ looked, draft, onDraft, working, met, ...on }: ColumnsFormProps) {
  const t = useTranslations('data.columns');
  const format = useFormat();
  const { preview, source, sheets } = looked;
  const [told, setTold] = useState<{ turn: number; errors: FieldError[] }>({ turn: 0, errors: [] });
  const file = source.file.name;
  const lacking = (['region', 'industry', 'measure'] as const)
    .filter((what) => preview.notSure.includes(what))
    .map((what) => t(`notSure.${what}`));
  const words = foundMarks(draft, preview, met);
  const errorAt = (id: string) => told.errors.find((error) => error.id === id)?.text;
  const rolesWrong: Partial<Record<ColumnRole, string>> = Object.fromEntries(
    told.errors.flatMap(({ id, text }) => (id.startsWith('column-') ? [[id.slice('column-'.length), text]] : [])),
  );

  function submit() {
    const made = mappingOf(draft, preview);
    const unsaid = withoutMeaning(words, draft).map((word) => ({
      id: foundId(words.findIndex((each) => each.word === word)),
      text: t('foundNeeded', { word }),
    }));
    const errors = made.ok
      ? mappingFaults(made.mapping, preview.header).map((fault) => errorOf(fault, made.mapping, preview.header, t))
      : made.missing.map((role) => ({ id: `column-${role}`, text: t(`missingRole.${role}`) }));
    const all = [...errors, ...unsaid];
    setTold(({ turn }) => ({ turn: turn + 1, errors: all }));
    if (made.ok && all.length === 0) on.onRead(made.mapping);
  }

  return (
    <>
      {told.errors.length === 0 ? null : (
        <div className="mt-6">
          <ErrorSummary key={told.turn} errors={told.errors} />
        </div>
      )}
      <div className="mt-4 max-w-measure">
        <p>
          {t('file', {
            file,
            encoding: encodingWord(preview.encoding),
            name: t(`encodingOption.${preview.encoding ?? 'utf-8'}`),
            delimiter: delimiterWord(preview),
          })}{' '}
          {t('headerLine', { line: preview.headerLine, lines: preview.headerLines })}
        </p>
        {looked.isKnown ? (
          <p className="mt-2">
            {t('known')}{' '}
            <button type="button" className="quiet-action" onClick={on.onGuess}>
              {t('guessAnew')}
            </button>
          </p>
        ) : null}
        {preview.mapping === undefined ? (
          <p className="mt-2 font-semibold">
            {t('noGuess')} {lacking.length === 0 ? null : t('noGuessOf', { what: format.list(lacking) })}
          </p>
        ) : null}
        {preview.mapping !== undefined && preview.notSure.length > 0 ? (
          <p className="mt-2 font-semibold">
            {t('guessed', { what: format.list(preview.notSure.map((what) => t(`notSure.${what}`))) })}
          </p>
        ) : null}
        {preview.notSure.includes('years-across') ? (
          <p className="mt-2">{t(draft.layout === 'wide' ? 'timesAreIndustries' : 'timesAcross')}</p>
        ) : null}
        {preview.notSure.includes('unit') ? <p className="mt-2">{t('unitDoubt')}</p> : null}
      </div>
      {sheets !== undefined && sheets.length > 1 ? (
        <div className="select-line mt-5 max-w-[20rem]">
          <SelectField
            id="sheet"
            label={t('sheet')}
            value={String(source.sheet ?? 0)}
            options={sheets.map((text, at) => ({ value: String(at), text }))}
            onChoose={(sheet) => on.onSheet(Number(sheet))}
          />
        </div>
      ) : null}
      <PreviewTable preview={preview} file={file} />
      <HowWritten looked={looked} onLook={on.onLook} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="mt-8 max-w-measure">
          <RadioSet
            id="layout"
            legend={<h2 className="text-xl">{t('layout')}</h2>}
            options={[
              { value: 'long', label: t('long') },
              { value: 'wide', label: t('wide') },
            ]}
            value={draft.layout}
            onChange={(value) => onDraft({ ...draft, layout: value === 'wide' ? 'wide' : 'long' })}
          />
        </div>
        <RoleFields
          header={preview.header.map((title, place) => (place === preview.headings ? t('headings') : title))}
          doubted={doubtedRoles(preview.notSure)}
          draft={draft}
          onDraft={onDraft}
          errors={rolesWrong}
        />
        {draft.layout === 'long' ? <FlagFields preview={preview} draft={draft} onDraft={onDraft} /> : null}
        <FoundMarksFields words={words} draft={draft} onDraft={onDraft} errorAt={errorAt} />
        <FilterFields preview={preview} draft={draft} onDraft={onDraft} />
        <NumberFields draft={draft} onDraft={onDraft} />
        <NameFields draft={draft} onDraft={onDraft} />
        {working ?? (
          <p className="onward">
            <button type="submit" className="button">
              {t('continue')}
            </button>
            <button type="button" className="quiet-action" onClick={on.onAnother}>
              {t('another')}
            </button>
          </p>
        )}
      </form>
    </>
  );
}

function delimiterWord({ delimiter, encoding }: LookedAt['preview']): string {
  if (encoding === undefined) return 'none';
  switch (delimiter) {
    case ',':
      return 'comma';
    case ';':
      return 'semicolon';
    case '\t':
      return 'tab';
    case '|':
      return 'bar';
  }
}
