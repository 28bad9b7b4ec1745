import { isInPlan } from '#policies/plan/item';
import { column, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { presentItem } from '#reports/presenters/plan/item';
import { itemsByStage } from '#reports/presenters/plan/plan-source';
import type { Section } from '#reports/report';
import { BLANK } from './blank';

const ROWS = 8;

/** Who does what and by when: what the plan says already, and rows for more. */
export function pledgesSection(context: FormContext): Section {
  const { t } = context;
  return {
    id: 'pledges',
    heading: t('workshop.pledges.heading'),
    startsPage: false,
    blocks: tableOf(
      'pledges-table',
      t('workshop.pledges.caption'),
      [
        column(t('workshop.pledges.name'), 0.24),
        column(t('workshop.pledges.what'), 0.34),
        column(t('workshop.pledges.when'), 0.16),
        column(t('workshop.pledges.item'), 0.26),
      ],
      [...pledged(context), ...Array.from({ length: ROWS }, () => [BLANK, BLANK, BLANK, BLANK])],
    ),
  };
}

/** An owner who has a first step or puts something in has pledged it; what is not said of it is left to write. */
function pledged(context: FormContext): string[][] {
  return itemsByStage(context)
    .flatMap(({ items }) => items)
    .filter(isInPlan)
    .map((item) => presentItem(item, context))
    .flatMap(({ owner, firstStep, contribution, when, label }) => {
      const what = [firstStep, ...contribution].filter((text) => text !== '').join('\n');
      return owner === '' || what === '' ? [] : [[owner, what, when || BLANK, label]];
    });
}
