import { isInPlan } from '#policies/plan/item';
import type { Block, Statement } from '#reports/report';
import { standingOf } from '#policies/checks/standing';
import { textOf } from '#policies/text/text-of';
import { type MadePlan, placeOf, presented } from './made-plan';

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
    ...presented(decided.slice(0, MOST), made).map(({ key, label: name, owner }) => ({
      text: [
        owner === ''
          ? t('decidedPlan.summary.itemWithoutOwner', { name })
          : t('decidedPlan.summary.item', { name, owner }),
        ...breachesOf(key, made),
      ].join('. '),
      margin: [see(placeOf(key, made))],
    })),
    ...(rest > 0 ? [{ text: t('decidedPlan.summary.more', { count: rest }), margin: [see('the-plan')] }] : []),
  ];
  const none =
    inPlan.length === 0 ? t('decidedPlan.summary.empty') : t('decidedPlan.summary.none', { count: inPlan.length });
  return [
    { kind: 'heading', id: 'summary-decided', level: 2, text: t('decidedPlan.summary.heading'), margin: [] },
    decided.length === 0
      ? { kind: 'paragraph', style: 'body', text: none, margin: [see('the-plan')] }
      : { kind: 'list', ordered: false, items },
    ...conformity(made),
  ];
}

/** How the plan stands by the principles, above all what it breaches. */
function conformity({ decision, texts, t, format }: MadePlan): Block[] {
  const breached = decision.checks.filter(({ status }) => status === 'breached');
  const names = breached.map(({ check }) => textOf(texts.checks, check).name);
  const { open, reasoned, unchecked } = standingOf(decision.checks);
  const text =
    breached.length === 0
      ? t('decidedPlan.summary.noBreach', { unchecked })
      : t('decidedPlan.summary.breaches', { count: open + reasoned, reasoned, unchecked, names: format.titles(names) });
  return [
    { kind: 'paragraph', style: 'body', text, margin: [{ kind: 'rule', text: t('checks.heading'), to: 'checks' }] },
  ];
}

/** The principles that one item breaches, as the end of its line. */
function breachesOf(key: string, { decision, texts, t, format }: MadePlan): string[] {
  const found = decision.checks.filter(({ status, items }) => status === 'breached' && items.includes(key));
  const names = found.map(({ check }) => textOf(texts.checks, check).name);
  return names.length === 0 ? [] : [t('decidedPlan.summary.itemBreaches', { names: format.titles(names) })];
}
