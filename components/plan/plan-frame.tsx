'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { headingId } from '#components/forms/ids';
import { ShellLink } from '#components/frame/shell-link';
import { EditingBar } from './editing-bar';

type PlanTabModel = { name: string; href: string; current: boolean };

type PlanFrameProps = Parameters<typeof EditingBar>[0] & {
  caption: string;
  title: string;
  backHref: string;
  /** Where the plan can be had as a document. */
  documentHref: string;
  /** The views of the plan; none before it is begun. */
  tabs: PlanTabModel[];
  children: ReactNode;
};

/** What every page of the plan has: where one is, the other views, undo and redo, and how the principle checks stand. */
export function PlanFrame({ caption, title, backHref, documentHref, tabs, children, ...bar }: PlanFrameProps) {
  const t = useTranslations('plan.frame');
  const { onNavigate } = bar;

  return (
    <div className="plan">
      <p className="no-print">
        <ShellLink href={backHref} onNavigate={onNavigate} className="link-row">
          {t('back')}
        </ShellLink>
      </p>
      <p className="caption mt-3">{caption}</p>
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {title}
      </h1>
      {tabs.length === 0 ? null : (
        <nav aria-label={t('views')} className="plan-views no-print">
          <ul>
            {tabs.map((tab) => (
              <li key={tab.href} data-current={tab.current ? 'true' : undefined}>
                {tab.current ? (
                  <a href={tab.href} aria-current="page" onClick={(event) => event.preventDefault()}>
                    {tab.name}
                  </a>
                ) : (
                  <ShellLink href={tab.href} onNavigate={onNavigate}>
                    {tab.name}
                  </ShellLink>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      <EditingBar {...bar} />
      {tabs.length === 0 ? null : (
        <p className="plan-papers no-print">
          <button type="button" className="quiet-action" onClick={() => window.print()}>
            {t('print')}
          </button>
          <ShellLink href={documentHref} onNavigate={onNavigate}>
            {t('document')}
          </ShellLink>
        </p>
      )}
      {children}
    </div>
  );
}
