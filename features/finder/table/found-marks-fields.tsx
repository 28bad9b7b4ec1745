'use client';

import { useTranslations } from 'next-intl';
import { ErrorMessage } from '#components/forms/error-message';
import type { FoundWord } from '#indicators/reading/found-words';
import type { MappingDraft, MarkMeaning } from './mapping-draft';

type FoundMarksFieldsProps = {
  words: FoundWord[];
  draft: MappingDraft;
  onDraft: (draft: MappingDraft) => void;
  /** By the id of the field. */
  errorAt: (id: string) => string | undefined;
};

const MEANINGS = ['withheld', 'missing', 'zero', 'fault'] as const;

/** What stands in place of numbers and is in no list of marks: each word is asked about, and none is guessed. */
export function FoundMarksFields({ words, draft, onDraft, errorAt }: FoundMarksFieldsProps) {
  const t = useTranslations('data.columns');
  if (words.length === 0) return null;

  function choose(word: string, chosen: string) {
    const meaning: MarkMeaning | undefined = MEANINGS.find((each) => each === chosen);
    const { [word]: _, ...others } = draft.found;
    onDraft({ ...draft, found: meaning === undefined ? others : { ...others, [word]: meaning } });
  }

  return (
    <fieldset className="figure-group">
      <legend className="font-semibold">{t('found')}</legend>
      <p className="labelled-hint">{t('foundHint')}</p>
      <div className="form-three">
        {words.map(({ word, count }, at) => {
          const id = foundId(at);
          const error = errorAt(id);
          return (
            <div
              key={word}
              className="labelled"
              data-error={error === undefined ? undefined : 'true'}
              data-size="words"
            >
              <label htmlFor={id}>{t('foundWord', { word, count })}</label>
              {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
              <select
                id={id}
                className="field"
                value={draft.found[word] ?? ''}
                aria-invalid={error === undefined ? undefined : true}
                aria-describedby={error === undefined ? undefined : `${id}-error`}
                onChange={(event) => choose(word, event.target.value)}
              >
                <option value="">{t('foundChoose')}</option>
                {MEANINGS.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {t(`foundMeaning.${meaning}`)}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The id of the field for the word at this place of the list. */
export function foundId(at: number): string {
  return `found-${at}`;
}
