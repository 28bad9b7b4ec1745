import { expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { actorsOfPlan } from './plan-actors';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import type { Plan } from '#policies/schema/plan';
import { aPlan } from '#policies/testing/a-plan';
import { commitmentsOf, partiesWith, ROLES } from './commitments';

const suggested = aPlan().with('standing-forum').build();

test('where nobody wrote anything, the roles are those that the entry of the measure suggests', () => {
  expect(told(suggested)).toEqual({
    leads: ['(small-firms)'],
    'takes-part': ['(lead-firms)', '(unions)', '(local-government)'],
    pays: ['(small-firms)', '(lead-firms)'],
    'must-agree': [],
  });
});

test('where somebody of the entry is not here, whoever stands in is suggested', () => {
  expect(told(suggested, anAssessment().withFlag('lead_firms', 'none'))).toEqual({
    leads: ['(small-firms)'],
    'takes-part': ['(unions)', '(local-government)'],
    pays: ['(small-firms)'],
    'must-agree': [],
  });
});

test('whoever an item of the plan founds is suggested after it, and not where people refused it', () => {
  const where = anAssessment().withFlag('large_firms_control_assoc', 'no-association');
  const plan = (status: 'accepted' | 'refused') =>
    aPlan().with('support-sector-association', { status }).with('joint-credit-and-purchasing').build();
  const leads = (status: 'accepted' | 'refused') =>
    partiesWith('leads', 'joint-credit-and-purchasing', commitmentsIn(plan(status), where)).map(({ party }) => party);
  expect(leads('accepted')).toEqual(['associations']);
  expect(leads('refused')).toEqual(['small-firms']);
});

test('what people wrote goes before it, role by role', () => {
  const plan = aPlan()
    .with('standing-forum', {
      owner: ' Maria ',
      budget: { paidBy: ['banks'] },
      takesPart: ['', ' '],
      mustAgree: ['unions'],
    })
    .build();
  expect(told(plan)).toEqual({
    leads: ['Maria'],
    'takes-part': ['(lead-firms)', '(unions)', '(local-government)'],
    pays: ['banks'],
    'must-agree': ['unions'],
  });
});

test('a party has all its roles in one cell', () => {
  const { cells } = commitmentsIn(suggested);
  expect(cells.get('standing-forum')?.get('small-firms')).toEqual([
    { role: 'leads', said: false },
    { role: 'pays', said: false },
  ]);
});

test('parties: the actors in the order of their list, then names as they come; each once', () => {
  const plan = aPlan()
    .withOwn({ owner: 'Zita', takesPart: ['donors', 'Ana', 'Ana'] })
    .withOwn({ owner: 'small-firms', mustAgree: ['Ana'] })
    .build();
  expect(commitmentsIn(plan).parties).toEqual(['small-firms', 'donors', 'Zita', 'Ana']);
});

test('items that are postponed or refused, and parties that only they name, are left out', () => {
  const plan = aPlan()
    .withOwn({ id: 'one', owner: 'Ana' })
    .withOwn({ id: 'two', owner: 'Zita', status: 'refused' })
    .with('standing-forum', { status: 'postponed' })
    .build();
  expect(commitmentsIn(plan)).toMatchObject({ parties: ['Ana'], items: ['one'] });
});

test('an own measure and one of another edition have the roles that people wrote', () => {
  const { parties, items } = commitmentsIn(aPlan().withOwn().with('constructor').build());
  expect(parties).toEqual([]);
  expect(items).toEqual(['Own measure 1', 'constructor']);
});

/** What is promised in a plan for a place. */
function commitmentsIn(plan: Plan, where: AssessmentBuilder = anAssessment()) {
  const place = { decision: packageOf(where), assessment: where.build(), base: knowledgeBase };
  return commitmentsOf(plan, actorsOfPlan(plan, place));
}

/** The parties of the only item by role; those that are only suggested in brackets. */
function told(plan: Plan, where?: AssessmentBuilder) {
  const commitments = commitmentsIn(plan, where);
  const [item = ''] = commitments.items;
  return Object.fromEntries(
    ROLES.map((role) => [
      role,
      partiesWith(role, item, commitments).map(({ party, said }) => (said ? party : `(${party})`)),
    ]),
  );
}
