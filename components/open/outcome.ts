import type { Assessment } from '#policies/schema/assessment';
import type { Report } from '#reports/report';

type Fault = { path: string; message: string };

/** Why a file was not opened where it is not for a fault inside it; each is a key of the messages. */
type Refusal = 'tooLarge' | 'unreadable' | 'notLoaded' | 'notBuilt';

export type OpenedOutcome = { ok: true; assessment: Assessment; setAside: string[]; report: Report };
export type RefusedOutcome = { ok: false; faults: Fault[] } | { ok: false; refusal: Refusal };

/** What came of reading a file. */
export type Outcome = OpenedOutcome | RefusedOutcome;
