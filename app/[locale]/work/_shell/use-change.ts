import { useState } from 'react';
import type { Assessment } from '../../../../policies/schema/assessment';
import type { Question } from '../../../../policies/schema/knowledge';
import { draftOf } from './drafts';
import type { Answering } from './use-answering';
import type { Working } from './use-assessment';

/** What is being changed on the result page: an answer, or the cut-offs. */
export type Changing = { kind: 'answer'; question: Question } | { kind: 'cut-offs' };

/** A change made in place: what it is, how things stood before it, and whether its fields are open. */
type Change = { what: Changing; before: Assessment; editing: boolean };

/** One change at a time beside the result, with the way back. Closing it gives the focus back to where it came from. */
export function useChange({ assessment, change }: Working, answering: Answering) {
  const [current, setCurrent] = useState<Change>();

  function open(what: Changing) {
    setCurrent({ what, before: assessment, editing: true });
  }

  /** Closes the fields; what was changed stays told until it is dismissed. */
  function close() {
    if (current === undefined) return;
    if (current.editing) focusOpener(current.what);
    setCurrent(current.editing && isChanged(current, assessment) ? { ...current, editing: false } : undefined);
  }

  function undo() {
    if (current === undefined) return;
    const { what, before } = current;
    if (what.kind === 'cut-offs') change((now) => withThresholds(now, before.thresholds));
    else answering.type(what.question, draftOf(before.answers[what.question.id]));
    if (!current.editing) {
      focusOpener(what);
      setCurrent(undefined);
    }
  }

  const changed = current !== undefined && isChanged(current, assessment);
  return { current, changed, open, close, undo };
}

/** The assessment with other cut-offs; without any it is read with the cited preset. */
export function withThresholds(assessment: Assessment, thresholds: Assessment['thresholds']): Assessment {
  const { thresholds: _, ...others } = assessment;
  return thresholds === undefined ? others : { ...others, thresholds };
}

function isChanged({ what, before }: Change, now: Assessment): boolean {
  const part = (of: Assessment) =>
    what.kind === 'cut-offs' ? (of.thresholds ?? null) : (of.answers[what.question.id] ?? null);
  return JSON.stringify(part(before)) !== JSON.stringify(part(now));
}

function focusOpener(what: Changing): void {
  const opener = what.kind === 'cut-offs' ? 'cut-offs' : what.question.id;
  const buttons = [...document.querySelectorAll<HTMLElement>(`[data-changes="${CSS.escape(opener)}"]`)];
  // The same answer stands in several places; the one in sight is the likeliest to have been pressed.
  const inSight = buttons.find((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight && button.checkVisibility();
  });
  (inSight ?? buttons[0])?.focus({ preventScroll: inSight !== undefined });
}
