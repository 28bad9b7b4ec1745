import { isInPlan, said } from '#policies/plan/item';
import { keyOf } from '#policies/schema/plan';
import type { Block, Statement } from '#reports/report';
import { type MadePlan, placeOf } from './made-plan';
import { nameOf, partyName } from './words';

/** So many items fit the page that a mayor reads. */
const MOST = 5;

/** What was decided, for the page that a mayor reads: the first items that people took over, each with its owner. */
export function decidedBlocks(made: MadePlan): Block[] {
  const { t } = made;
  const inPlan = made.items.filter(isInPlan);
  const decided = inPlan.filter(({ status }) => status !== 'proposed');
  const rest = inPlan.length - Math.min(decided.length, MOST);
  const see = (to: string) => ({ kind: 'note' as const, text: t('summary.see'), to });
  const items: Statement[] = [
    ...decided.slice(0, MOST).map((item) => ({
      text: said(item.owner)
        ? t('thePlan.summary.item', { name: nameOf(item, made), owner: partyName(item.owner ?? '', made) })
        : t('thePlan.summary.itemWithoutOwner', { name: nameOf(item, made) }),
      margin: [see(placeOf(keyOf(item), made))],
    })),
    ...(rest > 0 ? [{ text: t('thePlan.summary.more', { count: rest }), margin: [see('the-plan')] }] : []),
  ];
  const none = inPlan.length === 0 ? t('thePlan.summary.empty') : t('thePlan.summary.none', { count: inPlan.length });
  return [
    { kind: 'heading', id: 'summary-decided', level: 2, text: t('thePlan.summary.heading'), margin: [] },
    decided.length === 0
      ? { kind: 'paragraph', style: 'body', text: none, margin: [see('the-plan')] }
      : { kind: 'list', ordered: false, items },
  ];
}
