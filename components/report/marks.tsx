import type { CheckBlock, FindingBlock } from '#reports/report';

/* Each mark stands beside its word and repeats it: none is read out. */

const severityFills = ['', 'fill-rust-1', 'fill-rust-2', 'fill-rust-3'] as const;
const squares = ['M1 1h9v10H1z', 'M12 1h9v10h-9z', 'M23 1h9v10h-9z'];

/** Three squares, as many filled as the deficit is severe; dashed where nobody knows. */
export function SeverityMark({ severity }: { severity: FindingBlock['severity'] }) {
  const filled = squares.slice(0, severity ?? 0);
  const empty = squares.slice(severity ?? 0);

  return (
    <svg className="mark severity-mark" viewBox="0 0 33 12" aria-hidden="true">
      {filled.length === 0 ? null : <path d={filled.join('')} className={severityFills[severity ?? 0]} />}
      {empty.length === 0 ? null : (
        <path d={empty.join('')} strokeDasharray={severity === null ? '2 1.5' : undefined} />
      )}
    </svg>
  );
}

/** A filled square for what comes first, an open one for what comes next. */
export function PriorityMark({ first }: { first: boolean }) {
  return (
    <svg className={first ? 'mark first-mark' : 'mark next-mark'} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 1h10v10H1z" />
    </svg>
  );
}

const checkPaths: Record<CheckBlock['status'], string> = {
  met: 'M1.5 6.5 L4.75 9.75 L10.5 2.5',
  breached: 'M2 2 L10 10 M10 2 L2 10',
  unknown: 'M3 4.2 A3 3 0 1 1 6 7 V8 M6 10 V11',
  'not-applicable': 'M2 6 H10',
};

/** A tick, a cross, a question mark or a dash. */
export function CheckMark({ status }: { status: CheckBlock['status'] }) {
  return (
    <svg className="mark check-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={checkPaths[status]} />
    </svg>
  );
}
