import { aRule, aStages, someAnswers } from './block-fixture';
import {
  aCheck,
  aFacing,
  aFigure,
  aFinding,
  aHeading,
  aMeasure,
  aNote,
  aParagraph,
  aReport,
  aSection,
  aStatement,
  aTable,
  someText,
} from './fixture';
import type { Report } from '#reports/report';

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
      tensions: index % 4 ? [] : [aTension(index, 'Lead firms: help or harm'), aTension(index, 'Parks or firms first')],
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
            figure: { kind: 'two-by-two', ...shown.figure },
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
          aStages(4),
          aHeading('stage-0', 'Now'),
          aParagraph(200),
          ...measures.slice(0, 4),
          aHeading('stage-1', 'Build'),
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
      aSection({
        id: 'reasons',
        heading: 'Which rules applied',
        blocks: Array.from({ length: 9 }, (_, index) =>
          aRule({
            id: `rule-${index}`,
            name: `Rule R${index}`,
            saw: index % 3 ? aRule().saw : [],
            ledTo: Array.from({ length: 1 + (index % 4) * 2 }, () => aRule().ledTo).flat(),
          }),
        ),
      }),
      aSection({
        id: 'answers',
        heading: 'The answers',
        blocks: [aHeading('answers-first', 'First questions'), someAnswers(40)],
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
        blocks: [
          ...Array.from({ length: 12 }, (_, index) =>
            aCheck({
              id: `check-${index}`,
              status: statuses[index % 4],
              statusLabel: statusWords[index % 4],
              text: someText(60 + index * 25, index),
            }),
          ),
          { kind: 'room', lines: 4, label: 'What else was said' },
          { kind: 'room', lines: 2 },
        ],
      }),
    ],
  });
}

function aTension(index: number, name: string) {
  const { kind: _, ...told } = aFacing();
  return { ...told, id: `measure-${index}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`, name };
}
