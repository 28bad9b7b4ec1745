'use client';

import { useTranslations } from 'next-intl';
import type { ModuleModel } from './model';
import { ShellLink } from '#components/frame/shell-link';
import { useFormat } from '#i18n/use-format';

type ModuleListProps = { modules: ModuleModel[]; onNavigate: (href: string) => void };

/** The parts that nobody needs to enter: what each costs, what it could change, and which ones the answers speak for. */
export function ModuleList({ modules, onNavigate }: ModuleListProps) {
  const t = useTranslations('work.tasks');

  return (
    <section aria-labelledby="modules" className="mt-12">
      <h2 id="modules" className="text-xl">
        {t('modules')}
      </h2>
      <p className="mt-1 max-w-measure">{t('modulesText')}</p>
      <ul className="tasks">
        {modules.map((module) => (
          <li key={module.place} className="module">
            <p className="module-head">
              <ShellLink href={module.href} onNavigate={onNavigate} className="task-name">
                {module.name}
              </ShellLink>{' '}
              {module.minutesLeft > 0 ? (
                <span className="task-left">{t('minutes', { minutes: module.minutesLeft })}</span>
              ) : null}{' '}
              <Standing module={module} />
            </p>
            <Grounds module={module} />
            <details className="module-more">
              <summary>{t('couldChange')}</summary>
              <p>{module.what}</p>
              <p>{module.changes}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answers that speak for it, while it is proposed and nobody has begun it. */
function Grounds({ module: { because, proposed, status } }: { module: ModuleModel }) {
  const t = useTranslations('work.tasks');
  const format = useFormat();

  if (!proposed || because.length === 0 || status !== 'not-started') return null;
  const answers = format.titles(because.map((ground) => t('proposedAnswer', ground)));
  return <p className="module-because">{t('proposedBecause', { answers })}</p>;
}

/** How far it has come, or that the answers speak for it; nothing is said of what is left alone. */
function Standing({ module }: { module: ModuleModel }) {
  const t = useTranslations('work.tasks');
  const { status, settled, asked, proposed } = module;

  if (status === 'in-progress' || status === 'completed') {
    return (
      <span className="task-status" data-status={status}>
        {t(`status.${status}`, { settled, asked })}
      </span>
    );
  }
  return proposed ? <strong className="module-proposed">{t('proposed')}</strong> : null;
}
