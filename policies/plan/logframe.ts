import { type KnowledgeBase, must } from '#policies/engine/base';
import type { Assessment } from '#policies/schema/assessment';
import { keyOf, type Plan, type PlanItem } from '#policies/schema/plan';
import type { Decision } from '#policies/schema/result';
import { isInPlan, said } from './item';
import { type LogframeContext, type LogframeRow, rowOf } from './logframe-row';
import { severityOf } from '#policies/engine/severity';
import { type Problem, problemId, problemsOf, weightOf } from './problem';
import { itemsOfStage, stagesOfPlan } from './propose';

/** A problem, the items that are there for it first of all, and the keys of those that stand under another one and answer it too. */
type LogframeProblem = { id: string; problem: Problem; rows: LogframeRow[]; also: string[] };

/** `outside`: the items, by key, for which a link of the chain is missing; {@link missingLinks} says which. */
export type Logframe = { problems: LogframeProblem[]; outside: string[] };

/** `no-advice`: what is told as history or read beside the package has no output that one could count. */
export type MissingLink = 'deficit' | 'output' | 'no-advice' | 'measure-of-another-edition';

/**
 * The logical framework of a plan, made from the knowledge base and the answers, so that no link of it can be missing: each item in the
 * plan stands once, under the problem it is there for most. Problems come by severity. Targets are people's own; none is invented.
 */
export function logframeOf(plan: Plan, decision: Decision, assessment: Assessment, base: KnowledgeBase): Logframe {
  const context: LogframeContext = { plan, decision, assessment, base };
  const stages = stagesOfPlan(plan, decision);
  const laid = stages.length === 0 ? (plan.items ?? []) : stages.flatMap((id) => itemsOfStage(plan, id, stages));
  const items = laid.filter(isInPlan);
  const rows: LogframeRow[] = [];
  const also = new Map<string, { problem: Problem; items: string[] }>();
  const outside: string[] = [];
  for (const item of items) {
    const [main, ...others] = missingLinks(item, base).length > 0 ? [] : problemsOf(item, context);
    const row = main === undefined ? undefined : rowOf(item, main, context);
    if (row === undefined) {
      outside.push(keyOf(item));
      continue;
    }
    rows.push(row);
    for (const problem of others) {
      const known = also.get(problemId(problem))?.items ?? [];
      also.set(problemId(problem), { problem, items: [...known, row.item] });
    }
  }
  const problems = new Map([...rows, ...also.values()].map(({ problem }) => [problemId(problem), problem]));
  return {
    problems: [...problems]
      .map(([id, problem]: [string, Problem]) => ({
        id,
        problem,
        rows: rows.filter((row) => problemId(row.problem) === id),
        also: also.get(id)?.items ?? [],
      }))
      .sort((a, b) => compared(a.problem, b.problem, context)),
    outside,
  };
}

/** What keeps an item of the plan out of the logframe; empty where nothing does. */
export function missingLinks(item: PlanItem, base: KnowledgeBase): MissingLink[] {
  if (item.measure !== undefined) {
    const measure = base.measure.get(item.measure);
    if (measure === undefined) return ['measure-of-another-edition'];
    return measure.kind === 'advice' ? [] : ['no-advice'];
  }
  const deficit = item.custom?.deficit;
  return [
    ...(deficit !== undefined && base.deficit.has(deficit) ? [] : (['deficit'] as const)),
    ...(said(item.custom?.output) ? [] : (['output'] as const)),
  ];
}

const KINDS: Problem['kind'][] = ['deficit', 'answer', 'type'];

/** Deficits by severity, then answers, then the type; else in the order of the catalogue. */
function compared(one: Problem, other: Problem, { decision, base }: LogframeContext): number {
  const kind = KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  if (kind !== 0) return kind;
  if (one.kind === 'deficit' && other.kind === 'deficit') {
    const weight = (deficit: string) => weightOf(severityOf(deficit, decision));
    const place = (deficit: string) => base.knowledge.deficits.indexOf(must(base.deficit, deficit));
    return weight(other.deficit) - weight(one.deficit) || place(one.deficit) - place(other.deficit);
  }
  if (one.kind === 'answer' && other.kind === 'answer') {
    const place = (question: string) => base.knowledge.questions.indexOf(must(base.question, question));
    return place(one.question) - place(other.question);
  }
  return 0;
}
