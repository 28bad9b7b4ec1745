import { describe, expect, test } from 'vitest';
import { roleId } from '#policies/schema/terms';
import { english } from '#policies/text/en/english';
import { knowledge, knowledgeBase } from './knowledge';

const advice = knowledge.measures.filter((m) => m.kind === 'advice');
const idsOf = (list: { id: string }[]) => list.map((entity) => entity.id).sort();

describe('a type', () => {
  test.each(knowledge.types.map((t) => [t.id, t] as const))(
    '%s has all of its lines and readings, and no other’s',
    (id, type) => {
      const own = knowledge.measures.filter((m) => m.type === id);
      expect([...type.lines].sort()).toEqual(idsOf(own.filter((m) => m.kind === 'advice')));
      expect([...type.readings].sort()).toEqual(idsOf(own.filter((m) => m.kind === 'reading')));
    },
  );
  test('stands at its crossing of the two axes', () => {
    expect(knowledge.types.map((t) => [t.id, t.region, t.industry])).toEqual([
      ['center', 'high', 'high'],
      ['advanced-vector', 'low', 'high'],
      ['local-development-vector', 'high', 'low'],
      ['embryonic', 'low', 'low'],
    ]);
  });
  test('code and type of a line agree', () => {
    const letter = { center: 'T-C', 'advanced-vector': 'T-A', 'local-development-vector': 'T-V', embryonic: 'T-E' };
    for (const m of knowledge.measures) {
      expect(m.code.startsWith('T-')).toBe(m.type !== undefined);
      if (m.type !== undefined) expect(m.code.slice(0, 3)).toBe(letter[m.type]);
    }
  });
  test('of centers has one block of five lines that stand in one slot', () => {
    const block = knowledge.measures.filter((m) => m.block !== undefined);
    expect(block.map((m) => m.code)).toEqual(['T-C1', 'T-C2', 'T-C3', 'T-C4', 'T-C5']);
    expect(new Set(block.map((m) => `${m.block} ${m.slot}`)).size).toBe(1);
  });
  test('that is embryonic puts each of its lines in a stage, and capacity behind research', () => {
    const lines = knowledge.measures.filter((m) => m.type === 'embryonic' && m.kind === 'advice');
    expect(lines.filter((m) => m.embryonicStage === undefined)).toEqual([]);
    expect(knowledgeBase.measure.get('niche-market-research')?.embryonicStage).toBe('know');
    expect(knowledge.measures.filter((m) => m.addsCapacity).every((m) => m.embryonicStage === 'equip')).toBe(true);
  });
});

describe('what comes before what', () => {
  test('is no circle', () => {
    const stuck = (id: string, above: string[]): string[] =>
      above.includes(id)
        ? [[...above, id].join(' > ')]
        : (knowledgeBase.measure.get(id)?.prerequisites ?? []).flatMap((next) => stuck(next, [...above, id]));
    expect(knowledge.measures.flatMap((m) => stuck(m.id, []))).toEqual([]);
  });
  test('is never in a later slot or stage', () => {
    const slots = ['stop-and-law', 'who-carries-it', 'now', 'build', 'ask-of-others'];
    // A measure that is moved behind what it needs is laid out there; the laws over many packages hold that it is.
    const last = (m: (typeof advice)[number]) =>
      Math.max(...[m.slot ?? '', ...(m.slotWhen ?? []).map((s) => s.slot)].map((slot) => slots.indexOf(slot)));
    const stages = ['know', 'try', 'equip'];
    for (const m of advice) {
      for (const before of m.prerequisites.map((id) => knowledgeBase.measure.get(id))) {
        expect(slots.indexOf(before?.slot ?? '')).toBeLessThanOrEqual(last(m));
        if (m.slot === 'build' && before?.slot !== 'who-carries-it') {
          expect(stages.indexOf(before?.embryonicStage ?? 'know')).toBeLessThanOrEqual(
            stages.indexOf(m.embryonicStage ?? 'equip'),
          );
        }
      }
    }
  });
  test('the orders of the rules make no circle with it', () => {
    const orders = knowledge.rules.flatMap((r) => (r.then.kind === 'order' ? [r.then] : []));
    for (const { first, then } of orders) {
      expect(first).not.toBe(then);
      expect(knowledgeBase.measure.get(first)?.prerequisites).not.toContain(then);
      expect(orders.filter((o) => o.first === then && o.then === first)).toEqual([]);
    }
  });
});

describe('a measure', () => {
  test('conflicts both ways, and neither with itself nor with what it needs or goes with', () => {
    for (const m of knowledge.measures) {
      for (const other of m.conflicts) {
        expect(knowledgeBase.measure.get(other)?.conflicts).toContain(m.id);
        expect([m.id, ...m.prerequisites, ...m.complements]).not.toContain(other);
      }
    }
  });
  test('that is advice has somebody who leads and pays; and an output and an outcome to be seen by', () => {
    for (const m of advice) {
      expect([m.leads.length > 0, m.pays.length > 0], m.id).toEqual([true, true]);
      expect(new Set(m.indicators.map((i) => i.kind)), m.id).toEqual(new Set(['output', 'outcome']));
    }
  });
  test('says of each role that is ours that the source is silent, and whom we suggest', () => {
    const silentAs = { leads: 'leads', takesPart: 'takes-part', pays: 'pays' } as const;
    for (const m of advice) {
      const ours = roleId.options.filter((role) => m[role].length > 0 && m.silent?.includes(silentAs[role]));
      expect(m.rolesOurs ?? [], m.id).toEqual(ours);
      for (const role of ours) {
        expect(english.measures[m.id]?.[role], m.id).toMatch(/^The source does not say\. .*Suggested: ./);
      }
    }
    expect(advice.filter((m) => m.rolesOurs !== undefined).length).toBeGreaterThan(20);
  });
  test('has no list with an entry twice', () => {
    for (const m of knowledge.measures) {
      for (const list of [
        m.deficits,
        m.prerequisites,
        m.premise,
        m.conflicts,
        m.complements,
        m.leads,
        m.takesPart,
        m.pays,
        m.cautions,
        m.tensions,
      ]) {
        expect(new Set<string>(list).size, m.id).toBe(list.length);
      }
      for (const list of [m.entry ?? [], m.avoidWhen ?? [], m.indicators]) {
        expect(new Set(list.map((e) => e.id)).size, m.id).toBe(list.length);
      }
    }
  });
  test('of which the premise is asked names a deficit that a question leads', () => {
    const premises = knowledge.measures.flatMap((m) => m.premise);
    expect(premises.filter((deficit) => !knowledgeBase.leadOf.has(deficit))).toEqual([]);
  });
  test('that touches imports names the products', () => {
    const imports = knowledge.measures.filter((m) => m.importMeasure);
    expect(imports.map((m) => m.id).sort()).toEqual(['petition-selective-imports', 'temporary-import-barrier']);
    expect(imports.filter((m) => m.sectorLimit !== true)).toEqual([]);
  });
  test('that the environmental clause exempts is a means of complying, or power', () => {
    expect([...new Set(knowledge.measures.filter((m) => m.clauseExempt).map((m) => m.code))]).toEqual([
      'M8',
      'M44',
      'M43',
      'M72',
    ]);
  });
});

describe('a rule', () => {
  test('has an outcome of its own: no two of one id, no two that say the same', () => {
    const said = knowledge.rules.map((r) => JSON.stringify([r.when, r.then]));
    const caution = knowledge.rules.map((r) => r.id);
    expect(caution.filter((_, index) => said.indexOf(said[index] ?? '') !== index)).toEqual([]);
  });
  test('recommends advice only, and only for what a measure addresses', () => {
    for (const { then } of knowledge.rules) {
      if (then.kind === 'recommend') expect(idsOf(advice)).toContain(then.measure);
    }
  });
});
