import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { PlanItem } from '#policies/schema/plan';
import { actorId } from '#policies/schema/terms';
import { rolesBoard } from './roles-board';

const nobody = { leads: [], takesPart: [], pays: [] };
const board = (...items: Partial<PlanItem>[]) =>
  rolesBoard(
    { items: items.map((item, index) => ({ id: `i${index}`, status: 'accepted' as const, ...item })) },
    new Map([['i0', knowledgeBase.measure.get(items[0]?.measure ?? '') ?? nobody]]),
  );
const rowOf = (party: string, given: ReturnType<typeof board>) => given.rows.find((row) => row.party === party);

describe('the roles board', () => {
  test('has a row for every actor, also for one with nothing to do', () => {
    const rows = board().rows;
    expect(rows.map(({ party }) => party)).toEqual([...actorId.options]);
    expect(rows.every(({ idle }) => idle)).toBe(true);
  });

  test('people named in words of their own follow the actors of the list', () => {
    const named = board({ custom: { title: 'Ours' }, owner: 'The Rossi brothers', budget: { paidBy: ['banks'] } });
    expect(named.rows.at(-1)).toMatchObject({
      party: 'The Rossi brothers',
      roles: { leads: [{ item: 'i0', said: true }], pays: [] },
      idle: false,
    });
    expect(rowOf('banks', named)?.roles.pays).toEqual([{ item: 'i0', said: true }]);
    expect(rowOf('unions', named)?.idle).toBe(true);
  });

  test('what the package suggests is not said', () => {
    const suggested = board({ measure: 'land-use-and-services-plan' });
    expect(rowOf('local-government', suggested)?.roles.leads).toEqual([{ item: 'i0', said: false }]);
  });

  test('names the items that nobody leads or pays for', () => {
    const { unfilled } = board({ custom: { title: 'Ours' }, owner: 'unions' }, { custom: { title: 'Other' } });
    expect(unfilled).toEqual([
      { role: 'leads', items: ['i1'] },
      { role: 'pays', items: ['i0', 'i1'] },
    ]);
  });

  test('leaves out what is postponed or refused', () => {
    expect(
      board({ custom: { title: 'Ours' }, owner: 'unions', status: 'refused' }).rows.every(({ idle }) => idle),
    ).toBe(true);
  });
});
