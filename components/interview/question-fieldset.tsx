import { AnswerField, type QuestionHeading } from './answer-field';
import type { AnswerProps } from './answer-props';
import { EffectMargin } from './effect-margin';
import { EvidenceFields } from './evidence-fields';
import { type GroupFields, GroupsFold } from './groups-fold';
import type { Effect } from './model';
import { WhoCanKnow } from './who-can-know';

type QuestionFieldsetProps = AnswerProps & {
  heading: QuestionHeading;
  effect: Effect | null;
  /** What is wrong with the note; it can only be too long. */
  noteError?: string | null;
  /** The fields for what single groups say, which come when they are opened. */
  groupFields?: GroupFields | undefined;
};

const levelBelow = { h1: 'h2', h2: 'h3', h3: 'h4' } as const;

/** A question with its fields; in the margin, or below the answer where there is none, who can know it and what it changed. */
export function QuestionFieldset(props: QuestionFieldsetProps) {
  const { heading, effect, noteError = null, groupFields, ...answer } = props;
  const { model, draft, onDraft } = answer;
  const oneOfMany = heading !== 'h1';
  const note = { heading: levelBelow[heading], about: oneOfMany ? model.short : undefined };

  return (
    <div className="question">
      <AnswerField heading={heading} {...answer} />
      <div className="question-margin">
        <WhoCanKnow model={model} alwaysFolded={oneOfMany} {...note} />
        <EffectMargin effect={effect} {...note} />
      </div>
      <EvidenceFields model={model} draft={draft} onDraft={onDraft} noteError={noteError} />
      {groupFields === undefined || model.groups === undefined ? null : (
        <GroupsFold
          model={model}
          groups={model.groups}
          draft={draft}
          onDraft={onDraft}
          fields={groupFields}
          keptOpen={answer.error !== null && draft.groups.length > 0}
        />
      )}
    </div>
  );
}
