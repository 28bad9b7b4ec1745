'use client';

import { useTranslations } from 'next-intl';
import type { ModuleModel } from './model';
import { ShellLink } from './shell-link';

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
            <p className="flex flex-wrap items-baseline gap-x-4">
              <ShellLink href={module.href} onNavigate={onNavigate} className="link-row">
                {module.name}
              </ShellLink>
              {module.proposed ? <strong className="module-proposed">{t('proposed')}</strong> : null}
              <span className="text-base text-quiet">
                {module.status === 'not-started' || module.status === null
                  ? t('minutes', { minutes: module.minutesLeft })
                  : t(`status.${module.status}`, { settled: module.settled, asked: module.asked })}
              </span>
            </p>
            <p className="max-w-measure text-base">{module.what}</p>
            <p className="max-w-measure text-base text-quiet">{t('couldChange', { what: module.changes })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
