'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { ErrorMessage } from '#components/forms/error-message';
import { idList } from '#components/forms/ids';
import { answerOtherwise, choose, toggle, type as typeText } from '#components/interview/draft';
import type { Draft, QuestionModel } from '#components/interview/model';
import { CODE_OF_UNKNOWN, codeOfOption } from '#policies/instruments/entry-codes';
import { stepOf } from './grid-keys';

export type GridRowModel = { model: QuestionModel; draft: Draft; error: string | null };

type GridRowProps = GridRowModel & {
  onEnter: (draft: Draft) => void;
  onMove: (by: 1 | -1) => void;
};

/** One question of the grid, with native controls; keys choose without leaving the keyboard's home. */
export function GridRow({ model, draft, error, onEnter, onMove }: GridRowProps) {
  const t = useTranslations('fieldwork');
  const own = `grid-${model.id}`;
  const typed = model.kind === 'number' || model.kind === 'text';

  function press(event: KeyboardEvent<HTMLFieldSetElement>) {
    const { target } = event;
    const step = stepOf(event, model, draft, target instanceof HTMLInputElement && target.type === 'text');
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'answer') onEnter(step.draft);
    if (step.kind === 'move' || step.goOn) onMove(step.kind === 'move' ? step.by : 1);
  }

  return (
    <fieldset
      data-row={model.id}
      className="grid-row"
      aria-describedby={idList(error !== null && `${own}-error`)}
      onKeyDown={press}
    >
      <legend>{model.ask}</legend>
      {error === null ? null : <ErrorMessage id={`${own}-error`}>{error}</ErrorMessage>}
      {typed ? <TypedAnswer id={own} draft={draft} onEnter={onEnter} invalid={error !== null} /> : null}
      <div className="grid-options">
        {model.options.map((option, index) => (
          <label key={option.id}>
            <input
              type={model.kind === 'multiple' ? 'checkbox' : 'radio'}
              name={own}
              value={option.id}
              checked={draft.standing === 'value' && isChosen(draft, model, option.id)}
              onChange={() =>
                onEnter(model.kind === 'multiple' ? toggle(draft, option.id, model) : choose(draft, option.id))
              }
            />
            <span className="grid-key">{codeOfOption(index)}</span> {option.label}
          </label>
        ))}
        {model.notApplicable === undefined
          ? null
          : other('not-applicable', codeOfOption(model.options.length), model.notApplicable)}
        {other('unknown', CODE_OF_UNKNOWN, t('handout.unknown'))}
      </div>
    </fieldset>
  );

  function other(answer: 'unknown' | 'not-applicable', key: string, label: string) {
    return (
      <label>
        <input
          type="radio"
          name={model.kind === 'single' ? own : `${own}-other`}
          value={answer}
          checked={draft.standing === answer}
          onChange={() => onEnter(answerOtherwise(draft, answer))}
        />
        <span className="grid-key">{key}</span> {label}
      </label>
    );
  }
}

type TypedAnswerProps = { id: string; draft: Draft; onEnter: (draft: Draft) => void; invalid: boolean };

/** What is typed is taken when one goes on: a number half written is no answer. */
function TypedAnswer({ id, draft, onEnter, invalid }: TypedAnswerProps) {
  const t = useTranslations('fieldwork.enter');
  const [text, setText] = useState<string>();

  function take() {
    if (text !== undefined && text !== draft.text) onEnter(typeText(draft, text));
    setText(undefined);
  }

  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t('typed')}
      </label>
      <input
        id={id}
        type="text"
        className="field"
        autoComplete="off"
        value={text ?? draft.text}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={idList(invalid && `${id}-error`)}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
      />
    </>
  );
}

function isChosen(draft: Draft, { kind }: QuestionModel, option: string): boolean {
  return kind === 'multiple' ? draft.choices.includes(option) : draft.choice === option;
}
