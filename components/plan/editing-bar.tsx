'use client';

import { useTranslations } from 'next-intl';
import { ShellLink } from '#components/frame/shell-link';

type EditingBarProps = {
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  /** What the last edit did, for screen readers and for the eye. */
  said: string;
  /** How many principles are breached without a written reason, how many with one, and how many wait for an answer; null before the plan is begun. */
  breached: { open: number; reasoned: number; unchecked: number; href: string } | null;
  onNavigate: (href: string) => void;
};

/** Stays in sight: undo and redo, what the last edit did, and the checks, which turn rust when a principle is breached. */
export function EditingBar({ canUndo, canRedo, onUndo, onRedo, said, breached, onNavigate }: EditingBarProps) {
  const t = useTranslations('plan.history');
  const begun = breached !== null || canUndo || canRedo;

  return (
    <div className={begun ? 'plan-bar no-print' : 'no-print'}>
      {begun ? (
        <div className="plan-undo">
          <Step can={canUndo} onStep={onUndo}>
            {t('undo')}
          </Step>
          <Step can={canRedo} onStep={onRedo}>
            {t('redo')}
          </Step>
        </div>
      ) : null}
      <p role="status" className="plan-said">
        {said}
      </p>
      {breached === null ? null : (
        <p className="plan-breached" data-breached={breached.open > 0 ? 'true' : undefined}>
          <ShellLink href={breached.href} onNavigate={onNavigate}>
            {t('breached', { open: breached.open, reasoned: breached.reasoned, unchecked: breached.unchecked })}
          </ShellLink>
        </p>
      )}
    </div>
  );
}

/** Stays pressable by name when there is nothing to do, so that the focus is not lost on the last step. */
function Step({ can, onStep, children }: { can: boolean; onStep: () => void; children: string }) {
  return (
    <button
      type="button"
      className="button button-quiet button-small"
      aria-disabled={can ? undefined : true}
      onClick={() => {
        if (can) onStep();
      }}
    >
      {children}
    </button>
  );
}
