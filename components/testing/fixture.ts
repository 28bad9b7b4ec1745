import type { QuestionModel } from '#components/interview/model';

/** A question for tests: a single choice about roads, unless told otherwise. */
export function aQuestion(changes: Partial<QuestionModel> = {}): QuestionModel {
  return {
    id: 'roads',
    section: 'infrastructure',
    kind: 'single',
    ask: 'What did roads cost the firms?',
    look: 'Cases with a date',
    short: 'Cost of roads',
    options: [
      { id: 'nothing', label: 'Nothing', exclusive: true },
      { id: 'delays', label: 'Delays', exclusive: false },
      { id: 'orders', label: 'Orders', exclusive: false },
    ],
    sensitive: false,
    knows: ['Hauliers'],
    notFrom: [],
    ...changes,
  };
}
