import { answeredQuestion } from '#policies/engine/diagnose';
import { unreachable } from '#policies/schema/unreachable';
import type { Problem } from '#policies/plan/problem';
import { presentLogframe, type PresentedLogframe, type PresentedProblem } from '#reports/presenters/plan/logframe';
import type { Block, MarginNote, Section, Statement } from '#reports/report';
import { answerNote } from '#reports/documents/plan/context';
import { findingNote } from '#reports/documents/plan/links';
import { rowsOfItem } from './logframe-rows';
import type { MadePlan } from './made-plan';

/** The logical framework: a table for each problem, from what is done about it to what shows that it helped. */
export function logframeSections(made: MadePlan): Section[] {
  const { t } = made;
  const { problems, outside } = presentLogframe(made);
  if (problems.length === 0 && outside.length === 0) return [];
  return [
    {
      id: 'plan-logframe',
      heading: t('plan.view.logframe'),
      intro: { text: t('decidedPlan.logframe.intro'), margin: [] },
      startsPage: true,
      blocks: [
        ...problems.flatMap((problem) => problemBlocks(problem, made)),
        ...otherTargets(problems, made),
        ...outsideBlocks(outside, made),
      ],
    },
  ];
}

function problemBlocks({ id, problem, heading, state, rows, also }: PresentedProblem, made: MadePlan): Block[] {
  const { t, format } = made;
  return [
    { kind: 'heading', id: `logframe-${id}`, level: 2, text: heading, margin: [] },
    { kind: 'paragraph', style: 'body', text: state, margin: notesBeside(problem, made) },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            id: `logframe-${id}-table`,
            caption: t('decidedPlan.logframe.caption', { heading }),
            columns: [
              { label: t('plan.logframe.column.level'), share: 0.29, align: 'start' as const },
              { label: t('plan.logframe.column.indicator'), share: 0.26, align: 'start' as const },
              { label: t('plan.logframe.column.verification'), share: 0.24, align: 'start' as const },
              { label: t('plan.logframe.column.assumption'), share: 0.21, align: 'start' as const },
            ],
            rows: rows.flatMap((row) => rowsOfItem(row, made)),
          },
        ]),
    ...(also.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            style: 'note' as const,
            text: t('decidedPlan.logframe.also', { items: format.titles(also.map(({ label }) => label)) }),
            margin: [],
          },
        ]),
  ];
}

/** Where this document says more about a problem. */
function notesBeside(problem: Problem, made: MadePlan): MarginNote[] {
  switch (problem.kind) {
    case 'deficit':
      return [findingNote(problem.deficit, made)];
    case 'answer':
      return answeredQuestion(problem.question, made.assessment).map((answered) => answerNote(answered, made));
    case 'type':
      return [{ kind: 'rule', text: made.t('link.position'), to: 'position' }];
    default:
      return unreachable(problem);
  }
}

/** Targets of people for what is no indicator of their item's row. They are shown all the same. */
function otherTargets(problems: PresentedProblem[], { t }: MadePlan): Block[] {
  const items = problems
    .flatMap(({ rows }) => rows)
    .flatMap(({ label, otherTargets: others }) =>
      others.map((other): Statement => ({
        text: t('decidedPlan.logframe.otherTarget', { item: label, ...other }),
        margin: [],
      })),
    );
  return listed('logframe-other-targets', t('decidedPlan.logframe.otherTargets'), items);
}

function outsideBlocks(outside: PresentedLogframe['outside'], { t }: MadePlan): Block[] {
  const items = outside.map(({ label, mend }): Statement => ({
    text: t('decidedPlan.logframe.outsideItem', { item: label, mend }),
    margin: [],
  }));
  return listed('logframe-outside', t('plan.logframe.outside'), items);
}

function listed(id: string, heading: string, items: Statement[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', id, level: 2, text: heading, margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}
