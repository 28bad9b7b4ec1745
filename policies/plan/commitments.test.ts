import { expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
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
  const { cells } = commitmentsOf(suggested, knowledgeBase);
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
  expect(commitmentsOf(plan, knowledgeBase).parties).toEqual(['small-firms', 'donors', 'Zita', 'Ana']);
});

test('items that are postponed or refused, and parties that only they name, are left out', () => {
  const plan = aPlan()
    .withOwn({ id: 'one', owner: 'Ana' })
    .withOwn({ id: 'two', owner: 'Zita', status: 'refused' })
    .with('standing-forum', { status: 'postponed' })
    .build();
  expect(commitmentsOf(plan, knowledgeBase)).toMatchObject({ parties: ['Ana'], items: ['one'] });
});

test('an own measure and one of another edition have the roles that people wrote', () => {
  const { parties, items } = commitmentsOf(aPlan().withOwn().with('constructor').build(), knowledgeBase);
  expect(parties).toEqual([]);
  expect(items).toEqual(['Own measure 1', 'constructor']);
});

/** The parties of the only item by role; those that are only suggested in brackets. */
function told(plan: Plan) {
  const commitments = commitmentsOf(plan, knowledgeBase);
  const [item = ''] = commitments.items;
  return Object.fromEntries(
    ROLES.map((role) => [
      role,
      partiesWith(role, item, commitments).map(({ party, said }) => (said ? party : `(${party})`)),
    ]),
  );
}
