import { presentComparison } from '#reports/presenters/plan/compared';
import type { Block, Section, Statement } from '#reports/report';
import { measureNote } from '#reports/documents/plan/links';
import { type MadePlan, presented } from './made-plan';

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
  const items = presented(
    made.items.filter((item) => item.status === status),
    made,
  );
  return listed(
    `plan-${status}`,
    2,
    t(`plan.status.${status}`),
    items.map(({ label, reason }) => ({
      text: t('decidedPlan.beside.because', { item: label, reason: reason || t('plan.noReason') }),
      margin: [],
    })),
  );
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
