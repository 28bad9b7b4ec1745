import type { TimelineModel } from '#components/plan/plan-timeline';
import { presentReview } from '#reports/presenters/plan/review';
import { figureOf, presentTimeline } from '#reports/presenters/plan/timeline';
import type { PlanTabProps } from '#features/assessment/plan/plan-tab';
import { allLinked, linked } from './named-items';

/** The figure with its words, the same as lines of a table, and what does not fit; `drawn` is null where no item has a month. */
export function timelineModel(props: PlanTabProps): TimelineModel {
  const { dated, stages, undated, reversed, clashes } = presentTimeline(props);
  return {
    drawn:
      dated === null
        ? null
        : {
            figure: figureOf(dated, stages),
            title: dated.title,
            rows: stages.flatMap(({ title, bars }) =>
              bars.map((bar) => ({
                ...linked(bar, props),
                stage: title,
                start: bar.start,
                end: bar.end,
                after: bar.after,
              })),
            ),
          },
    undated: allLinked(undated, props),
    reversed: allLinked(reversed, props),
    review: presentReview(props),
    clashes: clashes.map(({ item, after }) => allLinked([item, after], props)),
  };
}
