import type { GroupDraft } from '#components/interview/model';
import { GROUPS } from '#policies/engine/group-answers';
import type { GroupId } from '#policies/schema/terms';
import { evidenceOf, parsed } from './parse-said';

const STANDINGS: readonly GroupDraft['standing'][] = ['none', 'value', 'unknown'];

/** What one group says, as a field among the others of a question. */
export type GroupPart = `group.${GroupId}`;

export function groupPart(group: GroupId): GroupPart {
  return `group.${group}`;
}

/** The fields of each group as one text; empty where the group is not chosen. */
export function textsOfGroups(drafts: readonly GroupDraft[]): Record<GroupPart, string> {
  const texts = GROUPS.map((group) => {
    const said = drafts.find((draft) => draft.group === group);
    return [groupPart(group), said === undefined ? '' : groupText(said)];
  });
  return Object.fromEntries(texts) as Record<GroupPart, string>;
}

/** The groups that are chosen, in the order in which groups are offered. */
export function parseGroups(texts: Record<GroupPart, string>): GroupDraft[] {
  return GROUPS.flatMap((group) => parseGroup(group, texts[groupPart(group)]) ?? []);
}

function groupText({ standing, value, evidence, who, note }: GroupDraft): string {
  return JSON.stringify({ standing, value, evidence: evidence ?? '', who, note });
}

/** Reads what was kept of the fields of one group; nothing where the group is not chosen, or where it cannot be read. */
function parseGroup(group: GroupId, kept: string): GroupDraft | undefined {
  const given = kept === '' ? null : parsed(kept);
  if (typeof given !== 'object' || given === null) return undefined;
  const { standing, value, evidence, who, note }: Partial<Record<keyof GroupDraft, unknown>> = given;
  return {
    group,
    standing: STANDINGS.find((one) => one === standing) ?? 'none',
    value: valueOf(value),
    evidence: evidenceOf(textOf(evidence)),
    who: textOf(who),
    note: textOf(note),
  };
}

function valueOf(value: unknown): GroupDraft['value'] {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
