import { unreachable } from '#policies/engine/evaluate';
import { answeredQuestion } from '#policies/engine/diagnose';
import { logframeOf, type LogframeProblem, missingLinks } from '#policies/plan/logframe';
import { type LogframeRow, targetKey } from '#policies/plan/logframe-row';
import { severityOf } from '#policies/engine/severity';
import type { Problem } from '#policies/plan/problem';
import { textOf } from '#policies/text/text-of';
import type { Block, ParagraphBlock, Section, Statement } from '#reports/report';
import { answerNote, answerText } from '#reports/documents/plan/context';
import { findingNote } from '#reports/documents/plan/links';
import { rowsOfItem } from './logframe-rows';
import { itemOf, type MadePlan } from './made-plan';
import { nameOf, nameOfKey } from './words';

/** The logical framework: a table for each problem, from what is done about it to what shows that it helped. */
export function logframeSections(made: MadePlan): Section[] {
  const { plan, decision, assessment, base, t } = made;
  const { problems, outside } = logframeOf(plan, decision, assessment, base);
  if (problems.length === 0 && outside.length === 0) return [];
  return [
    {
      id: 'plan-logframe',
      heading: t('thePlan.logframe.heading'),
      intro: { text: t('thePlan.logframe.intro'), margin: [] },
      startsPage: true,
      blocks: [
        ...problems.flatMap((problem) => problemBlocks(problem, made)),
        ...otherTargets(
          problems.flatMap(({ rows }) => rows),
          made,
        ),
        ...outsideBlocks(outside, made),
      ],
    },
  ];
}

function problemBlocks({ id, problem, rows, also }: LogframeProblem, made: MadePlan): Block[] {
  const { t } = made;
  const name = problemName(problem, made);
  const items = also.map((key) => nameOfKey(key, made)).join('; ');
  return [
    {
      kind: 'heading',
      id: `logframe-${id}`,
      level: 2,
      text: t(`thePlan.logframe.${problem.kind}`, { name }),
      margin: [],
    },
    stateOf(problem, made),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            id: `logframe-${id}-table`,
            caption: t('thePlan.logframe.caption', { name }),
            columns: [
              { label: t('thePlan.logframe.level'), share: 0.29, align: 'start' as const },
              { label: t('thePlan.logframe.indicator'), share: 0.26, align: 'start' as const },
              { label: t('thePlan.logframe.verification'), share: 0.24, align: 'start' as const },
              { label: t('thePlan.logframe.assumption'), share: 0.21, align: 'start' as const },
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
            text: t('thePlan.logframe.also', { items }),
            margin: [],
          },
        ]),
  ];
}

function problemName(problem: Problem, { texts }: MadePlan): string {
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
function stateOf(problem: Problem, made: MadePlan): ParagraphBlock {
  const { decision, assessment, texts, t } = made;
  const paragraph = (text: string, margin: ParagraphBlock['margin'] = []): ParagraphBlock => ({
    kind: 'paragraph',
    style: 'body',
    text,
    margin,
  });
  switch (problem.kind) {
    case 'deficit': {
      const severity = t(`severity.${severityOf(problem.deficit, decision) ?? 'unknown'}`);
      const { what } = textOf(texts.deficits, problem.deficit);
      return paragraph(t('thePlan.logframe.state', { severity, what }), [findingNote(problem.deficit, made)]);
    }
    case 'answer': {
      const [answered] = answeredQuestion(problem.question, assessment);
      if (answered === undefined) return paragraph(t('thePlan.logframe.notAnswered'));
      const answer = answerText(answered, made);
      return paragraph(t('thePlan.logframe.answered', { answer }), [answerNote(answered, made)]);
    }
    case 'type':
      return paragraph(t('thePlan.logframe.ofType'), [{ kind: 'rule', text: t('link.position'), to: 'position' }]);
    default:
      return unreachable(problem);
  }
}

/** Targets of people for what is no indicator of their item's row: of another edition, say. They are shown all the same. */
function otherTargets(rows: LogframeRow[], made: MadePlan): Block[] {
  const { texts, t } = made;
  const items = rows.flatMap((row): Statement[] => {
    const shown = new Set([...row.outputs, ...row.outcomes].map(targetKey));
    return row.targets
      .filter(({ indicator }) => !shown.has(indicator))
      .map(({ indicator, value, month }) => ({
        text: t('thePlan.logframe.otherTarget', {
          item: nameOfKey(row.item, made),
          indicator: Object.hasOwn(texts.questions, indicator) ? textOf(texts.questions, indicator).short : indicator,
          value: typeof value === 'number' ? made.format.number(value) : value,
          month,
        }),
        margin: [],
      }));
  });
  return listed('logframe-other-targets', t('thePlan.logframe.otherTargets'), items);
}

function outsideBlocks(outside: string[], made: MadePlan): Block[] {
  const { base, t } = made;
  const items = outside.flatMap((key): Statement[] => {
    const item = itemOf(key, made);
    if (item === undefined) return [];
    const mend = missingLinks(item, base).map((link) => t(`thePlan.logframe.mend.${link}`));
    return [
      { text: t('thePlan.logframe.outsideItem', { item: nameOf(item, made), mend: mend.join(' ') }), margin: [] },
    ];
  });
  return listed('logframe-outside', t('thePlan.logframe.outside'), items);
}

function listed(id: string, heading: string, items: Statement[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', id, level: 2, text: heading, margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}
