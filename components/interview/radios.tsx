import type { AnswerProps } from './answer-props';
import { Choice } from '#components/forms/choice';
import { choose } from './draft';
import { idsOf } from '#components/forms/ids';

/** The options of a single choice; none is chosen beforehand. */
export function Radios({ model, draft, onDraft }: AnswerProps) {
  const { control } = idsOf(model.id);

  return (
    <div className="choices">
      {model.options.map((option, index) => (
        <Choice
          key={option.id}
          type="radio"
          name={control}
          value={option.id}
          id={index === 0 ? control : undefined}
          checked={draft.standing === 'value' && draft.choice === option.id}
          onChoose={() => onDraft(choose(draft, option.id))}
        >
          {option.label}
        </Choice>
      ))}
    </div>
  );
}
