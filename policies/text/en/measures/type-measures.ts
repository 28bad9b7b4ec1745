import type { MeasureText } from '#policies/schema/text';

export const typeMeasureTexts: Record<string, MeasureText> = {
  'integrate-commercial-and-industrial': {
    name: 'One programme for selling and making',
    what: 'Put the commercial and the industrial side under one programme with one budget and one steering group. Four other measures are its parts, and none of them goes ahead alone.',
    steps: [
      'List what is already under way in selling and in production, with who runs it and who pays.',
      'Bring firms, their bodies and schools to one table and agree on two or three products with which both sides will begin.',
      'Write one agreement that names, for each product, the work on the product, the work on its sale and who answers for both.',
    ],
    leads:
      'A body of the firms that no larger firm uses to stop others, with a coordinator. The source does not say who leads.',
    takesPart: 'Small and larger firms, schools and laboratories, the local office that holds related programmes.',
    pays: 'Firms pay a share and public programmes the rest. The source says only that sums are larger here than for young systems.',
    contribution: [
      'A fee from each firm in the programme',
      'Staff lent to the steering group',
      'A showroom, workshop or brand opened to the others',
    ],
    whenNot:
      'Not with one half missing: machines without buyers, or a fair without a product. Not through an association that has stopped what small firms tried.',
    entry: {
      'free-carrier':
        'Somebody can run these measures together: a body that small firms share in, a person who could coordinate, or five willing firms.',
    },
    entryRemarks: { 'free-carrier': 'Ours: this condition.' },
    indicators: {
      'joint-programme-signed': {
        name: 'Agreements that cover both selling and making',
        verification: 'Read the signed agreements and their budgets.',
      },
      'firms-active-in-both-halves': {
        name: 'Firms that take part in both halves',
        verification: 'Compare the two lists of participants, and ask again what the last price talk was about.',
      },
    },
  },
  'beyond-channel-dependence': {
    name: 'Ways to sell beyond the usual channels',
    what: 'Help firms to sell through more than the few buyers or channels on which they now depend. The aim is to have a choice, not to drop the present buyers.',
    steps: [
      'With each willing firm, work out the share of the three largest buyers and who sets price and model.',
      'Choose one product line and two new ways to reach buyers, such as direct sales to shops, a shared agent or orders by internet.',
      'Run them for one season next to the old channel, and compare price, payment terms and returns.',
    ],
    leads: 'A group of independent firms with a coordinator. The source names no lead.',
    takesPart: 'Larger firms that already sell under their own name, associations, the state’s trade office.',
    pays: 'Firms pay their own sales costs and a part of the shared ones; a trade programme may add to it.',
    contribution: [
      'A share of the agent’s or salesperson’s pay',
      'Samples and stock for the first season',
      'Contacts that one firm opens for the group',
    ],
    whenNot:
      'Not where firms do not live from low price and large volume. Not as a break with the main buyer before new orders have come: the firms would bear the loss.',
    entry: {
      'free-carrier':
        'Somebody can run these measures together: a body that small firms share in, a person who could coordinate, or five willing firms.',
    },
    entryRemarks: { 'free-carrier': 'Ours: this condition.' },
    indicators: {
      'own-channels-opened': {
        name: 'New channels through which goods were sold',
        verification: 'Look at invoices by channel, shown by the firms.',
      },
      'firms-below-dependence': {
        name: 'Firms that depend less on their three largest buyers than before',
        verification: 'Ask the same firms again what part of their sales goes to their three largest buyers.',
      },
    },
    workedHere:
      'In Franca, independent firms, small ones among them, reached buyers abroad through channels they opened themselves. The source does not say that a policy did it, and gives the place no type.',
  },
  'product-brand-design-certification': {
    name: 'Own products, brands, design, patents and certificates',
    what: 'Move firms from making what buyers specify to offering products of their own, with a name, a design and proof of quality. Which of these comes first depends on what buyers pay for.',
    steps: [
      'Show firms where the models come from that are sold here, and what the same product earns with its own design.',
      'Choose a first group of firms and one tool: a design service, a shared brand, a patent search or a certificate that buyers ask for.',
      'Bring one collection or product to market with it, and count orders and margins before you widen the group.',
    ],
    leads: 'Independent firms with a school, design service or laboratory. The source names no lead.',
    takesPart: 'Larger firms with brands, associations, the coordinator.',
    pays: 'Firms pay for what they own afterwards; public money helps with what they share.',
    contribution: [
      'Time of the firm’s own model maker or designer',
      'The fee for registering a brand or patent',
      'Samples and testing costs',
    ],
    whenNot:
      'Not where many firms, small ones too, already sell their own designs. No certificate that no buyer asks for.',
    entry: {
      'free-carrier':
        'Somebody can run these measures together: a body that small firms share in, a person who could coordinate, or five willing firms.',
    },
    entryRemarks: { 'free-carrier': 'Ours: this condition.' },
    indicators: {
      'own-products-launched': {
        name: 'Products brought to market under the firms’ own names',
        verification: 'Check catalogues and invoices, and the register of brands and designs.',
      },
      'firms-with-own-models': {
        name: 'Firms that sell models of their own design',
        verification: 'Repeat the question on the origin of models, separately for each line of product.',
      },
    },
    workedHere:
      'In Limeira, a place of jewellery makers, firms outside the chains innovate and sell under their own names, as some do in Franca and Votuporanga. The source tells no programme behind it and gives the place no type.',
  },
  'extend-higher-technical-training': {
    name: 'More higher technical training, by extending what exists',
    what: 'Add courses in higher technical skills at schools and universities that are already here. The source says of centers that extending what exists can do this. So a new school is not the first answer.',
    steps: [
      'From the list of missing services, note which specialists firms lack, and check the number with firms of each size.',
      'Ask the nearest schools and universities which of these they could teach with present rooms and teachers, and what is missing.',
      'Agree on one course for the local product with its content, practice places in firms and a date for the first class.',
    ],
    leads: 'A school or university.',
    takesPart: 'Firms that offer practice places and teachers, associations, unions.',
    pays: 'The education budget pays teachers; firms and public programmes pay equipment and materials.',
    contribution: [
      'Practice places and tutors in firms',
      'Machines or materials for teaching',
      'Scholarships that a firm or association pays',
    ],
    whenNot:
      'Not where specialists are easy to find and hire. Not a new building while rooms stand half used. Not another basic trade course where those already work.',
    indicators: {
      'higher-places-added': {
        name: 'Places added in higher technical courses',
        verification: 'Read the enrolment lists of the schools.',
      },
      'specialists-hired-here': {
        name: 'Specialists whom local firms hired from these courses',
        verification: 'Ask schools and firms one year after each class ends.',
      },
    },
    workedHere:
      'In Votuporanga the coordinator of 25 small furniture firms helped to set up a course on their own technology at a local university. The source gives the place no type.',
  },
  'autonomous-marketing-bodies': {
    name: 'New bodies that sell for the firms',
    what: 'Gather people who know markets, languages, design and logistics, now spread over many firms, in a new association or a legal form made for the purpose. It sells for its members and belongs to them.',
    steps: [
      'Find out who here can sell, speak to buyers abroad or handle export papers, inside and outside the firms.',
      'Let a lawyer compare two or three legal forms: who owns it, who decides, who is liable, who may leave.',
      'Found it with the firms that want it, hire one person to sell, and give the first product lines a trial year.',
    ],
    leads: 'The member firms with a coordinator whom they hired. ',
    takesPart: 'Existing associations and larger firms that accept the members’ rule, the state’s trade office.',
    pays: 'Members pay a fee and a part of each sale; a public programme may help in the first years.',
    contribution: [
      'A membership fee',
      'A person or a desk from a member firm',
      'Goods on consignment for the first orders',
    ],
    whenNot:
      'Not inside an association that has blocked small firms. We withhold this where one firm has most of the jobs or there are no small firms.',
    entry: {
      'free-carrier':
        'Somebody can run these measures together: a body that small firms share in, a person who could coordinate, or five willing firms.',
    },
    entryRemarks: { 'free-carrier': 'Ours: this condition.' },
    indicators: {
      'selling-body-registered': {
        name: 'Selling bodies registered, with members’ names',
        verification: 'See the register entry and the members’ list.',
      },
      'orders-through-the-body': {
        name: 'Orders won through the body',
        verification:
          'Count orders in the body’s books, and ask members again what part of their sales goes to their three largest buyers.',
      },
    },
    workedHere:
      'In Votuporanga 25 small firms paid a coordinator; exports grew, production too, and several firms gained ISO certificates. The source tells of no joint selling there, and gives the place no type.',
    blockedThere:
      'In Franca, large firms that produced for foreign buyers sabotaged several joint initiatives of smaller independents. The source does not say that selling was one of them.',
  },
  'staged-agreement': {
    name: 'Stages on conditions, each with a local part',
    what: 'This is the frame of the whole embryonic package. The source asks for a linked chain of stages, each on conditions and each matched locally by money, resources or other involvement.',
    steps: [
      'Write down the stages on one page: what each holds, what local people put in, what must be seen before the next one begins.',
      'Agree on it with the firms before any money is promised, and publish the rule for stopping.',
      'At the end of each stage, let somebody who gains nothing from it check, and tell everybody the result.',
    ],
    leads: 'The office that pays, with the coordinator of the firms.',
    takesPart: 'Willing firms, their association, a school, donors if they pay.',
    pays: 'Each stage is paid by local people and public money or a donor together. The shares are for you to agree.',
    contribution: ['Money', 'Rooms, machines or materials', 'Working time or a joint action'],
    whenNot:
      'Not for other types: nothing in the source puts centers or vectors under such a chain. Not as a promise that all stages will follow.',
    indicators: {
      'stages-verified': {
        name: 'Stages checked by somebody from outside',
        verification: 'Read the record of each check and its result.',
      },
    },
  },
  'niche-market-research': {
    name: 'A market study for a niche, from the start',
    what: 'Before anyone pays for machines, willing firms look for a part of the market, or a small corner of it, that they could serve better than cheap rivals. The firms choose it, not the office.',
    steps: [
      'Meet five or more willing firms and list what each can make, for whom, and what sets it apart.',
      'Visit ten to twenty buyers and shops outside the usual trade, and ask what they cannot get.',
      'Lay three possible segments before the firms with price, volume, norms and rivals, and let them choose one or none.',
    ],
    leads: 'The willing firms with a coordinator or adviser. ',
    takesPart: 'A university or business school, the association, the local office.',
    pays: 'Firms share the cost; a public programme or donor pays the larger part.',
    contribution: [
      'Owners’ time for visits and meetings',
      'Samples for buyers to judge',
      'A share of the cost of the study',
    ],
    whenNot:
      'Not as a desk study that no firm asked for. Not with the answer fixed beforehand, such as more of the same at a lower price.',
    entry: { 'willing-firms': 'At least five firms are willing to take part.' },
    entryRemarks: { 'willing-firms': 'Ours: the number.' },
    indicators: {
      'firms-in-the-research': {
        name: 'Firms that took part in the study',
        verification: 'Read the attendance lists and the record of visits to buyers.',
      },
      'segment-chosen-by-firms': {
        name: 'Segments that the firms themselves chose',
        verification:
          'Read the minutes of the meeting in which they chose, and what the last price talks had been about.',
      },
    },
  },
  'coordinated-promotion': {
    name: 'Joint promotion for the chosen segment',
    what: 'The firms present themselves together to the segment they chose: a fair, a shared catalogue, visits by buyers. It follows the study and stays within what the study found.',
    steps: [
      'Choose one occasion where buyers of the segment meet, and agree on a shared range and a floor for prices.',
      'Prepare samples, one catalogue and one person who answers buyers, and divide the cost beforehand.',
      'Afterwards record who ordered, from which firm and at what price, and compare it with the usual price.',
    ],
    leads: 'The firms that took part in the study, with a coordinator.',
    takesPart: 'Associations, the local office, the state’s trade or design office.',
    pays: 'Firms pay travel and samples and share the stand; a public programme or donor may pay the rest.',
    contribution: ['Samples and travel', 'A share of the stand or catalogue', 'A salesperson lent by one firm'],
    whenNot:
      'Not before the firms have chosen a segment. Not for the usual product at a lower price. Not for one firm that takes the group’s place.',
    indicators: {
      'joint-presentations-held': {
        name: 'Presentations held together',
        verification: 'See programmes, catalogues and the bills that were shared.',
      },
      'orders-from-the-segment': {
        name: 'Orders from the segment at a price above the usual',
        verification: 'Look at order forms from at least two firms, next to their usual price list.',
      },
    },
    workedHere:
      'In the Philippines, small makers of ceramics marketed abroad through their association and drew on subsidised foreign designers; some grew into medium-sized firms of quality. Schmitz calls such cases rare and does not call this one embryonic.',
  },
  'trial-of-technique': {
    name: 'A small trial of the technique',
    what: 'Try the technique that the segment needs in a few workshops, with borrowed or rented equipment, before anyone buys. The source wants policy to provide the skills and equipment that the segment needs.',
    steps: [
      'Translate what the segment asks for into two or three things the firms cannot do yet.',
      'Find where each can be tried: a school’s workshop, a machine dealer, a firm that has the machine.',
      'Make a small lot, let two buyers judge it, and write down time, cost and rejects.',
    ],
    leads: 'Two or three firms with a school or technical service.',
    takesPart: 'Machine dealers and repairers through the firms, the coordinator, the association.',
    pays: 'Firms pay material and labour; a programme or donor may pay rent and technician.',
    contribution: ['Material and working hours for the lot', 'Use of a machine', 'A share of the technician’s fee'],
    whenNot:
      'Not before a segment is chosen. Not as a first step to more output of the old product, and never on condition that old machines are scrapped.',
    indicators: {
      'trial-lots-made': {
        name: 'Small lots made in the trial',
        verification: 'Read the record of each lot: time, cost and rejects.',
      },
      'lots-accepted-by-buyers': {
        name: 'Lots that buyers accepted',
        verification: 'Ask the buyers themselves, and compare how bad pieces were found before and after.',
      },
    },
  },
  'technical-and-production-capability': {
    name: 'Technical and production capability for the segment',
    what: 'Once orders came and the trial worked, equip the firms for that segment: skills, a shared machine, testing, a service. It is the last stage because it costs most and is hardest to undo.',
    steps: [
      'From the trial and the orders, list what must be at hand each week, and which part firms can share.',
      'Agree who owns it, who may use it at what fee, and who repairs it.',
      'Let the firms pay their part first, then buy or hire, and review use after half a year.',
    ],
    leads: 'The group of firms with its coordinator.',
    takesPart: 'Schools and technical services, the association, the local office for premises.',
    pays: 'Firms pay a matching part before public money or a donor pays.',
    contribution: [
      'A matching part of equipment or premises',
      'Salaries of operators',
      'A fee for each use, agreed beforehand',
    ],
    whenNot:
      'Not without repeat buyers in sight and a trial that worked. Not as plain expansion of capacity, and not for one firm alone.',
    indicators: {
      'firms-paying-for-the-service': {
        name: 'Firms that pay for the shared service or machine',
        verification: 'Read the book of uses and fees.',
      },
      'repeat-orders-from-the-segment': {
        name: 'Repeat orders from the segment',
        verification: 'Look at order forms of several firms, and see on a visit where half-made goods wait.',
      },
    },
  },
  'cost-accounting-and-management': {
    name: 'Courses in cost accounting and management',
    what: 'Teach owners to work out what a piece costs and to run the shop by it. The source calls such basic courses very useful for young systems and puts them in the first stages of a longer programme.',
    steps: [
      'Ask ten owners, one by one, what a unit cost them last month and how they know.',
      'Hold a short course in the evening or the slack season, in which each owner fills in a cost sheet for one product of the shop.',
      'Visit each shop some weeks later, correct the sheet together, and use it in the next price talk.',
    ],
    leads: 'A school or training body with the firms.',
    takesPart: 'The association, a bank or accountant, the coordinator.',
    pays: 'Owners pay a small fee; the training body or a programme pays the rest.',
    contribution: ['A course fee', 'Owners’ time', 'A room from an association or firm'],
    whenNot:
      'Not where nearly all owners can say what a unit costs. Not as the whole programme: the source wants it as the beginning of something longer.',
    entry: { 'willing-firms': 'At least five firms are willing to take part.' },
    entryRemarks: { 'willing-firms': 'Ours: the number.' },
    indicators: {
      'owners-completing': {
        name: 'Owners who completed the course',
        verification: 'Read the attendance list and the cost sheets handed in.',
      },
      'firms-that-know-unit-cost': {
        name: 'Firms that can say what a unit cost them last month',
        verification: 'Put the same question to the same firms again, each alone.',
      },
    },
  },
  'target-of-industrial-policy': {
    name: 'A good target of industrial policy',
    what: 'Read this when you set priorities among systems. The source finds vectors of local development the type that industrial policy can help best: they already matter to their place, and do not yet have the problems of a center.',
    steps: [
      'Compare the systems of your region by type before you divide a budget.',
      'Say in your request which two facts place this system here: its weight in the region and its share of the industry.',
      'Name what the plan would change that firms could not change alone.',
    ],
    leads: 'Nobody carries this out: it is an argument for the offices that set priorities. The source names no one.',
    takesPart: 'The association, which can bring facts.',
    pays: 'No cost of its own. It is addressed to state or national programmes.',
    contribution: ['Facts and figures from firms, so that the case can be checked'],
    whenNot: 'Not as a reason to refuse the other types: each has its own package. Not where the type is unsettled.',
    indicators: {},
  },
  'learn-from-older-centers': {
    name: 'Learn what went wrong in an older center',
    what: 'Go to a center that has made this product for long, and write down its mistakes and the markets it leaves open. The source sees it as an advantage to come later.',
    steps: [
      'Choose one older center with the firms, and prepare ten questions on prices, buyers, pollution, skills and broken cooperation.',
      'Send a small group: two owners of small firms, a teacher, a worker, one person from the town hall. Talk to people who lost as well.',
      'Back home, write one page: mistakes to avoid, openings seen, and which decision here changes because of it.',
    ],
    leads: 'Small firms and their association. ',
    takesPart: 'The town hall, a school, unions.',
    pays: 'Those who travel or their firms, with a little from the town hall.',
    contribution: ['Travel and time of those who go', 'A public evening in which they report', 'A host’s return visit'],
    whenNot:
      'Not as a tour of the center’s best plants. Not to copy its machines, scale or prices: that path is what you want to avoid.',
    entry: { 'older-center': 'You can name an older center that makes this product.' },
    indicators: {
      'mistakes-written-down': {
        name: 'Mistakes and openings written down',
        verification: 'Read the page and see who signed it.',
      },
      'decisions-changed': {
        name: 'Decisions here that changed because of it',
        verification: 'Ask the owner of each decision what changed, half a year later.',
      },
    },
  },
  'trajectory-from-opportunities': {
    name: 'Turn single openings into a direction',
    what: 'Orders, buyers or ideas that come now and then are gathered, compared and turned into a line of work that several firms follow. The source names this as the main challenge and says no more.',
    steps: [
      'Keep one open list of unusual orders, requests and ideas, with the firm that met them and what became of them.',
      'Twice a year, let the firms choose one that several could serve, and name what is missing: a skill, a test, a buyer.',
      'Provide that one thing together, deliver, and decide on the facts whether to go on with this line.',
    ],
    leads: 'The association or a coordinator for the firms.',
    takesPart: 'Small and larger firms, a school or laboratory, the local office.',
    pays: 'Firms pay for what they deliver and share what they use together; a programme may help.',
    contribution: [
      'Requests and orders shared with others',
      'Working hours for the first delivery',
      'A share in the missing service',
    ],
    whenNot:
      'Not before you know what went wrong in the older center. Not as growth in the standard product, and not as a plan for ten years made at a desk.',
    indicators: {
      'opportunities-taken-up': {
        name: 'Openings from the list that ended in an order',
        verification: 'Read the list next to the orders.',
      },
      'firms-repeating-the-line': {
        name: 'Firms that still work in the new line after a year',
        verification: 'Ask the firms one year later, and repeat the question on the origin of models.',
      },
    },
  },
  'larger-funds-for-vectors': {
    name: 'Larger funds, larger risk',
    what: 'Read this when you set the budget. The source expects centers and vectors to need larger sums than embryonic systems, and says that more can be lost. It gives no figures.',
    steps: [
      'State the sum that is at risk and who would bear its loss.',
      'Divide payments by what has been verified, as in the stages for embryonic systems.',
      'Set the local contribution before the public sum is announced.',
    ],
    leads: 'Whoever decides on the funds, usually a state or national office.',
    takesPart: 'The local office, the association, firms.',
    pays: 'State or national programmes with a local share. The share is for you to agree.',
    contribution: ['Money from firms, in proportion', 'A joint action that completes the investment'],
    whenNot:
      'Not as a reason to spend more than the package needs. Scott, in the same source, finds small sums enough.',
    indicators: {},
  },
  'mobilise-surrounding-resources': {
    name: 'Use the resources of the city around',
    what: 'A big city holds laboratories, schools, designers, specialised suppliers and buyers that firms of this trade have perhaps never asked. Bring them to the firms. It is the means to leave the cheapest products.',
    steps: [
      'List what lies within an hour: laboratories, university departments, designers, repairers, museums, buyers.',
      'For each, find a person who answers, and put to them one problem that firms have named.',
      'Sign two or three simple agreements: who may use what, at what price, through whom.',
    ],
    leads: 'The association or a coordinator for the firms.',
    takesPart: 'Universities, laboratories and service firms, small and larger firms, the local office.',
    pays: 'Users pay a fee; the city may pay the person who brings them together.',
    contribution: [
      'Problems and data that firms lay open',
      'A fee for use',
      'Hours that a laboratory or school offers',
    ],
    whenNot:
      'Not without the step to better products: one without the other misses the point. Not as proof that the region will gain; the trade is small in it.',
    entry: {
      resource: 'You can name one resource of the city that firms could use. Check that somebody there answers.',
    },
    indicators: {
      'agreements-with-resource-holders': {
        name: 'Agreements with laboratories, schools or service firms',
        verification: 'Read the agreements.',
      },
      'firms-using-a-resource': {
        name: 'Firms that used a resource that was new to them',
        verification: 'Ask those who offered it, not only the firms.',
      },
    },
    workedHere:
      'In Campinas, makers of information and communication equipment draw on university courses and on the laboratories that the region has long had. The source gives it no type.',
  },
  'leave-the-bottom-of-the-market': {
    name: 'Leave the cheapest products',
    what: 'Land, work and space cost more in a city. A trade there that sells at the bottom of the market needs cheap inputs, and will not keep them. Use the city’s resources to move to products that can bear its costs.',
    steps: [
      'For the main products, compare what land, wages and transport cost here and in the places that make the same.',
      'Choose with firms which products can bear these costs, and which resource of the city each would need.',
      'Move one product at a time: redesign, trial, first orders, and only then stop the old one.',
    ],
    leads: 'The firms, small and larger.',
    takesPart: 'Design schools and laboratories, associations, unions.',
    pays: 'Firms pay for their own products; public money helps with what is shared.',
    contribution: ['Redesign and trial costs of each firm', 'Training time for workers', 'Tests shared with others'],
    whenNot:
      'Not without the resources of the city behind it. Not by asking for cheap land or low taxes, which keeps firms where they are.',
    indicators: {
      'products-moved-up': {
        name: 'Products that left the cheapest range',
        verification: 'Compare price lists and invoices of two years.',
      },
      'firms-not-argued-down': {
        name: 'Firms whose last price talk was about design, quality or delivery',
        verification: 'Repeat the question on the last price talk with buyers and firms.',
      },
    },
  },
  'larger-funds-for-advanced-vectors': {
    name: 'Larger funds, larger risk',
    what: 'Read this when you set the budget. The source expects advanced systems, centers and vectors alike, to need larger sums and to put more at risk. It gives no figures.',
    steps: [
      'State the sum that is at risk, who would bear its loss, and what the region itself would gain.',
      'Pay in parts, after each result has been seen.',
      'Set what firms pay before the public sum is announced.',
    ],
    leads: 'Whoever decides on the funds, usually a state or national office.',
    takesPart: 'The city office, associations, firms.',
    pays: 'State or national programmes, with firms. The share is for you to agree.',
    contribution: ['Money from firms, in proportion', 'Access to a firm’s laboratory or machine'],
    whenNot:
      'Not with regional development as the only reason: the source finds the two hard to combine. Not where the funds that exist lie unused.',
    indicators: {},
  },
};
