import { unreachable } from '#policies/schema/unreachable';
import type {
  AnswersBlock,
  Block,
  CheckBlock,
  FindingBlock,
  RoomBlock,
  RuleBlock,
  StagesBlock,
  TableBlock,
} from '#reports/report';
import { lowerFacing, lowerFacts, lowerMeasure } from './lower-measure';
import { body, heading, linked, listed, note, type PlainBlock } from './plain';

/**
 * A block as headings, paragraphs, lists and tables, for renderers that draw no more than these, such as those of word processors.
 * No text is lost, notes in the margin included, and all stands in the order in which the page shows it.
 */
export function lower(block: Block): PlainBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'table':
      return [block];
    case 'figure':
      return [body(block.caption), note(block.alternative), block.table];
    case 'facts':
      return lowerFacts(block.items);
    case 'measure':
      return lowerMeasure(block);
    case 'facing':
      return lowerFacing(block);
    case 'check':
      return lowerCheck(block);
    case 'finding':
      return lowerFinding(block);
    case 'stages':
      return lowerStages(block);
    case 'rule':
      return lowerRule(block);
    case 'answers':
      return [lowerAnswers(block)];
    case 'room':
      return lowerRoom(block);
    default:
      return unreachable(block);
  }
}

function lowerFinding({ id, name, severityLabel, here, groups = [], then, text, margin }: FindingBlock): PlainBlock[] {
  const after = [...groups, ...(then === undefined ? [] : [then])].map((line) => body(line));
  const parts = here === undefined ? [body(text, margin), ...after] : [body(here, margin), ...after, note(text)];
  return [heading(id, name), note(severityLabel), ...parts];
}

function lowerCheck({ id, name, statusLabel, text, margin }: CheckBlock): PlainBlock[] {
  return [heading(id, name), note(statusLabel), body(text, margin)];
}

function lowerRule({ id, name, text, margin, sawLabel, saw, ledToLabel, ledTo }: RuleBlock): PlainBlock[] {
  return [
    heading(id, name),
    body(text, margin),
    ...listed(sawLabel, saw.map(linked)),
    ...listed(ledToLabel, ledTo.map(linked)),
  ];
}

function lowerStages({ id, caption, stages }: StagesBlock): PlainBlock[] {
  return [
    heading(id, caption),
    ...stages.flatMap(({ title, to, items }): PlainBlock[] => [
      body(title, [{ kind: 'note', text: title, to }]),
      {
        kind: 'list',
        ordered: false,
        items: items.map(({ code, name, priority, leads, to: place }) => ({
          text: `${code} ${name}`,
          margin: [
            { kind: 'measure', text: priority, to: place },
            { kind: 'note', text: leads },
          ],
        })),
      },
    ]),
  ];
}

function lowerAnswers({ id, caption, columns, rows }: AnswersBlock): TableBlock {
  const labels = [columns.question, columns.answer, columns.known, columns.note, columns.rests];
  return {
    kind: 'table',
    id,
    caption,
    columns: labels.map((label) => ({ label, share: 1 / labels.length, align: 'start' })),
    rows: rows.map(({ ask, answer, known, note: said, rests }) => [
      ask,
      answer,
      known,
      said,
      rests.map(({ text }) => text).join('; '),
    ]),
  };
}

/** Lines of nothing: a paragraph keeps the room where a format rules no lines. */
function lowerRoom({ lines, label }: RoomBlock): PlainBlock[] {
  const room = body(Array.from({ length: lines }, () => '\u00a0').join('\n'));
  return label === undefined ? [room] : [note(label), room];
}
