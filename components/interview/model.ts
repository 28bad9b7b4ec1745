import type { AnsweredParts } from '#reports/presenters/completeness';
import type { AnswerValue, FormerAnswer } from '#policies/schema/assessment';
import type { EvidenceGrade, GroupId } from '#policies/schema/terms';
import type { Place } from '#policies/interview/way-through';

/** One possible answer as it is shown. */
type OptionModel = { id: string; label: string; exclusive: boolean };

/** A question as it is shown; all words are final. */
export type QuestionModel = {
  id: string;
  section: string;
  kind: 'single' | 'multiple' | 'number' | 'text';
  ask: string;
  look: string;
  short: string;
  options: OptionModel[];
  /** Options of earlier editions, each with the one that stands for it. */
  retired?: Record<string, string | null>;
  /** The words of "does not apply", where that can be an answer. */
  notApplicable?: string;
  unit?: string;
  minimum?: number;
  maximum?: number;
  sensitive: boolean;
  /** Groups whose own answers can be put in beside the agreed one; missing where that is not offered. */
  groups?: NamedGroup[];
  /** Whom to ask, and from whom not to take the answer, in words. */
  knows: string[];
  notFrom: string[];
};

/** A group with its name, and whether it can know the answer. */
export type NamedGroup = { id: GroupId; name: string; knows: boolean };

/** What stands in the fields of one group beside the agreed answer; `value` is an option’s id where the page offers them. */
export type GroupDraft = {
  group: GroupId;
  standing: 'none' | 'value' | 'unknown';
  value: AnswerValue | null;
  evidence: EvidenceGrade | null;
  who: string;
  note: string;
};

/**
 * What stands in the fields of a question, typed or chosen; text is kept as typed, also where it is no valid number yet.
 * `choice` is an option's id, or one of the two answers that every scale may have.
 */
export type Draft = {
  choice: string | null;
  choices: string[];
  text: string;
  standing: 'none' | 'value' | 'unknown' | 'not-applicable';
  evidence: EvidenceGrade | null;
  who: string;
  note: string;
  source: string;
  asOf: string;
  /** Earlier answers to the question, each with its evidence, until people say whether that still holds. */
  former: FormerAnswer[];
  /** What single groups say. */
  groups: GroupDraft[];
};

/** What an answer changed, in words; empty lists where it changed nothing. */
export type Effect = { lines: string[] };

type SectionStatus = 'not-started' | 'in-progress' | 'completed';

/** A row of the task list. */
export type TaskModel = {
  place: Place;
  name: string;
  href: string;
  status: SectionStatus | null;
  withinReach: boolean;
  settled: number;
  asked: number;
  minutesLeft: number;
};

/** An optional part of the interview: what it asks about, what it could change, and whether the first answers propose it, and which. */
export type ModuleModel = TaskModel & {
  what: string;
  changes: string;
  proposed: boolean;
  because: { question: string; answer: string }[];
};

/** A row of the check-answers page. */
export type AnswerRow = {
  question: string;
  short: string;
  ask: string;
  /** The answer in words; null where nobody has answered. */
  answer: string | null;
  known: string;
  note: string;
  /** What each group says beside the answer, in words. */
  groups: string[];
  /** Evidence that belongs to an earlier answer, in words. */
  former: string[];
  /** Why the answer is set aside, if it is. */
  setAside: string | null;
  changeHref: string;
};

/** An assessment in the list. */
export type ListedAssessment = {
  id: string;
  title: string;
  place: string;
  parts: AnsweredParts;
  /** When the work in it was last changed, wherever that was. */
  changedAt: string;
  href: string;
  /** Where it is compared with another. */
  compareHref: string;
};

/** Why the store did not do what was asked: no room, the browser refuses, another tab was quicker, a newer program has its hands on it, or there is no such assessment any more. */
export type Hindrance = 'full' | 'refused' | 'newer' | 'conflict' | 'gone';

/** What came of something that was asked of the store. */
export type Done = { ok: true } | { ok: false; reason: Hindrance };

/** A record of the list that cannot be shown. */
export type DamagedEntry = { id: string; title: string | null; why: 'damaged' | 'newer' };

/** What was not done with an assessment of the list. */
export type ListFault = { action: 'rename' | 'copy' | 'delete' | 'restore'; title: string; reason: Hindrance };
