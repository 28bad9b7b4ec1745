import { useEffect, useRef, useState } from 'react';
import { answerTo } from '#policies/engine/evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { Answering } from '#features/assessment/interview/use-answers';
import type { Report } from '#reports/report';
import type { Working } from '#features/assessment/use-assessment';

/** What is being changed on the result page: an answer, or the cut-offs. */
export type Changing = { kind: 'answer'; question: Question } | { kind: 'cut-offs' };

/** A change made in place: what it is, how things stood before it, whether its fields are open, and the place where it was begun. */
type Change = { what: Changing; before: Assessment; editing: boolean; from: string | undefined };

/** One change at a time beside the result, with the way back. Closing it gives the focus back to where it came from. */
export function useChange({ assessment, change }: Working, answering: Answering, report: Report | undefined) {
  const [current, setCurrent] = useState<Change>();
  const undone = useRef<Change>(undefined);

  // The result is made anew after an undo, and its parts change their places: the focus goes along with the one where it was.
  useEffect(() => {
    if (report !== undefined && undone.current !== undefined && hasNotMovedOn()) focusOpener(undone.current);
  }, [report]);

  function open(what: Changing) {
    undone.current = undefined;
    setCurrent({ what, before: assessment, editing: true, from: document.activeElement?.closest('[id]')?.id });
  }

  /** Closes the fields; what was changed stays told until it is dismissed. */
  function close() {
    if (current === undefined) return;
    if (current.editing) focusOpener(current);
    setCurrent(current.editing && isChanged(current, assessment) ? { ...current, editing: false } : undefined);
  }

  function undo() {
    if (current === undefined) return;
    const { what, before } = current;
    if (what.kind === 'cut-offs') change((now) => withThresholds(now, before.thresholds));
    else answering.restore(what.question, answerTo(before.answers, what.question.id));
    if (current.editing) {
      // The button that was pressed goes with the change.
      document.getElementById('change-title')?.focus();
      return;
    }
    focusOpener(current);
    undone.current = current;
    setCurrent(undefined);
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
    what.kind === 'cut-offs' ? (of.thresholds ?? null) : (answerTo(of.answers, what.question.id) ?? null);
  return JSON.stringify(part(before)) !== JSON.stringify(part(now));
}

/** Whether the focus is still on a button that opens an answer, or went with what was taken from the page. */
function hasNotMovedOn(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches('[data-changes]');
}

/** The same answer stands in several places: the one where the change was begun gets the focus back, if it is still there. */
function focusOpener({ what, from }: Change): void {
  const opener = what.kind === 'cut-offs' ? 'cut-offs' : what.question.id;
  const selector = `[data-changes="${CSS.escape(opener)}"]`;
  const place = from === undefined ? null : document.getElementById(from);
  const button = place?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  button?.focus();
}
