import { test } from 'vitest';
import fc from 'fast-check';
import { decide } from './decide';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { plausibleAssessment } from '#policies/testing/plausible';
import { anAssessment } from '#policies/testing/an-assessment';
import { itemsOf, packageOf } from '#policies/testing/package-of';
const show = (d: any) =>
  d.stages
    .map(
      (s: any) =>
        s.id +
        ': ' +
        s.items
          .map(
            (i: any) =>
              `${knowledgeBase.measure.get(i.measure)?.label}${i.priority === 'first' ? '*' : '(' + i.next.kind + ')'}`,
          )
          .join(' '),
    )
    .join('\n   ') +
  '\n   later: ' +
  d.later.map((l: any) => knowledgeBase.measure.get(l.measure)?.label + ':' + l.reason.kind).join(' ') +
  '\n   notFirst: ' +
  JSON.stringify(d.notFirst.map((n: any) => [n.deficit, n.kind, n.measure, n.reason?.kind]));
test('stats', () => {
  const made = fc.sample(plausibleAssessment, { numRuns: 600, seed: 7 });
  for (const a of made) decide(a, knowledgeBase);
  const t = performance.now();
  const ds = made.map((a) => decide(a, knowledgeBase));
  console.log('ms each', (performance.now() - t) / made.length);
  const n = ds.map((d) => itemsOf(d).length).sort((a, b) => a - b);
  const cand = ds.map((d) => itemsOf(d).length + d.later.length).sort((a, b) => a - b);
  console.log('candidates', cand[300], cand[540], cand.at(-1));
  console.log('median', n[300], 'p90', n[540], 'max', n.at(-1), 'min', n[0]);
  for (const type of ['center', 'advanced-vector', 'local-development-vector', 'embryonic']) {
    const k = ds
      .filter((d) => d.classification.type === type)
      .map((d) => itemsOf(d).length)
      .sort((a, b) => a - b);
    console.log(type, k.length, k[Math.floor(k.length / 2)], k.at(-1));
  }
  console.log(
    'firsts',
    ds.map((d) => itemsOf(d).filter((i) => i.priority === 'first').length).reduce((a, b) => a + b, 0) / 600,
  );
  const core = knowledgeBase.knowledge.deficits.filter((d) => /^[DF]\d/.test(d.code)).map((d) => d.id);
  const base = (type: any) =>
    anAssessment()
      .ofType(type)
      .withFlag('aim_create', 'no')
      .withFlag('exists', '20-99')
      .withFlag('single_place', 'one-place')
      .withFlag('discrete_product', 'discrete')
      .withFlag('register_coverage', 'most')
      .withFlag('metropolitan', 'no')
      .withFlag('one_firm_majority', 'no')
      .withFlag('counterpart', 'money')
      .withWillingFirms(6);
  for (const type of ['center', 'advanced-vector', 'local-development-vector', 'embryonic']) {
    const all = core.reduce((b, d) => b.withDeficit(d, 2), base(type));
    const d = packageOf(all);
    console.log(type, itemsOf(d).length, '\n  ', show(d));
  }
  const v = base('local-development-vector');
  console.log(
    'F1=3',
    show(
      packageOf(
        ['collective-organisation', 'governance', 'unwillingness-to-cooperate', 'individualism', 'management']
          .reduce((b, d) => b.withDeficit(d, 2), v)
          .withDeficit('production-bottlenecks', 3),
      ),
    ),
  );
  console.log(
    'carriers',
    show(
      packageOf(
        ['collective-organisation', 'governance', 'unwillingness-to-cooperate', 'informational-divide']
          .reduce((b, d) => b.withDeficit(d, 2), v)
          .withFlag('mature_cluster', 'yes'),
      ),
    ),
  );
  console.log(
    'D2F8',
    show(
      packageOf(
        ['local-institutions', 'specialised-services']
          .reduce((b, d) => b.withDeficit(d, 2), v)
          .withAnswer('missing-help', ['course', 'technical-help']),
      ),
    ),
  );
  console.log('F4=3', show(packageOf(v.withDeficit('unwillingness-to-cooperate', 3))));
  const adv = base('advanced-vector');
  console.log(
    'adv',
    show(
      packageOf(
        ['infrastructure', 'quality', 'management', 'market-information', 'collective-organisation']
          .reduce((b, d) => b.withDeficit(d, 2), adv)
          .withDeficit('bottom-of-market', 3),
      ),
    ),
  );
});
