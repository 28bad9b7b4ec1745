import type { PlanStatus } from '#policies/schema/plan';

/** Stands beside the word and repeats it: open, filled, half filled, dashed, crossed out, ticked. None is read out. */
export function StatusMark({ status }: { status: PlanStatus }) {
  const filled = status === 'accepted' || status === 'done';

  return (
    <svg className="mark stroke-current" viewBox="0 0 12 12" strokeWidth="1.5" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="10"
        height="10"
        strokeDasharray={status === 'postponed' ? '2.5 2' : undefined}
        className={filled ? 'fill-current' : 'fill-none'}
      />
      {status === 'changed' ? <path d="M1 11 L11 1 V11 Z" className="fill-current" /> : null}
      {status === 'refused' ? <path d="M2.5 2.5 L9.5 9.5 M9.5 2.5 L2.5 9.5" className="fill-none" /> : null}
      {status === 'done' ? <path d="M3 6.5 L5.25 8.75 L9.25 3.5" className="fill-none stroke-paper" /> : null}
    </svg>
  );
}
