'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { ShellLink } from '#components/frame/shell-link';
import type { ItemModel } from './plan-model';

type ItemMarginProps = { item: ItemModel; onNavigate: (href: string) => void; mends?: boolean };

/** In the margin of an item: whether its reason still stands, which principles it breaches, and what is still to be said. */
export function ItemMargin({ item, onNavigate, mends = false }: ItemMarginProps) {
  const t = useTranslations('plan.item');
  const { lost, breaches, unchecked } = item;
  if (lost === null && breaches.length + unchecked.length === 0 && item.missing === '') return null;

  return (
    <ul role="list" className="plan-margin" aria-label={t('notes', { title: item.title })}>
      {lost === null ? null : (
        <li className="plan-lost">
          <b>{t('lost')}</b> {lost}
        </li>
      )}
      {breaches.map(({ check, name, href, mend, reason }) => (
        <li key={check} className="plan-breach" data-reasoned={reason === null ? undefined : 'true'}>
          {t('breached')}{' '}
          <ShellLink href={href} onNavigate={onNavigate}>
            {name}
          </ShellLink>
          {mends ? `. ${mend}` : null}
          {reason === null ? null : <span className="block">{t('overridden', { reason })}</span>}
        </li>
      ))}
      {unchecked.length === 0 ? null : (
        <li>
          {t('unchecked')}{' '}
          {unchecked.map(({ check, name, href }, index) => (
            <Fragment key={check}>
              {index === 0 ? null : '; '}
              <ShellLink href={href} onNavigate={onNavigate}>
                {name}
              </ShellLink>
            </Fragment>
          ))}
        </li>
      )}
      {item.missing === '' ? null : <li>{t('missing', { parts: item.missing })}</li>}
    </ul>
  );
}
