import type { Answer, GroupAnswer } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { GroupId } from '#policies/schema/terms';

/**
 * Every group, in the order in which they are offered. Written out, because the schema, from which they could be read, would double what a
 * question loads; a test compares the two.
 */
export const GROUPS = [
  'small-firms',
  'lead-firms',
  'unions-and-inspection',
  'home-workers',
  'unregistered-shops',
  'neighbours',
  'association',
  'buyers',
  'material-suppliers',
  'technicians',
  'education-and-research',
  'banks-and-accountants',
  'environmental-agency',
  'utilities',
  'hauliers',
  'officer',
  'statistics-office',
] as const satisfies readonly GroupId[];

/** What single groups say beside the agreed answer, in the order in which groups are offered. */
export function groupAnswersOf(answer: Pick<Answer, 'byGroup'> | undefined): [GroupId, GroupAnswer][] {
  const byGroup = answer?.byGroup;
  if (byGroup === undefined) return [];
  return GROUPS.flatMap((group): [GroupId, GroupAnswer][] => {
    const said = byGroup[group];
    return said === undefined ? [] : [[group, said]];
  });
}

/** Whether a page offers to say what groups see differently: where one state of a deficit is chosen. */
export function offersGroups({ kind, deficit }: Pick<Question, 'kind' | 'deficit'>): boolean {
  return kind === 'single' && deficit !== undefined;
}
