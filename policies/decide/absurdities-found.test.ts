import { describe, expect, test } from 'vitest';
import type { DecidedItem, Decision } from '#policies/schema/result';
import { absurdItems } from '#policies/testing/absurd-items';
import { absurdWholes } from '#policies/testing/absurd-wholes';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import { see, type Seen } from '#policies/testing/seen';
import { holding, without } from '#policies/testing/tampered';

const center = anAssessment().ofType('center');
const embryonic = anAssessment().ofType('embryonic');

/** A package spoilt by hand. */
const spoilt = (builder: AssessmentBuilder, spoil: (decision: Decision) => Decision): Seen =>
  see(builder.build(), spoil(packageOf(builder)));

const items = (change: (item: DecidedItem) => DecidedItem) => (decision: Decision) => ({
  ...decision,
  stages: decision.stages.map((stage) => ({ ...stage, items: stage.items.map(change) })),
});
const first = items(({ next: _, ...item }) => ({ ...item, priority: 'first' }));
const waiting = (next: DecidedItem['next']) => items((item) => ({ ...item, priority: 'next', next }));
const turned = (decision: Decision): Decision => ({
  ...decision,
  stages: decision.stages.map((stage) => ({ ...stage, items: [...stage.items].reverse() })),
});
const holds =
  (slot: Decision['stages'][number]['slot'], ...measures: string[]) =>
  (decision: Decision) =>
    holding(decision, { slot, measures });
const withholds = (measure: string, reason: Decision['withheld'][number]['reason']) => (decision: Decision) => ({
  ...decision,
  withheld: [...decision.withheld, { measure, reason }],
});
const part = (change: Partial<Decision>) => (decision: Decision) => ({ ...decision, ...change });
const check = (change: Partial<Decision['checks'][number]>) => (decision: Decision) => ({
  ...decision,
  checks: decision.checks.map((c) => ({ ...c, ...change })),
});

const severe = ['infrastructure', 'local-institutions', 'quality', 'management', 'market-information', 'governance'];
const full = severe.reduce((builder, deficit) => builder.withDeficit(deficit, 2), center);
const stopped = anAssessment().withFlag('aim_create', 'yes').withFlag('exists', 'under-5');

const found: Record<string, Seen[]> = {
  'more than five first': [spoilt(full, first)],
  'first in a later slot': [spoilt(center, first)],
  'a line of another type': [spoilt(embryonic, holds('build', 'integrate-commercial-and-industrial'))],
  'a premise read wrongly': [
    spoilt(
      embryonic.withDeficit('management', 0),
      items((i) => ({ ...i, premise: 'met' })),
    ),
    spoilt(
      embryonic,
      items((i) => ({ ...i, premise: 'not-met' })),
    ),
  ],
  'what its own condition speaks against': [spoilt(embryonic, holds('now', 'management-courses'))],
  'brought by nothing': [spoilt(center, holds('now', 'information-service'))],
  'only for what can be left alone': [
    spoilt(center.withDeficit('market-information', 1), holds('now', 'information-service')),
  ],
  'before what it needs': [spoilt(embryonic, holds('build', 'coordinated-promotion', 'niche-market-research'))],
  'first while what it needs is next': [
    spoilt(
      embryonic,
      items((i) => ({ ...i, priority: i.measure === 'coordinated-promotion' ? 'first' : 'next' })),
    ),
  ],
  'there twice': [spoilt(center, holds('now', 'information-service', 'information-service'))],
  'withheld as well': [spoilt(center, withholds('integrate-commercial-and-industrial', { kind: 'gate', gate: 'x' }))],
  'in conflict with another': [
    spoilt(center, holds('who-carries-it', 'small-firms-own-body', 'support-sector-association')),
  ],
  'no advice but history or a reading': [spoilt(embryonic, holds('now', 'staged-agreement'))],
  'before something more severe for no reason': [
    spoilt(center.withDeficit('quality', 3).withDeficit('management', 2), turned),
  ],
  'waiting for a wrong reason': [
    spoilt(
      full,
      items(({ next: _, ...item }) => ({ ...item, priority: 'next' })),
    ),
    spoilt(full, waiting({ kind: 'limit' })),
    spoilt(full, waiting({ kind: 'later-slot' })),
    spoilt(full, waiting({ kind: 'type' })),
    spoilt(full.withFlag('single_place', 'dispersed'), waiting({ kind: 'type' })),
    spoilt(anAssessment().withDeficit('low-price-trap', 2), waiting({ kind: 'later-slot' })),
    spoilt(full, waiting({ kind: 'premise' })),
    spoilt(embryonic.withDeficit('management', 0), first),
    spoilt(full, waiting({ kind: 'item', measure: 'standing-forum' })),
    spoilt(full, waiting({ kind: 'entry', entry: 'willing-firms' })),
    spoilt(embryonic.withWillingFirms(2), first),
  ],
  'in a wrong stage': [spoilt(center, holds('now', 'integrate-commercial-and-industrial'))],
  'for small firms where one firm is all': [
    spoilt(center.withFlag('one_firm_majority', 'yes'), holds('now', 'joint-purchase')),
    spoilt(center.withFlag('discrete_product', 'continuous'), holds('now', 'joint-purchase')),
  ],
  'paid through a captured body': [
    spoilt(center.withBlockedInitiative(), holds('who-carries-it', 'support-sector-association')),
  ],
  'a search for five firms that are there': [
    spoilt(center.withWillingFirms(5), holds('who-carries-it', 'find-five-firms')),
  ],
  'a new forum where one meets and answers': [
    spoilt(center.withDeficit('collective-organisation', 0), holds('who-carries-it', 'standing-forum')),
  ],
  'a body of the small firms that is not the first to carry': [
    spoilt(center.withBlockedInitiative(), waiting({ kind: 'limit' })),
    spoilt(center.withBlockedInitiative().withDeficit('collective-organisation', 2), turned),
  ],
  'general before the market study of an embryonic system': [
    spoilt(embryonic.withDeficit('infrastructure', 2), turned),
  ],
  'a stage without items': [
    spoilt(
      center,
      items((i) => i),
    ),
    spoilt(center, holds('now')),
  ].slice(1),
  'stages out of order': [spoilt(embryonic, (d) => ({ ...d, stages: [...d.stages].reverse() }))],
  'an embryonic system with fewer than three stages': [spoilt(embryonic, (d) => ({ ...d, stages: d.stages.slice(1) }))],
  'a deficit wrongly left alone, or not': [
    spoilt(center.withDeficit('quality', 2), part({ leaveAlone: ['quality'] })),
    spoilt(center.withDeficit('quality', 1), part({ leaveAlone: [] })),
  ],
  'a deficit to act on that nothing answers': [spoilt(center.withDeficit('quality', 2), part({ stages: [] }))],
  'withheld without ground': [
    spoilt(center, withholds('standing-forum', { kind: 'avoid', entry: 'forum-answers' })),
    spoilt(
      center,
      withholds('support-sector-association', { kind: 'rule', rule: 'blocked-no-support-to-association' }),
    ),
    spoilt(center, withholds('joint-purchase', { kind: 'gate', gate: 'one-firm-system' })),
    spoilt(center, withholds('support-sector-association', { kind: 'conflict', measure: 'small-firms-own-body' })),
    spoilt(center, withholds('niche-market-research', { kind: 'no-type' })),
    spoilt(center, withholds('beyond-channel-dependence', { kind: 'type', type: 'center' })),
  ],
  'withheld twice': [spoilt(center, (d) => ({ ...d, withheld: [...d.withheld, ...d.withheld] }))],
  'a line of another type that nobody accounts for': [spoilt(center, part({ withheld: [] }))],
  'a line of the own type that is gone without a word': [
    spoilt(center, (d) => without(d, 'integrate-commercial-and-industrial')),
  ],
  'something to do behind a stop': [
    spoilt(stopped, holds('now', 'information-service')),
    spoilt(stopped, part({ alongside: [{ measure: 'staged-agreement', rules: [] }] })),
  ],
  'a type where a gate leaves none': [
    spoilt(center.withFlag('single_place', 'dispersed'), (d) => ({
      ...d,
      classification: { ...d.classification, type: 'center' },
    })),
  ],
  'a reading of another type': [spoilt(center, part({ alongside: [{ measure: 'staged-agreement', rules: [] }] }))],
  'fieldwork on what is known or does not apply': [
    spoilt(center, part({ fieldwork: [{ question: 'order-too-large', reason: { kind: 'type' } }] })),
    spoilt(
      center.withDeficit('infrastructure', 0),
      part({ fieldwork: [{ question: 'infrastructure-which', reason: { kind: 'type' } }] }),
    ),
  ],
  'fieldwork twice on the same': [spoilt(center, (d) => ({ ...d, fieldwork: [...d.fieldwork, ...d.fieldwork] }))],
  'a breach that is not named': [spoilt(center, check({ status: 'breached', items: [], questions: [] }))],
  'an open check that asks nothing, or what is known': [
    spoilt(center, check({ status: 'unknown', questions: [] })),
    spoilt(center, check({ status: 'unknown', questions: ['order-too-large'] })),
  ],
  'a breach that the principles see otherwise': [
    spoilt(center.withFlag('counterpart', 'none'), check({ status: 'met', items: [] })),
    spoilt(center.withFlag('counterpart', 'none'), check({ items: ['integrate-commercial-and-industrial'] })),
    spoilt(stopped, check({ status: 'met' })),
  ],
  'money that flows, or stops, without ground': [
    spoilt(center.withFlag('counterpart', 'none'), part({ blocks: [] })),
    spoilt(center.withBlockedInitiative(), part({ blocks: [] })),
    spoilt(center, part({ blocks: [{ block: 'payment-through-captured-body', rule: 'blocked-no-payment' }] })),
  ],
  'a closed gate or a type that gives no warning': [
    spoilt(center, part({ cautions: [] })),
    spoilt(anAssessment().withFlag('discrete_product', 'continuous'), part({ cautions: [] })),
  ],
};

describe('an absurdity made by hand is found', () => {
  const searches = { ...absurdItems, ...absurdWholes };
  test('each search has one', () => {
    expect(Object.keys(found).sort()).toEqual(Object.keys(searches).sort());
  });
  test.each(Object.entries(searches))('%s', (name, search) => {
    for (const seen of found[name] ?? []) expect(search(seen)).not.toEqual([]);
  });
});
