'use client';

import { useTranslations } from 'next-intl';
import type { Words } from '#i18n/words';
import { type ReactNode, useState } from 'react';
import { SelectField } from '#components/data/select-field';
import { ErrorSummary, type FieldError } from '#components/forms/error-summary';
import { RadioSet } from '#components/forms/radio-set';
import { type Mapping, type MappingFault, mappingFaults } from '#indicators/reading/mapping';
import type { LookedAt } from '#features/finder/use-table';
import { type ColumnRole, type MappingDraft, mappingOf } from './mapping-draft';
import { encodingWord } from './encoding-word';
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
  onRead: (mapping: Mapping) => void;
  /** What stands in place of the buttons while the table is being read. */
  working: ReactNode;
  onAnother: () => void;
};

/** What the columns of a table mean: the guess is filled in, and the person looks it over. */
export function ColumnsForm({ looked, draft, onDraft, onSheet, onRead, working, onAnother }: ColumnsFormProps) {
  const t = useTranslations('data.columns');
  const format = useFormat();
  const { preview, source, sheets } = looked;
  const [told, setTold] = useState<{ turn: number; errors: FieldError[] }>({ turn: 0, errors: [] });
  const file = source.file.name;
  const rolesWrong: Partial<Record<ColumnRole, string>> = Object.fromEntries(
    told.errors.flatMap(({ id, text }) => (id.startsWith('column-') ? [[id.slice('column-'.length), text]] : [])),
  );

  function submit() {
    const made = mappingOf(draft, preview);
    const errors = made.ok
      ? mappingFaults(made.mapping, preview.header).map((fault) => errorOf(fault, made.mapping, preview.header, t))
      : made.missing.map((role) => ({ id: `column-${role}`, text: t(`missingRole.${role}`) }));
    setTold(({ turn }) => ({ turn: turn + 1, errors }));
    if (made.ok && errors.length === 0) onRead(made.mapping);
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
          {t('file', { file, encoding: encodingWord(preview.encoding), delimiter: delimiterWord(preview, sheets) })}{' '}
          {t('headerLine', { line: preview.headerLine })}
        </p>
        {preview.mapping === undefined ? <p className="mt-2 font-semibold">{t('noGuess')}</p> : null}
        {preview.mapping !== undefined && preview.notSure.length > 0 ? (
          <p className="mt-2 font-semibold">
            {t('guessed', { what: format.list(preview.notSure.map((what) => t(`notSure.${what}`))) })}
          </p>
        ) : null}
      </div>
      {sheets !== undefined && sheets.length > 1 ? (
        <div className="select-line mt-5 max-w-[20rem]">
          <SelectField
            id="sheet"
            label={t('sheet')}
            value={String(source.sheet ?? 0)}
            options={sheets.map((text, at) => ({ value: String(at), text }))}
            onChoose={(sheet) => onSheet(Number(sheet))}
          />
        </div>
      ) : null}
      <PreviewTable preview={preview} file={file} />
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
        <RoleFields header={preview.header} draft={draft} onDraft={onDraft} errors={rolesWrong} />
        <FilterFields preview={preview} draft={draft} onDraft={onDraft} />
        <NumberFields draft={draft} onDraft={onDraft} />
        {working ?? (
          <p className="onward">
            <button type="submit" className="button">
              {t('continue')}
            </button>
            <button type="button" className="quiet-action" onClick={onAnother}>
              {t('another')}
            </button>
          </p>
        )}
      </form>
    </>
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

function delimiterWord({ delimiter }: LookedAt['preview'], sheets: string[] | undefined): string {
  if (sheets !== undefined) return 'none';
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
