'use client';

import { useTranslations } from 'next-intl';
import { CheckMark } from '#components/report/marks';
import { ShellLink } from '#components/frame/shell-link';
import type { CheckModel, NamedItem } from './check-model';
import { CheckReasons } from './check-reasons';

type CheckEntryProps = {
  check: CheckModel;
  onReason: (item: NamedItem | null, reason: string | null) => void;
  onNavigate: (href: string) => void;
};

/** One principle check: its outcome, the items that it is about, what to do, and in the margin what it rests on. */
export function CheckEntry({ check, onReason, onNavigate }: CheckEntryProps) {
  const t = useTranslations('plan.checks');
  const words = useTranslations('report.plan');

  return (
    <article
      id={`check-${check.id}`}
      tabIndex={-1}
      aria-labelledby={`check-${check.id}-name`}
      className="check-entry"
      data-status={check.status}
    >
      <div className="check-main">
        <div className="check-head">
          <h3 id={`check-${check.id}-name`}>{check.name}</h3>
          <p className="check-status">
            <CheckMark status={check.status} /> {check.statusWord}
          </p>
        </div>
        <p>{check.text}</p>
        <Links
          label={check.status === 'breached' ? t('items') : t('itemsToAsk')}
          links={check.items}
          onNavigate={onNavigate}
        />
        {check.mend === '' ? null : (
          <p>
            <b>{words('checks.mend')}</b> {check.mend}
          </p>
        )}
        <Links
          label={check.status === 'breached' ? t('questionsBehind') : t('questionsOpen')}
          links={check.questions.map(({ id, ...link }) => ({ key: id, ...link }))}
          onNavigate={onNavigate}
        />
        <CheckReasons check={check} onReason={onReason} />
      </div>
      <ul role="list" aria-label={t('restsOn', { name: check.name })} className="check-margin">
        <li>{check.principle}</li>
        {check.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
        <li className="italic">{check.basis}</li>
      </ul>
    </article>
  );
}

type LinksProps = { label: string; links: NamedItem[]; onNavigate: (href: string) => void };

function Links({ label, links, onNavigate }: LinksProps) {
  if (links.length === 0) return null;

  return (
    <div>
      <p className="font-semibold">{label}</p>
      <ul role="list" className="bulleted">
        {links.map(({ key, name, href }) => (
          <li key={key}>
            <div className="main">
              <ShellLink href={href} onNavigate={onNavigate} className="check-link">
                {name}
              </ShellLink>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
