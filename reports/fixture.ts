import type { TwoByTwo } from '../charts/two-by-two';
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
} from './report';

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
    cautions: [aStatement({ text: someText(100, 5) })],
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
    pageLabel: 'Page {page} of {pages}',
    marginHeading: 'Says who',
    ...change,
  };
}

const unbroken = 'Wirtschaftsförderungsgesellschaft'.repeat(10).slice(0, 300);

/** Every kind of block, in every state, with texts as long as the schema allows. */
export function aRichReport(): Report {
  const { table, ...shown } = { figure: aFigure(), table: aTable(0) };
  const measures = Array.from({ length: 7 }, (_, index) =>
    aMeasure({
      id: `measure-${index}`,
      code: `M${index + 1}`,
      first: index < 3,
      priority: index < 3 ? 'First' : 'Next: waits until a coordinator is named',
      premise: index === 4 ? 'premise not met here' : undefined,
      blocked: index % 2 ? undefined : aMeasure().blocked,
      worked: index === 3 ? undefined : aMeasure().worked,
      cautions: index % 3 ? [] : aMeasure().cautions,
    }),
  );
  const severities = [3, 2, 1, 0, null] as const;
  const words = ['Act first', 'Act', 'Leave alone', 'Leave alone', 'Unknown: fieldwork'];
  const statuses = ['met', 'breached', 'unknown', 'not-applicable'] as const;
  const statusWords = ['Met', 'Breached', 'Not known yet', 'Does not apply'];
  return aReport({
    sections: [
      aSection({
        intro: aStatement({ text: someText(210) }),
        blocks: [
          {
            kind: 'figure',
            id: 'figure-two-by-two',
            figure: shown.figure,
            caption: 'Franca stands far above both cuts.',
            alternative: 'A square divided in four; the mark stands in the upper right quarter.',
            table: {
              ...table,
              id: 'figure-numbers',
              caption: 'The numbers behind the figure',
              columns: [
                { label: 'Measure', share: 0.5, align: 'start' },
                { label: 'Value', share: 0.25, align: 'end' },
                { label: 'Cut', share: 0.25, align: 'end' },
              ],
              rows: [
                ['Location quotient', '19.7', '5'],
                ['Share of the sector', '33 %', '20 %'],
              ],
            },
          },
          aHeading('profile', 'The system'),
          {
            kind: 'facts',
            items: [
              { term: 'Place', text: 'Franca, São Paulo', margin: [] },
              { term: 'Product', text: 'Footwear', margin: [aNote({ kind: 'evidence', text: 'Register of 2015' })] },
              { term: 'What has to be decided', text: someText(190, 2), margin: [] },
              { term: 'A very long term that needs lines of its own', text: unbroken, margin: [] },
            ],
          },
          aHeading('how-known', 'How this is known', 3),
          aParagraph(420),
          {
            kind: 'list',
            ordered: false,
            items: [aStatement(), aStatement({ margin: [] }), aStatement({ text: someText(60) })],
          },
          {
            kind: 'list',
            ordered: true,
            items: Array.from({ length: 11 }, (_, i) => aStatement({ text: someText(40 + i * 20, i), margin: [] })),
          },
        ],
      }),
      aSection({
        id: 'findings',
        heading: 'What holds it back',
        intro: aStatement({ text: someText(120) }),
        blocks: severities.map((severity, index) =>
          aFinding({
            id: `finding-${index}`,
            severity,
            severityLabel: words[index],
            text: someText(90 + index * 70, index),
          }),
        ),
      }),
      aSection({
        id: 'package',
        heading: 'What to do, in order',
        blocks: [
          aHeading('stage-now', 'Now'),
          aParagraph(200),
          ...measures.slice(0, 4),
          aHeading('stage-build', 'Build'),
          ...measures.slice(4),
        ],
      }),
      aSection({
        id: 'long',
        heading: 'Notes as long as they come',
        startsPage: false,
        blocks: [
          aParagraph(4000),
          {
            kind: 'paragraph',
            style: 'note',
            text: `Heard: ${unbroken} and ${unbroken}`,
            margin: [aNote({ text: `A margin with ${unbroken}` })],
          },
          aParagraph(90, [aNote({ text: someText(1500) })]),
          aParagraph(700, [], 'lead'),
        ],
      }),
      aSection({ id: 'asking', heading: 'What to find out', blocks: [aParagraph(160), aTable(60)] }),
      aSection({
        id: 'tables',
        heading: 'Tables at their worst',
        startsPage: false,
        blocks: [
          aTable(2, {
            id: 'worst',
            rows: [
              [someText(4000), unbroken, 'x'.repeat(300), '1'],
              ['', 'a', someText(900), '123456789012'],
            ],
          }),
          aTable(0, { id: 'empty', caption: 'A table without rows' }),
        ],
      }),
      aSection({
        id: 'tensions',
        heading: 'Where the sources disagree',
        blocks: [
          aParagraph(120),
          aFacing(),
          aFacing({ id: 'tension-2', name: 'A second one' }),
          aFacing({ id: 'tension-3', one: aStatement({ text: someText(2600) }) }),
        ],
      }),
      aSection({
        id: 'checks',
        heading: 'Checks against the principles',
        startsPage: false,
        blocks: Array.from({ length: 12 }, (_, index) =>
          aCheck({
            id: `check-${index}`,
            status: statuses[index % 4],
            statusLabel: statusWords[index % 4],
            text: someText(60 + index * 25, index),
          }),
        ),
      }),
    ],
  });
}
