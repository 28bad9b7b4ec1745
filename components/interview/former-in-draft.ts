import { dropFormer, keepFormer, type Recorded } from '#policies/interview/former-evidence';
import type { FormerAnswer } from '#policies/schema/assessment';
import type { Draft } from './model';

/** The fields after people said that the evidence of an earlier answer still holds, or that it does not. */
export function settled(draft: Draft, former: FormerAnswer, holds: boolean): Draft {
  const now = recordedIn(draft, undefined);
  return withRecorded(draft, holds ? keepFormer(now, former) : dropFormer(now, former));
}

/** What the fields say in the parts of an answer. */
export function recordedIn(draft: Draft, said: Recorded['said']): Recorded {
  const { evidence, who, note, source, asOf, former } = draft;
  const known = { ...written({ who }), ...written({ note }), ...written({ source }), ...written({ asOf }) };
  return { said, known: evidence === null ? known : { evidence, ...known }, former };
}

/** The fields with other evidence. */
export function withRecorded(draft: Draft, { known, former }: Recorded): Draft {
  const { evidence = null, who = '', note = '', source = '', asOf = '' } = known;
  return { ...draft, evidence, who, note, source, asOf, former };
}

function written<Field extends string>(field: Record<Field, string>): Partial<Record<Field, string>> {
  return Object.values<string>(field).every((text) => text.trim() !== '') ? field : {};
}
