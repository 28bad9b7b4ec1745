import { aNote, someText } from './fixture';
import type { AnswersBlock, RuleBlock, StagesBlock } from '#reports/report';

export function aStages(items: number, change: Partial<StagesBlock> = {}): StagesBlock {
  const titles = ['1. Who carries it', '2. What to build'];
  return {
    kind: 'stages',
    id: 'stages',
    caption: 'The stages at a glance',
    stages: titles.map((title, stage) => ({
      id: `overview-${stage}`,
      title,
      to: `stage-${stage}`,
      items: Array.from({ length: items }, (_, index) => ({
        code: `M${index + 1}`,
        name: 'A standing forum of firms and services',
        priority: index === 0 ? 'First' : 'Next',
        first: index === 0,
        leads:
          ['Leads: the small firms', 'Leads: the training school, with a coordinator hired for it'][index % 2] ?? '',
        to: `measure-${index}`,
      })),
    })),
    ...change,
  };
}

export function aRule(change: Partial<RuleBlock> = {}): RuleBlock {
  return {
    kind: 'rule',
    id: 'rule-r5',
    name: 'Rule R5',
    text: someText(130, 1),
    margin: [aNote(), aNote({ kind: 'basis', text: 'Source' })],
    sawLabel: 'Because',
    saw: [
      aNote({ kind: 'finding', text: 'Finding. Working together: an event on record', to: 'finding-infrastructure' }),
      aNote({ kind: 'answer', text: 'Answer. Joint attempt: it was blocked (visit)', to: 'answer-0' }),
    ],
    ledToLabel: 'Therefore',
    ledTo: [aNote({ kind: 'measure', text: 'M5, A standing forum', to: 'measure-standing-forum' })],
    ...change,
  };
}

export function someAnswers(rows: number, change: Partial<AnswersBlock> = {}): AnswersBlock {
  return {
    kind: 'answers',
    id: 'answers-table',
    caption: 'Answers: first questions',
    columns: {
      question: 'Question',
      answer: 'Answer',
      known: 'How it is known',
      note: 'Note and source',
      rests: 'What rests on it',
    },
    rows: Array.from({ length: rows }, (_, index) => anAnswer(index)),
    ...change,
  };
}

export function anAnswer(
  index: number,
  change: Partial<AnswersBlock['rows'][number]> = {},
): AnswersBlock['rows'][number] {
  return {
    id: `answer-${index}`,
    question: `question-${index}`,
    ask: `Question ${index + 1}`,
    answer: someText(20 + ((index * 17) % 90), index),
    known: ['interview, an owner', 'visit', '–'][index % 3] ?? '',
    note: ['–', 'Register of 2015', someText(150, index)][index % 3] ?? '',
    rests: Array.from({ length: index % 5 }, (_, rest) =>
      aNote({ kind: 'rule', text: `Rule R${rest + 1}`, to: 'rule-r5' }),
    ),
    ...change,
  };
}
