import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ItemFields } from '#components/plan/item-part-props';
import type { Decided } from '#components/plan/plan-model';
import { nextOwnId, type PlanEdit } from '#machines/plan-edit';
import type { PlanItemEvent } from '#machines/plan-item';
import { itemsOfStage, proposedItems, stagesOfPlan } from '#policies/plan/propose';
import { keyOf } from '#policies/schema/plan';
import { namesOfKey, stageName } from '#reports/presenters/plan/names';
import type { PlanSource } from '#reports/presenters/plan/plan-source';
import type { PlanEditing } from './use-plan-editing';

/** What was done last, to be said once: in words, or where an item stands after it was moved. */
type Done = { words: string; back?: true } | { moved: string };

/** What people do to the plan on its list and on the page of an item; each says what it did. */
export type PlanActions = ReturnType<typeof usePlanActions>;

/** The edits of the workspace in its own words, and what is said of the last one. */
export function usePlanActions(editing: PlanEditing, source: PlanSource) {
  const t = useTranslations('plan.history');
  const [done, setDone] = useState<Done>();
  const { plan, decision, base } = source;
  const stages = stagesOfPlan(plan, decision);
  const nameOf = (key: string) => namesOfKey(key, source).name;

  function act(edit: PlanEdit, words: string | undefined, mark?: string) {
    editing.edit(edit, mark);
    setDone(words === undefined ? undefined : { words });
  }

  return {
    /** Empty where the last edit speaks for itself, as typing does. */
    said: done === undefined ? '' : 'words' in done ? done.words : placeText(done.moved),
    nameOf,
    edit: (edit: PlanEdit, mark?: string) => act(edit, undefined, mark),
    set: (item: string, fields: ItemFields, field: string) =>
      act({ kind: 'set', item, fields }, undefined, `set:${item}:${field}`),
    begin: () => act({ kind: 'begin', items: proposedItems(decision) }, t('begun')),
    decide: (item: string, decided: Decided, reason?: string) =>
      act({ kind: 'happen', item, event: eventOf(decided, reason) }, t(`did.${decided}`, { title: nameOf(item) })),
    takeOverAll(items: string[]) {
      for (const item of items) {
        editing.edit({ kind: 'happen', item, event: { type: 'take over' } }, `take over:${items.join()}`);
      }
      setDone({ words: t('tookOverAll', { count: items.length }) });
    },
    move(item: string, by: -1 | 1) {
      editing.edit({ kind: 'move', item, by, stages });
      setDone({ moved: item });
    },
    place(item: string, before: string | null, stage: string) {
      editing.edit({ kind: 'place', item, before, stage });
      setDone({ moved: item });
    },
    putIn: (measure: string, stage: string) =>
      act(
        {
          kind: 'put in',
          item: { measure, status: 'proposed', stage: stages.includes(stage) ? stage : lastOf(stages) },
        },
        t('putIn', { title: nameOf(measure) }),
      ),
    /** Adds a measure of people's own and gives its key. */
    addOwn(title: string): string {
      const id = nextOwnId(plan);
      const stage = stages.find((each) => each === 'now' || each === 'know') ?? lastOf(stages);
      act({ kind: 'put in', item: { id, custom: { title }, status: 'accepted', stage } }, t('putIn', { title }));
      return id;
    },
    remove: (item: string) =>
      act({ kind: 'take out', item, known: base.measure }, t('tookOut', { title: nameOf(item) })),
    undo() {
      const what = saidOfEdit();
      editing.undo();
      setDone({ words: what === '' ? t('undone') : t('undoneWhat', { what }), back: true });
    },
    redo() {
      editing.redo();
      setDone({ words: t('redone'), back: true });
    },
  };

  /** What the last edit said of itself; empty after a step back or forth, which is no edit. */
  function saidOfEdit(): string {
    if (done === undefined) return '';
    if ('moved' in done) return placeText(done.moved);
    return done.back ? '' : done.words;
  }

  function placeText(key: string): string {
    const stage = stages.find((id) => itemsOfStage(plan, id, stages).some((item) => keyOf(item) === key));
    if (stage === undefined) return '';
    const keys = itemsOfStage(plan, stage, stages).map(keyOf);
    return t('moved', {
      title: nameOf(key),
      place: keys.indexOf(key) + 1,
      of: keys.length,
      stage: stageName(stage, source),
    });
  }
}

function eventOf(decided: Decided, reason: string | undefined): PlanItemEvent {
  switch (decided) {
    case 'refuse':
      return { type: decided, reason: reason ?? '' };
    case 'postpone':
      return reason === undefined ? { type: decided } : { type: decided, reason };
    case 'take over':
    case 'finish':
    case 'take up again':
      return { type: decided };
  }
}

function lastOf(stages: string[]): string {
  return stages.at(-1) ?? '';
}
