'use client';

import { useTranslations } from 'next-intl';
import type { HTMLAttributes } from 'react';
import { hidden } from '#components/forms/hidden-words';
import { ShellLink } from '#components/frame/shell-link';
import { DecisionButtons, type OnDecide } from './decision-buttons';
import { ItemMargin } from './item-margin';
import { MoveMark } from './move-mark';
import type { ItemModel } from './plan-model';
import { StatusMark } from './status-mark';

export type RowActions = {
  onDecide: OnDecide;
  onMove: (key: string, by: -1 | 1) => void;
  onRemove: (key: string) => void;
  onNavigate: (href: string) => void;
};

/** Where an item stands among the others, for those that can be moved. */
type Movable = {
  up: boolean;
  down: boolean;
  dropBefore: boolean;
  dragged: boolean;
  handle: HTMLAttributes<HTMLElement>;
  dropping: HTMLAttributes<HTMLElement>;
};

type PlanItemRowProps = RowActions & { item: ItemModel; place?: Movable };

/** One item of the plan: what it is, who does what when, what is missing, and what can be decided about it. */
export function PlanItemRow({ item, place, onMove, onDecide, onRemove, onNavigate }: PlanItemRowProps) {
  const t = useTranslations('plan.list');
  const { key, code, title, reason } = item;

  return (
    <li
      className="plan-item"
      data-status={item.status}
      data-dragged={place?.dragged ? 'true' : undefined}
      data-drop={place?.dropBefore ? 'before' : undefined}
      {...place?.dropping}
    >
      {place === undefined ? null : <Moving item={item} place={place} onMove={onMove} />}
      <div className="plan-item-main">
        <h3 id={`title-${key}`} tabIndex={-1} className="plan-item-title">
          {code === null ? null : <span className="plan-code">{code}</span>}{' '}
          <ShellLink href={item.href} onNavigate={onNavigate}>
            {title}
          </ShellLink>
        </h3>
        <p className="plan-status" data-status={item.status}>
          <StatusMark status={item.status} /> {item.statusWord}
          {reason === null ? null : <span className="plan-reason">{t('because', { reason })}</span>}
        </p>
        <Lines item={item} />
        <div className="plan-actions no-print">
          <DecisionButtons item={item} onDecide={onDecide} />
          <ShellLink href={item.href} onNavigate={onNavigate} className="quiet-action">
            {t.rich('edit', { title, hidden })}
          </ShellLink>
          {item.removable ? (
            <button type="button" className="quiet-action" onClick={() => onRemove(key)}>
              {t.rich('takeOut', { title, hidden })}
            </button>
          ) : null}
        </div>
      </div>
      <ItemMargin item={item.status === 'proposed' ? { ...item, missing: '' } : item} onNavigate={onNavigate} />
    </li>
  );
}

/** Who, the first step and when, in one line; what is not said is named in the margin. */
function Lines({ item: { lines } }: { item: ItemModel }) {
  if (lines.length === 0) return null;

  return (
    <ul role="list" className="plan-facts">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type MovingProps = { item: ItemModel; place: Movable; onMove: RowActions['onMove'] };

function Moving({ item: { key, title }, place, onMove }: MovingProps) {
  const t = useTranslations('plan.list');
  const button = (by: -1 | 1, can: boolean) => (
    <button
      type="button"
      id={`${by < 0 ? 'up' : 'down'}-${key}`}
      className="plan-move"
      aria-disabled={can ? undefined : true}
      title={t(by < 0 ? 'up' : 'down')}
      onClick={() => {
        if (can) onMove(key, by);
      }}
    >
      <MoveMark way={by < 0 ? 'up' : 'down'} />
      <span className="sr-only">{t(by < 0 ? 'moveUp' : 'moveDown', { title })}</span>
    </button>
  );

  return (
    <div className="plan-moves no-print">
      {button(-1, place.up)}
      <span className="plan-handle" aria-hidden="true" title={t('drag')} {...place.handle}>
        <MoveMark way="both" />
      </span>
      {button(1, place.down)}
    </div>
  );
}
