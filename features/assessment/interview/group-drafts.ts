import type { GroupDraft } from '#components/interview/model';
import { groupAnswersOf } from '#policies/engine/group-answers';
import type { Answer, GroupAnswer, GroupAnswers } from '#policies/schema/assessment';
import { LONGEST } from '#policies/schema/limits';

/** The fields of each group as what it says fills them. */
export function groupDraftsOf(answer: Answer): GroupDraft[] {
  return groupAnswersOf(answer).map(([group, said]) => ({
    group,
    standing: 'value' in said ? 'value' : 'unknown',
    value: 'value' in said ? said.value : null,
    evidence: said.evidence ?? null,
    who: said.who ?? '',
    note: said.note ?? '',
  }));
}

/** What the fields of all groups give; those that say nothing yet are left out, and a text that is too long is a fault. */
export function byGroupOf(drafts: readonly GroupDraft[]): { byGroup?: NonNullable<GroupAnswers> } | 'long' {
  if (drafts.some(isTooLong)) return 'long';
  const byGroup: NonNullable<GroupAnswers> = {};
  for (const draft of drafts) {
    const said = groupAnswerOf(draft);
    if (said !== undefined) byGroup[draft.group] = said;
  }
  return Object.keys(byGroup).length === 0 ? {} : { byGroup };
}

/** Whether a text of a group is longer than an assessment takes. */
export function isTooLong({ who, note }: GroupDraft): boolean {
  return who.length > LONGEST.line || note.length > LONGEST.note;
}

function groupAnswerOf({ standing, value, evidence, who, note }: GroupDraft): GroupAnswer | undefined {
  const known = {
    ...(evidence === null ? {} : { evidence }),
    ...(who.trim() === '' ? {} : { who }),
    ...(note.trim() === '' ? {} : { note }),
  };
  if (standing === 'unknown') return { unknown: true, ...known };
  return standing === 'value' && value !== null ? { value, ...known } : undefined;
}
