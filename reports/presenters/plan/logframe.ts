import { answeredQuestion } from '#policies/engine/diagnose';
import { unreachable } from '#policies/schema/unreachable';
import { logframeOf, missingLinks } from '#policies/plan/logframe';
import { severityOf } from '#policies/engine/severity';
import type { Problem } from '#policies/plan/problem';
import { textOf } from '#policies/text/text-of';
import { answerText } from '#reports/presenters/answers';
import { type PresentedRow, presentRow } from './logframe-row';
import { type ItemNames, namesOfKey } from './names';
import { itemOf, type PlanSource } from './plan-source';

/** A problem, how it stands, the items that are there for it, and those that stand under another one and answer it too. */
export type PresentedProblem = {
  id: string;
  problem: Problem;
  heading: string;
  state: string;
  rows: PresentedRow[];
  also: ItemNames[];
};

/** `outside`: items without a place in the table, each with what would give it one. */
export type PresentedLogframe = { problems: PresentedProblem[]; outside: (ItemNames & { mend: string })[] };

/** The logical framework in words. */
export function presentLogframe(source: PlanSource): PresentedLogframe {
  const { plan, decision, assessment, base, t } = source;
  const { problems, outside } = logframeOf(plan, decision, assessment, base);
  return {
    problems: problems.map(({ id, problem, rows, also }) => ({
      id,
      problem,
      heading: t(`plan.logframe.${problem.kind}`, { name: problemName(problem, source) }),
      state: stateOf(problem, source),
      rows: rows.map((row) => presentRow(row, source)),
      also: also.map((key) => namesOfKey(key, source)),
    })),
    outside: outside.map((key) => ({
      ...namesOfKey(key, source),
      mend: missingLinks(itemOf(key, source), base)
        .map((link) => t(`plan.logframe.missing.${link}`))
        .join(' '),
    })),
  };
}

/** What a problem is called. */
function problemName(problem: Problem, { texts }: Pick<PlanSource, 'texts'>): string {
  switch (problem.kind) {
    case 'deficit':
      return textOf(texts.deficits, problem.deficit).name;
    case 'answer':
      return textOf(texts.questions, problem.question).short;
    case 'type':
      return textOf(texts.types, problem.type).name;
    default:
      return unreachable(problem);
  }
}

/** How the problem stands by the answers of today. */
function stateOf(problem: Problem, source: PlanSource): string {
  const { decision, assessment, texts, t } = source;
  switch (problem.kind) {
    case 'deficit': {
      const severity = severityOf(problem.deficit, decision) ?? 'unknown';
      return [t(`plan.logframe.severity.${severity}`), textOf(texts.deficits, problem.deficit).what].join(' ');
    }
    case 'answer': {
      const [answered] = answeredQuestion(problem.question, assessment);
      const answer = answered === undefined ? t('plan.logframe.notAnswered') : answerText(answered, source);
      return t('plan.logframe.answered', { answer });
    }
    case 'type':
      return t('plan.logframe.ofType');
    default:
      return unreachable(problem);
  }
}
