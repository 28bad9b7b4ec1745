import type { Assessment } from '#policies/schema/assessment';
import { createAutosave, type SaveStatus } from '#storage/browser/autosave';
import { changedFields } from '#storage/browser/changed-fields';
import type { Drafts, DraftStore, FieldDraft } from '#storage/browser/drafts';
import type { AssessmentStore, StoredAssessment } from '#storage/browser/store';
import { draftKey, type Form, type Texts, typeInto, worthKeeping } from '#components/forms/typing';

type Change = (assessment: Assessment) => Assessment;

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
  /** Keeps a text that a field cannot store, or lets it go. */
  keepDraft(field: string, text: string | undefined): void;
  /** Takes over the drafts that another tab has kept or let go. */
  followDrafts(): Promise<void>;
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
  draftStore: Pick<DraftStore, 'keep' | 'load'>;
  now: () => string;
  onChange: (state: WorkState) => void;
};

/** A change that is not known to be saved, and the assessment that came of it. */
type Pending = { next: Change; result: Assessment };

/**
 * Keeps an assessment saved while people work on it, and lets its fields follow what other tabs save. Changes of two tabs to different
 * fields are both kept; where both changed the same field, nothing is written until the person has chosen.
 */
export function createWorkingCopy({ store, stored, draftStore, now, onChange, ...given }: Surroundings): WorkingCopy {
  let state: WorkState = {
    assessment: stored.assessment,
    stored,
    status: { state: 'saved', at: stored.savedAt },
    drafts: given.drafts,
    elsewhere: [],
  };
  /** The drafts that outlive the page, as far as this tab knows. */
  let kept = given.drafts;
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

  /** Whether this tab and another have made different things of the same field since the last save that both know. */
  function touchesTheSame({ assessment: theirs }: StoredAssessment): boolean {
    const ours = changedFields(state.stored.assessment, state.assessment);
    const other = changedFields(state.stored.assessment, theirs);
    const differing = changedFields(state.assessment, theirs);
    const inBoth = differing.filter((field) => ours.includes(field) && other.includes(field));
    // Changes of the plan are written as a whole plan.
    const touchPlan = [ours, other, differing].every((fields) => fields.some((field) => field.startsWith('plan.')));
    return inBoth.length > 0 || touchPlan;
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
    const at = now();
    // A result that is kept follows from what people wrote: it is no work of theirs.
    const updatedAt = onlyKeepsResult(state.assessment, after) ? after.updatedAt : at;
    const result = { ...after, answers: stamped(after.answers, state.assessment.answers, at), updatedAt };
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

  function keep(field: string, draft: FieldDraft | undefined): void {
    if (JSON.stringify(kept[field]) === JSON.stringify(draft)) return;
    kept = withDraft(kept, field, draft);
    void draftStore.keep(stored.assessment.id, field, draft);
  }

  return {
    state: () => state,
    change,
    type(form, changed) {
      const { assessment, drafts } = state;
      const after = typeInto(form, { whole: assessment, drafts }, changed);
      state = { ...state, drafts: after.drafts };
      const worth = worthKeeping(form, after.drafts);
      for (const field of form.fields) keep(draftKey(form, field), worth[draftKey(form, field)]);
      if (after.whole === assessment) show({});
      else change(after.again);
    },
    keepDraft(field, text) {
      const draft = text === undefined ? undefined : { text, stands: null };
      keep(field, draft);
      show({ drafts: withDraft(state.drafts, field, draft) });
    },
    async followDrafts() {
      const before = kept;
      const loaded = await draftStore.load(stored.assessment.id);
      let { drafts } = state;
      for (const field of new Set([...Object.keys(before), ...Object.keys(loaded)])) {
        // What was typed here in the meantime is newer than what was read.
        if (kept[field] !== before[field]) continue;
        if (JSON.stringify(loaded[field]) === JSON.stringify(before[field])) continue;
        kept = withDraft(kept, field, loaded[field]);
        drafts = withDraft(drafts, field, loaded[field]);
      }
      if (drafts !== state.drafts) show({ drafts });
    },
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

/** Answers that say something else than before bear the time of it; one that was put back keeps the time that it brings. */
function stamped(after: Assessment['answers'], before: Assessment['answers'], at: string): Assessment['answers'] {
  if (after === before) return after;
  return Object.fromEntries(
    Object.entries(after).map(([id, answer]) => {
      const old = before[id];
      const isPutBack = answer.changedAt !== old?.changedAt;
      return [id, answer === old || isPutBack || isSame(answer, old) ? answer : { ...answer, changedAt: at }];
    }),
  );
}

function onlyKeepsResult(before: Assessment, after: Assessment): boolean {
  const { lastResult: _, ...then } = before;
  const { lastResult: _kept, ...now } = after;
  const fields = new Map<string, unknown>(Object.entries(now));
  return (
    fields.size === Object.keys(then).length && Object.entries(then).every(([key, value]) => fields.get(key) === value)
  );
}

function isSame(a: object, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withDraft(drafts: Drafts, field: string, draft: FieldDraft | undefined): Drafts {
  const { [field]: _, ...others } = drafts;
  return draft === undefined ? others : { ...others, [field]: draft };
}
