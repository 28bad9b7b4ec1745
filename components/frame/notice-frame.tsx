import type { ReactNode } from 'react';

type NoticeFrameProps = {
  /** What is said at once, what can wait for a pause, and what is already on the page when it is opened. */
  say: 'at-once' | 'when-quiet' | 'not';
  children: ReactNode;
  /** The buttons; they stand outside of what is read out. */
  actions?: ReactNode;
  grave?: boolean;
};

const roles = { 'at-once': 'alert', 'when-quiet': 'status', not: undefined };

/** A notice with what can be done about it. */
export function NoticeFrame({ say, children, actions, grave = false }: NoticeFrameProps) {
  return (
    <div className="notice no-print" data-grave={grave ? 'true' : undefined}>
      <div role={roles[say]}>{children}</div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  );
}
