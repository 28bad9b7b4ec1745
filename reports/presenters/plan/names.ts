import { said, titleOfItem } from '#policies/plan/item';
import { isActor, keyOf, type PlanItem } from '#policies/schema/plan';
import { textOf } from '#policies/text/text-of';
import type { PlanSource } from './plan-source';

/** How an item is called: the measure's label where it has one, the name, and both in one. */
export type ItemNames = { key: string; code: string | null; name: string; label: string };

type Item = Pick<PlanItem, 'id' | 'measure' | 'custom'>;
type Words = Pick<PlanSource, 'base' | 'texts' | 't'>;

/** The label and name of an item's measure, or the title that people gave it. */
export function itemNames(item: Item, { base, texts, t }: Words): ItemNames {
  const key = keyOf(item);
  const { measure } = item;
  if (measure === undefined) {
    const name = said(item.custom?.title) ? titleOfItem(item, texts).trim() : t('plan.untitled');
    return { key, code: null, name, label: name };
  }
  const code = base.measure.get(measure)?.label ?? null;
  if (code === null) {
    const name = t('plan.unknownMeasure', { id: measure.replaceAll('-', ' ') });
    return { key, code, name, label: name };
  }
  const name = titleOfItem(item, texts);
  return { key, code, name, label: t('link.measure', { code, name }) };
}

/** The names of the item with a key; a key that neither the plan nor the catalogue holds is all that is known of it. */
export function namesOfKey(key: string, source: Words & Pick<PlanSource, 'plan'>): ItemNames {
  const item = source.plan.items?.find((each) => keyOf(each) === key);
  if (item !== undefined) return itemNames(item, source);
  if (source.base.measure.has(key)) return itemNames({ measure: key }, source);
  return { key, code: null, name: key, label: key };
}

/** An actor of the list by its name, and anybody else as they were written. */
export function partyName(party: string, { texts }: Pick<PlanSource, 'texts'>): string {
  return isActor(party) ? textOf(texts.actors, party) : party.trim();
}

/** Several parties in one line; blanks name nobody. */
export function partyNames(
  parties: readonly string[] | undefined,
  { texts, format }: Pick<PlanSource, 'texts' | 'format'>,
): string {
  return format.list((parties ?? []).filter(said).map((party) => partyName(party, { texts })));
}

type Staged = Pick<PlanSource, 'plan' | 'texts' | 't'>;

/** The name of a stage: as people called it, or as packages do; of a stage of people's own, its id is no name. */
export function stageName(id: string, { plan, texts, t }: Staged): string {
  const agreed = plan.agreement?.stages.find((stage) => stage.id === id)?.title;
  if (agreed !== undefined && said(agreed)) return agreed.trim();
  if (id === '') return t('plan.noStage');
  return Object.hasOwn(texts.stages, id) ? textOf(texts.stages, id).title : t('plan.unnamedStage');
}

/** "2. Build": a stage by its place and name; `index` counts from zero. */
export function stageTitle(id: string, index: number, source: Staged): string {
  return source.t('plan.stage', { number: index + 1, title: stageName(id, source) });
}
