import { must } from '#policies/engine/base';
import type { Decision } from '#policies/schema/result';
import type { GroupId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import { fieldworkText } from '#policies/explain/wording';
import type { Block, Section } from '#reports/report';
import { openNote, type PlanContext } from './context';

/** So many open questions are named before the visits. */
const WEIGHTIEST = 3;

type Asked = Decision['fieldwork'][number];

/** What is still to be asked, grouped by the person to ask, with as few visits as will do. */
export function fieldworkSection(context: PlanContext): Section {
  const { decision, t } = context;
  return {
    id: 'fieldwork',
    heading: t('fieldwork.heading'),
    intro: {
      text: t('fieldwork.intro', { questions: decision.fieldwork.length }),
      margin: [{ kind: 'basis', text: t('fieldwork.wordingIsOurs') }],
    },
    startsPage: true,
    blocks: [
      ...weightiest(context),
      ...visits(decision.fieldwork, context).flatMap((visit) => visitBlocks(visit, context)),
    ],
  };
}

/** The open questions that a wrong answer to would do most harm, as the package orders them. */
function weightiest(context: PlanContext): Block[] {
  const { decision, texts, t } = context;
  const asked = decision.fieldwork.slice(0, WEIGHTIEST);
  if (asked.length === 0) return [];
  return [
    { kind: 'heading', id: 'weightiest', level: 2, text: t('fieldwork.weightiest'), margin: [] },
    {
      kind: 'list',
      ordered: true,
      items: asked.map(({ question }, index) => ({
        text: textOf(texts.questions, question).ask,
        margin: [
          openNote(question, context),
          ...(index === 0 ? [{ kind: 'basis' as const, text: t('fieldwork.weightIsOurs') }] : []),
        ],
      })),
    },
  ];
}

type Visit = { group: GroupId; questions: Asked[] };

/** Greedy cover: again and again the person who can answer most of what is left. */
function visits(asked: Asked[], { base }: PlanContext): Visit[] {
  let left = asked;
  const result: Visit[] = [];
  while (left.length > 0) {
    const groups = new Map<GroupId, Asked[]>();
    for (const question of left) {
      for (const group of must(base.question, question.question).knows) {
        groups.set(group, [...(groups.get(group) ?? []), question]);
      }
    }
    const [group, questions] = [...groups].sort((a, b) => b[1].length - a[1].length)[0] ?? [undefined, []];
    if (group === undefined) break;
    result.push({ group, questions });
    left = left.filter((question) => !questions.includes(question));
  }
  return result;
}

function visitBlocks({ group, questions }: Visit, { texts, base, t, format }: PlanContext): Block[] {
  return [
    {
      kind: 'heading',
      id: `visit-${group}`,
      level: 2,
      text: t('fieldwork.visit', { who: textOf(texts.groups, group), questions: questions.length }),
      margin: [],
    },
    {
      kind: 'table',
      id: `visit-${group}-table`,
      caption: t('fieldwork.caption', { who: textOf(texts.groups, group) }),
      columns: [
        { label: t('fieldwork.question'), share: 0.42, align: 'start' },
        { label: t('fieldwork.why'), share: 0.36, align: 'start' },
        { label: t('fieldwork.notFrom'), share: 0.22, align: 'start' },
      ],
      rows: questions.map(({ question: id, reason }) => {
        const question = must(base.question, id);
        const notFrom = (question.notFrom ?? []).map((g) => textOf(texts.groups, g));
        return [textOf(texts.questions, id).ask, fieldworkText(reason, texts, id), format.list(notFrom) || t('none')];
      }),
    },
  ];
}
