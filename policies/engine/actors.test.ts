import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Condition } from '#policies/schema/condition';
import { roleId } from '#policies/schema/terms';
import { aMeasure, aRule, baseWith } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { law } from '#policies/testing/law';
import { itemOf, itemsOf, packageOf } from '#policies/testing/package-of';
import { see } from '#policies/testing/seen';

const advice = knowledge.measures.filter(({ kind }) => kind === 'advice');

describe('every advised measure', () => {
  test.each(advice.map((m) => [m.id, m] as const))('%s has somebody who leads it and somebody who pays', (_, m) => {
    expect([m.leads.length > 0, m.pays.length > 0]).toEqual([true, true]);
  });
  test.each(advice.map((m) => [m.id, m] as const))('%s names nobody in two parts of the work', (_, m) => {
    expect(m.takesPart.filter((actor) => m.leads.includes(actor))).toEqual([]);
  });
});

describe('every limit of an actor', () => {
  test.each(knowledge.actorLimits.map((l) => [l.id, l] as const))(
    '%s ends with somebody whom nothing stops',
    (_, limit) => {
      for (const role of ['leads', 'pays'] as const) {
        const last = limit.standIns[role]?.at(-1);
        const stops = knowledge.actorLimits.filter((l) => l.actor === last && l.standIns[role] !== undefined);
        if (limit.standIns[role] !== undefined) expect([last === undefined, stops]).toEqual([false, []]);
      }
    },
  );
  test.each(knowledge.actorLimits.map((l) => [l.id, l] as const))(
    '%s sends nobody back to the same actor',
    (_, limit) => {
      expect(Object.values(limit.standIns).flat()).not.toContain(limit.actor);
    },
  );
  test('whoever is not there has no role at all', () => {
    const absent = knowledge.actorLimits.filter(({ kind }) => kind === 'absent');
    expect(absent.length).toBeGreaterThan(0);
    for (const { standIns } of absent) expect(Object.keys(standIns).sort()).toEqual([...roleId.options].sort());
  });
});

/** What every case to hold begins from. */
const base = anAssessment()
  .withFlag('aim_create', 'no')
  .withFlag('exists', '20-99')
  .withFlag('single_place', 'one-place')
  .withFlag('discrete_product', 'discrete')
  .withFlag('register_coverage', 'most')
  .withFlag('metropolitan', 'no')
  .withFlag('one_firm_majority', 'no')
  .withFlag('counterpart', 'money')
  .withWillingFirms(6);
const center = base.ofType('center');
const vector = base.ofType('local-development-vector');

describe('a center where larger firms blocked small ones and lead the association', () => {
  const of = (goal: string) =>
    itemsOf(
      packageOf(
        center
          .withBlockedInitiative()
          .withFlag('large_firms_control_assoc', 'larger-firm')
          .withFlag('chain_quasi_hier', 'buyer')
          .withFlag('goal', goal),
      ),
    );
  test.each(['strengthen', 'upgrade', 'neither'])('nothing is led by lead firms or that association (%s)', (goal) => {
    const items = of(goal);
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter(({ leads }) => leads.includes('lead-firms') || leads.includes('associations'))).toEqual([]);
  });
  test('the programme for selling and making is led by the coordinator, and says why', () => {
    const item = of('upgrade').find(({ measure }) => measure === 'integrate-commercial-and-industrial');
    expect(item).toMatchObject({ leads: ['coordinator'] });
    expect(item?.standIns).toEqual([
      { role: 'leads', actor: 'associations', instead: ['coordinator'], why: 'association-of-larger-firms' },
    ]);
  });
  test('larger firms still take part', () => {
    const item = of('upgrade').find(({ measure }) => measure === 'integrate-commercial-and-industrial');
    expect(item?.takesPart).toContain('lead-firms');
  });
});

describe('a vector without an association, where small firms are short of credit and brands', () => {
  const without = vector.withDeficit('finance-gap', 2).withDeficit('strategic-assets', 2);
  const items = itemsOf(packageOf(without.withFlag('large_firms_control_assoc', 'no-association')));
  test('nothing is led by one unless its founding stands before', () => {
    const founding = items.findIndex(({ measure }) =>
      knowledgeBase.measure.get(measure)?.founds?.includes('associations'),
    );
    const led = items.flatMap((item, index) => (item.leads.includes('associations') ? [index] : []));
    expect(led.filter((index) => founding < 0 || index <= founding)).toEqual([]);
    expect(items.some(({ standIns }) => standIns.some(({ why }) => why === 'no-association'))).toBe(true);
  });
  test('with its founding before, it leads again', () => {
    const founded = packageOf(
      without.withFlag('large_firms_control_assoc', 'no-association').withDeficit('unwillingness-to-cooperate', 2),
    );
    const order = itemsOf(founded).map(({ measure }) => measure);
    const credit = order.indexOf('joint-credit-and-purchasing');
    const body = order.indexOf('support-sector-association');
    if (credit >= 0 && body >= 0) {
      expect(credit).toBeGreaterThan(body);
      expect(itemOf(founded, 'joint-credit-and-purchasing').leads).toEqual(['associations']);
    } else expect(credit).toBe(-1);
  });
});

describe('a town hall', () => {
  const site = vector.withDeficit('environment', 2);
  test('that turns firms away leads nothing: the association does, and the town hall takes part', () => {
    const item = itemOf(packageOf(site.withDeficit('government-indifference', 2)), 'environmental-rule-and-site');
    expect(item.leads).toEqual(['associations']);
    expect(item.takesPart).toContain('local-government');
    expect(item.pays).not.toContain('local-government');
  });
  test('without capacity leads nothing, and pays as before', () => {
    const item = itemOf(packageOf(site.withFlag('local_gov_capacity', 'low')), 'environmental-rule-and-site');
    expect(item.leads).toEqual(['associations']);
    expect(item.pays).toContain('local-government');
  });
  test('without means pays for nothing, and leads as before', () => {
    const item = itemOf(packageOf(site.withDeficit('fiscal-room', 2)), 'environmental-rule-and-site');
    expect(item.leads).toContain('local-government');
    expect(item.pays).not.toContain('local-government');
  });
  test('of which nobody knows is taken as the source takes it', () => {
    const item = itemOf(
      packageOf(site.withDeficitUnknown('government-indifference').withUnknown('local-government-capacity')),
      'environmental-rule-and-site',
    );
    expect([item.leads, item.standIns]).toEqual([['local-government', 'associations'], []]);
  });
});

describe('who stands in', () => {
  const only = (measure: Parameters<typeof aMeasure>[0]) =>
    baseWith({ measures: [aMeasure(measure)], rules: [aRule()], types: [] });
  const there = anAssessment().withFlag('discrete_product', 'discrete').withFlag('lead_firms', 'none');
  const decidedItem = (measure: Parameters<typeof aMeasure>[0], builder = there) =>
    itemOf(packageOf(builder, only(measure)), 'a-measure');

  test('is the first who can, and says in whose place', () => {
    expect(decidedItem({ leads: ['lead-firms'], pays: ['lead-firms'] })).toMatchObject({
      leads: ['small-firms'],
      pays: ['small-firms'],
      standIns: [
        { role: 'leads', actor: 'lead-firms', instead: ['small-firms'], why: 'no-larger-firms' },
        { role: 'pays', actor: 'lead-firms', instead: ['small-firms'], why: 'no-larger-firms' },
      ],
    });
  });
  test('is nobody where others of the source are left', () => {
    expect(decidedItem({ leads: ['lead-firms', 'unions'] })).toMatchObject({ leads: ['unions'] });
  });
  test('is of the place where those who are left come from outside', () => {
    const turned = there
      .withDeficit('government-indifference', 3)
      .withFlag('large_firms_control_assoc', 'no-association');
    expect(decidedItem({ leads: ['local-government', 'state-or-federal'] }, turned)).toMatchObject({
      leads: ['small-firms', 'state-or-federal'],
      takesPart: ['local-government'],
    });
    expect(decidedItem({ leads: ['state-or-federal'] }, turned)).toMatchObject({ leads: ['state-or-federal'] });
  });
  test('is not somebody who is missing too', () => {
    const nobody = there.withFlag('one_firm_majority', 'no-small-firms').withFlag('coordinator_available', 'no');
    expect(decidedItem({ leads: ['lead-firms'], pays: ['lead-firms'] }, nobody)).toMatchObject({
      leads: ['education-and-research'],
      pays: ['state-or-federal'],
    });
  });
  test('does not take part in what they lead', () => {
    expect(decidedItem({ leads: ['lead-firms'], takesPart: ['small-firms'] })).toMatchObject({ takesPart: [] });
  });
});

describe('in any package', () => {
  law('every item has somebody who leads it and somebody who pays', (_, decision) => {
    expect(itemsOf(decision).filter(({ leads, pays }) => leads.length === 0 || pays.length === 0)).toEqual([]);
  });
  law('nobody is named twice in one role, or leads what they also take part in', (_, decision) => {
    for (const { leads, takesPart, pays } of itemsOf(decision)) {
      for (const role of [[...leads, ...takesPart], pays]) expect(new Set(role).size).toBe(role.length);
    }
  });
  law(
    'nobody is named who is not there, or before the item that founds them',
    (assessment, decision, hit) => {
      const { items, context } = see(assessment, decision);
      const missing = new Set(
        Object.keys(MISSING).filter((actor) => MISSING[actor]?.some((w) => evaluate(w, context) === 'holds')),
      );
      for (const { item, measure } of items) {
        const named = [...item.leads, ...item.takesPart, ...item.pays];
        expect(
          named.filter((actor) => missing.has(actor)),
          measure.id,
        ).toEqual([]);
        if (measure.leads.some((actor) => missing.has(actor))) hit();
        if (measure.code === 'M40') missing.delete('associations');
        if (['M6c', 'M31b'].includes(measure.label)) missing.delete('coordinator');
      }
    },
    0.05,
  );
  law('whoever is not named has a reason beside, and nobody has one who is', (_, decision) => {
    for (const { measure, standIns, ...roles } of itemsOf(decision)) {
      for (const role of roleId.options) {
        const named = knowledgeBase.measure.get(measure)?.[role] ?? [];
        const out = named.filter((actor) => !roles[role].includes(actor));
        const told = standIns.filter((each) => each.role === role).map(({ actor }) => actor);
        expect(
          out.filter((actor) => !told.includes(actor) && !roles.leads.includes(actor)),
          measure,
        ).toEqual([]);
        expect(
          told.filter((actor) => roles[role].includes(actor)),
          measure,
        ).toEqual([]);
      }
    }
  });
});

/** Read a second time from the answers: who is not there. */
const MISSING: Record<string, Condition[]> = {
  'small-firms': [{ kind: 'answer', question: 'one-firm-majority', in: ['no-small-firms'] }],
  'lead-firms': [{ kind: 'answer', question: 'lead-firms', in: ['none'] }],
  associations: [{ kind: 'answer', question: 'association-lead', in: ['no-association'] }],
  coordinator: [{ kind: 'answer', question: 'coordinator', in: ['no'] }],
};
