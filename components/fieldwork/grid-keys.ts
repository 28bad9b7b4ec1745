import { answerOtherwise, choose, toggle } from '#components/interview/draft';
import type { Draft, QuestionModel } from '#components/interview/model';
import { CODE_OF_UNKNOWN, optionOfCode } from '#policies/instruments/entry-codes';

type Key = { key: string; metaKey: boolean; ctrlKey: boolean; altKey: boolean; shiftKey: boolean };

/** What a key does in a row of answers. */
type GridStep = { kind: 'answer'; draft: Draft; goOn: boolean } | { kind: 'move'; by: 1 | -1 };

/**
 * Reads a key pressed in a row. In a field of text, digits stay digits. Null for every key that is not ours, and for keys held together
 * with another, which belong to the browser.
 */
export function stepOf(event: Key, model: QuestionModel, draft: Draft, typing: boolean): GridStep | null {
  if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return null;
  switch (event.key) {
    case 'Enter':
    case 'ArrowDown':
      return { kind: 'move', by: 1 };
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    default:
      return typing ? null : answerBy(event.key, model, draft);
  }
}

/** One key is one answer, and the next question comes; where several may be true, keys add up. */
function answerBy(key: string, model: QuestionModel, draft: Draft): GridStep | null {
  if (key === CODE_OF_UNKNOWN) return { kind: 'answer', draft: answerOtherwise(draft, 'unknown'), goOn: true };
  const index = optionOfCode(key);
  if (index === undefined) return null;
  const option = model.options[index];
  if (option !== undefined) {
    return model.kind === 'multiple'
      ? { kind: 'answer', draft: toggle(draft, option.id, model), goOn: false }
      : { kind: 'answer', draft: choose(draft, option.id), goOn: true };
  }
  if (index === model.options.length && model.notApplicable !== undefined) {
    return { kind: 'answer', draft: answerOtherwise(draft, 'not-applicable'), goOn: true };
  }
  return null;
}
