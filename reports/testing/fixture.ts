import type { TwoByTwo } from '#charts/two-by-two';
import type {
  Block,
  CheckBlock,
  FacingBlock,
  FindingBlock,
  MarginNote,
  MeasureBlock,
  Report,
  Section,
  Statement,
  TableBlock,
} from '#reports/report';

/** Reports for tests: invented throughout, and long where a real one might be. */

const sentences = [
  'Forty workshops cut, sew and finish shoes within a walk of each other, and most buy soles from two makers in the next town.',
  'Owners say that a larger buyer sets the price and the model, and that nobody has tried to sell together since 2019.',
  'The training school closes its evening course in March, and no firm has asked for it to go on.',
  'Two of five interviews name the same road as the reason for late deliveries.',
  'What was heard in one workshop was checked in a second, and the answers agree.',
  'A register from 2015 counts fewer makers than a walk through three streets found.',
];

export function someText(length: number, from = 0): string {
  const text: string[] = [];
  for (let index = from; text.join(' ').length < length; index += 1)
    text.push(sentences[index % sentences.length] ?? '');
  return text.join(' ').slice(0, length).trim();
}

export function aNote(change: Partial<MarginNote> = {}): MarginNote {
  return { kind: 'source', text: 'Suzigan, Furtado and Garcia 2006, section 4.1. Direct.', ...change };
}

export function aStatement(change: Partial<Statement> = {}): Statement {
  return { text: someText(150), margin: [aNote()], ...change };
}

export function aFigure(change: Partial<TwoByTwo> = {}): TwoByTwo {
  return {
    xLabel: 'Share of the sector’s establishments in the state',
    yLabel: 'Location quotient',
    cuts: { x: 0.2, xMinimum: 0.01, y: 5, yMinimum: 1 },
    cutLabels: { x: '20 %', xMinimum: '1 %', y: '5', yMinimum: '1' },
    quarters: [
      { id: 'center', name: 'Center of industrial and regional development', current: true },
      { id: 'advanced-vector', name: 'Advanced vector', current: false },
      { id: 'local-development-vector', name: 'Vector of local development', current: false },
      { id: 'embryonic', name: 'Embryonic system', current: false },
    ],
    value: { x: 0.33, y: 19.7, label: 'Footwear, Franca', xInterval: [0.28, 0.39], yInterval: [14, 26] },
    nearest: '1.7 times above the cut for the share',
    ...change,
  };
}

export function aTable(rows: number, change: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    id: 'fieldwork',
    caption: 'What to find out first, and whom to ask',
    columns: [
      { label: 'Question', share: 0.4, align: 'start' },
      { label: 'Ask', share: 0.24, align: 'start' },
      { label: 'Why it matters', share: 0.26, align: 'start' },
      { label: 'Weight', share: 0.1, align: 'end' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      someText(40 + ((index * 37) % 120), index),
      ['Owners of five small firms', 'The training school', 'Łódź, Győr, Дніпро, Αθήνα'][index % 3] ?? '',
      someText(30 + ((index * 53) % 80), index + 2),
      String((index * 7919) % 1000),
    ]),
    ...change,
  };
}

export function aFinding(change: Partial<FindingBlock> = {}): FindingBlock {
  return {
    kind: 'finding',
    id: 'finding-infrastructure',
    name: 'Roads, power and land',
    severity: 2,
    severityLabel: 'Act',
    text: someText(180, 1),
    margin: [
      aNote({ kind: 'answer', text: 'Answer: two deliveries missed in the last year.', to: 'fieldwork' }),
      aNote(),
    ],
    ...change,
  };
}

export function aCheck(change: Partial<CheckBlock> = {}): CheckBlock {
  return {
    kind: 'check',
    id: 'check-counterpart',
    name: 'Money comes with a counterpart',
    status: 'met',
    statusLabel: 'Met',
    text: someText(110, 3),
    margin: [aNote({ kind: 'basis', text: 'Our reading of two passages.' })],
    ...change,
  };
}

export function aMeasure(change: Partial<MeasureBlock> = {}): MeasureBlock {
  return {
    kind: 'measure',
    id: 'measure-standing-forum',
    code: 'M5',
    name: 'A standing forum of firms and services',
    priority: 'First',
    first: true,
    what: someText(260),
    margin: [aNote(), aNote({ kind: 'evidence', text: 'Evidence: three interviews, one visit.' })],
    because: [
      aStatement({
        text: someText(120, 2),
        margin: [aNote({ kind: 'rule', text: 'Finding: working together', to: 'finding-infrastructure' })],
      }),
    ],
    stepsLabel: 'First three steps',
    steps: [someText(90, 1), someText(130, 3), someText(60, 4)],
    facts: [
      { term: 'Who leads', text: someText(60, 1), margin: [aNote()] },
      { term: 'Who takes part', text: someText(140, 2), margin: [] },
      { term: 'Who pays', text: 'The sources are silent.', margin: [] },
      {
        term: 'When not to do it',
        text: someText(90, 5),
        margin: [aNote({ text: 'Schmitz 1990, section 2.4, p. 23' })],
      },
    ],
    worked: { term: 'Worked in Votuporanga', text: someText(210, 1), margin: [aNote()] },
    blocked: { term: 'Blocked in Limeira', text: someText(150, 4), margin: [aNote({ text: 'Section 4.2, note 26' })] },
    cautionsLabel: 'Cautions',
    cautions: [aStatement({ text: someText(100, 5) })],
    tensionsLabel: 'Where the sources disagree on this',
    tensions: [],
    ...change,
  };
}

export function aFacing(change: Partial<FacingBlock> = {}): FacingBlock {
  return {
    kind: 'facing',
    id: 'tension-parks',
    name: 'Industrial parks: laid out first, or after firms ask',
    one: aStatement({ text: someText(260, 1) }),
    other: aStatement({
      text: someText(390, 3),
      margin: [aNote({ text: 'Schmitz 1990, section 2.4, p. 23. Attributed to a local official.' })],
    }),
    here: someText(140, 2),
    settlesLabel: 'What would settle it here',
    settles: [],
    ...change,
  };
}

export function aSection(change: Partial<Section> = {}): Section {
  return { id: 'situation', heading: 'Where things stand', startsPage: true, blocks: [], ...change };
}

export function aHeading(id: string, text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', id, level, text, margin: [] };
}

export function aParagraph(
  length: number,
  margin: MarginNote[] = [aNote()],
  style: 'lead' | 'body' | 'note' = 'body',
): Block {
  return { kind: 'paragraph', style, text: someText(length, length), margin };
}

export function aReport(change: Partial<Report> = {}): Report {
  return {
    language: 'en',
    title: 'Plan for footwear in Franca',
    author: 'Franca development office',
    subject: 'A plan for a local production system',
    madeAt: '2026-03-14T09:26:53.000Z',
    cover: {
      kind: 'Plan',
      title: 'Footwear in Franca',
      place: 'Franca, São Paulo, Brazil',
      sentence: 'Footwear in Franca is a center of industrial and regional development, by a wide margin.',
      lines: [
        'Prepared for the meeting of 14 March 2026.',
        'Made with Arranjo; knowledge 3f9a2c (logic), 77b01d (texts).',
      ],
      figure: aFigure(),
    },
    contentsHeading: 'Contents',
    sections: [aSection({ blocks: [aParagraph(300)] })],
    runningHead: 'Plan for footwear in Franca',
    printLine: 'Footwear in Franca. Franca, Brazil. 14 March 2026. Knowledge 3f9a2c',
    pageLabel: 'Page {page} of {pages}',
    marginHeading: 'Says who',
    ...change,
  };
}
