import { presentComparison } from '#reports/presenters/plan/compared';
import type { Block, Section, Statement } from '#reports/report';
import { measureNote } from '#reports/documents/plan/links';
import { presentItem } from '#reports/presenters/plan/item';
import { keyOf, type PlanItem } from '#policies/schema/plan';
import { itemFacts } from './item-facts';
import { type MadePlan, placeOf } from './made-plan';

/** What stands beside the plan: what was postponed and refused, and what of it the answers of today say otherwise. */
export function besideSection(made: MadePlan): Section {
  const { t } = made;
  return {
    id: 'plan-beside',
    heading: t('decidedPlan.beside.heading'),
    startsPage: false,
    blocks: [...decidedAgainst('postponed', made), ...decidedAgainst('refused', made), ...today(made)],
  };
}

function decidedAgainst(status: 'postponed' | 'refused', made: MadePlan): Block[] {
  const { t } = made;
  const items = made.items.filter((item) => item.status === status);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', id: `plan-${status}`, level: 2, text: t(`plan.status.${status}`), margin: [] },
    ...items.flatMap((item) => keptBlocks(item, made)),
  ];
}

/** What is not carried out is printed whole, with the reason: who would have led it, with what, and when. */
function keptBlocks(item: PlanItem, made: MadePlan): Block[] {
  const { t } = made;
  const { label, reason } = presentItem(item, made);
  const why = { term: t('decidedPlan.beside.reason'), text: reason || t('plan.noReason'), margin: [] };
  const [, ...written] = itemFacts(item, made);
  return [
    { kind: 'heading', id: placeOf(keyOf(item), made), level: 3, text: label, margin: [] },
    { kind: 'facts', items: [why, ...written] },
  ];
}

/** Nothing of a plan changes by itself when answers do: this says which items lost their reason, and what waits. */
function today(made: MadePlan): Block[] {
  const { t } = made;
  const { lost, waiting } = presentComparison(made);
  const fits = lost.length === 0 && waiting.length === 0;
  return [
    { kind: 'heading', id: 'plan-today', level: 2, text: t('decidedPlan.beside.today'), margin: [] },
    {
      kind: 'paragraph',
      style: 'body',
      text: t(fits ? 'decidedPlan.beside.fits' : 'decidedPlan.beside.stays'),
      margin: [],
    },
    ...listed(
      'plan-lost',
      3,
      t('decidedPlan.beside.lost'),
      lost.map(({ label, why }) => ({ text: t('decidedPlan.beside.lostItem', { item: label, why }), margin: [] })),
    ),
    ...listed(
      'plan-waiting',
      3,
      t('decidedPlan.beside.waiting'),
      waiting.map(({ label, measure }) => ({ text: label, margin: [measureNote(measure, made)] })),
    ),
  ];
}

function listed(id: string, level: 2 | 3, heading: string, items: Statement[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', id, level, text: heading, margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}
