import type { Condition } from '#policies/schema/condition';
import type { CaseStudy } from '#policies/schema/knowledge';
import { answered, any, flag, severe, willingGroup } from '#policies/knowledge/conditions';

const schmitz = 'schmitz-1990';
const amin = 'amin-2000';
const pyke = 'pyke-1992';

const stepsShared = flag('interdependence', 'passes-stages');
const eachForItself = flag('interdependence', 'alone', 'refuses');
const shopsOfOneStep = answered('what-neighbours-make', 'several-one-step');
const receivesAid = flag('ldc', 'yes');
const manyFirms = flag('exists', '20-99', '100-or-more');
const tooFewWilling: Condition = { kind: 'flag', flag: 'willing_group', below: 5 };
const stepsNotShared = any(flag('interdependence', 'alone', 'refuses'), severe('no-division-of-labour'));

export const africaAndAsiaCases: CaseStudy[] = [
  {
    id: 'kumasi-magazine',
    code: 'K-14',
    sources: [
      { work: schmitz, place: { section: '2.1', page: 14 }, author: ['Dawson'] },
      { work: schmitz, place: { section: '2.1', page: 14 } },
      { work: schmitz, place: { section: '2.2', page: 15 } },
      { work: schmitz, place: { section: '2.3', page: 21 }, author: ['Dawson'] },
      { work: schmitz, place: { section: '2.4', page: [22, 23] } },
      { work: schmitz, place: { section: '2.4', page: 24 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'GH',
    sector: 'vehicle-repair-and-metalworking',
    outcome: 'mixed',
    illustrates: [
      'collective-efficiency-test',
      'role-of-local-government',
      'associations-first-or-growth-first',
      'unwillingness-to-cooperate',
      'macro-policy-can-undo-local-work',
    ],
    figures: [
      { id: 'growth', value: 8, sources: [{ work: schmitz, place: { section: '2.1', page: 14 } }] },
      { id: 'craftsmen', value: 40000, sources: [{ work: schmitz, place: { section: '2.1', page: 14 } }] },
    ],
    alike: [
      { id: 'no-material', when: any(flag('in_crisis', 'no-material'), severe('input-shortage')) },
      { id: 'steps-passed-on', when: stepsShared },
      {
        id: 'one-machine-for-many',
        when: any(
          answered('the-only-such-machine', 'works-for-anyone'),
          answered('who-has-the-newest', 'a-few-who-work-for-others'),
        ),
      },
      { id: 'shops-without-orders', when: answered('orders-of-new-shops', 'days-without') },
      { id: 'address-held-against', when: severe('government-indifference') },
    ],
    unlike: [
      { id: 'no-power', when: flag('electricity_ok', 'no') },
      { id: 'steps-not-passed-on', when: stepsNotShared },
      { id: 'imports-on-sale', when: flag('import_exposed', 'yes') },
    ],
  },
  {
    id: 'techiman',
    code: 'K-15',
    sources: [{ work: schmitz, place: { section: '2.2', page: [15, 16] } }],
    basis: 'direct',
    explained: true,
    country: 'GH',
    sector: 'vehicle-repair-and-metalworking',
    outcome: 'blocked',
    illustrates: ['infrastructure', 'secure-electricity', 'concentration-is-not-interdependence'],
    figures: [{ id: 'firms', value: 100, sources: [{ work: schmitz, place: { section: '2.2', page: [15, 16] } }] }],
    alike: [
      { id: 'no-power', when: flag('electricity_ok', 'no') },
      { id: 'steps-not-passed-on', when: stepsNotShared },
      { id: 'many-firms', when: manyFirms },
    ],
    unlike: [
      { id: 'power-all-day', when: flag('electricity_ok', 'yes') },
      { id: 'steps-passed-on', when: stepsShared },
    ],
  },
  {
    id: 'ghana-economy',
    code: 'K-16',
    sources: [
      { work: schmitz, place: { section: '2.1', page: 13 } },
      { work: schmitz, place: { section: '2.1', page: 14 }, author: ['Dawson'] },
      { work: schmitz, place: { section: '2.4', page: 24 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'GH',
    outcome: 'setting',
    illustrates: [
      'input-shortage',
      'import-shock',
      'macro-policy-can-undo-local-work',
      'import-extremes-both-harm',
      'macro-policy-needed-or-not',
    ],
    figures: [{ id: 'growth', value: 5, sources: [{ work: schmitz, place: { section: '2.1', page: 13 } }] }],
    alike: [
      {
        id: 'short-at-the-border',
        when: any(answered('where-it-gets-stuck', 'at-the-border'), severe('input-shortage')),
      },
      { id: 'imports-return', when: flag('import_exposed', 'yes') },
    ],
    unlike: [{ id: 'country-without-aid', when: flag('ldc', 'no') }],
  },
  {
    id: 'senegal-reform',
    code: 'K-17',
    sources: [{ work: schmitz, place: { section: '2.4', note: 21, page: 24 }, author: ['Spath'] }],
    basis: 'attributed',
    explained: true,
    country: 'SN',
    outcome: 'setting',
    illustrates: [
      'government-indifference',
      'informality',
      'import-shock',
      'petition-registration-reform',
      'macro-policy-needed-or-not',
    ],
    alike: [
      { id: 'weeks-and-offices', when: answered('what-keeps-a-shop-off-the-register', 'weeks-and-offices') },
      { id: 'aid-for-others', when: answered('offer-to-those-here', 'newcomers-only', 'on-paper') },
      { id: 'worse-at-the-counter', when: severe('government-indifference') },
      { id: 'many-without-papers', when: severe('informality') },
    ],
    unlike: [
      { id: 'charges-not-papers', when: answered('what-keeps-a-shop-off-the-register', 'could-not-live') },
      { id: 'licences-decided-here', when: flag('decision_reach', 'licences') },
      { id: 'country-without-aid', when: flag('ldc', 'no') },
    ],
  },
  {
    id: 'tirippur-knitwear',
    code: 'K-18',
    sources: [
      { work: schmitz, place: { section: '2.2', page: [14, 15] }, author: ['Cawthorne'] },
      { work: schmitz, place: { section: '2.2', page: [18, 19] }, author: ['Cawthorne'] },
    ],
    basis: 'attributed',
    explained: true,
    country: 'IN',
    sector: 'knitting',
    outcome: 'mixed',
    illustrates: [
      'no-division-of-labour',
      'no-distant-market',
      'collective-efficiency',
      'collective-efficiency-test',
      'lead-firms-help-or-harm',
    ],
    alike: [
      { id: 'shops-of-one-step', when: shopsOfOneStep },
      { id: 'steps-passed-on', when: stepsShared },
      { id: 'several-sell-far', when: answered('farthest-buyer', 'several-sell-far') },
      { id: 'larger-firms-give-work', when: flag('lead_firms', 'buy', 'both') },
    ],
    unlike: [
      { id: 'each-for-itself', when: eachForItself },
      { id: 'nobody-sells-far', when: severe('no-distant-market') },
      { id: 'one-firm-has-most', when: flag('one_firm_majority', 'yes') },
    ],
  },
  {
    id: 'rajasamand-marble',
    code: 'K-19',
    sources: [{ work: schmitz, place: { section: '2.2', page: 18 }, author: ['Cadène'] }],
    basis: 'attributed',
    explained: true,
    country: 'IN',
    sector: 'marble',
    outcome: 'worked',
    illustrates: [
      'lead-firms-help-or-harm',
      'outside-takeover',
      'no-division-of-labour',
      'endogenous-resources',
      'collective-efficiency',
    ],
    figures: [
      { id: 'quarries', value: 100, sources: [{ work: schmitz, place: { section: '2.2', page: 18 } }] },
      { id: 'factories', value: 70, sources: [{ work: schmitz, place: { section: '2.2', page: 18 } }] },
    ],
    alike: [
      { id: 'natural-material', when: flag('toxic_or_resource', 'yes') },
      { id: 'work-from-outside-owners', when: answered('firm-bought', 'decisions-left') },
      { id: 'shops-of-one-step', when: shopsOfOneStep },
      { id: 'repair-here', when: answered('broken-machine', 'within-days') },
    ],
    unlike: [
      { id: 'outsiders-keep-the-work', when: answered('firm-bought', 'work-withdrawn', 'closed-or-emptied') },
      { id: 'no-larger-firms', when: flag('lead_firms', 'none') },
      { id: 'imports-took-customers', when: severe('import-shock') },
    ],
  },
  {
    id: 'tegalwangi-rattan',
    code: 'K-20',
    sources: [
      { work: pyke, place: { preface: 7 }, author: ['Smyth'] },
      { work: schmitz, place: { section: '2.2', page: 18 }, author: ['Smyth'] },
      { work: schmitz, place: { section: '2.3', page: 20 }, author: ['Smyth'] },
    ],
    basis: 'attributed',
    explained: true,
    country: 'ID',
    sector: 'rattan-furniture',
    outcome: 'mixed',
    illustrates: [
      'material-through-buyer',
      'channel-dependence',
      'finance-gap',
      'low-pay',
      'labour-surplus',
      'no-distant-market',
      'lead-firms-help-or-harm',
      'joining-chains',
    ],
    figures: [
      { id: 'firms', value: 400, sources: [{ work: pyke, place: { preface: 7 } }] },
      { id: 'people', value: 6800, sources: [{ work: pyke, place: { preface: 7 } }] },
    ],
    alike: [
      { id: 'buyer-pays-the-material', when: answered('material-advance', 'buyer') },
      { id: 'no-material-without-buyer', when: severe('material-through-buyer') },
      { id: 'one-buyer-only', when: severe('channel-dependence') },
      { id: 'only-a-few-sell-far', when: answered('farthest-buyer', 'one-or-two-sell-far') },
      { id: 'better-work-for-one-group', when: answered('who-gets-the-better-work', 'fixed-by-group') },
    ],
    unlike: [
      { id: 'several-sellers', when: answered('material-on-the-bench', 'several-sellers') },
      { id: 'small-firms-sell-far', when: answered('farthest-buyer', 'several-sell-far') },
      { id: 'hands-are-short', when: answered('hands-at-the-gate', 'firms-search') },
    ],
  },
  {
    id: 'egypt-furniture',
    code: 'K-21',
    sources: [{ work: schmitz, place: { section: '2.2', page: 17 }, author: ['Mead'] }],
    basis: 'attributed',
    explained: true,
    country: 'EG',
    sector: 'furniture',
    outcome: 'worked',
    illustrates: [
      'no-division-of-labour',
      'collective-efficiency',
      'collective-efficiency-test',
      'one-firm-or-a-group',
    ],
    alike: [
      { id: 'a-step-has-a-price', when: answered('single-step-for-sale', 'known-price') },
      { id: 'shops-of-one-step', when: shopsOfOneStep },
      { id: 'steps-passed-on', when: stepsShared },
    ],
    unlike: [
      { id: 'each-for-itself', when: eachForItself },
      { id: 'no-step-for-sale', when: answered('single-step-for-sale', 'not-sold') },
    ],
  },
  {
    id: 'philippines-ceramics',
    code: 'K-22',
    sources: [{ work: schmitz, place: { section: '2.4', page: 23 } }],
    basis: 'direct',
    explained: true,
    country: 'PH',
    sector: 'ceramics',
    outcome: 'worked',
    illustrates: ['unwillingness-to-cooperate', 'support-sector-association', 'joint-export'],
    alike: [
      { id: 'five-willing', when: willingGroup },
      { id: 'want-to-sell-far', when: severe('no-distant-market') },
      { id: 'want-of-design', when: any(severe('strategic-assets'), severe('specialised-services')) },
      { id: 'material-is-worse', when: answered('material-on-the-bench', 'dearer-or-worse', 'not-to-be-had') },
    ],
    unlike: [
      { id: 'fewer-than-five', when: tooFewWilling },
      { id: 'would-not-sit-together', when: answered('competitors-together', 'attempt-failed') },
      { id: 'government-leads', when: flag('large_firms_control_assoc', 'government') },
    ],
  },
  {
    id: 'sakaki-metalworking',
    code: 'K-23',
    sources: [
      { work: pyke, place: { preface: 10 }, author: ['Friedman'] },
      { work: amin, place: { section: '2.3', counted: true } },
    ],
    basis: 'attributed',
    explained: true,
    country: 'JP',
    sector: 'metalworking',
    outcome: 'worked',
    illustrates: ['incremental-only', 'technology-discontinuity', 'pyke-model'],
    alike: [
      { id: 'small-firms-have-the-newest', when: answered('who-has-the-newest', 'small-ones-too') },
      { id: 'next-machine-in-reach', when: answered('next-machine', 'bought-from-profit', 'bought-on-credit') },
      { id: 'shops-of-one-step', when: shopsOfOneStep },
    ],
    unlike: [
      { id: 'next-machine-out-of-reach', when: severe('technology-discontinuity') },
      { id: 'each-for-itself', when: eachForItself },
      { id: 'country-receives-aid', when: receivesAid },
    ],
  },
  {
    id: 'japan-subcontracting',
    code: 'K-24',
    sources: [
      { work: schmitz, place: { section: '1.1', page: [4, 5] }, author: ['Piore', 'Sabel'] },
      { work: schmitz, place: { section: '1.2.A', page: 8 } },
    ],
    basis: 'attributed',
    explained: true,
    country: 'JP',
    outcome: 'worked',
    illustrates: [
      'parent-firm-assistance',
      'channel-dependence',
      'lead-firms-help-or-harm',
      'joining-chains',
      'mass-production-declining',
    ],
    alike: [
      { id: 'larger-firms-give-work', when: flag('lead_firms', 'buy', 'both') },
      { id: 'wishes-in-drawings', when: answered('how-a-wish-reaches-the-bench', 'drawing-or-sample') },
      { id: 'several-tasks', when: answered('tasks-of-one-worker', 'three-or-more') },
    ],
    unlike: [
      { id: 'paid-by-the-piece', when: answered('subcontractor-pay', 'by-piece') },
      { id: 'buyer-left', when: answered('largest-buyer-leaves', 'buyer-left') },
      { id: 'no-larger-firm-buys', when: flag('lead_firms', 'none', 'compete', 'neither') },
      { id: 'country-receives-aid', when: receivesAid },
    ],
  },
];
