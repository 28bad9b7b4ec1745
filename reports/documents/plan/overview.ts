import { must } from '#policies/engine/base';
import type { DecidedItem } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import { actorNames } from '#reports/presenters/actors';
import type { StagesBlock } from '#reports/report';
import type { PlanContext } from './context';

/** Who leads an item in this place. */
export function leadersOf({ leads }: Pick<DecidedItem, 'leads'>, words: Pick<PlanContext, 'texts' | 'format'>): string {
  return actorNames(leads, words);
}

/** The package at a glance: the stages side by side, each with the names of its items and who leads them. */
export function overviewOf(context: PlanContext): StagesBlock {
  const { decision, base, texts, t } = context;
  return {
    kind: 'stages',
    id: 'stages',
    caption: t('package.overview'),
    stages: decision.stages.map((stage, index) => ({
      id: `overview-${stage.id}`,
      title: t('package.stage', { number: index + 1, title: textOf(texts.stages, stage.id).title }),
      to: `stage-${stage.id}`,
      items: stage.items.map((item) => {
        const measure = must(base.measure, item.measure);
        return {
          code: measure.label,
          name: textOf(texts.measures, item.measure).name,
          priority: t(`package.priority.${item.priority}`),
          first: item.priority === 'first',
          leads: t('package.leads', { leads: leadersOf(item, context) }),
          to: `measure-${item.measure}`,
        };
      }),
    })),
  };
}
