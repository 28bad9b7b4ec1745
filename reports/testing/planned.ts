import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { logframeOf } from '#policies/plan/logframe';
import { type LogframeIndicator, targetKey } from '#policies/plan/logframe-row';
import { proposedItems } from '#policies/plan/propose';
import type { Assessment } from '#policies/schema/assessment';
import { keyOf, type PlanItem } from '#policies/schema/plan';

/** What people might have decided about the first items of a package, one each; invented throughout. */
const DECIDED: Partial<PlanItem>[] = [
  {
    status: 'accepted',
    owner: 'Maria Aparecida, tannery row',
    takesPart: ['lead-firms', 'local-government'],
    mustAgree: ['unions'],
    firstStep: 'Call the five firms that said they would come, and fix a date in March.',
    contribution: { money: 'A fee of 50 BRL a month from each firm', staffTime: 'Half a day a week of the chair' },
    budget: { amount: 12000, currency: 'BRL', paidBy: ['small-firms', 'local-government'] },
    start: '2027-03',
    end: '2027-08',
    clause: 'complies',
    note: 'The first meeting is in the school, as the hall of the association is taken.',
  },
  {
    status: 'changed',
    changedTo: 'Half time only, shared with the next town.',
    owner: 'local-government',
    firstStep: 'Write the call for the post.',
    contribution: { land: 'A room in the old station' },
    budget: { amount: 48000.5, currency: 'BRL', paidBy: ['local-government'] },
    start: '2027-05',
    clause: 'compliance-plan',
    compliancePlan: 'The three plants without treatment have until December 2027.',
  },
  { status: 'done', owner: 'associations', start: '2026-11', end: '2027-01', budget: { amount: 0 } },
  { status: 'postponed', reason: 'Not before the election in October.' },
  { status: 'refused', reason: 'The firms have tried it twice, and the machines stood still.' },
  {
    status: 'accepted',
    owner: 'donors',
    budget: { amount: 9000, currency: 'USD', paidBy: ['donors'] },
    end: '2028-02',
  },
  { status: 'refused' },
];

/** The same assessment with a plan that was begun from its package: some items decided, one own measure, one of another edition. */
export function planned(assessment: Assessment): Assessment {
  const decision = decide(assessment, knowledgeBase);
  // People may take over what the package keeps for later.
  const later: PlanItem[] = decision.later.map(({ measure }) => ({ measure, status: 'proposed', stage: 'build' }));
  const proposed = [...proposedItems(decision), ...later];
  const items = proposed.map((item, index) => ({ ...item, ...DECIDED[index] }));
  const stage = proposed[0]?.stage;
  return {
    ...assessment,
    plan: {
      items: [
        ...items,
        {
          id: 'own-1',
          custom: {
            title: 'A shared drying shed',
            what: 'A shed in which six workshops dry their leather in the rainy months.',
            deficit: 'production-bottlenecks',
            output: 'A shed that six workshops use',
          },
          status: 'accepted',
          owner: 'Six workshops of the river street',
          stage,
          start: '2027-04',
          end: '2027-06',
          targets: [{ indicator: 'own-output', value: 6, month: 12 }],
        },
        { id: 'own-2', custom: { title: 'A film about the town' }, status: 'proposed', stage },
        { measure: 'a-measure-of-another-edition', status: 'accepted', stage },
      ],
    },
  };
}

/** The same plan with a staged agreement: the first stage is verified, the third waits for the second. */
export function agreed(assessment: Assessment): Assessment {
  const { plan, ...rest } = planned(assessment);
  const ids = ['first-year', 'second-year', 'third-year'];
  return {
    ...rest,
    plan: {
      items: (plan?.items ?? []).map((item, index) => ({ ...item, stage: ids[Math.min(2, Math.floor(index / 4))] })),
      agreement: {
        stages: [
          {
            id: 'first-year',
            title: 'The first year',
            entry: 'Five firms have signed.',
            contribution: 'A room, and a fee of 50 BRL a month',
            evidence: 'Minutes of two meetings',
            verifiedBy: 'education-and-research',
            stopRule: 'Fewer than five firms come twice in a row.',
            amount: 20000,
            currency: 'BRL',
            verifiedOn: '2027-12',
          },
          { id: 'second-year', title: 'The second year', amount: 35000, currency: 'BRL', verifiedBy: 'Ana' },
          { id: 'third-year', amount: 5000, currency: 'USD' },
        ],
      },
    },
  };
}

/** A plan in which everything that can be said of an item and of a stage is said of each, in several ways; invented throughout. */
export function filled(assessment: Assessment): Assessment {
  const { plan, ...rest } = agreed(assessment);
  const base = { ...rest, plan: { ...plan, items: (plan?.items ?? []).map(filledItem) } };
  const { problems } = logframeOf(base.plan, decide(base, knowledgeBase), base, knowledgeBase);
  const targets = new Map(
    problems
      .flatMap(({ rows }) => rows)
      .map((row): [string, LogframeIndicator[]] => [row.item, [...row.outputs, ...row.outcomes]]),
  );
  const items = base.plan.items.map((item) => ({
    ...item,
    targets: (targets.get(keyOf(item)) ?? []).map((indicator, index) => ({
      indicator: targetKey(indicator),
      value: indicator.kind === 'count' ? 1234.5 : 'Half of the firms',
      month: index % 2 === 0 ? (12 as const) : (24 as const),
    })),
  }));
  const checks = decide(base, knowledgeBase).checks.filter(({ status }) => status === 'breached');
  const overrides = checks.flatMap(({ check, items: breached }, index) => [
    { check, reason: `The council has so decided, with 1,5 votes of ten (${index + 1}).` },
    ...breached.slice(0, 1).map((item) => ({ check, item, reason: 'Nothing else is to be had before the rains.' })),
  ]);
  return { ...base, plan: { ...base.plan, items, overrides } };
}

function filledItem(item: PlanItem, index: number): PlanItem {
  const statuses = ['accepted', 'changed', 'done', 'proposed', 'postponed', 'refused'] as const;
  const amounts = [
    { amount: 1234567.5, currency: 'BRL' },
    { amount: 98000, currency: 'EUR' },
    { amount: 4321 },
    { amount: 0 },
  ];
  const parties = ['small-firms', 'Ana Lima, tannery row', 'local-government', 'donors'];
  const month = String((index % 12) + 1).padStart(2, '0');
  return {
    ...item,
    status: statuses[index % statuses.length] ?? 'proposed',
    reason: `Reason ${index + 1} of the council`,
    changedTo: `Another way, number ${index + 1}`,
    owner: parties[index % parties.length],
    takesPart: parties.slice(0, (index % 4) + 1),
    mustAgree: parties.slice(1, (index % 4) + 1),
    firstStep: `First step ${index + 1}`,
    contribution:
      index % 5 === 4
        ? `In words, number ${index + 1}`
        : {
            money: 'A fee',
            land: `A yard, number ${index + 1}`,
            staffTime: 'Two days',
            collectiveAction: 'A joint stand',
          },
    budget: { ...amounts[index % amounts.length], paidBy: parties.slice(0, (index % 3) + 1) },
    ...(index % 4 === 1 ? {} : { start: `2027-${month}` }),
    ...(index % 4 === 2 ? {} : { end: `2028-${month}-15` }),
    clause: (['complies', 'compliance-plan', 'none'] as const)[index % 3],
    compliancePlan: `A plan with dates, number ${index + 1}`,
    note: `Note ${index + 1}`,
  };
}
