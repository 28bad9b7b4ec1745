import type { CheckBlock, FindingBlock } from '#reports/report';

/* Each mark stands beside its word and repeats it: none is read out. */

const severityFills = ['fill-none', 'fill-rust-1', 'fill-rust-2', 'fill-rust-3'] as const;

/** Three squares, as many filled as the deficit is severe; dashed where nobody knows. */
export function SeverityMark({ severity }: { severity: FindingBlock['severity'] }) {
  const fill = severity === null ? 'fill-none' : severityFills[severity];

  return (
    <svg className="mark w-[2.2em]!" viewBox="0 0 33 12" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <rect
          key={step}
          x={step * 11 - 10}
          y="1"
          width="9"
          height="10"
          strokeDasharray={severity === null ? '2 1.5' : undefined}
          className={`stroke-edge ${severity !== null && step <= severity ? fill : 'fill-none'}`}
        />
      ))}
    </svg>
  );
}

/** A filled square for what comes first, an open one for what comes next. */
export function PriorityMark({ first }: { first: boolean }) {
  return (
    <svg className="mark" viewBox="0 0 12 12" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="10"
        height="10"
        strokeWidth="1.5"
        className={first ? 'fill-petrol stroke-petrol' : 'fill-none stroke-edge'}
      />
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
    <svg className="mark fill-none stroke-current" viewBox="0 0 12 12" strokeWidth="1.75" aria-hidden="true">
      <path d={checkPaths[status]} />
    </svg>
  );
}
