import { decide } from '#policies/decide/decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { proposedItems } from '#policies/plan/propose';
import type { Assessment } from '#policies/schema/assessment';
import type { PlanItem } from '#policies/schema/plan';

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
  const proposed = proposedItems(decide(assessment, knowledgeBase));
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
