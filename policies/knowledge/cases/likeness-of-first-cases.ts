import type { Condition } from '#policies/schema/condition';
import type { CaseStudy } from '#policies/schema/knowledge';
import { all, answered, any, flag, severe, willingGroup } from '#policies/knowledge/rules/conditions';

const suzigan = 'suzigan-furtado-garcia-2006';
const schmitz = 'schmitz-1990';
const amin = 'amin-2000';

const inCrisis = flag('in_crisis', 'main-buyer-left', 'no-material', 'imports', 'power-or-water', 'closure-order');
const manyFirms = flag('exists', '20-99', '100-or-more');
const tooFewWilling: Condition = { kind: 'flag', flag: 'willing_group', below: 5 };
const stepsShared = flag('interdependence', 'passes-stages');
const stepsNotShared = any(flag('interdependence', 'alone', 'refuses'), severe('no-division-of-labour'));
const copyAddsSomething = answered('what-is-added-to-the-copy', 'added-and-price-holds', 'little-added-price-holds');

/** What makes a place like each of the first cases, or unlike it, and the numbers that their sources give. */
export const likenessOfFirstCases: Record<string, Pick<CaseStudy, 'figures' | 'alike' | 'unlike'>> = {
  'franca-footwear': {
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
  'votuporanga-furniture': {
    figures: [{ id: 'firms', value: 25, sources: [{ work: suzigan, locator: 'section 3, note 23' }] }],
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
  'birigui-childrens-footwear': {
    figures: [{ id: 'trips', value: 2, sources: [{ work: suzigan, locator: 'section 3, note 25' }] }],
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
  'limeira-jewellery': {
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
  'campinas-ict': {
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
  'all-visited-systems': {
    figures: [
      { id: 'states', value: 8, sources: [{ work: suzigan, locator: 'section 3, note 20' }] },
      { id: 'visits', value: 400, sources: [{ work: suzigan, locator: 'section 3, note 20' }] },
      { id: 'years', value: 5, sources: [{ work: suzigan, locator: 'section 3, note 20' }] },
    ],
  },
  'americana-weaving': {
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
  'petropolis-knitting': {
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
  'north-east-weaving': {
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
  'kumasi-magazine': {
    figures: [
      { id: 'growth', value: 8, sources: [{ work: schmitz, locator: 'section 2.1, p. 14' }] },
      { id: 'craftsmen', value: 40000, sources: [{ work: schmitz, locator: 'section 2.1, p. 14' }] },
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
  techiman: {
    figures: [{ id: 'firms', value: 100, sources: [{ work: schmitz, locator: 'section 2.2, pp. 15–16' }] }],
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
  'philippines-ceramics': {
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
  'santa-croce-leather': {
    figures: [
      { id: 'artisan-firms', value: 300, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'workers-of-artisans', value: 4500, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'subcontractors', value: 200, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'workers-of-subcontractors', value: 1700, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'area', value: 10, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'steps', value: 15, upTo: 20, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'exports', value: 15, upTo: 20, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'exports-to-europe', value: 80, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'sales-in-tuscany', value: 30, upTo: 40, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'share-of-jobs', value: 25, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'savings-banks', value: 3, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
      { id: 'size-for-relief', value: 15, sources: [{ work: amin, locator: 'section 2.2 (our count)' }] },
    ],
    alike: [
      { id: 'shops-of-one-step', when: answered('what-neighbours-make', 'several-one-step') },
      { id: 'one-product-town', when: flag('one_product_town', 'yes') },
      { id: 'toxic-process', when: flag('toxic_or_resource', 'yes') },
      { id: 'land-refused', when: severe('contradictory-local-policy') },
      { id: 'agents-in-town', when: answered('who-takes-it-there', 'agents-in-town') },
    ],
    unlike: [
      { id: 'country-receives-aid', when: flag('ldc', 'yes') },
      { id: 'steps-not-passed-on', when: stepsNotShared },
      { id: 'no-lender', when: severe('finance-gap') },
      { id: 'nobody-sells-far', when: severe('no-distant-market') },
    ],
  },
};
