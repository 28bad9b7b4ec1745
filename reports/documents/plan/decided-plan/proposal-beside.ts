import { unreachable } from '#policies/engine/evaluate';
import { compareWithPackage, type WhyLost } from '#policies/plan/compare';
import { said } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { withheldText } from '#policies/explain/wording';
import type { Block, Section, Statement } from '#reports/report';
import { measureNote } from '#reports/documents/plan/links';
import { itemOf, type MadePlan } from './made-plan';
import { nameOf, nameOfKey } from './words';

/** What stands beside the plan: what was postponed and refused, and what of it the answers of today say otherwise. */
export function besideSection(made: MadePlan): Section {
  const { t } = made;
  return {
    id: 'plan-beside',
    heading: t('thePlan.beside.heading'),
    startsPage: false,
    blocks: [...decidedAgainst('postponed', made), ...decidedAgainst('refused', made), ...today(made)],
  };
}

function decidedAgainst(status: 'postponed' | 'refused', made: MadePlan): Block[] {
  const { t } = made;
  const reasonOf = ({ reason }: PlanItem) => (said(reason) ? (reason ?? '') : t('thePlan.beside.noReason'));
  return listed(
    `plan-${status}`,
    2,
    t(`thePlan.beside.${status}`),
    made.items
      .filter((item) => item.status === status)
      .map((item) => ({
        text: t('thePlan.beside.because', { item: nameOf(item, made), reason: reasonOf(item) }),
        margin: [],
      })),
  );
}

/** Nothing of a plan changes by itself when answers do: this says which items lost their reason, and what waits. */
function today(made: MadePlan): Block[] {
  const { plan, decision, base, t } = made;
  const { lost, waiting } = compareWithPackage(plan, decision, base);
  const fits = lost.length === 0 && waiting.length === 0;
  return [
    { kind: 'heading', id: 'plan-today', level: 2, text: t('thePlan.beside.today'), margin: [] },
    {
      kind: 'paragraph',
      style: 'body',
      text: t(fits ? 'thePlan.beside.fits' : 'thePlan.beside.stays'),
      margin: [],
    },
    ...listed(
      'plan-lost',
      3,
      t('thePlan.beside.lost'),
      lost.map(({ item, why }) => ({
        text: t('thePlan.beside.lostItem', { item: nameOfKey(item, made), why: whyText(item, why, made) }),
        margin: [],
      })),
    ),
    ...listed(
      'plan-waiting',
      3,
      t('thePlan.beside.waiting'),
      waiting.map(({ measure }) => ({ text: nameOf({ measure }, made), margin: [measureNote(measure, made)] })),
    ),
  ];
}

function whyText(key: string, why: WhyLost, made: MadePlan): string {
  const { texts, t } = made;
  switch (why.kind) {
    case 'withheld':
      return withheldText(itemOf(key, made)?.measure ?? '', why.reason, texts);
    case 'no-reason':
      return t('thePlan.beside.lostNoReason');
    case 'unknown-measure':
      return t('thePlan.beside.lostUnknown');
    default:
      return unreachable(why);
  }
}

function listed(id: string, level: 2 | 3, heading: string, items: Statement[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', id, level, text: heading, margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}
