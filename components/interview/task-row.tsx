'use client';

import { useTranslations } from 'next-intl';
import type { TaskModel } from './model';
import { ShellLink } from '#components/frame/shell-link';

type TaskRowProps = { task: TaskModel; whyOutOfReach: string; onNavigate: (href: string) => void };

/** A row of the task list: one link as wide as the row, or no link where the place is not within reach. */
export function TaskRow({ task, whyOutOfReach, onNavigate }: TaskRowProps) {
  const t = useTranslations('work.tasks');
  const { name, href, status, withinReach, settled, asked, minutesLeft } = task;

  if (!withinReach) {
    return (
      <li className="task">
        <span>{name}</span> <span className="task-why">{whyOutOfReach}</span>
      </li>
    );
  }

  return (
    <li>
      <ShellLink href={href} onNavigate={onNavigate} className="task">
        <span className="task-name">{name}</span>{' '}
        {status === null || status === 'completed' || minutesLeft <= 0 ? null : (
          <span className="task-left">{t('minutes', { minutes: minutesLeft })}</span>
        )}{' '}
        {status === null ? null : (
          <span className="task-status" data-status={status}>
            {t(`status.${status}`, { settled, asked })}
          </span>
        )}
      </ShellLink>
    </li>
  );
}
