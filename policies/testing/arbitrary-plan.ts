import fc from 'fast-check';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import {
  type AgreedStage,
  type Budget,
  clause,
  type Contribution,
  type ItemFacts,
  itemFacts,
  keyOf,
  type Override,
  type Plan,
  type PlanItem,
  planStatus,
  type Target,
} from '#policies/schema/plan';
import { actorId, embryonicStageId, slotId } from '#policies/schema/terms';

/** Ids that were measures of another edition of the knowledge base, or will be. */
const UNKNOWN_MEASURES = ['a-measure-of-another-edition', 'constructor', 'measure-of-2031'];

const text = fc.oneof(fc.constantFrom('', ' ', 'Ana & João — “água”', '\u202Eabc'), fc.string({ maxLength: 12 }));
const amount = fc.oneof(fc.constantFrom(0, 0.5, 1200, 1e15), fc.nat());
const currency = fc.constantFrom('BRL', 'USD', 'INR');
const month = fc.constantFrom('2027-01', '2027-03-15', '2027-12', '2029-06');
const party = fc.oneof(fc.constantFrom<string>(...actorId.options), fc.constantFrom('Maria', 'Sindicato de Vale'));
const parties = fc.array(party, { maxLength: 3 });
const stage = fc.constantFrom<string>(...slotId.options, ...embryonicStageId.options, 'a-stage-of-ours', 'first-year');

/** A record of which any part may be missing. */
const partly = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T, never>(fields, { requiredKeys: [] });

const anyContribution: fc.Arbitrary<string | Contribution> = fc.oneof(
  text,
  partly({ money: text, land: text, staffTime: text, collectiveAction: text, daysAWeek: fc.nat() }),
);

const anyBudget: fc.Arbitrary<Budget> = partly({ amount, currency, paidBy: parties });

const anyFacts: fc.Arbitrary<ItemFacts> = partly(
  Object.fromEntries(Object.keys(itemFacts.shape).map((fact) => [fact, fc.boolean()])),
);

const anyTarget: fc.Arbitrary<Target> = partly({
  indicator: fc.constantFrom('rejections', 'members', 'a-retired-question'),
  value: fc.oneof(text, fc.nat()),
  month: fc.constantFrom(12 as const, 24 as const),
}).map((target) =>
  target.month === 24 && target.value !== undefined
    ? { ...target, actual: { value: target.value, date: '2028-11' } }
    : target,
);

const anyCustom = partly({
  title: fc.oneof(fc.constantFrom('A shared kiln', 'Feira', ''), text),
  what: text,
  deficit: fc.constantFrom(...knowledgeBase.knowledge.deficits.map((d) => d.id), 'a-deficit-of-another-edition'),
  output: text,
});

const decided = partly({
  reason: text,
  changedTo: text,
  owner: party,
  takesPart: parties,
  mustAgree: parties,
  firstStep: text,
  contribution: anyContribution,
  budget: anyBudget,
  start: month,
  end: month,
  stage,
  facts: anyFacts,
  clause: fc.constantFrom(...clause.options),
  compliancePlan: text,
  targets: fc.array(anyTarget, { maxLength: 2 }),
  note: text,
  writtenBy: fc.constant('another program'),
});

const what: fc.Arbitrary<Pick<PlanItem, 'id' | 'measure' | 'custom'>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ measure: fc.constantFrom(...knowledgeBase.knowledge.measures.map((m) => m.id)) }),
  },
  { weight: 1, arbitrary: fc.record({ measure: fc.constantFrom(...UNKNOWN_MEASURES) }) },
  { weight: 1, arbitrary: fc.record({ measure: fc.constant('standing-forum'), id: fc.constant('a-second-forum') }) },
  { weight: 2, arbitrary: fc.record({ custom: anyCustom, id: fc.constantFrom('own-1', 'own-2', 'own-7') }) },
  { weight: 1, arbitrary: fc.record({ custom: anyCustom }) },
);

/** An item of a plan: of this edition, of another, or people's own, with anything decided about it or nothing. */
export const anyItem: fc.Arbitrary<PlanItem> = fc
  .tuple(what, fc.constantFrom(...planStatus.options), decided)
  .map(([named, status, fields]) => ({ ...fields, ...named, status }));

export const anyStage: fc.Arbitrary<AgreedStage> = fc
  .tuple(
    stage,
    partly({
      title: text,
      entry: text,
      contribution: text,
      evidence: text,
      verifiedBy: party,
      stopRule: text,
      amount,
      currency,
      verifiedOn: month,
    }),
  )
  .map(([id, fields]) => ({
    ...fields,
    ...(fields.verifiedBy === undefined
      ? {}
      : { stopRuleMet: fields.title === undefined ? ('yes' as const) : ('no' as const) }),
    id,
  }));

const anyOverride: fc.Arbitrary<Override> = fc.record(
  {
    check: fc.constantFrom(...knowledgeBase.knowledge.checks.map((c) => c.id)),
    item: fc.constantFrom('standing-forum', 'own-1', 'an-item-that-is-gone'),
    reason: fc.string({ minLength: 1, maxLength: 12 }),
  },
  { requiredKeys: ['check', 'reason'] },
);

/** Any plan that people could have made, in any state of completion, as a file could hold it; no two items have the same key. */
export const anyPlan: fc.Arbitrary<Plan> = partly({
  items: fc.uniqueArray(anyItem, { selector: keyOf, maxLength: 8 }),
  overrides: fc.array(anyOverride, { maxLength: 3 }),
  agreement: fc.record({ stages: fc.uniqueArray(anyStage, { selector: ({ id }) => id, maxLength: 4 }) }),
});
