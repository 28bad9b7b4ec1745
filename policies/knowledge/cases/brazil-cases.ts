import type { CaseStudy } from '#policies/schema/knowledge';
import { answered, any, flag, severe } from '#policies/knowledge/conditions';

const schmitz = 'schmitz-1990';

const copyAddsSomething = answered('what-is-added-to-the-copy', 'added-and-price-holds', 'little-added-price-holds');

/** The other systems of Brazil. */
export const brazilCases: CaseStudy[] = [
  {
    id: 'novo-hamburgo-footwear',
    code: 'K-07',
    sources: [{ work: schmitz, place: { section: '2.2', page: [14, 15] } }],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'leather-footwear',
    outcome: 'setting',
    illustrates: ['no-distant-market', 'joining-chains', 'collective-efficiency', 'sample-chosen-by-success'],
    alike: [
      { id: 'several-sell-far', when: answered('farthest-buyer', 'several-sell-far') },
      { id: 'steps-passed-on', when: flag('interdependence', 'passes-stages') },
    ],
    unlike: [
      { id: 'nobody-sells-far', when: severe('no-distant-market') },
      { id: 'each-for-itself', when: flag('interdependence', 'alone', 'refuses') },
    ],
  },
  {
    id: 'americana-weaving',
    code: 'K-08',
    sources: [
      { work: schmitz, place: { section: '2.2', page: 16 } },
      { work: schmitz, place: { section: '2.3', page: 21 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'weaving',
    outcome: 'mixed',
    illustrates: [
      'keep-used-equipment-and-repair',
      'low-price-trap',
      'quality',
      'used-machines-fault-or-condition',
      'clustering-does-not-guarantee-innovation',
    ],
    alike: [
      { id: 'used-machines', when: flag('used_machines', 'yes') },
      { id: 'repair-here', when: answered('broken-machine', 'within-days') },
      { id: 'paid-by-the-piece', when: answered('subcontractor-pay', 'by-piece') },
      { id: 'same-work-in-own-shop', when: answered('best-workers-leave', 'left-for-the-same-work') },
      { id: 'quality-suffers', when: severe('quality') },
    ],
    unlike: [
      { id: 'help-from-far', when: severe('no-equipment-supply') },
      { id: 'paid-for-quality', when: answered('subcontractor-pay', 'by-quality') },
      { id: 'without-papers', when: severe('informality') },
    ],
  },
  {
    id: 'petropolis-knitting',
    code: 'K-09',
    sources: [
      { work: schmitz, place: { section: '2.2', page: [16, 17] } },
      { work: schmitz, place: { section: '2.3', page: 20 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'knitting',
    outcome: 'mixed',
    illustrates: ['keep-used-equipment-and-repair', 'upgrade-with-fair-labour', 'registers-miss-producers'],
    alike: [
      { id: 'machines-sold-here', when: answered('first-machine', 'sold-here') },
      {
        id: 'market-that-turns',
        when: answered('last-turn-of-demand', 'a-season-late', 'went-on-as-before', 'customer-lost'),
      },
      { id: 'fashion-reworked', when: copyAddsSomething },
      { id: 'without-papers', when: severe('informality') },
      { id: 'workers-change-often', when: severe('labour-turnover') },
    ],
    unlike: [
      { id: 'help-from-far', when: severe('no-equipment-supply') },
      { id: 'larger-firms-compete', when: flag('lead_firms', 'compete', 'both') },
      { id: 'hands-are-short', when: answered('hands-at-the-gate', 'firms-search') },
    ],
  },
  {
    id: 'juiz-de-fora-clothing',
    code: 'K-10',
    sources: [{ work: schmitz, place: { section: '2.3', page: 20 } }],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'clothing',
    outcome: 'mixed',
    illustrates: [
      'imitation',
      'informality',
      'low-pay',
      'labour-turnover',
      'labour-surplus',
      'upgrade-with-fair-labour',
      'innovation-beside-sweated-labour',
      'imitation-learning-or-trap',
    ],
    alike: [
      {
        id: 'copy-adds-something',
        when: answered('what-is-added-to-the-copy', 'added-and-price-holds', 'little-added-price-holds'),
      },
      {
        id: 'work-for-shops-without-papers',
        when: answered('work-given-to-shops-without-papers', 'in-the-season', 'all-year'),
      },
      { id: 'workers-change-often', when: severe('labour-turnover') },
      { id: 'low-pay', when: severe('low-pay') },
      { id: 'many-wait', when: severe('labour-surplus') },
    ],
    unlike: [
      {
        id: 'copy-adds-nothing',
        when: answered('what-is-added-to-the-copy', 'nothing-added-price-falls', 'model-given-up'),
      },
      { id: 'hands-are-short', when: answered('hands-at-the-gate', 'firms-search') },
      { id: 'own-models', when: answered('origin-of-models', 'own-in-several') },
    ],
  },
  {
    id: 'north-east-hammocks',
    code: 'K-11',
    sources: [
      { work: schmitz, place: { section: '2.3', page: [19, 20] } },
      { work: schmitz, place: { section: '2.3', note: 17, page: 19 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'hammocks',
    outcome: 'blocked',
    illustrates: [
      'labour-surplus',
      'informality',
      'low-pay',
      'incremental-only',
      'technology-discontinuity',
      'local-institutions',
      'clustering-does-not-guarantee-innovation',
      'registers-miss-producers',
      'informality-viable-or-harmful',
    ],
    figures: [
      {
        id: 'wages-inside',
        value: 1,
        upTo: 1.5,
        sources: [{ work: schmitz, place: { section: '2.3', page: [19, 20] } }],
      },
      { id: 'distance', value: 2000, sources: [{ work: schmitz, place: { section: '2.3', page: [19, 20] } }] },
    ],
    alike: [
      { id: 'many-wait', when: severe('labour-surplus') },
      { id: 'a-group-below-the-minimum', when: severe('low-pay') },
      { id: 'without-papers', when: severe('informality') },
      { id: 'details-only', when: answered('last-new-product', 'details-changed') },
      {
        id: 'technique-far-away',
        when: any(
          answered('help-within-reach', 'a-day-away', 'job-or-buyer-lost'),
          answered('broken-machine', 'help-from-far', 'order-lost'),
        ),
      },
    ],
    unlike: [
      { id: 'hands-are-short', when: answered('hands-at-the-gate', 'firms-search') },
      { id: 'another-income', when: answered('what-else-feeds-a-worker', 'another-job-or-benefit') },
      { id: 'registered', when: answered('who-is-registered', 'nine-or-ten') },
      { id: 'new-products', when: answered('last-new-product', 'others-followed', 'new-to-customers') },
    ],
  },
  {
    id: 'north-east-weaving',
    code: 'K-12',
    sources: [
      { work: schmitz, place: { section: '2.2', page: 16 } },
      { work: schmitz, place: { section: '2.2', note: 12, page: 16 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'weaving',
    outcome: 'blocked',
    illustrates: ['keep-used-equipment-and-repair', 'do-not-scrap-used-equipment', 'used-machines-fault-or-condition'],
    alike: [
      { id: 'aid-asks-for-scrapping', when: flag('aid_tied_to_scrapping', 'yes') },
      { id: 'no-repair-here', when: severe('no-equipment-supply') },
      { id: 'machines-with-a-few', when: answered('who-has-the-newest', 'a-few-for-themselves') },
    ],
    unlike: [
      { id: 'repair-here', when: answered('broken-machine', 'within-days') },
      { id: 'small-firms-have-it-too', when: answered('who-has-the-newest', 'small-ones-too') },
    ],
  },
  {
    id: 'cariri-metalworking',
    code: 'K-13',
    sources: [
      { work: schmitz, place: { section: '2.2', note: 15, page: 17, also: 'list-of-references' }, author: ['Looye'] },
    ],
    basis: 'attributed',
    explained: true,
    country: 'BR',
    sector: 'metalworking',
    outcome: 'blocked',
    illustrates: [
      'no-division-of-labour',
      'concentration-is-not-interdependence',
      'collective-efficiency-test',
      'concentration-or-interdependence',
    ],
    alike: [
      { id: 'many-firms-together', when: flag('exists', '20-99', '100-or-more') },
      { id: 'all-make-the-whole', when: severe('no-division-of-labour') },
      { id: 'each-for-itself', when: flag('interdependence', 'alone', 'refuses') },
    ],
    unlike: [
      { id: 'shops-of-one-step', when: answered('what-neighbours-make', 'several-one-step') },
      { id: 'steps-passed-on', when: flag('interdependence', 'passes-stages') },
      { id: 'spread-out', when: flag('single_place', 'dispersed') },
    ],
  },
];
