import type { Condition } from '#policies/schema/condition';
import type { CaseStudy } from '#policies/schema/knowledge';
import { all, answered, any, flag, severe, willingGroup } from '#policies/knowledge/conditions';

const suzigan = 'suzigan-furtado-garcia-2006';

const inCrisis = flag(
  'in_crisis',
  'main-buyer-left',
  'no-material',
  'imports',
  'power-or-water',
  'closure-order',
  'other',
);
const manyFirms = flag('exists', '20-99', '100-or-more');
const tooFewWilling: Condition = { kind: 'flag', flag: 'willing_group', below: 5 };

/** The systems of São Paulo that Suzigan, Furtado and Garcia visited, and what they found in all of them. */
export const visitedSystemsCases: CaseStudy[] = [
  {
    id: 'franca-footwear',
    code: 'K-01',
    sources: [
      { work: suzigan, place: { section: '3', note: 22 } },
      { work: suzigan, place: { section: '3' } },
      { work: suzigan, place: { section: '3', note: 24 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'leather-footwear',
    outcome: 'mixed',
    illustrates: [
      'governance',
      'strategic-assets',
      'small-firms-own-body',
      'autonomous-marketing-bodies',
      'captured-association-is-no-channel',
    ],
    alike: [
      { id: 'attempt-blocked', when: answered('joint-attempts', 'blocked') },
      { id: 'larger-firms-lead', when: flag('large_firms_control_assoc', 'larger-firm') },
      { id: 'work-to-buyers-models', when: flag('chain_quasi_hier', 'buyer') },
      { id: 'some-sell-by-themselves', when: flag('own_channels_firms_exist', 'yes') },
      { id: 'own-models-in-a-few', when: answered('origin-of-models', 'own-in-a-few') },
    ],
    unlike: [
      { id: 'no-larger-firms', when: flag('lead_firms', 'none') },
      { id: 'one-firm-has-most', when: flag('one_firm_majority', 'yes') },
      { id: 'nobody-sells-by-himself', when: flag('own_channels_firms_exist', 'no') },
      { id: 'government-leads', when: flag('large_firms_control_assoc', 'government') },
    ],
  },
  {
    id: 'votuporanga-furniture',
    code: 'K-02',
    sources: [
      { work: suzigan, place: { section: '3', note: 23 } },
      { work: suzigan, place: { section: '3', note: 21 } },
      { work: suzigan, place: { section: '3', note: 24 } },
    ],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'furniture',
    outcome: 'worked',
    illustrates: [
      'governance',
      'local-institutions',
      'management',
      'quality',
      'hire-coordinator',
      'local-courses',
      'joint-training-school',
      'joint-technology-centre',
      'production-and-quality-services',
    ],
    figures: [{ id: 'firms', value: 25, sources: [{ work: suzigan, place: { section: '3', note: 23 } }] }],
    alike: [
      { id: 'nobody-to-run-it', when: answered('joint-attempts', 'nobody-to-run-it') },
      { id: 'five-willing', when: willingGroup },
      { id: 'in-crisis', when: inCrisis },
      { id: 'quality-or-management', when: any(severe('quality'), severe('management')) },
      { id: 'school-in-the-region', when: answered('help-within-reach', 'in-the-region', 'one-missing') },
    ],
    unlike: [
      { id: 'no-school-within-reach', when: severe('local-institutions') },
      { id: 'larger-firms-block', when: answered('joint-attempts', 'blocked') },
      { id: 'fewer-than-five', when: tooFewWilling },
      { id: 'nothing-offered', when: flag('counterpart', 'none') },
    ],
  },
  {
    id: 'birigui-childrens-footwear',
    code: 'K-03',
    sources: [{ work: suzigan, place: { section: '3', note: 25 } }],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'childrens-footwear',
    outcome: 'mixed',
    illustrates: [
      'market-information',
      'information-service',
      'shared-information-leaks',
      'information-as-club-good',
      'a-gain-here-may-be-a-loss-there',
    ],
    figures: [{ id: 'trips', value: 2, sources: [{ work: suzigan, place: { section: '3', note: 25 } }] }],
    alike: [
      { id: 'news-comes-late', when: severe('market-information') },
      { id: 'many-to-share-the-cost', when: manyFirms },
      {
        id: 'somebody-could-do-it',
        when: all(severe('market-information'), flag('coordinator_available', 'could-be-named', 'yes')),
      },
      { id: 'news-for-sale', when: flag('information_leaks', 'sold-to-rivals', 'only-firms-here') },
    ],
    unlike: [
      { id: 'source-shared-already', when: answered('news-of-change', 'shared-source') },
      { id: 'buyers-bring-models', when: flag('chain_quasi_hier', 'buyer') },
      { id: 'few-to-share-the-cost', when: flag('exists', 'under-5', '5-19') },
    ],
  },
  {
    id: 'limeira-jewellery',
    code: 'K-04',
    sources: [
      { work: suzigan, place: { section: '3', note: 24 } },
      { work: suzigan, place: { section: '3' } },
    ],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'jewellery',
    outcome: 'worked',
    illustrates: ['strategic-assets', 'product-development', 'product-brand-design-certification', 'environment'],
    alike: [
      { id: 'own-models', when: answered('origin-of-models', 'own-in-several', 'own-in-a-few') },
      { id: 'own-names', when: answered('name-on-the-goods', 'several-own', 'one-or-two-own') },
      { id: 'own-channels', when: flag('own_channels_firms_exist', 'yes') },
      { id: 'toxic-residues', when: flag('toxic_or_resource', 'yes') },
    ],
    unlike: [
      { id: 'buyers-bring-models', when: flag('chain_quasi_hier', 'buyer') },
      { id: 'models-not-own', when: severe('strategic-assets') },
    ],
  },
  {
    id: 'campinas-ict',
    code: 'K-05',
    sources: [{ work: suzigan, place: { section: '3', note: 21 } }],
    basis: 'direct',
    explained: true,
    country: 'BR',
    sector: 'information-and-communication-technology',
    outcome: 'setting',
    illustrates: ['local-institutions', 'local-courses'],
    alike: [
      { id: 'lives-from-research', when: flag('knowledge_intensive', 'yes') },
      { id: 'help-in-the-region', when: answered('help-within-reach', 'in-the-region') },
      { id: 'school-listened', when: answered('school-listened', 'in-two-years') },
      {
        id: 'works-with-laboratories',
        when: answered('new-things-with-a-laboratory', 'several-in-two-years', 'one-or-longer-ago'),
      },
    ],
    unlike: [
      { id: 'help-missing', when: severe('local-institutions') },
      { id: 'lives-from-craft', when: flag('knowledge_intensive', 'no') },
      { id: 'never-with-a-laboratory', when: answered('new-things-with-a-laboratory', 'never') },
    ],
  },
  {
    id: 'all-visited-systems',
    code: 'K-06',
    sources: [
      { work: suzigan, place: { section: '3', note: 20 } },
      { work: suzigan, place: { section: '3' } },
    ],
    basis: 'direct',
    country: 'BR',
    outcome: 'setting',
    illustrates: ['four-step-methodology', 'problem-inventory'],
    figures: [
      { id: 'states', value: 8, sources: [{ work: suzigan, place: { section: '3', note: 20 } }] },
      { id: 'visits', value: 400, sources: [{ work: suzigan, place: { section: '3', note: 20 } }] },
      { id: 'years', value: 5, sources: [{ work: suzigan, place: { section: '3', note: 20 } }] },
    ],
  },
];
