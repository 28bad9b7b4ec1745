import type { Assessment } from '#policies/schema/assessment';
import type { AssessmentStore, FaultReason, SaveOutcome, StoredAssessment } from './store';

export type SaveStatus =
  | { state: 'saved'; at: string }
  | { state: 'saving' }
  | { state: 'failed'; reason: FaultReason | 'gone' }
  | { state: 'conflict'; theirs: StoredAssessment };

export type Autosave = {
  /** Writes at once; while a write is under way the latest change waits and the ones before it are part of it. */
  change(assessment: Assessment): void;
  /** Tries again what failed; resolves when what was changed before is written or has failed. */
  flush(): Promise<void>;
  /** Goes on from what the store holds and lets go of what was not written. */
  adopt(stored: StoredAssessment): void;
  /** In a conflict: writes what is here over what is there. */
  keepMine(): void;
  status(): SaveStatus;
  /** Calls back no more; what was changed is written all the same. */
  stop(): void;
};

type AutosaveOptions = {
  now: () => string;
  onStatus: (status: SaveStatus) => void;
  /** After each write: what the store now holds. */
  onSaved?: (stored: StoredAssessment) => void;
  onConflict?: (theirs: StoredAssessment) => void;
};

/** Writes every change of one assessment to the store, one write at a time, and drops none. */
export function createAutosave(
  store: Pick<AssessmentStore, 'save'>,
  stored: StoredAssessment,
  { now, onStatus, onSaved, onConflict }: AutosaveOptions,
): Autosave {
  let base = stored;
  /** Changed, and not known to be written. */
  let mine: Assessment | undefined;
  /** What was reported as failed since `base`. A browser that breaks down may have written it all the same. */
  let doubtful: Assessment[] = [];
  /** How many changes there were, and up to which of them a write has ended, well or badly. */
  let changes = 0;
  let ended = 0;
  let adoptions = 0;
  let busy = false;
  let writing: Promise<void> | undefined;
  let status: SaveStatus = { state: 'saved', at: stored.savedAt };
  let stopped = false;

  function show(next: SaveStatus): void {
    if (next.state === 'saving' && status.state === 'saving') return;
    status = next;
    if (stopped) return;
    onStatus(next);
    if (next.state === 'conflict') onConflict?.(next.theirs);
  }

  function start(content: Assessment): void {
    if (!busy) {
      busy = true;
      writing = write(content, changes, adoptions);
    }
    show({ state: 'saving' });
  }

  async function write(content: Assessment, upTo: number, adoptionsBefore: number): Promise<void> {
    let outcome: SaveOutcome = { ok: false, reason: 'refused' };
    try {
      outcome = await put(content);
    } finally {
      busy = false;
      ended = upTo;
      const next = adoptions === adoptionsBefore ? settle(content, outcome, upTo) : settleAfterAdoption(outcome);
      if (mine !== undefined && changes > ended && next.state !== 'conflict') start(mine);
      else show(next);
    }
  }

  /** Saves, and takes what an earlier write of ours left there for no conflict. */
  async function put(content: Assessment): Promise<SaveOutcome> {
    const outcome = await store.save(content, base.revision, now());
    if (outcome.ok || outcome.reason !== 'conflict') return outcome;
    const { theirs } = outcome;
    if (isSame(theirs.assessment, content)) return { ok: true, stored: theirs };
    const isOurs = doubtful.some((written) => isSame(theirs.assessment, written));
    return isOurs ? store.save(content, theirs.revision, now()) : outcome;
  }

  function settle(content: Assessment, outcome: SaveOutcome, upTo: number): SaveStatus {
    if (!outcome.ok) {
      if (outcome.reason === 'conflict') return { state: 'conflict', theirs: outcome.theirs };
      doubtful.push(content);
      return { state: 'failed', reason: outcome.reason };
    }
    goOnFrom(outcome.stored);
    if (changes === upTo) mine = undefined;
    if (!stopped) onSaved?.(base);
    return { state: 'saved', at: base.savedAt };
  }

  /** Something else was adopted while the write was under way: what came of it matters only if it is on top now. */
  function settleAfterAdoption(outcome: SaveOutcome): SaveStatus {
    if (outcome.ok && outcome.stored.revision > base.revision) {
      if (mine === undefined) {
        mine = base.assessment;
        changes++;
      }
      goOnFrom(outcome.stored);
    }
    return { state: 'saved', at: base.savedAt };
  }

  function goOnFrom(there: StoredAssessment): void {
    base = there;
    doubtful = [];
  }

  return {
    change(assessment) {
      mine = assessment;
      changes++;
      if (status.state !== 'conflict') start(mine);
    },
    async flush() {
      if (!busy && mine !== undefined && status.state !== 'conflict') start(mine);
      const upTo = changes;
      while (busy) {
        await writing;
        if (ended >= upTo) return;
      }
    },
    adopt(theirs) {
      adoptions++;
      goOnFrom(theirs);
      mine = undefined;
      show({ state: 'saved', at: theirs.savedAt });
    },
    keepMine() {
      if (status.state !== 'conflict' || mine === undefined) return;
      goOnFrom(status.theirs);
      start(mine);
    },
    status: () => status,
    stop() {
      stopped = true;
    },
  };
}

function isSame(a: Assessment, b: Assessment): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
