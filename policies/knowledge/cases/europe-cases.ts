import type { Condition } from '../../schema/condition';
import type { CaseStudy } from '../../schema/knowledge';
import { all, flag, severe } from '../rules/conditions';

const schmitz = 'schmitz-1990';
const amin = 'amin-2000';
const pyke = 'pyke-1992';

const likenessIsOurs = 'What makes a place like or unlike it is our reading; the source draws no such comparison.';
const namedOnly = 'The source only names it; what a reader may take from it is our reading, and no likeness is drawn.';

const receivesAid = flag('ldc', 'yes');
const eachForItself = flag('interdependence', 'alone', 'refuses');
const shopsOfOneStep = answered('what-neighbours-make', 'several-one-step');
const townHallAble = flag('local_gov_capacity', 'able');
const townHallLow = flag('local_gov_capacity', 'low');
const workersInSurplus = severe('labour-surplus');
const livesFromResearch = flag('knowledge_intensive', 'yes');
const largerFirmsGiveWork = flag('lead_firms', 'buy', 'both');

export const europeCases: CaseStudy[] = [
  {
    id: 'third-italy',
    code: 'K-29',
    sources: [
      { work: schmitz, locator: 'section 1.1, p. 4' },
      { work: schmitz, locator: 'section 1.2.D, p. 9' },
      { work: schmitz, locator: 'section 1.2.F, pp. 9–10' },
      { work: schmitz, locator: 'section 1.2.G, p. 10' },
      { work: schmitz, locator: 'section 2.3, p. 21' },
    ],
    basis: 'attributed',
    rationale: `${likenessIsOurs} Schmitz sums up Piore and Sabel, and sets F. Murray and his own doubts against them.`,
    country: 'IT',
    outcome: 'mixed',
    illustrates: [
      'hidden-flexibility',
      'unsafe-work',
      'low-pay',
      'agreed-local-standards',
      'vocational-training',
      'build-on-history',
      'town-hall-not-presumed-cause',
      'role-of-local-government',
      'high-road-or-flexible-casualties',
      'recipe-or-history',
      'training-well-or-badly-provided',
    ],
    figures: [{ id: 'people-in-a-shop', value: 10, sources: [{ work: schmitz, locator: 'section 1.1, p. 4' }] }],
    alike: [
      { id: 'shops-of-one-step', when: shopsOfOneStep },
      { id: 'small-firms-joined', when: answered('joint-attempts', 'done', 'hangs-on-one') },
      { id: 'able-town-hall', when: townHallAble },
      { id: 'rule-agreed', when: answered('rule-on-safety-and-hours', 'agreed-and-checked') },
      { id: 'casual-workers', when: severe('hidden-flexibility') },
    ],
    unlike: [
      { id: 'country-receives-aid', when: receivesAid },
      { id: 'many-wait', when: workersInSurplus },
      { id: 'town-hall-only-controls', when: townHallLow },
    ],
  },
  {
    id: 'baden-wuerttemberg',
    code: 'K-30',
    sources: [
      { work: schmitz, locator: 'section 1.1, p. 5' },
      { work: schmitz, locator: 'section 1.2.F, pp. 9–10' },
      { work: schmitz, locator: 'section 2.3, p. 21' },
      { work: amin, locator: 'section 2.3 (our count)' },
    ],
    basis: 'direct',
    rationale: likenessIsOurs,
    country: 'DE',
    sector: 'machine-tools',
    outcome: 'worked',
    illustrates: [
      'build-on-history',
      'town-hall-not-presumed-cause',
      'role-of-local-government',
      'recipe-or-history',
      'mass-production-declining',
      'concentration-or-interdependence',
    ],
    alike: [
      { id: 'shops-of-one-step', when: shopsOfOneStep },
      { id: 'larger-firms-give-work', when: largerFirmsGiveWork },
      { id: 'works-with-laboratories', when: answered('new-things-with-a-laboratory', 'several-in-two-years') },
      { id: 'small-lots', when: answered('smallest-order', 'small-lots') },
    ],
    unlike: [
      { id: 'country-receives-aid', when: receivesAid },
      { id: 'help-missing', when: severe('local-institutions') },
      { id: 'many-wait', when: workersInSurplus },
    ],
  },
  {
    id: 'greece-small-firms',
    code: 'K-31',
    sources: [
      { work: schmitz, locator: 'section 2.1, p. 13' },
      { work: schmitz, locator: 'section 2.3, p. 21' },
    ],
    basis: 'attributed',
    rationale: `${likenessIsOurs} Schmitz reports the work of Lyberaki.`,
    country: 'GR',
    outcome: 'mixed',
    illustrates: [
      'labour-surplus',
      'low-pay',
      'upgrade-with-fair-labour',
      'innovation-beside-sweated-labour',
      'high-road-or-flexible-casualties',
      'small-firms-in-crisis',
    ],
    alike: [
      { id: 'new-products', when: answered('last-new-product', 'new-to-customers', 'others-followed') },
      { id: 'low-pay', when: severe('low-pay') },
      { id: 'many-wait', when: workersInSurplus },
      { id: 'better-work-for-one-group', when: answered('who-gets-the-better-work', 'fixed-by-group') },
    ],
    unlike: [
      { id: 'nobody-below-the-minimum', when: answered('lowest-pay', 'all-above') },
      { id: 'hands-are-short', when: answered('hands-at-the-gate', 'firms-search') },
    ],
  },
  {
    id: 'arzignano-and-solofra',
    code: 'K-33',
    sources: [{ work: amin, locator: 'section 2.2 (our count)' }],
    basis: 'direct',
    rationale: likenessIsOurs,
    country: 'IT',
    sector: 'leather-tanning',
    outcome: 'setting',
    illustrates: [
      'differentiate-by-type-and-stage',
      'no-uniform-policy',
      'context-sensitive-instruments',
      'concentration-or-interdependence',
    ],
    alike: [
      { id: 'one-firm-has-most', when: flag('one_firm_majority', 'yes') },
      { id: 'newest-machines-with-a-few', when: answered('who-has-the-newest', 'a-few-for-themselves') },
      { id: 'toxic-process', when: flag('toxic_or_resource', 'yes') },
    ],
    unlike: [
      { id: 'shops-of-one-step', when: shopsOfOneStep },
      { id: 'small-firms-have-it-too', when: answered('who-has-the-newest', 'small-ones-too') },
    ],
  },
  {
    id: 'italian-district-table',
    code: 'K-34',
    sources: [
      { work: amin, locator: 'section 2.1 (our count)' },
      { work: amin, locator: 'section 2.2 (our count), table 10.1' },
      { work: amin, locator: 'section 2.3 (our count), table 10.2' },
    ],
    basis: 'attributed',
    rationale: `${namedOnly} Amin takes the first table from Sforzi and the second from Asheim.`,
    country: 'IT',
    outcome: 'setting',
    illustrates: [
      'incremental-only',
      'differentiate-by-type-and-stage',
      'concentration-or-interdependence',
      'two-axes-or-many-dimensions',
      'sample-chosen-by-success',
    ],
    figures: [{ id: 'size', value: 15, sources: [{ work: amin, locator: 'section 2.1 (our count)' }] }],
  },
  {
    id: 'emilia-romagna',
    code: 'K-35',
    sources: [
      { work: amin, locator: 'section 3.1 (our count)' },
      { work: amin, locator: 'section 2.3 (our count)' },
      { work: amin, locator: 'section 4 (our count)' },
    ],
    basis: 'direct',
    rationale: likenessIsOurs,
    country: 'IT',
    outcome: 'worked',
    illustrates: [
      'premises-and-services-by-town-hall',
      'research-by-associations',
      'artisan-federation-package',
      'joint-credit-and-purchasing',
      'service-center',
      'network-leader-firms',
      'learning-by-monitoring',
      'specialised-services',
      'incremental-only',
      'volatile-demand',
      'finance-gap',
      'lost-cohesion',
      'culture-may-be-missing',
      'role-of-local-government',
      'lead-firms-help-or-harm',
      'trust-condition-or-rare',
      'craft-or-goal-learning',
    ],
    figures: [{ id: 'leader-firm', value: 80, upTo: 100, sources: [{ work: amin, locator: 'section 4 (our count)' }] }],
    alike: [
      { id: 'members-decide', when: answered('who-decides-in-the-association', 'members-voted') },
      { id: 'fees-are-paid', when: answered('fees-paid', 'five-or-more') },
      { id: 'able-town-hall', when: townHallAble },
      { id: 'offices-serve-the-trade', when: answered('offices-that-serve', 'several') },
      { id: 'word-is-kept', when: answered('word-that-held', 'several-kept') },
    ],
    unlike: [
      { id: 'country-receives-aid', when: receivesAid },
      { id: 'each-for-himself', when: severe('individualism') },
      { id: 'government-decides', when: severe('paternalistic-association') },
      { id: 'town-hall-only-controls', when: townHallLow },
    ],
  },
  {
    id: 'bologna-metalworking',
    code: 'K-36',
    sources: [{ work: pyke, locator: 'preface, paragraph 6' }],
    basis: 'attributed',
    rationale: `${namedOnly} The preface reports Ricoveri and others.`,
    country: 'IT',
    sector: 'metalworking',
    outcome: 'setting',
    illustrates: ['pyke-model', 'broad-sector', 'concentration-or-interdependence'],
    figures: [
      { id: 'businesses', value: 4414, sources: [{ work: pyke, locator: 'preface, paragraph 6' }] },
      { id: 'people', value: 62501, sources: [{ work: pyke, locator: 'preface, paragraph 6' }] },
    ],
  },
  {
    id: 'como-and-prato',
    code: 'K-37',
    sources: [
      { work: pyke, locator: 'preface, paragraph 6' },
      { work: amin, locator: 'section 2.1 (our count)' },
    ],
    basis: 'direct',
    rationale: namedOnly,
    country: 'IT',
    sector: 'textiles',
    outcome: 'setting',
    illustrates: ['pyke-model', 'sample-chosen-by-success'],
  },
  {
    id: 'west-jutland-textiles',
    code: 'K-38',
    sources: [{ work: pyke, locator: 'preface, paragraph 9' }],
    basis: 'attributed',
    rationale: `${namedOnly} The preface reports Kristensen.`,
    country: 'DK',
    sector: 'knitting',
    outcome: 'setting',
    illustrates: ['pyke-model', 'concentration-or-interdependence'],
  },
  {
    id: 'gnosjo-alcoy-jaeren',
    code: 'K-39',
    sources: [{ work: amin, locator: 'section 2.3 (our count)' }],
    basis: 'attributed',
    rationale: `${likenessIsOurs} Amin reports the grouping of Asheim; Alcoy is named by Amin only.`,
    outcome: 'setting',
    illustrates: ['incremental-only', 'differentiate-by-type-and-stage', 'two-axes-or-many-dimensions'],
    alike: [
      { id: 'rivals-act-together', when: answered('competitors-together', 'regular-things') },
      { id: 'small-steps', when: answered('last-new-product', 'details-changed') },
      { id: 'shops-of-one-step', when: shopsOfOneStep },
    ],
    unlike: [
      { id: 'country-receives-aid', when: receivesAid },
      { id: 'rivals-stay-apart', when: severe('unwillingness-to-cooperate') },
      { id: 'each-for-itself', when: eachForItself },
    ],
  },
  {
    id: 'sheffield-and-west-yorkshire',
    code: 'K-40',
    sources: [{ work: amin, locator: 'section 2.1 (our count)' }],
    basis: 'attributed',
    rationale: `${likenessIsOurs} Amin reports Marshall and those who follow him.`,
    country: 'GB',
    sector: 'cutlery-and-wool',
    outcome: 'setting',
    illustrates: [
      'build-on-history',
      'trust-condition-or-rare',
      'concentration-or-interdependence',
      'spin-off-or-over-entry',
    ],
    alike: [
      { id: 'one-product-town', when: flag('one_product_town', 'yes') },
      { id: 'shops-of-one-step', when: shopsOfOneStep },
      { id: 'word-is-kept', when: answered('word-that-held', 'several-kept') },
      { id: 'conduct-punished', when: answered('conduct-punished', 'others-acted') },
    ],
    unlike: [
      { id: 'each-for-itself', when: eachForItself },
      { id: 'owners-nowhere-meet', when: answered('where-owners-meet', 'nowhere') },
      { id: 'word-not-kept', when: severe('lost-cohesion') },
    ],
  },
  {
    id: 'silicon-valley-and-daimler',
    code: 'K-41',
    sources: [
      { work: amin, locator: 'section 1 (our count), the paragraphs before it' },
      { work: amin, locator: 'section 2.1 (our count)' },
    ],
    basis: 'attributed',
    rationale: `${likenessIsOurs} Amin reports Sabel, Storper and Scott.`,
    outcome: 'setting',
    illustrates: ['concentration-or-interdependence', 'mass-production-declining', 'lead-firms-help-or-harm'],
    alike: [
      { id: 'lives-from-research', when: livesFromResearch },
      { id: 'larger-firms-give-work', when: all(livesFromResearch, largerFirmsGiveWork) },
      { id: 'steps-passed-on', when: all(livesFromResearch, flag('interdependence', 'passes-stages')) },
    ],
    unlike: [
      { id: 'lives-from-craft', when: flag('knowledge_intensive', 'no') },
      { id: 'country-receives-aid', when: receivesAid },
      { id: 'each-for-itself', when: eachForItself },
    ],
  },
  {
    id: 'japan-italy-learning',
    code: 'K-42',
    sources: [{ work: amin, locator: 'section 4 (our count)' }],
    basis: 'attributed',
    rationale: `${likenessIsOurs} Amin quotes Sabel and adds his own doubt.`,
    outcome: 'setting',
    illustrates: ['incremental-only', 'lock-in', 'learning-by-monitoring', 'craft-or-goal-learning'],
    alike: [
      { id: 'small-steps', when: severe('incremental-only') },
      { id: 'always-done-so', when: answered('why-it-is-done-this-way', 'always-been-so') },
      { id: 'known-and-not-used', when: severe('lock-in') },
    ],
    unlike: [
      { id: 'tried-the-other-way', when: answered('why-it-is-done-this-way', 'tried-the-other') },
      { id: 'each-for-itself', when: eachForItself },
    ],
  },
];

function answered(question: string, ...options: string[]): Condition {
  return { kind: 'answer', question, in: options };
}
