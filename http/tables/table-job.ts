import type { Served } from '#http/jobs/serve-jobs';
import { countedOf } from '#indicators/analyse';
import { type AnsweredPair, answeredCandidates, answeredPairs, overviewOf } from '#indicators/indicators-response';
import { readTable } from '#indicators/reading/read-table';
import type { RowFault } from '#indicators/reading/row-fault';
import { fileFaultText, rowFaultText } from '#indicators/wording';
import { unreachable } from '#policies/schema/unreachable';
import type { TableOrder, TableReply } from './table-calls';

/** So many pairs are written at a time where all are asked for: half a million are never held as one text. */
const BATCH = 5000;

/** Carries out the orders for one table, and remembers between them how far a long answer is. */
export function tableJob(): (order: TableOrder) => Served<TableReply> {
  let pairs: Generator<AnsweredPair[]> | undefined;
  let begun = false;

  function read({ bytes, candidates, cutOffs }: Extract<TableOrder, { kind: 'read' }>): Served<TableReply> {
    const table = readTable([bytes]);
    if (!table.ok) {
      const status = table.fault.kind === 'not-utf-8' ? 400 : 422;
      return refused(status, 'The table cannot be read', fileFaultText(table.fault));
    }
    const { observed, faults, faultCount } = table.reading;
    if (faultCount > 0) return badRows(faults, faultCount);
    if (observed.rows === 0) return refused(422, 'The table has no rows', 'Send at least one row below the header.');
    const made = countedOf(observed);
    if (!made.ok) return badRows(made.faults, made.count);
    const overview = overviewOf(made.counted, observed, cutOffs);
    if (candidates === 'typed') {
      return sent(
        'whole',
        JSON.stringify({ ...overview, candidates: answeredCandidates(made.counted, observed, cutOffs) }),
      );
    }
    pairs = answeredPairs(made.counted, observed, cutOffs, BATCH);
    return sent('begun', `${JSON.stringify(overview).slice(0, -1)},"candidates":[`);
  }

  function next(): Served<TableReply> {
    const batch = pairs?.next();
    if (batch === undefined || batch.done === true) return sent('ended', ']}');
    const text = batch.value.map((pair) => JSON.stringify(pair)).join(',');
    const part = sent('part', begun ? `,${text}` : text);
    begun = true;
    return part;
  }

  return (order) => {
    switch (order.kind) {
      case 'read':
        return read(order);
      case 'next':
        return next();
      default:
        return unreachable(order);
    }
  };
}

function sent(kind: 'whole' | 'begun' | 'part' | 'ended', text: string): Served<TableReply> {
  const bytes = new TextEncoder().encode(text);
  return { reply: { kind, bytes }, transfer: [bytes.buffer] };
}

function refused(status: number, title: string, message: string): Served<TableReply> {
  return { reply: { kind: 'refused', problem: { status, title, errors: [{ path: '', message }] } } };
}

/** Names the line of each bad row, a hundred at most. */
function badRows(faults: RowFault[], count: number): Served<TableReply> {
  const title = `${count} ${count === 1 ? 'row has a fault' : 'rows have faults'}; nothing was computed`;
  const errors = faults.map((fault) => ({
    path: `line ${fault.line}`,
    message: rowFaultText(fault),
    line: fault.line,
  }));
  return { reply: { kind: 'refused', problem: { status: 422, title, errors } } };
}
