import type { CaseStudy } from '#policies/schema/knowledge';
import { answered, any, flag, severe } from '#policies/knowledge/rules/conditions';

const schmitz = 'schmitz-1990';

export const brazilCases: CaseStudy[] = [
  {
    id: 'novo-hamburgo-footwear',
    code: 'K-07',
    sources: [{ work: schmitz, locator: 'section 2.2, pp. 14–15' }],
    basis: 'direct',
    rationale: 'What makes a place like or unlike it is our reading; the source only names the place and its exports.',
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
    id: 'juiz-de-fora-clothing',
    code: 'K-10',
    sources: [{ work: schmitz, locator: 'section 2.3, p. 20' }],
    basis: 'direct',
    rationale: 'What makes a place like or unlike it is our reading; the source tells it as a mixed picture.',
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
      { work: schmitz, locator: 'section 2.3, pp. 19–20' },
      { work: schmitz, locator: 'section 2.3, note 17, p. 19' },
    ],
    basis: 'direct',
    rationale:
      'What makes a place like or unlike it is our reading, and so is calling it blocked: the source calls the trade viable, but not able to do more than reproduce itself.',
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
      { id: 'wages-inside', value: 1, upTo: 1.5, sources: [{ work: schmitz, locator: 'section 2.3, pp. 19–20' }] },
      { id: 'distance', value: 2000, sources: [{ work: schmitz, locator: 'section 2.3, pp. 19–20' }] },
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
    id: 'cariri-metalworking',
    code: 'K-13',
    sources: [{ work: schmitz, locator: 'section 2.2, note 15, p. 17, and the list of references' }],
    basis: 'attributed',
    rationale:
      'What makes a place like or unlike it is our reading. Schmitz deduces the case from a study by Looye; the place stands in the title of that study.',
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
