import type { Assessment } from '#policies/schema/assessment';
import { createAutosave, type SaveStatus } from '#storage/browser/autosave';
import { changedFields } from '#storage/browser/changed-fields';
import type { Drafts } from '#storage/browser/drafts';
import type { AssessmentStore, StoredAssessment } from '#storage/browser/store';
import { type Form, type Texts, typeInto } from './fields/typing';

export type Change = (assessment: Assessment) => Assessment;

/** An assessment that is being worked on, as it stands now. */
export type WorkState = {
  assessment: Assessment;
  stored: StoredAssessment;
  status: SaveStatus;
  /** What stands in fields and is not what is stored. */
  drafts: Drafts;
  /** Fields that another tab has changed and that nobody here has touched or dismissed since. */
  elsewhere: readonly string[];
};

export type WorkingCopy = {
  state(): WorkState;
  /** Changes the assessment; it is saved at once. A change is done again where another tab was quicker, so it must be about its part only. */
  change(next: Change): void;
  /** Takes what was typed into some fields of a form: what is valid is saved, the rest stays as a draft. */
  type<Field extends string>(form: Form<Field, Assessment>, changed: Partial<Texts<Field>>): void;
  /** Sets drafts as another place has them. */
  setDrafts(drafts: Drafts): void;
  /** Takes over what another tab has saved, where nothing here waits to be saved; else the next save tells. */
  follow(theirs: StoredAssessment): void;
  takeTheirs(): void;
  keepMine(): void;
  /** What another tab has changed was seen. */
  seen(): void;
  note(stored: Partial<Pick<StoredAssessment, 'backedUpAt' | 'changesSinceBackup'>>): void;
  flush(): Promise<void>;
  stop(): void;
};

type Surroundings = {
  store: Pick<AssessmentStore, 'save'>;
  stored: StoredAssessment;
  drafts: Drafts;
  now: () => string;
  onChange: (state: WorkState) => void;
};

/** A change that is not known to be saved, and the assessment that came of it. */
type Pending = { next: Change; result: Assessment };

/**
 * Keeps an assessment saved while people work on it, and lets its fields follow what other tabs save. Changes of two tabs to different
 * fields are both kept; where both changed the same field, nothing is written until the person has chosen.
 */
export function createWorkingCopy({ store, stored, drafts, now, onChange }: Surroundings): WorkingCopy {
  let state: WorkState = {
    assessment: stored.assessment,
    stored,
    status: { state: 'saved', at: stored.savedAt },
    drafts,
    elsewhere: [],
  };
  let pending: Pending[] = [];
  let written: Assessment | undefined;

  const autosave = createAutosave(
    {
      save: (assessment, expectedRevision, at) => {
        written = assessment;
        return store.save(assessment, expectedRevision, at);
      },
    },
    stored,
    { now, onStatus: settle, onSaved: acknowledge },
  );

  function show(next: Partial<WorkState>): void {
    state = { ...state, ...next };
    onChange(state);
  }

  function acknowledge(saved: StoredAssessment): void {
    const last = pending.findIndex(({ result }) => result === written);
    pending = pending.slice(last + 1);
    show({ stored: saved });
  }

  function settle(status: SaveStatus): void {
    if (status.state !== 'conflict' || touchesTheSame(status.theirs)) show({ status });
    else goOnFrom(status.theirs, pending);
  }

  /** Whether this tab and another have changed the same field since the last save that both know. */
  function touchesTheSame({ assessment: theirs }: StoredAssessment): boolean {
    const ours = changedFields(state.stored.assessment, state.assessment);
    const other = changedFields(state.stored.assessment, theirs);
    // Changes of the plan are written as a whole plan.
    const isPlan = (field: string) => field.startsWith('plan.');
    return ours.some((field) => other.includes(field)) || (ours.some(isPlan) && other.some(isPlan));
  }

  /** Goes on from what another tab has saved, and does these changes of this tab again on top of it. */
  function goOnFrom(theirs: StoredAssessment, again: Pending[]): void {
    const changed = changedFields(state.stored.assessment, theirs.assessment);
    const elsewhere = [...new Set([...state.elsewhere, ...changed])];
    autosave.adopt(theirs);
    pending = [];
    show({ assessment: theirs.assessment, stored: theirs, status: { state: 'saved', at: theirs.savedAt }, elsewhere });
    for (const { next } of again) change(next);
  }

  /** The person knows of the other tab's changes, having chosen. */
  function choose(theirs: StoredAssessment, again: Pending[]): void {
    goOnFrom(theirs, again);
    show({ elsewhere: [] });
  }

  function change(next: Change): void {
    const after = next(state.assessment);
    if (after === state.assessment) return;
    const result = { ...after, updatedAt: now() };
    const ours = changedFields(state.assessment, result);
    pending.push({ next, result });
    state = {
      ...state,
      assessment: result,
      elsewhere: state.elsewhere.filter((field) => !ours.includes(field)),
    };
    // The status comes after the change, so that both are shown together.
    autosave.change(result);
    show({});
  }

  return {
    state: () => state,
    change,
    type(form, changed) {
      const { assessment, drafts } = state;
      const after = typeInto(form, { whole: assessment, drafts }, changed);
      state = { ...state, drafts: after.drafts };
      if (after.whole === assessment) show({});
      else change(after.again);
    },
    setDrafts: (next) => show({ drafts: next }),
    follow(theirs) {
      const isNewer = theirs.revision > state.stored.revision;
      if (isNewer && state.status.state === 'saved') goOnFrom(theirs, []);
    },
    takeTheirs() {
      if (state.status.state === 'conflict') choose(state.status.theirs, []);
    },
    keepMine() {
      if (state.status.state === 'conflict') choose(state.status.theirs, pending);
    },
    seen() {
      if (state.elsewhere.length > 0) show({ elsewhere: [] });
    },
    note: (noted) => show({ stored: { ...state.stored, ...noted } }),
    flush: () => autosave.flush(),
    stop: () => autosave.stop(),
  };
}
