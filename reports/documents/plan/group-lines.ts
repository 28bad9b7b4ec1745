import { answerTo } from '#policies/engine/evaluation-context';
import { groupAnswersOf } from '#policies/engine/group-answers';
import type { GroupAnswer } from '#policies/schema/assessment';
import type { Finding } from '#policies/schema/result';
import type { GroupId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import { answerText } from '#reports/presenters/answers';
import type { FindingBlock } from '#reports/report';
import type { PlanContext } from './context';

/** What groups say of a deficit, each in the words of its own answer, and whose answer counts; nothing where they do not differ. */
export function groupLines(finding: Finding, context: PlanContext): Pick<FindingBlock, 'groups'> {
  const lead = context.base.leadOf.get(finding.deficit);
  if (finding.byGroup === undefined || lead === undefined) return {};
  const answer = answerTo(context.situation.assessment.answers, lead.id);
  const lines = groupAnswersOf(answer).map(([group, said]) => groupLine(lead.id, group, said, context));
  return { groups: [...lines, whoseCounts(finding, context)] };
}

/** What one group says, and how that is known. */
export function groupLine(question: string, group: GroupId, said: GroupAnswer, context: PlanContext): string {
  const { t, texts } = context;
  const value = 'value' in said ? said.value : 'unknown';
  const grade = said.evidence === undefined ? '' : t(`evidence.${said.evidence}`);
  const known = [grade, said.who, said.note].filter((line) => line !== undefined && line.trim() !== '').join(' – ');
  const named = { group: textOf(texts.groupNames, group), answer: answerText({ question, value }, context) };
  return known === '' ? t('findings.group', named) : t('findings.groupKnown', { ...named, known });
}

function whoseCounts({ severity, decidedBy }: Finding, { t, texts }: PlanContext): string {
  if (decidedBy !== undefined) return t('findings.groupDecides', { group: textOf(texts.groupNames, decidedBy.group) });
  return t(severity === null ? 'findings.groupsOpen' : 'findings.groupsDiffer');
}
