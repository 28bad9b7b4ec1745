'use client';

import { useTranslations } from 'next-intl';
import { CheckEntry } from './check-entry';
import type { CheckModel, NamedItem } from './check-model';

type CheckListProps = {
  checks: CheckModel[];
  onReason: (check: string, item: NamedItem | null, reason: string | null) => void;
  onNavigate: (href: string) => void;
};

const groups = ['breached', 'unknown', 'met', 'not-applicable'] as const;

/** The plan held against the principles: what is breached comes first, what does not apply is folded away. */
export function CheckList({ checks, onReason, onNavigate }: CheckListProps) {
  const t = useTranslations('plan.checks');
  const count = (status: CheckModel['status']) => checks.filter((check) => check.status === status).length;
  const reasoned = checks.filter(({ status, reasons }) => status === 'breached' && reasons.length > 0).length;

  return (
    <div className="plan-checks">
      <p className="check-strip" data-breached={count('breached') === 0 ? undefined : 'true'}>
        {t('strip', {
          breached: count('breached'),
          reasoned,
          unknown: count('unknown'),
          met: count('met'),
          aside: count('not-applicable'),
        })}
      </p>
      {groups.map((status) => {
        const entries = checks
          .filter((check) => check.status === status)
          .map((check) => (
            <CheckEntry
              key={check.id}
              check={check}
              onReason={(item, reason) => onReason(check.id, item, reason)}
              onNavigate={onNavigate}
            />
          ));
        if (entries.length === 0) return null;
        const heading = (
          <h2 className="text-xl" id={`checks-${status}`}>
            {t(`group.${status}`)}
          </h2>
        );
        return (
          <section key={status} aria-labelledby={`checks-${status}`}>
            {heading}
            {status === 'not-applicable' ? (
              <details className="fold">
                <summary>{t('unfold', { count: entries.length })}</summary>
                {entries}
              </details>
            ) : (
              entries
            )}
          </section>
        );
      })}
    </div>
  );
}
