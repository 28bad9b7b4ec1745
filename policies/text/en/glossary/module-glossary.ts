import type { Texts } from '#policies/schema/text';

/** Terms of the optional parts of the interview. */
export const moduleGlossaryTexts: Texts['glossary'] = {
  'buyer-driven-chain': {
    term: 'Buyer-driven chain',
    what: 'A value chain in which those who sell to the customer, such as large shops or brands, decide what is made, by whom and at what price.',
  },
  'quasi-hierarchy': {
    term: 'Quasi-hierarchy',
    what: 'A tie between firms of unequal strength: they are separate owners, yet one commands the other almost like a department.',
  },
  'hub-and-spoke': {
    term: 'Hub and spoke',
    what: 'A system in which many firms turn round one lead firm, which does the research and opens the markets.',
  },
  multinational: {
    term: 'Multinational',
    what: 'A company with plants or offices in several countries, whose head office decides for all of them. Other writers say transnational corporation, or TNC.',
  },
  'parent-firm': {
    term: 'Parent firm',
    what: 'A larger firm that gives regular work to smaller ones and may also help them with techniques.',
  },
  subcontractor: {
    term: 'Subcontractor',
    what: 'A firm that does a part of the work for another firm, which sells the finished goods.',
  },
  'capacity-subcontracting': {
    term: 'Capacity subcontracting',
    what: 'Giving work to small firms only in busy months, and none in slack ones. They serve as a buffer, not as specialists.',
  },
  'putting-out': {
    term: 'Putting-out',
    what: 'Handing material or half-made goods to people or shops outside, who do one step and bring them back for pay.',
  },
  outworker: {
    term: 'Outworker',
    what: 'Somebody who does a step of the work at home, for pay by the piece. Most are women, and few are in any register.',
  },
  consortium: {
    term: 'Consortium',
    what: 'A group of firms that joins for one purpose, such as buying, selling abroad or running a laboratory, and stays separate in all else.',
  },
  'service-center': {
    term: 'Service center (real services)',
    what: 'A public or private office in or near the place that sells firms what they need to work better, such as tests, market news, legal or technical advice. “Real” means that it gives help, not money.',
  },
  'network-leader-firm': {
    term: 'Network leader firm',
    what: 'A medium firm from inside the place that finds markets and sets a course for many small partners, and needs what they know.',
  },
  'survival-cluster': {
    term: 'Survival cluster',
    what: 'Many very small firms that give people a living and little more. Aid to it is mostly meant for the jobs, or for the few firms that may grow.',
  },
  'mature-cluster': {
    term: 'Mature cluster',
    what: 'A system whose joint bodies are about a generation old, and whose groups fall out now and then. Ours: this test.',
  },
  'lock-in': {
    term: 'Lock-in',
    what: 'A state that keeps itself going though something better exists: a technique or a place that won early, or habits that nobody changes any more.',
  },
  delocalisation: {
    term: 'Delocalisation',
    what: 'Steps of the work leave for places where they cost less, and half-made goods come back.',
  },
  'division-of-labour': {
    term: 'Division of labour among firms',
    what: 'Each firm does a few steps and passes the work on, instead of all firms doing everything.',
  },
  'incremental-innovation': {
    term: 'Incremental innovation',
    what: 'Many small improvements of what is already made. It differs from a leap to something that makes the old way useless.',
  },
  'creative-imitation': {
    term: 'Creative imitation',
    what: 'Copying a model and adding something of one’s own, such as another material or a better fit.',
  },
  'informational-divide': {
    term: 'Informational divide',
    what: 'Those who know the market do not choose the machines, and those who choose the machines do not know the market.',
  },
  'spin-off': {
    term: 'Spin-off',
    what: 'A new firm started by people who leave an older one, or a school, with what they learnt there.',
  },
  'over-entry': {
    term: 'Over-entry',
    what: 'More people start a workshop than there is work for. Each hopes to do better than for wages, and all together have too few orders.',
  },
  'labour-surplus': {
    term: 'Labour surplus',
    what: 'Many more people look for work than find it, so that firms can pay little and still fill every place.',
  },
  'floor-under-pay': {
    term: 'Floor under pay',
    what: 'What keeps wages from falling further: a minimum wage that is enforced, a rule that firms keep, or benefits for those without work.',
  },
  'numerical-flexibility': {
    term: 'Numerical flexibility',
    what: 'Following the ups and downs of orders by hiring and dismissing, or by work without a contract. Functional flexibility is the other way: the same people change to other tasks.',
  },
  'paternalistic-association': {
    term: 'Paternalistic association',
    what: 'An association that the government runs for its members, instead of its members running it.',
  },
  'selective-import-rules': {
    term: 'Selective import rules',
    what: 'Duties or quotas that differ from one line of goods to the next, instead of the same wall, or none, for all.',
  },
  'import-strangulation': {
    term: 'Import strangulation',
    what: 'A country has so little foreign money that even the materials and parts its workshops need do not come in.',
  },
  decentralisation: {
    term: 'Decentralisation',
    what: 'Moving decisions, offices and income from the capital to regions and towns.',
  },
  'working-capital': {
    term: 'Working capital',
    what: 'The money that a firm needs between paying for material and wages and being paid for the goods.',
  },
};
