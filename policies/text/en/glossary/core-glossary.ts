import type { Texts } from '#policies/schema/text';

export const coreGlossaryTexts: Texts['glossary'] = {
  'local-production-system': {
    term: 'Local production system',
    what: 'Firms of one trade in one place, together with their suppliers, services and institutions, that depend on each other. Other writers say cluster or industrial district.',
  },
  lps: { term: 'LPS', what: 'Short for local production system.' },
  ilo: {
    term: 'ILO',
    what: 'The International Labour Organization. Two of the works behind this tool were published by it.',
  },
  'location-quotient': {
    term: 'Location quotient',
    what: 'How many times larger the trade’s share is in the region than in the whole reference area. At 1 the region has just its due share; at 5 it has five times as much.',
  },
  'locational-gini': {
    term: 'Locational Gini',
    what: 'A number from 0 to 1 that says how unevenly a trade is spread over the regions. Near 0 it is found everywhere in due proportion, near 1 almost all in one place.',
  },
  'share-of-the-industry': {
    term: 'Share of the industry',
    what: 'The part of all jobs, or all establishments, of the trade in the reference area that lies in this region.',
  },
  'region-own-share': {
    term: 'The region’s own share',
    what: 'The part of the region’s jobs or establishments that belongs to the trade. It says how much the region lives from it.',
  },
  'reference-area': {
    term: 'Reference area',
    what: 'The larger area that the region is compared with, such as the state or the country. Another area gives other figures and can give another type.',
  },
  'cut-off': {
    term: 'Cut-off',
    what: 'The value that divides low from high. The ones shown come from a single published sheet and you can change them.',
  },
  'confidence-interval': {
    term: 'Confidence interval',
    what: 'The range that chance alone could produce around a count, here with 95 per cent certainty. Few establishments give a wide range; firms missing from the register are not covered by it.',
  },
  establishments: {
    term: 'Establishments',
    what: 'Places of work such as a workshop, plant or office. One firm can have several, and a large plant counts as much as a small one.',
  },
  'micro-region': {
    term: 'Micro-region',
    what: 'A group of neighbouring municipalities that Brazil’s statistical office uses for its tables. The São Paulo data have 63 of them.',
  },
  register: {
    term: 'Register',
    what: 'An official list of firms or jobs, from which the figures come. It holds only those who are registered.',
  },
  'register-coverage': {
    term: 'Register coverage',
    what: 'How much of the firms and workers that exist the register holds. Where it holds few, the figures cannot decide the type.',
  },
  center: {
    term: 'Center of industrial and regional development',
    what: 'A system that weighs much in its region and much in its industry.',
  },
  'advanced-vector': {
    term: 'Advanced vector',
    what: 'A system that weighs much in its industry but little in its region, mostly in large cities with many other trades.',
  },
  'local-development-vector': {
    term: 'Vector of local development',
    what: 'A system that weighs much in its region but little in its industry.',
  },
  'embryonic-system': {
    term: 'Embryonic system',
    what: 'A system that as yet weighs little in its industry and little in its region.',
  },
  agglomeration: {
    term: 'Agglomeration',
    what: 'Many firms of a trade close together. Whether they work with each other is a second question.',
  },
  interdependence: {
    term: 'Interdependence',
    what: 'Firms need each other to finish their work: they pass on steps of a job, share machines, and supply and repair for each other.',
  },
  'collective-efficiency': {
    term: 'Collective efficiency',
    what: 'What firms gain by being close and by acting together, and could not gain alone.',
  },
  'external-economies': {
    term: 'External economies',
    what: 'Advantages that a firm gets from its surroundings without paying for them, such as skilled people, suppliers and news of the trade.',
  },
  'external-diseconomies': {
    term: 'External diseconomies',
    what: 'Costs that a firm bears because of its surroundings, such as crowded roads, expensive land or dirty water.',
  },
  deficit: {
    term: 'Deficit',
    what: 'A problem that holds the system or its firms back. This tool asks everybody about fourteen, and about 37 more in parts that can be added.',
  },
  severity: {
    term: 'Severity',
    what: 'How far a deficit has gone, from 0 to 3. A 3 is an event on record: somebody can name it, and mostly date it. The scale is our own.',
  },
  measure: { term: 'Measure', what: 'Something to do about a deficit, with those who lead it, take part and pay.' },
  gate: {
    term: 'Gate',
    what: 'A question that comes before any measure. Its answer can stop the plan, withhold the type or add a warning.',
  },
  premise: {
    term: 'Premise',
    what: 'What must be true here for a line of the package to make sense. If it is not, the line stays and is marked.',
  },
  slot: {
    term: 'Slot',
    what: 'One of five places in a plan, in order: stop and law, who carries it, now, build, ask of others.',
  },
  stage: {
    term: 'Stage',
    what: 'A part of a plan with its own contribution, check and stop rule. The next stage begins when the check is passed.',
  },
  'local-contribution': {
    term: 'Local contribution (counterpart)',
    what: 'What local people put in themselves: money, work, land or time, or a joint action that completes the public one.',
  },
  'stop-rule': {
    term: 'Stop rule',
    what: 'What ends a stage without going on, agreed before the stage begins.',
  },
  'fieldwork-plan': {
    term: 'Fieldwork plan',
    what: 'The list of questions still open, with the people who can answer them.',
  },
  petition: {
    term: 'Petition',
    what: 'A request to those who decide outside your reach, such as the state about roads or ports.',
  },
  governance: {
    term: 'Governance',
    what: 'Who decides for the system, and how: one large firm, buyers outside, or a body of the local firms and institutions.',
  },
  coordinator: {
    term: 'Coordinator',
    what: 'A local entrepreneur or a hired professional who organises joint action and links the firms to sources of money and technical help.',
  },
  'lead-firm': {
    term: 'Lead firm',
    what: 'A firm, mostly large, that gives work to many others or commands the way to the market.',
  },
  'sector-association': {
    term: 'Sector association',
    what: 'A body of firms of one trade, for mutual help, a common voice and as a channel for outside support.',
  },
  'captured-association': {
    term: 'Captured association',
    what: 'An association that one group controls, such as the lead firms or the government, so that it no longer serves its other members.',
  },
  'value-chain': {
    term: 'Value chain',
    what: 'All the steps from raw material to customer, and the firms that take them. One firm often decides for the others.',
  },
  upgrading: {
    term: 'Upgrading',
    what: 'Making better goods, making them in a better way, or taking on more demanding tasks.',
  },
  'functional-upgrading': {
    term: 'Functional upgrading',
    what: 'Taking on tasks that others did before, such as design, selling or an own brand.',
  },
  'strategic-assets': {
    term: 'Strategic assets',
    what: 'What lets a firm sell something of its own: design, new products, patents, brands.',
  },
  'market-niche': {
    term: 'Market niche',
    what: 'A small part of a market with special wants, where a firm need not fight over the lowest price.',
  },
  'total-quality-control': {
    term: 'Total quality control',
    what: 'Checking and improving quality at each step of the work and by everyone, instead of sorting out bad pieces at the end.',
  },
  'iso-certificate': {
    term: 'ISO certificate',
    what: 'A paper from an outside auditor that a firm works by an international standard, for example on quality. Some buyers ask for it.',
  },
  effluent: { term: 'Effluent', what: 'Waste water and other liquids that leave a plant.' },
  'second-hand-equipment': {
    term: 'Second-hand equipment',
    what: 'Used machines that are sold on and kept running by dealers and repair shops. Many small firms start with them.',
  },
  'informal-firm': {
    term: 'Informal firm',
    what: 'A firm that is not registered, or does not register all its workers.',
  },
  'locational-tournament': {
    term: 'Locational tournament',
    what: 'A race between places that outbid each other with subsidies or cheap land to win a plant. Taxpayers may be left with the cost.',
  },
  'continuous-flow-process': {
    term: 'Continuous-flow process',
    what: 'Production that runs without a break, as of cement, steel or oil. Advice made for small firms does not fit it.',
  },
  'discrete-product': {
    term: 'Discrete product',
    what: 'A thing made and counted piece by piece, such as a shoe or a chair.',
  },
  direct: { term: 'Source', what: 'A source says this as its own statement.' },
  inferred: { term: 'Interpretation', what: 'We conclude this from what a source says; the note says from what.' },
  ours: { term: 'Ours', what: 'No source says this. We chose it, such as a number, a test, an order or a form.' },
  attributed: {
    term: 'Source, reporting another author',
    what: 'A source reports this as the view of another author, whom we name.',
  },
  pattern: { term: 'Source, told as history', what: 'A source tells it as something that happened, not as advice.' },
  'evidence-grade': {
    term: 'Evidence grade',
    what: 'How an answer is known: by guess, publication, interview, visit, survey, statistic or workshop.',
  },
};
