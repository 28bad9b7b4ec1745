import { must } from '#policies/engine/base';
import type { Measure } from '#policies/schema/knowledge';
import { textOf } from '#policies/text/text-of';
import type { StagesBlock } from '#reports/report';
import type { PlanContext } from './context';

/** Who leads a measure; where the source names nobody, it says so. */
export function leadersOf(
  { leads }: Measure,
  { texts, t, format }: Pick<PlanContext, 'texts' | 't' | 'format'>,
): string {
  return leads.length === 0 ? t('package.nobodyNamed') : format.list(leads.map((actor) => textOf(texts.actors, actor)));
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
          leads: t('package.leads', { leads: leadersOf(measure, context) }),
          to: `measure-${item.measure}`,
        };
      }),
    })),
  };
}
