'use client';

import { useTranslations } from 'next-intl';
import { hidden } from '#components/forms/hidden-words';
import { ShellLink } from '#components/frame/shell-link';
import { DecisionButtons } from './decision-buttons';
import { FactsPart } from './facts-part';
import { ItemMargin } from './item-margin';
import { ItemMoneyParts } from './item-money-parts';
import { ItemTermsParts } from './item-terms-parts';
import type { ItemPartProps } from './item-part-props';
import { ItemWhoParts } from './item-who-parts';
import { OwnMeasureFields } from './own-measure-fields';
import type { RowActions } from './plan-item-row';
import { StatusMark } from './status-mark';
import { Suggestion } from './suggestion';

type ItemPageProps = ItemPartProps &
  Pick<RowActions, 'onDecide' | 'onRemove' | 'onNavigate'> & { onStage: (stage: string) => void; listHref: string };

/** The page of one item: how it stands, and everything that people decide about it. Each change is saved at once. */
export function ItemPage({ item, model, onSet, onStage, onDecide, onRemove, onNavigate, listHref }: ItemPageProps) {
  const t = useTranslations('plan.item');
  const { key, title, what, suggestions, reasonsHref } = model;
  const part = { item, model, onSet };

  return (
    <div className="plan-page">
      <div className="plan-part plan-item-head">
        <div>
          <p className="plan-status" data-status={model.status}>
            <StatusMark status={model.status} /> {model.statusWord}
            {model.reason === null ? null : (
              <span className="plan-reason">{t('because', { reason: model.reason })}</span>
            )}
          </p>
          {what === '' || model.own ? null : <p className="mt-2">{what}</p>}
          <div className="plan-actions no-print">
            <DecisionButtons item={model} onDecide={onDecide} />
            {model.removable ? (
              <button type="button" className="quiet-action" onClick={() => onRemove(key)}>
                {t.rich('takeOut', { title, hidden })}
              </button>
            ) : null}
            {reasonsHref === null ? null : (
              <ShellLink href={reasonsHref} onNavigate={onNavigate} className="link-row">
                {t('reasons')}
              </ShellLink>
            )}
          </div>
        </div>
        <div className="plan-part-margin">
          <ItemMargin item={model} onNavigate={onNavigate} mends />
          {suggestions === null ? null : <Suggestion title={t('whenNot')} lines={[suggestions.whenNot]} />}
        </div>
      </div>
      <form className="plan-form" noValidate autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        {model.own ? (
          <>
            <OwnMeasureFields {...part} />
            <FactsPart {...part} />
          </>
        ) : null}
        <ItemWhoParts {...part} />
        <ItemMoneyParts {...part} />
        <ItemTermsParts {...part} onStage={onStage} />
      </form>
      <nav aria-label={t('otherItems')} className="plan-neighbours no-print">
        <ShellLink href={listHref} onNavigate={onNavigate} className="button">
          {t('done')}
        </ShellLink>
        {model.before === null ? null : (
          <ShellLink href={model.before.href} onNavigate={onNavigate} className="link-row">
            {t('before', { title: model.before.title })}
          </ShellLink>
        )}
        {model.after === null ? null : (
          <ShellLink href={model.after.href} onNavigate={onNavigate} className="link-row">
            {t('after', { title: model.after.title })}
          </ShellLink>
        )}
      </nav>
    </div>
  );
}
