'use client';

import { useTranslations } from 'next-intl';
import type { Words } from '#i18n/words';
import { type ReactNode, useState } from 'react';
import { SelectField } from '#components/data/select-field';
import { ErrorSummary, type FieldError } from '#components/forms/error-summary';
import { RadioSet } from '#components/forms/radio-set';
import type { FoundWord } from '#indicators/reading/found-words';
import type { NotSure } from '#indicators/reading/guess-mapping';
import { type Mapping, type MappingFault, mappingFaults } from '#indicators/reading/mapping';
import type { LookAs } from '#indicators/reading/preview';
import type { LookedAt } from '#features/finder/use-table';
import { type ColumnRole, type MappingDraft, mappingOf } from './mapping-draft';
import { encodingWord } from './encoding-word';
import { FlagFields } from './flag-fields';
import { foundMarks, withoutMeaning } from './found-marks';
import { FoundMarksFields, foundId } from './found-marks-fields';
import { HowWritten } from './how-written';
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
        {preview.mapping === undefined ? <p className="mt-2 font-semibold">{t('noGuess')}</p> : null}
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

/** The columns that stand behind a doubt. */
function doubtedRoles(notSure: NotSure[]): ReadonlySet<ColumnRole> {
  return new Set(
    notSure.flatMap((what): ColumnRole[] => {
      switch (what) {
        case 'region':
          return ['region', 'regionWith'];
        case 'industry':
          return ['industry', 'industryWith'];
        case 'measure':
        case 'years-across':
          return ['employment', 'establishments'];
        case 'rows-are':
          return ['label'];
        case 'year':
          return ['year'];
        case 'flag':
          return ['flag'];
        case 'blocks':
        case 'encoding':
        case 'fill-down':
        case 'thousands':
        case 'title-line':
        case 'unit':
          return [];
      }
    }),
  );
}

/** A fault of the mapping in words, with the control to go to. */
function errorOf(fault: MappingFault, mapping: Mapping, header: string[], t: Words<'data.columns'>): FieldError {
  const title = (place: number) => header[place] || t('column', { number: place + 1 });
  switch (fault.kind) {
    case 'no-measure':
      return { id: 'column-employment', text: t('fault.no-measure') };
    case 'no-values':
    case 'no-titles':
      return { id: 'column-values', text: t(`fault.${fault.kind}`) };
    case 'thousands-are-decimals':
      return { id: 'thousands', text: t('fault.thousands-are-decimals') };
    case 'no-such-column':
      return { id: `column-${firstRole(mapping)}`, text: t('fault.no-such-column', { number: fault.place + 1 }) };
    case 'column-used-twice':
      return { id: roleOf(fault.place, mapping), text: t('fault.column-used-twice', { title: title(fault.place) }) };
    case 'mark-used-twice':
      return {
        id: 'mark-missing',
        text: t('fault.mark-used-twice', { mark: fault.mark === '' ? 'empty' : fault.mark }),
      };
    case 'title-empty':
      return { id: 'column-values', text: t('fault.title-empty', { number: fault.place + 1 }) };
    case 'title-twice':
      return { id: 'column-values', text: t('fault.title-twice', { title: fault.title }) };
  }
}

function firstRole(mapping: Mapping): ColumnRole {
  return mapping.layout === 'wide' ? 'label' : 'region';
}

/** The last field in which a column was chosen: the first use is more likely the right one. */
function roleOf(place: number, mapping: Mapping): string {
  const roles = Object.entries(mapping).filter(([, value]) => value === place);
  return `column-${roles.at(-1)?.[0] ?? 'values'}`;
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
