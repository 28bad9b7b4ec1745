'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { PageTitle } from '#components/frame/page-title';
import { headingId } from '#components/forms/ids';
import { KeptDrafts } from '#components/forms/kept-drafts';
import { OwnStart } from '#components/plan/own-start';
import { PlanFrame } from '#components/plan/plan-frame';
import { PlanStart } from '#components/plan/plan-start';
import { decide } from '#policies/decide/decide';
import { standingOf } from '#policies/checks/standing';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { keyOf } from '#policies/schema/plan';
import { textsFor } from '#policies/text/texts';
import { useFormat } from '#i18n/use-format';
import { moveTo, replaceWith } from '#features/browser/navigation';
import type { Addresses } from '#features/browser/path';
import { itemPageModel } from './plan-item-model';
import { PlanItemView } from './plan-item-view';
import { PlanListView } from './plan-list-view';
import type { PlanContext } from './plan-models';
import type { PlanSource } from '#reports/presenters/plan/plan-source';
import { listHref, type PlanPart, planPartOf } from './plan-part';
import { itemHref, PLAN_TABS, type PlanTab, tabHref } from './plan-tab';
import { PlanTabs } from './tabs/plan-tabs';
import { PlanWords } from './plan-words';
import { revealHash } from '#features/browser/reveal-hash';
import type { Working } from '#features/assessment/use-assessment';
import { usePlanActions } from './use-plan-actions';
import { usePlanEditing } from './use-plan-editing';
import { useUndoKeys } from '#features/browser/use-undo-keys';

type PlanViewProps = { working: Working; addresses: Addresses; name: string | null };

/** The plan workspace: what people make of the package, item by item, and the plan as a whole from several sides. */
export function PlanView(props: PlanViewProps) {
  return (
    <PlanWords>
      <Workspace {...props} />
    </PlanWords>
  );
}

function Workspace({ working, addresses, name }: PlanViewProps) {
  const t = useTranslations('plan');
  const report = useTranslations('report');
  const locale = useLocale();
  const format = useFormat();
  const { assessment } = working;
  const editing = usePlanEditing(working);
  // What is being typed goes first; what the checks say of it follows.
  const settled = useDeferredValue(assessment);
  const decision = useMemo(() => decide(settled, knowledgeBase), [settled]);
  const source: PlanSource = {
    plan: editing.plan ?? {},
    decision,
    assessment,
    base: knowledgeBase,
    texts: textsFor(locale),
    t: report,
    format,
  };
  const actions = usePlanActions(editing, source);
  useUndoKeys(actions.undo, actions.redo);

  const { plan } = source;
  const begun = plan.items !== undefined;
  const context: PlanContext = { ...source, addresses, words: t };
  const list = listHref(context);
  const asked = planPartOf(name);
  const item = asked.kind === 'item' ? plan.items?.find((each) => keyOf(each) === asked.key) : undefined;
  const model = item === undefined ? undefined : itemPageModel(item, context);
  const isGone = asked.kind === 'item' && item === undefined;
  const part = isGone || !begun ? ({ kind: 'list' } as const) : asked;
  const view = model?.title ?? report(`plan.view.${viewOf(part)}`);

  useEffect(() => {
    if (part.kind !== asked.kind) replaceWith(list);
  }, [part.kind, asked.kind, list]);

  useEffect(revealHash, [name]);

  return (
    <>
      <PageTitle title={t('frame.title', { view, name: assessment.profile.name })} />
      <PlanFrame
        caption={caption()}
        title={view}
        backHref={addresses.tasks(assessment.id)}
        documentHref={`${addresses.place(assessment.id, 'documents')}?document=plan`}
        tabs={begun ? tabs() : []}
        canUndo={editing.canUndo}
        canRedo={editing.canRedo}
        onUndo={actions.undo}
        onRedo={actions.redo}
        said={actions.said}
        breached={begun ? breached() : null}
        onNavigate={moveTo}
      >
        <KeptDrafts
          of={`plan.${part.kind === 'item' ? part.key : part.kind}`}
          draftOf={(field) => working.drafts[field]?.text}
          keepDraft={working.keepDraft}
        >
          {content()}
        </KeptDrafts>
      </PlanFrame>
    </>
  );

  function content() {
    if (!begun) {
      const count = decision.stages.reduce((sum, stage) => sum + stage.items.length, 0);
      return <PlanStart count={count} onBegin={begin} />;
    }
    switch (part.kind) {
      case 'list':
        return <PlanListView context={context} actions={actions} />;
      case 'own':
        return <OwnStart onAdd={(title) => moveTo(itemHref(context, actions.addOwn(title)))} />;
      case 'item':
        if (item === undefined || model === undefined) return null;
        return <PlanItemView item={item} model={model} context={context} actions={actions} />;
      case 'tab':
        return <PlanTabs tab={part.tab} {...context} edit={actions.edit} />;
    }
  }

  /** The button goes with the page that it stands on; the heading stays. */
  function begin() {
    actions.begin();
    document.getElementById(headingId)?.focus();
  }

  function caption() {
    const { name } = assessment.profile;
    const code = model?.code ?? null;
    return code === null ? t('frame.caption', { name }) : t('frame.itemCaption', { code, name });
  }

  function tabs() {
    return [
      { name: t('frame.tab.list'), href: list, current: part.kind === 'list' },
      ...PLAN_TABS.map((tab) => ({
        name: t(`frame.tab.${tab}`),
        href: tabHref(context, tab),
        current: part.kind === 'tab' && part.tab === tab,
      })),
    ];
  }

  function breached() {
    return { ...standingOf(decision.checks), href: tabHref(context, 'checks') };
  }
}

/** The view of the whole plan that a part of it is; an item bears its own name. */
function viewOf(part: PlanPart): PlanTab | 'list' | 'own' {
  switch (part.kind) {
    case 'tab':
      return part.tab;
    case 'own':
      return 'own';
    case 'list':
    case 'item':
      return 'list';
  }
}
