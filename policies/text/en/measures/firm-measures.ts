import type { MeasureText } from '#policies/schema/text';

/** English prose of the measures for what most firms lack, delivered to groups of firms. */
export const firmMeasureTexts: Record<string, MeasureText> = {
  'production-and-quality-services': {
    name: 'Production and quality specialists for groups of firms',
    what: 'Professionals who help firms plan and control production, lay out the workshop and build quality into every stage. The source finds the need in all the systems that it visited. Hire them for groups of firms: help to one firm at a time costs too much.',
    steps: [
      'Walk through three ordinary workshops with a technician and mark on a sketch where half-made goods wait.',
      'Bring together six to eight firms with the same bottleneck and agree what one specialist should do in each within three days.',
      'Have each firm count faulty pieces by stage for four weeks before the first visit, so that you can see a change.',
    ],
    leads:
      'A group of firms, or its coordinator. The source speaks of professional services and does not say who arranges them.',
    takesPart: 'A school, service centre or consultant who knows this trade’s machines.',
    pays: 'The source does not say who pays. Suggested: firms pay a fixed share per day and a public programme the rest, less each year.',
    contribution: [
      'A fee per day of advice from each firm.',
      'A foreman released for the count and the trial.',
      'One firm opens its workshop to the others for a day.',
      'Results shared within the group.',
    ],
    whenNot:
      'Not as a scheme to replace old machines: ask what a machine holds up, never its age. Not to raise volume at the same low price. Not while subcontractors are paid by the metre or piece alone; change the pay first, or care will cost them money. Seek certificates only if buyers ask for them.',
    entry: {
      'willing-firms': 'At least five firms would share the specialist and the cost.',
      'paid-by-quality': 'Shops that work for others are paid more for better work.',
    },
    indicators: {
      'firms-served': {
        name: 'Firms that finished the visits and paid their share',
        verification: 'Visit sheets and receipts.',
      },
      'firms-checking-each-stage': {
        name: 'Share of firms that check and count faults at each stage',
        verification: 'A visit; the question about how a bad piece is found, asked again.',
      },
      'late-orders': {
        name: 'Orders delivered late because of a bottleneck',
        verification: 'Order books of the group; the question about where half-made goods wait, asked again.',
      },
    },
    workedHere:
      'Votuporanga’s coordinator ran a quality control programme for the group of furniture firms, and several reached ISO certification. The programme served a group that had itself hired the person who ran it.',
  },
  'management-courses': {
    name: 'Short courses in running a firm',
    what: 'Practical courses for owners: what a unit costs, how to quote, how to keep accounts that a bank will read, how to plan a month. The source reports that many owners are former workers who learned little of this, and sees a general need.',
    steps: [
      'Ask an accountant and a bank which three mistakes cost small owners most here; build the first course on these.',
      'Find a school or agency that teaches in the evening, with owners’ own figures on the table, in six sessions.',
      'Enrol two groups of twelve through people whom owners trust, such as a supplier or a foreman, and charge a small fee.',
    ],
    leads: 'A school or training agency. The source asks for the courses and does not name who gives them.',
    takesPart: 'Owners of small firms, and whoever keeps the books, often a member of the family.',
    pays: 'The source does not say who pays. Suggested: a fee from each firm and the school’s budget for the rest.',
    contribution: [
      'A course fee, returned in part to those who finish.',
      'A workshop or canteen as classroom.',
      'Owners’ evenings, and their own cost sheets.',
      'An accountant who gives one session free.',
    ],
    whenNot:
      'Not as general lectures on enterprise. Not for owners asked about their costs in front of competitors: keep figures private. Where a low price is dictated by one buyer, a cost sheet shows the loss but does not end it; say so.',
    avoid: {
      embryonic:
        'In an embryonic system this is one item with the first stage’s courses on costs and management; it is not listed twice.',
    },
    indicators: {
      'owners-finishing': {
        name: 'Owners and bookkeepers who finished all sessions',
        verification: 'Attendance sheets, women and men counted apart.',
      },
      'firms-knowing-unit-cost': {
        name: 'Share of firms that can say what one unit cost last month',
        verification: 'An accountant’s sample of ten; the question about unit cost, asked again.',
      },
    },
    workedHere:
      'In Votuporanga the coordinator brought good management practice into 25 small firms, as one part of a programme. The source tells of the programme’s results, not of a course on its own.',
  },
  'information-service': {
    name: 'A shared information service',
    what: 'One person or small firm watches markets, technology, norms and export demand for many firms and sends them a digest. Firms pay a fraction of what each would spend alone. The source finds the need almost everywhere and one working example.',
    steps: [
      'Ask ten firms what they wish they had known last season, and when it would have been early enough.',
      'Name one person with trade experience; agree two fairs or sources and a sample issue within two months.',
      'Write the terms before the first issue: price, who else may buy it, how long subscribers have the news before anyone else, what happens if the terms are broken.',
    ],
    leads: 'The firms that subscribe choose who collects; in the example a former manufacturer set it up as a firm.',
    takesPart: 'An association can collect the fees and hold the contract, if its members control it.',
    pays: 'The firms that use it, in the example a part of what searching alone would cost them. Suggested: a public share at the start only.',
    contribution: [
      'Subscriptions for one year, paid in advance by at least five firms.',
      'Travel shared with an owner who goes to the fair anyway.',
      'Buyers’ new requirements passed on by each firm without naming the buyer.',
    ],
    whenNot:
      'Not with public money while the service is free to sell the same digest to rival places. Not as a portal that collects what anyone can find. Not where news arrives in time and firms lack the means to act on it; then product development comes first.',
    entry: {
      'willing-firms': 'At least five firms would pay for a year in advance.',
      terms: 'No service sells the same news to rival places, or new terms have ended this.',
    },
    avoid: {
      'news-in-time': 'News of changes reaches firms here in time. What they may lack is the means to act on it.',
    },
    indicators: {
      'firms-subscribing': {
        name: 'Firms that pay for the service, and renew',
        verification: 'List of payments.',
      },
      'firms-knowing-in-time': {
        name: 'Share of firms that heard of the last change before the season',
        verification: 'The question about news of the last change, asked again.',
      },
    },
    workedHere:
      'In Birigui a former shoe manufacturer travelled abroad twice a year and sold local firms a compact digest at low cost. It did so well that it was offered in rival places too, against the interest of the firms that had made it possible: settle the terms first.',
  },
  'product-development': {
    name: 'Own products, design and other strategic tasks',
    what: 'Help firms to develop models, design, patents and brands of their own, so that they compete on more than price. The source finds a general lack of these and says that firms in supply chains improve production but not this. It asks policy to stimulate such skills; the form is for you to choose.',
    steps: [
      'Put the last twenty models sold by ten firms on one table and ask of each: whose idea, and who earned from it?',
      'Choose a group of four to six firms that sell at least something under their own name, and pay one designer together for a first range.',
      'Show the range to three buyers who are not the present ones, and let their answers decide the second.',
    ],
    leads: 'Independent firms, small and larger, in a group. The source names them as those who innovate.',
    takesPart: 'Larger independent firms with brands of their own, and a design school or technology centre.',
    pays: 'The source says that policy could stimulate this and gives no shares. Suggested: the firms for models and samples, and a public part for design and tests.',
    contribution: [
      'Material and machine time for prototypes.',
      'A share of the designer’s fee from each firm.',
      'One owner’s time for each visit to a buyer.',
      'Agreement not to copy each other’s range for one season.',
    ],
    whenNot:
      'Not as help to make more of the same. Not for a firm alone, if a group can share the designer. Where the main buyer punishes own models, start with a range that it does not buy.',
    avoid: {
      embryonic:
        'In an embryonic system it stays inside the staged trial for a chosen segment; started earlier it copies the path of the centers.',
    },
    indicators: {
      'own-models-shown': {
        name: 'Models of the firms’ own shown to new buyers',
        verification: 'Range book and visit notes.',
      },
      'firms-selling-own-models': {
        name: 'Firms that sold a model of their own in the last year, by segment',
        verification: 'Invoices; the question about the origin of models, asked again.',
      },
    },
    workedHere:
      'The source reports independent jewellery makers in Limeira who, like others elsewhere, innovate and sell under brands of their own. It does not tell of a programme that brought this about.',
    blockedThere:
      'In Franca most large shoe firms that supply foreign buyers are technically strong but put far less effort into new products and processes. Skill in production did not turn into skill in products.',
  },
  'support-sector-association': {
    name: 'Back an association of the trade',
    what: 'Help small firms of one trade to form or strengthen an association that they control: to help each other, to speak for them, and to pass on outside aid. The source sees hardly any other way to reach many small firms. The association can begin with those who can work together.',
    steps: [
      'Ask whether the association that exists is run by its members: read the statutes, the last election and the list of dues.',
      'Take the firms that can work together and agree on one service they would pay for, such as material, a test or a fair.',
      'Support that service for a year with a share that falls as the dues rise; add a second only when the first is used.',
    ],
    leads: 'The member firms. The source accepts that the first push may come from outside.',
    takesPart: 'The existing association, if its members control it.',
    pays: 'The sources do not say how the cost is split; they tell of aid agencies and public subsidies that help. Suggested: members’ dues with a donor’s share that ends.',
    contribution: [
      'Dues from every member, paid before any aid.',
      'Officers who serve without pay for a year.',
      'A joint purchase, stand or course carried by members.',
      'Books open to all members.',
    ],
    whenNot:
      'Not through a body that larger firms or the government control. Not for the whole trade at once: it is enough that those join who can work together. Not where small firms do nothing together yet: begin with one task, such as a joint purchase.',
    entry: {
      'willing-firms': 'At least five firms that can work together have said so.',
    },
    avoid: {
      captured:
        'Larger firms here have blocked what small firms tried; the association is not neutral. The small firms need a body of their own first.',
      'government-controlled':
        'The government runs the association here. Support would pass through officials. First help members to found or win back a body that they control.',
    },
    indicators: {
      'firms-paying-dues': {
        name: 'Firms that paid dues in the year, by size',
        verification: 'The association’s books.',
      },
      'services-used': {
        name: 'Share of members that used at least one joint service',
        verification: 'Service records; the question about what competitors did together, asked again.',
      },
    },
    workedHere:
      'Small ceramics firms in the Philippines joined in an association to sell overseas. It gave them designers, with public support, and better inputs; some grew and moved to high quality.',
    blockedThere:
      'In Kumasi an association came only when most of the growth was over. The main hindrance, there and in other places, was that each small owner competed alone: start with the few who are ready to do otherwise.',
  },
  'keep-used-equipment-and-repair': {
    name: 'Keep used machines, dealers and repair shops',
    what: 'Small firms can grow step by step where dealers in used machines, makers of spare parts and repair shops are near. Treat these shops as part of the system and refuse aid that obliges firms to scrap old machines.',
    steps: [
      'List the dealers, spare-part makers and repairers within an hour, with what they repair and how long it takes.',
      'Read the conditions of every modernisation loan or grant on offer, and ask in writing to have any scrapping clause removed.',
      'Check whether licences, zoning or a clean-up plan threatens these shops, and write them into the plan as firms of the trade.',
    ],
    leads: 'The local government, which licenses shops and comments on aid programmes. The source names nobody.',
    takesPart: 'Small firms that rely on repair, with dealers and repairers themselves.',
    pays: 'Mostly the market: firms pay for repair and used machines. The source speaks of no public cost.',
    contribution: [
      'Repairers take a trainee from a member firm.',
      'Firms pool a store of common spare parts.',
      'Machine owners lend a part for copying.',
    ],
    whenNot:
      'Not for a machine that injures people or breaks the environmental rule. Not as a reason to refuse new equipment where a bottleneck is shown: the choice is the firm’s. Not if repair shops are plenty and no aid asks for scrapping; then just leave them alone.',
    avoid: {
      'repair-at-hand':
        'Machines are repaired here within days, and no aid asks that old ones be scrapped. Repair shops are best left alone.',
    },
    indicators: {
      'shops-on-the-list': {
        name: 'Dealers, spare-part makers and repairers counted as part of the system',
        verification: 'The list, updated once a year on foot.',
      },
      'machines-repaired-here': {
        name: 'Share of firms whose last breakdown was repaired here within a week',
        verification: 'A call to twenty firms; the question about used machines, asked again.',
      },
    },
    workedHere:
      'In Americana weaving firms of every size lived side by side, because loom makers, used-machine dealers and engineering shops were close. Small firms could find or copy the spare part they needed.',
    blockedThere:
      'In Brazil’s North-East such suppliers were missing, and public aid to modernise required that old machines be scrapped. Weaving there was almost wholly left to large firms.',
  },
  'joint-purchase': {
    name: 'Buy materials together',
    what: 'A willing group pools one order for a material that all of them use, to pay less and to depend less on a buyer who advances it. Amin reports it from a tanning town; Schmitz shows small owners short of money for material. It is a good first joint task.',
    steps: [
      'Ask five to eight firms for last month’s invoices for one common material; compare price, quality and terms.',
      'Get three offers for the joint quantity, one from outside the region; choose quality before price.',
      'Each firm pays its share in advance into one account; two owners sign, receive and weigh out the load together.',
    ],
    leads: 'The firms that buy.',
    takesPart: 'The coordinator, if there is one; otherwise two owners by turns.',
    pays: 'The firms, each for its own share, as in the case told by Amin. Credit for the first load is a separate matter.',
    contribution: [
      'The share paid before the order goes out.',
      'A dry store lent by a member.',
      'A vehicle for collection.',
      'Two owners’ time to check weight and quality.',
    ],
    whenNot:
      'Not where firms need different grades or dates. Not if the buyer who advances material would cancel orders of those who take part: ask the members in private first. Do not lend to members: one unpaid share can end the group.',
    entry: {
      'willing-firms': 'At least five firms have said that they would buy a load together.',
      'no-reprisal': 'Members have been asked one by one, and no buyer would punish those who take part.',
    },
    indicators: {
      'joint-orders': {
        name: 'Loads bought and paid together',
        verification: 'Invoices and the account.',
      },
      'firms-buying-twice': {
        name: 'Firms that took part at least twice',
        verification: 'The account; the question about what competitors did together, asked again.',
      },
    },
    workedHere:
      'Firms in Santa Croce bought raw materials together to keep the price down, and shared the cost of export advisers. Many of them went on competing for the same buyers.',
  },
};
