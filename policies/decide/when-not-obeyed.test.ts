import { describe, expect, test } from 'vitest';
import { type AssessmentBuilder, anAssessment } from '#policies/testing/an-assessment';
import { itemOf, itemsOf, measuresOf, packageOf, withheldFor } from '#policies/testing/package-of';

/** The base of the cases: a place of 20 to 99 firms that pass work on, with six willing firms and money of their own. */
const base = (builder: AssessmentBuilder) =>
  builder
    .withFlag('aim_create', 'no')
    .withFlag('exists', '20-99')
    .withFlag('single_place', 'one-place')
    .withFlag('discrete_product', 'discrete')
    .withFlag('register_coverage', 'most')
    .withFlag('metropolitan', 'no')
    .withFlag('one_firm_majority', 'no')
    .withFlag('counterpart', 'money')
    .withWillingFirms(6);
const vector = base(anAssessment().ofType('local-development-vector'));
const center = base(anAssessment().ofType('center'));

const has = (builder: AssessmentBuilder, measure: string) => measuresOf(packageOf(builder)).includes(measure);
/** As an item now, or kept for later. */
const mayCome = (builder: AssessmentBuilder, measure: string) =>
  has(builder, measure) || packageOf(builder).later.some((each) => each.measure === measure);
const place = (builder: AssessmentBuilder, measure: string) => measuresOf(packageOf(builder)).indexOf(measure);
const avoided = (builder: AssessmentBuilder, measure: string) => withheldFor(packageOf(builder), measure);

describe('local investment against what the place costs', () => {
  const lost = vector.withDeficit('infrastructure', 2);
  const ports = lost.withAnswer('infrastructure-which', ['ports']);
  test('is absent where the state decides, and the request to the state is there', () => {
    const decided = ports.withFlag('infrastructure_decided', 'state');
    expect(has(decided, 'mobilise-against-diseconomies')).toBe(false);
    expect(avoided(decided, 'mobilise-against-diseconomies')).toEqual({ kind: 'avoid', entry: 'state-decides' });
    expect(has(decided, 'petition-roads-and-ports')).toBe(true);
    expect(has(ports.withFlag('infrastructure_decided', 'here'), 'mobilise-against-diseconomies')).toBe(true);
  });
  test('is withheld where towns outbid each other, and the list of causes stays', () => {
    const race = lost.withFlag('tournament_risk', 'yes');
    expect(avoided(race, 'mobilise-against-diseconomies')).toEqual({ kind: 'avoid', entry: 'incentive-race' });
    expect(has(race, 'identify-external-diseconomies')).toBe(true);
  });
});

describe('help with production and quality', () => {
  const bad = vector.withDeficit('quality', 2);
  test('waits while shops are paid by the piece, and the pay comes first', () => {
    const decision = packageOf(bad.withAnswer('subcontractor-pay', 'by-piece'));
    const help = itemOf(decision, 'production-and-quality-services');
    expect(help.next).toEqual({ kind: 'entry', entry: 'paid-by-quality' });
    expect(itemOf(decision, 'piece-rate-by-quality').priority).toBe('first');
    const order = measuresOf(decision);
    expect(order.indexOf('piece-rate-by-quality')).toBeLessThan(order.indexOf('production-and-quality-services'));
  });
  test.each(['by-quality', 'none'])('is not held back where shops are paid "%s"', (pay) => {
    const decision = packageOf(bad.withAnswer('subcontractor-pay', pay));
    expect(itemOf(decision, 'production-and-quality-services').priority).toBe('first');
    expect(measuresOf(decision)).not.toContain('piece-rate-by-quality');
  });
  test('is not held back by a question that nobody has answered', () => {
    expect(itemOf(packageOf(bad), 'production-and-quality-services').priority).toBe('first');
  });
  test('waits until five firms would share it', () => {
    const few = itemOf(packageOf(bad.withWillingFirms(3)), 'production-and-quality-services');
    expect(few.next).toEqual({ kind: 'entry', entry: 'willing-firms' });
  });
});

describe('an information service', () => {
  const sold = vector.withFlag('information_leaks', 'sold-to-rivals');
  test('that exists and is sold to rivals needs terms, and no second service', () => {
    const known = sold.withDeficit('market-information', 0);
    expect(has(known, 'information-service')).toBe(false);
    expect(itemOf(packageOf(known), 'information-service-terms').priority).toBe('first');
  });
  test('is not founded for news that arrives in time', () => {
    const divide = vector.withDeficit('informational-divide', 2).withDeficit('market-information', 0);
    expect(avoided(divide, 'information-service')).toEqual({ kind: 'avoid', entry: 'news-in-time' });
  });
  test('waits for the terms where firms hear late all the same', () => {
    const late = packageOf(sold.withDeficit('market-information', 2));
    expect(itemOf(late, 'information-service').next).toEqual({ kind: 'entry', entry: 'terms' });
    expect(itemOf(late, 'information-service-terms').priority).toBe('first');
  });
  test('waits until five firms would pay', () => {
    const few = itemOf(
      packageOf(vector.withWillingFirms(4).withDeficit('market-information', 2)),
      'information-service',
    );
    expect(few.next).toEqual({ kind: 'entry', entry: 'willing-firms' });
  });
});

describe('an association of the trade', () => {
  test.each([
    ['firms do nothing together', vector.withDeficit('unwillingness-to-cooperate', 3)],
    ['each owner stands alone', vector.withDeficit('individualism', 2)],
    ['material comes through the buyer', vector.withDeficit('material-through-buyer', 2)],
  ])('comes after a first joint purchase where %s', (_, builder) => {
    const decision = packageOf(builder);
    expect(decision.stages.find((s) => s.id === 'build')?.items.map((i) => i.measure)).toContain(
      'support-sector-association',
    );
    expect(place(builder, 'joint-purchase')).toBeGreaterThan(-1);
    expect(place(builder, 'joint-purchase')).toBeLessThan(place(builder, 'support-sector-association'));
  });
  test('carries other items where firms do things together', () => {
    const turned = packageOf(vector.withDeficit('government-indifference', 2).withDeficit('individualism', 0));
    expect(turned.stages.find((s) => s.slot === 'who-carries-it')?.items.map((i) => i.measure)).toContain(
      'support-sector-association',
    );
  });
});

test('a joint purchase waits where a buyer has cut off those who bought elsewhere', () => {
  const cut = packageOf(vector.withDeficit('material-through-buyer', 3));
  expect(itemOf(cut, 'joint-purchase').next).toEqual({ kind: 'entry', entry: 'no-reprisal' });
});

const poor = vector.withAnswer('subcontractor-pay', 'by-piece').withDeficit('labour-surplus', 2);

describe.each<[string, string, AssessmentBuilder, AssessmentBuilder, string]>([
  [
    'used machines and repair',
    'keep-used-equipment-and-repair',
    vector
      .withFlag('used_machines', 'yes')
      .withFlag('aid_tied_to_scrapping', 'no')
      .withDeficit('no-equipment-supply', 0),
    vector
      .withFlag('used_machines', 'yes')
      .withFlag('aid_tied_to_scrapping', 'yes')
      .withDeficit('no-equipment-supply', 0),
    'repair-at-hand',
  ],
  [
    'leader firms where work is put out',
    'network-leader-firms',
    poor.withDeficit('volatile-demand', 2),
    poor.withDeficit('labour-surplus', 0).withDeficit('volatile-demand', 2),
    'putting-out',
  ],
  [
    'varied products where work is put out',
    'product-differentiation-capacity',
    poor.withDeficit('incremental-only', 2),
    poor.withAnswer('subcontractor-pay', 'by-quality').withDeficit('incremental-only', 2),
    'putting-out',
  ],
  [
    'leader firms under steady demand',
    'network-leader-firms',
    vector.withDeficit('incremental-only', 2).withDeficit('volatile-demand', 1).withFlag('knowledge_intensive', 'no'),
    vector.withDeficit('incremental-only', 2).withDeficit('volatile-demand', 1).withFlag('knowledge_intensive', 'yes'),
    'steady-demand',
  ],
  [
    'leader firms where outsiders take over',
    'network-leader-firms',
    vector.withDeficit('volatile-demand', 2).withDeficit('outside-takeover', 2),
    vector.withDeficit('volatile-demand', 2).withDeficit('outside-takeover', 1),
    'taken-over',
  ],
  [
    'a rule on waste where the process is clean',
    'environmental-rule-and-site',
    vector.withDeficit('environment', 2).withFlag('toxic_or_resource', 'no'),
    vector.withDeficit('environment', 3).withFlag('toxic_or_resource', 'no'),
    'nothing-harmful',
  ],
  [
    'plant control where the process is clean',
    'plant-pollution-control',
    vector.withDeficit('plant-environment', 2).withFlag('toxic_or_resource', 'no'),
    vector.withDeficit('plant-environment', 2).withFlag('toxic_or_resource', 'yes'),
    'nothing-harmful',
  ],
  [
    'a technology centre where tests are at hand',
    'joint-technology-centre',
    vector.withDeficit('local-institutions', 2).withAnswer('missing-help', ['course']),
    vector.withDeficit('local-institutions', 2).withAnswer('missing-help', ['course', 'technical-help']),
    'tests-at-hand',
  ],
  [
    'a school where the trained leave for better pay',
    'joint-training-school',
    vector.withDeficit('skill-shortage', 2).withDeficit('low-pay', 2).withDeficit('labour-turnover', 2),
    vector.withDeficit('skill-shortage', 2).withDeficit('low-pay', 2).withDeficit('labour-turnover', 0),
    'leave-for-low-pay',
  ],
  [
    'help from a buyer to whom shops are a buffer',
    'parent-firm-assistance',
    vector
      .withDeficit('quality', 2)
      .withFlag('lead_firms', 'buy')
      .withAnswer('material-advance', 'buyer')
      .withAnswer('while-the-buyer-is-late', 'bound-to-wait'),
    vector
      .withDeficit('quality', 2)
      .withFlag('lead_firms', 'buy')
      .withAnswer('material-advance', 'buyer')
      .withAnswer('while-the-buyer-is-late', 'work-for-others'),
    'mere-buffers',
  ],
  [
    'demand in the country where orders fell over quality',
    'demand-policy',
    center.withDeficit('volatile-demand', 2).withDeficit('quality', 3),
    center.withDeficit('volatile-demand', 2).withDeficit('quality', 1),
    'lost-here',
  ],
  [
    'credit through a body in which the government decides',
    'joint-credit-and-purchasing',
    vector
      .withDeficit('finance-gap', 2)
      .withFlag('large_firms_control_assoc', 'shared')
      .withDeficit('paternalistic-association', 2),
    vector
      .withDeficit('finance-gap', 2)
      .withFlag('large_firms_control_assoc', 'shared')
      .withDeficit('paternalistic-association', 0),
    'government-controlled',
  ],
  [
    'an agency under an association of the government',
    'strategic-coordination-agency',
    vector.withDeficit('informational-divide', 2).withFlag('large_firms_control_assoc', 'government'),
    vector.withDeficit('informational-divide', 2).withFlag('large_firms_control_assoc', 'shared'),
    'government-controlled',
  ],
  [
    'a trademark for goods like all others',
    'regional-trademark',
    vector
      .withDeficit('strategic-assets', 2)
      .withAnswer('name-on-the-goods', 'buyers-or-none')
      .withAnswer('could-be-swapped', 'nearly-all'),
    vector
      .withDeficit('strategic-assets', 2)
      .withAnswer('name-on-the-goods', 'buyers-or-none')
      .withAnswer('could-be-swapped', 'no'),
    'nothing-to-tell',
  ],
  [
    'a shared stand where one was shared',
    'shared-stand-at-a-fair',
    vector.withDeficit('no-distant-market', 2).withAnswer('last-fair-away', 'shared-stand'),
    vector.withDeficit('no-distant-market', 2).withAnswer('last-fair-away', 'nobody-went'),
    'stand-shared',
  ],
  [
    'an order passed on where steps have a price',
    'first-order-passed-on',
    vector.withDeficit('no-division-of-labour', 2).withAnswer('single-step-for-sale', 'known-price'),
    vector.withDeficit('no-division-of-labour', 2).withAnswer('single-step-for-sale', 'not-sold'),
    'steps-for-sale',
  ],
])('%s', (_, measure, against, without, entry) => {
  test('is withheld, and said why', () => expect(avoided(against, measure)).toEqual({ kind: 'avoid', entry }));
  test('may come in where nothing speaks against it', () => expect(mayCome(without, measure)).toBe(true));
});

describe('the lines of a center', () => {
  const LINES = [
    'integrate-commercial-and-industrial',
    'beyond-channel-dependence',
    'product-brand-design-certification',
    'extend-higher-technical-training',
    'autonomous-marketing-bodies',
  ];
  const DEFICITS = [
    'channel-dependence',
    'commerce-underdeveloped',
    'low-price-trap',
    'strategic-assets',
    'specialised-services',
    'skill-shortage',
  ];
  test.each([0, 1] as const)('say that their premise is absent where every deficit is at %s', (severity) => {
    const none = DEFICITS.reduce((builder, deficit) => builder.withDeficit(deficit, severity), center);
    const items = itemsOf(packageOf(none)).filter((item) => LINES.includes(item.measure));
    expect(items.map((item) => [item.premise, item.next?.kind])).toEqual(LINES.map(() => ['not-met', 'premise']));
  });
  test('keep the other half, and name the one that is absent', () => {
    const half = packageOf(center.withDeficit('channel-dependence', 0).withDeficit('low-price-trap', 2));
    expect(itemOf(half, 'beyond-channel-dependence')).toMatchObject({
      premise: 'met',
      absentPremises: ['channel-dependence'],
    });
  });
  test('extend training before anything new is created', () => {
    const gap = packageOf(center.withDeficit('local-institutions', 3, { evidence: 'visit' }));
    const order = measuresOf(gap);
    expect(order.indexOf('extend-higher-technical-training')).toBeLessThan(order.indexOf('back-or-create-services'));
  });
});

test('of an advanced vector the way out of the cheapest products stands on that problem', () => {
  const advanced = base(anAssessment().ofType('advanced-vector'));
  const premise = (builder: AssessmentBuilder) => itemOf(packageOf(builder), 'leave-the-bottom-of-the-market').premise;
  expect(premise(advanced.withDeficit('bottom-of-market', 0))).toBe('not-met');
  expect(premise(advanced.withDeficit('bottom-of-market', 2))).toBe('met');
  expect(premise(advanced)).toBe('unknown');
});

test.each([
  ['learn-from-older-centers', vector, 'older-center'],
  ['mobilise-surrounding-resources', base(anAssessment().ofType('advanced-vector')), 'resource'],
  ['environmental-rule-and-site', vector.withDeficit('environment', 3), 'site-owner'],
] as const)('%s can begin while nobody has answered what it rests on', (measure, builder, entry) => {
  const item = itemOf(packageOf(builder), measure);
  expect(item.entry).toContainEqual({ id: entry, status: 'unknown' });
  expect(item.priority).toBe('first');
});

describe('what lies in the reach of the town hall', () => {
  const turned = vector.withDeficit('government-indifference', 2).withDeficit('channel-dependence', 2);
  test('is put to use: licences', () => {
    expect(has(turned.withAnswer('decision-reach', ['licences']), 'local-registration-desk')).toBe(true);
    expect(has(turned.withAnswer('decision-reach', ['courses']), 'local-registration-desk')).toBe(false);
  });
  test('is put to use: its purchases', () => {
    expect(has(turned.withAnswer('decision-reach', ['local-purchasing']), 'local-purchase-in-lots')).toBe(true);
    expect(has(turned.withAnswer('decision-reach', ['licences']), 'local-purchase-in-lots')).toBe(false);
  });
});

test('where orders are not shared, somebody passes the first one on', () => {
  const alone = base(anAssessment().ofType('local-development-vector')).withFlag('interdependence', 'alone');
  expect(has(alone, 'first-order-passed-on')).toBe(true);
  expect(has(vector.withDeficit('no-division-of-labour', 2), 'first-order-passed-on')).toBe(true);
  expect(has(vector, 'first-order-passed-on')).toBe(false);
});

test('what a source only announces stands in no package', () => {
  const worst = vector.withDeficit('low-price-trap', 3).withFlag('coordinator_available', 'no');
  const read = packageOf(worst.withFlag('interdependence', 'alone')).alongside.map((reading) => reading.measure);
  const announced = ['whole-sector-framework', 'roles-to-assign', 'conducive-conditions-first'];
  expect(read.filter((measure) => announced.includes(measure))).toEqual([]);
});
