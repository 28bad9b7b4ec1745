import type { Draft, QuestionModel } from './model';

/** Nothing typed and nothing chosen. */
export function emptyDraft(): Draft {
  return {
    choice: null,
    choices: [],
    text: '',
    standing: 'none',
    evidence: null,
    who: '',
    note: '',
    source: '',
    asOf: '',
    former: [],
    groups: [],
  };
}

/** The draft after one option of a single choice was chosen. */
export function choose(draft: Draft, optionId: string): Draft {
  return { ...draft, choice: optionId, standing: 'value' };
}

/** The draft after an option of a multiple choice was ticked or unticked; an exclusive option and the others rule each other out. */
export function toggle(draft: Draft, optionId: string, model: Pick<QuestionModel, 'options'>): Draft {
  const choices = draft.choices.includes(optionId)
    ? draft.choices.filter((id) => id !== optionId)
    : ticked(draft.choices, optionId, model);
  return { ...draft, choices, standing: choices.length === 0 ? 'none' : 'value' };
}

/** The options ticked together with a new one, in the order in which they are shown. */
function ticked(choices: string[], optionId: string, model: Pick<QuestionModel, 'options'>): string[] {
  const exclusive = new Set(model.options.filter((option) => option.exclusive).map((option) => option.id));
  if (exclusive.has(optionId)) {
    return [optionId];
  }
  return model.options
    .map((option) => option.id)
    .filter((id) => id === optionId || (choices.includes(id) && !exclusive.has(id)));
}

/** The draft after something was typed; an emptied field leaves "I do not know" standing where it was ticked. */
export function type(draft: Draft, text: string): Draft {
  if (text.trim() !== '') {
    return { ...draft, text, standing: 'value' };
  }
  return { ...draft, text, standing: draft.standing === 'value' ? 'none' : draft.standing };
}

/** The answers that every scale may have besides its own. */
export type OtherAnswer = Extract<Draft['standing'], 'unknown' | 'not-applicable'>;

/** The draft after "I do not know" or "does not apply"; what was chosen gives way, what was typed stays. */
export function answerOtherwise(draft: Draft, answer: OtherAnswer): Draft {
  return { ...draft, choice: null, choices: [], standing: answer };
}

/** The draft after "I do not know" or "does not apply" was taken back; what was typed counts again. */
export function takeBack(draft: Draft): Draft {
  return { ...draft, standing: draft.text.trim() === '' ? 'none' : 'value' };
}

/** Ticks "I do not know" or "does not apply", or takes it back where it stood already. */
export function toggleOther(draft: Draft, answer: OtherAnswer): Draft {
  return draft.standing === answer ? takeBack(draft) : answerOtherwise(draft, answer);
}

/** Whether the draft says anything about how the answer is known. */
export function saysHowItIsKnown(draft: Draft): boolean {
  const words = [draft.who, draft.note, draft.source, draft.asOf];
  return draft.evidence !== null || words.some((text) => text.trim() !== '');
}
