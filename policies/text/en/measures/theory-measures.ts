import type { MeasureText } from '#policies/schema/text';

/** English prose of the measures that the source reports of other authors. Each text names the author. */
export const theoryMeasureTexts: Record<string, MeasureText> = {
  'knowledge-timing-and-pooling': {
    name: 'Pool early costs, and watch the moment',
    what: 'Arthur, as the source reports him, writes of high technology. Firms of one trade should work for better products and processes, and share what is spent before the first sale. A public research base supports them, and partners abroad may join. The moment decides: where one side has almost won a market, it is late to begin.',
    steps: [
      'Ask three engineers and two buyers which technology the trade may settle on, who leads, and how close the race still is; date the answers.',
      'Bring five firms together and list what each must pay before its first sale: tests, standards, prototypes, a way to buyers. Mark what several could share.',
      'Write one page for one shared project: who pays which part, who owns the result, and which sign from the market would end it.',
    ],
    leads: 'The firms that pool, small and large. Arthur speaks of policies that encourage them.',
    takesPart: 'Research bodies and the national government, which Arthur wants to strengthen the base of research.',
    pays: 'The firms: sharing the first costs is the point of Arthur’s joint ventures. The shares are for the firms to settle.',
    contribution: [
      'A share of the first costs, paid before work begins.',
      'One engineer from each firm for a day a week.',
      'Test results opened to the other firms of the project.',
    ],
    whenNot:
      'Not where the market is close to being settled, or where success is unlikely for another reason: Arthur sees little sense in entering then. Not as a guide for trades that do not live from research.',
    entry: {
      carrier: 'At least five firms are ready to start, or a coordinator is at work or could be named.',
      'not-locked-in': 'By the answer given, no rival technology or place has almost won this market.',
    },
    avoid: {
      'locked-in':
        'A leader is about to win this market for good. To enter now makes little sense, in Arthur’s view. Look for a part of the market that is still open.',
    },
    indicators: {
      'projects-shared': {
        name: 'Projects with written shares of cost and result',
        verification: 'The signed agreements, and what was paid in.',
      },
      'products-from-shared-work': {
        name: 'Products or processes that came out of shared work',
        verification: 'A visit to each firm; the question about the last new product, asked again.',
      },
    },
  },
  'no-locational-tournament': {
    name: 'No race between places for plants',
    what: 'Read this before you answer a demand for a subsidy. David, as the source reports him, fears contests between regions: they waste part of what firms gain by being close, and may leave taxpayers with debts for works that few use.',
    steps: [
      'Write down which places near you now offer land, tax holidays or money, and to whom.',
      'Compare it with what one such plant would cost your budget in ten years, and which firms here would lose workers or land to it.',
      'If a plant asks for a favour, offer only what each firm here can also have, and say so in public.',
    ],
    leads: 'Regional and local authorities, which enter the race or stay out of it.',
    takesPart: 'The source does not say.',
    pays: 'The source does not say. It says only who may pay for the failure: the taxpayers of many places.',
    contribution: ['Firms report the offers that other places have made to them.'],
    whenNot:
      'The warning has no exception in the source. It does not speak against works that all firms here would use.',
    indicators: {},
  },
  'attract-service-firms': {
    name: 'Draw service firms to the place',
    what: 'Where a designer, a laboratory or a production engineer is missing, invite those who could offer the service. Porter, as the source reports him, wants policy to encourage suppliers and service firms to come. The market then decides which of them stay. The source calls his advice general.',
    steps: [
      'Take from the assessment the one service that most firms lack, and add up how many days of it they would buy in a year.',
      'Show that sum to four providers in the next towns and to people who left here for such work; ask what would bring them one day a week.',
      'Let firms sign for the days of a first half year, and help only with a room, a list of addresses and a quick licence.',
    ],
    leads: 'The local government.',
    takesPart: 'The source does not say.',
    pays: 'The source does not say. Suggested: the local government pays for the search, and firms pay the new service for its work.',
    contribution: [
      'Firms sign for a number of paid days.',
      'One firm lends a room, another its machines for trials.',
      'Firms tell the provider openly what went wrong.',
    ],
    whenNot:
      'Not by choosing the winner: in Porter’s view no public decision should settle who succeeds. Not before the assessment, and not as a subsidy for a provider whom nobody here would pay.',
    entry: {
      'gap-confirmed': 'The missing specialist was found by asking or visiting, not guessed at the desk.',
    },
    indicators: {
      'providers-coming': {
        name: 'Service firms that work here at least one day a week',
        verification: 'Their calendars and bills.',
      },
      'firms-hiring-them': {
        name: 'Firms that paid for such a service in the year',
        verification: 'Bills seen in ten firms; the question about a specialist needed, asked again.',
      },
    },
  },
  'framework-conditions': {
    name: 'Ask for the conditions that only government can set',
    what: 'Porter, as the source reports him, wants government to provide education, infrastructure and information and to remove barriers to competition. It should also promote norms and certificates for products, in all clusters. The source finds this advice general. Here it becomes a short list of requests, each with a case from your firms.',
    steps: [
      'Ask ten firms for one case of the last year in which a missing norm, a closed market or missing data cost them work.',
      'Choose the two causes that recur, and find the office that could change each.',
      'Send one page for each: the case, what it cost, the change you ask for, and the day on which you will ask again.',
    ],
    leads: 'The association and the local government write the requests.',
    takesPart: 'The state or the nation, which decides. In Porter’s view these are tasks of government.',
    pays: 'The source does not say. Suggested: the association and the local government, for the work on the requests.',
    contribution: [
      'Firms give their cases with dates and sums.',
      'A member drafts the norm that the trade would accept.',
      'Owners of small and larger firms sign together.',
    ],
    whenNot:
      'Not to ask that government choose among firms: Porter wants the market to do that. Not as a general wish that no case supports.',
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters kept with the list.',
      },
      'orders-lost-for-it': {
        name: 'Orders lost for the causes named in the requests',
        verification: 'The same ten firms, asked again after a year.',
      },
    },
  },
  'localised-collective-services': {
    name: 'Services and consortia run together',
    what: 'Scott, as the source reports him, expects more from markets in such a place if joint action is added. He names critical services, such as research, training and information, and consortia in which firms share techniques and skills. Associations, public bodies or partnerships run them. His third task, the forum, is a separate item here.',
    steps: [
      'Take from the assessment one service that at least five firms would use each month, and write down what one use costs today.',
      'Settle on one page who joins (firms, the workers’ body, the town, a school), who chairs, and who may read the books.',
      'Run it for half a year with borrowed rooms and machines, and publish use and cost every month.',
    ],
    leads:
      'Local bodies that act for many, as in Scott’s account: public ones, associations of firms and of workers, partnerships.',
    takesPart: 'Local firms, small and large, as members of the consortia.',
    pays: 'The source does not say. It reports only that, for Scott, no large commitment of money is needed. Suggested: the member firms, small and large, by fees.',
    contribution: [
      'A monthly fee for a fixed number of uses.',
      'Rooms, machines or a teacher lent by members.',
      'Somebody from the workers’ body who sits on the board and attends.',
    ],
    whenNot:
      'Not to keep failing firms alive: Scott’s way leaves the market free to remove them. Not through an association that has stopped what small firms tried.',
    entry: {
      'willing-firms': 'At least five firms have said that they would use the service and pay for it.',
    },
    indicators: {
      'services-running': {
        name: 'Services that run with a board of local bodies',
        verification: 'Minutes of the board, and the price list.',
      },
      'firms-using-each-month': {
        name: 'Firms that used a service in each month of the half year',
        verification: 'The job book; the question about help within reach, asked again.',
      },
    },
  },
  'survival-cluster-support': {
    name: 'Stand by a cluster that gives people work',
    what: 'Schmitz and Nadvi, as Suzigan and co-authors report them, hold that clusters of very small firms deserve support for their jobs, or as a place from which firms and owners may grow. Policy should help them to cooperate and to form networks.',
    steps: [
      'Visit ten shops with somebody whom the owners trust; ask what brings orders, what ends them, and who left to open a shop.',
      'Find one thing that five shops could do together within three months: a load of material, a stand, one order shared out.',
      'Help with that one thing only, and count orders in each shop before and after.',
    ],
    leads: 'The local government.',
    takesPart: 'The small firms of the local network.',
    pays: 'The source does not say. Suggested: the local government.',
    contribution: [
      'Two evenings of each owner.',
      'An equal share of the first load or stand.',
      'A shop lent as the place to meet.',
    ],
    whenNot:
      'Not as help to open shops, or to make masters of apprentices, while many skilled workers already leave to start on their own. The harm in Schmitz’s earlier study was too many new shops. Do not report survival as growth.',
    entry: {
      'few-start': 'Few of the skilled workers leave to open shops of their own.',
    },
    avoid: {
      'too-many-start':
        'Skilled workers keep leaving here to open their own shops. Help for starters would divide the same orders among more hands.',
    },
    indicators: {
      'shops-in-joint-task': {
        name: 'Shops that finished one joint task',
        verification: 'Receipts and the list of those who took part.',
      },
      'people-in-paid-work': {
        name: 'People in paid work in the shops visited, women and men counted apart',
        verification: 'A count in the same ten shops; the question about job seekers, asked again.',
      },
    },
    blockedThere:
      'In Kumasi, as Schmitz reports Dawson, young people who had finished an apprenticeship opened more shops than the work could feed; most shops stayed poor. He names no programme behind it. Help for starters would add to it.',
  },
  'upgrading-awareness': {
    name: 'See together why the trade must move up',
    what: 'Before anyone helps with technology, firms have to see the need themselves. Schmitz and Nadvi, as the source reports them, make this the first step for clusters of differentiated mass producers.',
    steps: [
      'Put five goods made here next to five of a rival place on one table, with price and origin; invite owners, workers and a buyer, and ask which they would take.',
      'Travel with ten owners and foremen to one plant that works better; ask each to note one thing that is missing at home.',
      'Meet within two weeks, list what has to change and by when, and let those who want to go on sign.',
    ],
    leads: 'The local government, or whoever the firms will listen to. The source speaks of policy and names nobody.',
    takesPart: 'Small and larger firms, with their own goods on the table.',
    pays: 'The source does not say. Suggested: the local government.',
    contribution: [
      'Travel paid by each firm.',
      'Goods shown with their faults.',
      'A day of an owner and of a foreman.',
    ],
    whenNot:
      'Not for firms that only survive: the same authors give them other aims. Not as a lecture, and not with help promised beforehand.',
    avoid: {
      survival:
        'The firms here mostly survive from day to day. For such clusters the authors name work and cooperation as the aim, and keep this step for more advanced ones.',
    },
    indicators: {
      'people-who-compared': {
        name: 'Owners, foremen and workers who were at the table or on the visit',
        verification: 'Attendance lists, by size of firm.',
      },
      'firms-beginning-a-change': {
        name: 'Firms that wrote down a change and began it within the year',
        verification: 'A visit to those who signed; the question about the last new product, asked again.',
      },
    },
  },
  'joint-upgrading': {
    name: 'Move up together in technique and environment',
    what: 'Once firms see the need, they are helped to reach what the best do in the world, through joint work on technology and on the environment. Schmitz and Nadvi, as the source reports them, name this second step for clusters of differentiated mass producers.',
    steps: [
      'Take from the list that firms signed one technique and one environmental fault that at least five of them share.',
      'Pay one specialist together to show in two plants how the best solve it, with the other firms looking on.',
      'Agree on one measure of success that each firm reads every month, and meet once a month to compare.',
    ],
    leads: 'The firms together, small and large. The source speaks of their joint action.',
    takesPart: 'Policy helps, in the source. Suggested: the local government.',
    pays: 'The source does not say. Suggested: the firms that take part, small and large.',
    contribution: [
      'A share of the specialist’s fee from each firm.',
      'Two plants opened to the others.',
      'Readings shown to the group every month.',
    ],
    whenNot:
      'Not before firms see the need: help would then come too soon. Not one firm at a time, and not as machines for more of the old product.',
    entry: {
      'need-seen': 'The gap was found by asking, by a visit or in a workshop; nobody guessed it at the desk.',
      'willing-firms': 'At least five firms are ready to work on the same fault.',
    },
    avoid: {
      survival:
        'The firms here mostly survive from day to day. The authors keep this step for more advanced clusters; begin with work and cooperation.',
    },
    indicators: {
      'firms-in-joint-work': {
        name: 'Firms that paid their share and came each month',
        verification: 'The group’s account and its minutes.',
      },
      'firms-checking-each-stage': {
        name: 'Share of firms that check and count faults at each stage',
        verification: 'A visit; the question about how a bad piece is found, asked again.',
      },
      'plants-treating': {
        name: 'Plants of the group that treat their waste and water',
        verification: 'The agency’s file; the question about waste of all firms, asked again.',
      },
    },
  },
  'petition-export-barriers': {
    name: 'Ask for lower barriers to export',
    what: 'Schmitz and Nadvi, as the source reports them, say that mature clusters still need policy, and name lower barriers to export as one of its aims. They do not say which barriers. Look first at papers, tests, fees and waiting at the port.',
    steps: [
      'Follow one shipment from the workshop to the buyer abroad, and note each paper, fee and day of waiting.',
      'Ask three firms that gave up exporting at which of these points they stopped.',
      'Send one page on the two worst points to the office that decides them, with the shipment as your case.',
    ],
    leads: 'The association and the local government.',
    takesPart: 'The national authorities for trade and customs, which decide.',
    pays: 'The source does not say. Suggested: the association and the local government, for the work on the request.',
    contribution: [
      'Firms open the papers of one shipment.',
      'A shipping agent gives an afternoon.',
      'Exporters, small and large, sign together.',
    ],
    whenNot:
      'Not for a young system: the authors speak of mature ones. Not before a shipment has shown where the barrier is.',
    entry: { mature: 'The system is a mature one, by the answer to that question.' },
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters kept with the list.',
      },
      'days-to-ship': {
        name: 'Days from the workshop gate to the border for one shipment',
        verification: 'Papers of a second shipment; the question about the last export tried, asked again.',
      },
    },
  },
  'temporary-import-barrier': {
    name: 'Ask for a barrier against imports, with an end date',
    what: 'Schmitz and Nadvi, as the source reports them, count import barriers among the possible measures for mature clusters, and only temporary ones. The national government decides on them. Ask for the end date in the same letter as the barrier, and say what firms will do until then.',
    steps: [
      'Take from customs data and three traders which goods came in, since when, and at what price; leave out goods that nobody here makes.',
      'Let firms write down what they will change while the barrier stands, with dates.',
      'Ask the ministry for a barrier on those goods only, and name the day on which it falls.',
    ],
    leads: 'The association and the local government.',
    takesPart: 'The national government, which decides.',
    pays: 'The source does not say. Suggested: the association and the local government, for the work on the request.',
    contribution: [
      'Firms show order books from before and after the imports.',
      'A written promise of what each firm changes meanwhile.',
      'A report to the ministry every half year.',
    ],
    whenNot:
      'Never as a lasting shelter: the authors name it for a time only. Not for a system that is not mature. Not for inputs that other firms here need.',
    entry: { mature: 'The system is a mature one, by the answer to that question.' },
    avoid: {
      'not-mature': 'The system here is not mature, and the authors name this measure for mature ones alone.',
    },
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer, with an end date in it',
        verification: 'Letters and the official gazette.',
      },
      'orders-lost-to-imports': {
        name: 'Orders lost to the imported goods',
        verification: 'Order books; the question about imports, asked again.',
      },
    },
  },
  'conflict-mediation': {
    name: 'Mediate between firms and bodies at odds',
    what: 'In mature clusters, where joint bodies are more common, there is also more room for conflict. Schmitz and Nadvi, as the source reports them, say so, and name mediation among local firms and institutions as a task for policy.',
    steps: [
      'Hear each side alone, on its own ground, and write down what it wants and what it could give up.',
      'Choose one conflict in which both sides lose something every month, and put that loss in figures.',
      'Meet for ninety minutes with a mediator whom nobody pays or buys from; write one page: who does what by when, and who checks.',
    ],
    leads: 'The local government, or somebody whom it asks and whom all sides accept.',
    takesPart: 'The firms and associations that are at odds.',
    pays: 'The source does not say. Suggested: the local government.',
    contribution: [
      'Each side states its losses in figures.',
      'Each names one person who may agree on its behalf.',
      'A neutral room by turns.',
    ],
    whenNot:
      'Not for a system that is not mature: the authors speak of that stage. Not as a way to bring blocked small firms back under the body that blocked them; they first need one of their own.',
    entry: { mature: 'The system is a mature one, by the answer to that question.' },
    indicators: {
      'sides-heard': {
        name: 'Meetings held, each side alone and then together',
        verification: 'The mediator’s dated notes; no quotation leaves the room.',
      },
      'settlements-kept': {
        name: 'Settlements still kept after half a year',
        verification: 'Both sides asked alone; the question about agreements kept, asked again.',
      },
    },
  },
  'chain-position-support': {
    name: 'Strengthen the place that firms hold in a chain',
    what: 'Humphrey and Schmitz, as the source reports them, describe two ways to strengthen what firms already do for distant buyers. One is joint initiatives, such as a technology institute or an export consortium. The other is a leading local firm that does the research and opens markets. Local policy adds training places, testing and certification. This does not bring design or brands.',
    steps: [
      'Ask the three main buyers which test, certificate or skill would make them order more here, and get it in writing.',
      'Find out which of these a school or laboratory near here could offer with a small extension.',
      'Agree who carries it, the group or one leading firm, and write next to it how firms will build their own design and sales.',
    ],
    leads: 'Either a joint body of the firms or a leading local firm; these are the two forms that the source reports.',
    takesPart: 'Local policy, which widens the facilities, and the small firms that use them.',
    pays: 'Members, or the leading firm that does the research. ',
    contribution: [
      'Fees for tests and certificates.',
      'Training places in the plants.',
      'A share of the consortium’s stand and travel.',
    ],
    whenNot:
      'Not as the only answer of a plan: it leaves design and brands to others, and that needs a strategy of its own. Not through a leading firm that has stopped what small firms tried.',
    indicators: {
      'tests-and-courses-added': {
        name: 'Tests, certificates and courses that buyers asked for and that are now offered',
        verification: 'Price lists, and the buyers’ letters.',
      },
      'markets-reached': {
        name: 'Markets outside the region to which firms sold this year',
        verification: 'Invoices; the question about the farthest buyer, asked again.',
      },
    },
  },
  'upgrading-coalition': {
    name: 'A coalition for design, brands and own channels',
    what: 'One firm alone cannot take on the tasks that buyers hold today. Humphrey and Schmitz, as the source reports them, call for a coalition of the main public and private actors. It also needs firms with a strategy of their own, local institutions, trained people and a national policy with the same aim. The source adds that some independent firms succeeded without one.',
    steps: [
      'Find the firms here that already sell a model under their own name, even a few pieces, and ask what it cost them with their main buyer.',
      'Bring to one table those firms, the association or a leading firm that deals with others as equals, a school and the town; each says one thing it will do.',
      'Start with one own channel for one product and one season, and count what was sold at which price.',
    ],
    leads:
      'Associations, or leading firms in networks of near equals, which can be major players in the source’s account.',
    takesPart:
      'Firms with a strategy of their own, local schools and institutes, local government, and the nation for skills and industrial policy.',
    pays: 'The source does not say. Suggested: the firms of the coalition, small and large.',
    contribution: [
      'A range of samples made at each firm’s cost.',
      'The time of an owner who has sold in his or her own name before.',
      'A school gives a designer’s hours.',
      'One joint season of selling.',
    ],
    whenNot:
      'Not without firms that want it themselves: a coalition does not replace their strategy. Not led by a firm whose trade is to give orders to the others. Do not promise it where national policy runs the other way; the source counts that among what is needed.',
    entry: {
      carrier: 'At least five firms are ready to start, or a coordinator is at work or could be named.',
      'own-strategy': 'Some firms here already sell in a channel of their own.',
    },
    entryRemarks: { 'own-strategy': 'Interpretation: such a channel is the sign of a strategy of their own.' },
    indicators: {
      'members-with-a-task': {
        name: 'Bodies and firms of the coalition that did what they said',
        verification: 'The one-page list, ticked off after each quarter.',
      },
      'firms-selling-in-own-name': {
        name: 'Firms that sold in their own name and channel this year',
        verification: 'Invoices; the question about who sells, asked again.',
      },
    },
    workedHere:
      'Independent jewellery makers in Limeira, like shoe and furniture makers elsewhere, sell under brands of their own. The source tells of firms that did it, not of a coalition that helped them.',
    blockedThere:
      'In Franca the dominant firms, which work for foreign buyers, stopped joint initiatives of smaller ones. Such firms would be poor leaders of a coalition.',
  },
  'knowledge-start-ups': {
    name: 'Ease new firms built on knowledge',
    what: 'Breschi and Malerba, as Suzigan and co-authors report them, find that parks and incubators planned from above do not create clusters. Government helps with room for new firms, education and infrastructure. The papers that they sum up add services for founders, venture capital, active research universities, and investors and markets abroad. Suzigan and co-authors note that the evidence is mostly from rich countries.',
    steps: [
      'Ask five people who left a school or laboratory here what kept them from founding a firm, or from staying.',
      'Remove one of these obstacles that is decided here: a licence, a rule of the university on inventions, a bench to rent by the hour.',
      'Ask a bank and an investor from outside what they would have to see before they listen to a founder.',
    ],
    leads: 'Government, local and national, because licences and universities may belong to either.',
    takesPart: 'Research universities, which the papers name among what is needed.',
    pays: 'The source does not say. Suggested: the local and the national government, each for what it decides.',
    contribution: [
      'A school lends benches and instruments.',
      'An established firm tries out the founder’s first product.',
      'Former students give evenings as advisers.',
    ],
    whenNot:
      'Not as a park or incubator drawn up from above: the authors find these ineffective, though Suzigan and co-authors add that nobody has shown it for poorer countries. Not where too many start already, or where one side has almost won the market.',
    entry: {
      'not-locked-in': 'By the answer given, no rival technology or place has almost won this market.',
      'few-start': 'Few of the skilled workers leave to open shops of their own.',
    },
    avoid: {
      'locked-in': 'A leader is about to win this market for good; new firms would enter too late.',
      'too-many-start':
        'Skilled workers keep leaving here to open their own shops. More starters would divide the same orders once more.',
    },
    indicators: {
      'founders-advised': {
        name: 'Founders who got rid of an obstacle with your help',
        verification: 'The list of obstacles, with the date each one fell.',
      },
      'new-firms-with-own-product': {
        name: 'New firms that sold a product of their own within two years',
        verification: 'A call to each; the question about the last new product, asked again.',
      },
    },
  },
  'regional-knowledge-institutions': {
    name: 'Decide on knowledge policy in the region',
    what: 'Audretsch, as the source reports him, sees two shifts. Policy once limited what firms may do; now it helps them to make and sell new knowledge. And decisions move to state, regional and even local level. His examples are research, venture capital and new firms. What a town can do depends on what it decides.',
    steps: [
      'List which decisions on research money, courses and investment funds are taken here, in the state, or in the capital.',
      'Ask the nearest university which result of the last three years a firm here could use, and what would be missing.',
      'Take one such result: bring the researcher and three firms together, and agree who pays for the first trial.',
    ],
    leads: 'State, regional and local government: to these levels, in Audretsch’s account, the decisions move.',
    takesPart: 'The source does not say.',
    pays: 'Public funds, with venture capital. ',
    contribution: [
      'Firms give machine time and material for a trial.',
      'A university gives a researcher’s days.',
      'Three firms pay an equal share of the first trial.',
    ],
    whenNot: 'The source does not say.',
    indicators: {
      'projects-backed-here': {
        name: 'Trials of a research result agreed between firms and researchers',
        verification: 'The signed agreements.',
      },
      'results-sold': {
        name: 'Products or processes from such trials that firms sell or use',
        verification: 'A visit; the question about the last new product, asked again.',
      },
    },
  },
  'system-services-agency': {
    name: 'An agency for services to the whole system',
    what: 'Lombardi’s paper, as the source reports it, makes one suggestion: special agencies that help such systems to adapt to new trends. Their first role is to supply infrastructure, logistics and other public services, which strengthens the system as it is. Where those who choose technology never see the market, add one service: market news for every workshop.',
    steps: [
      'Take from the assessment one service that serves all firms at once, such as joint haulage, a test bench or a yard.',
      'Write down who owns the agency, who can dismiss its head, and what it must not decide for firms.',
      'Begin with that one service and a monthly sheet of what buyers asked for, and count who uses each.',
    ],
    leads: 'A special agency. The source does not say whose it should be.',
    takesPart: 'The source does not say.',
    pays: 'The source does not say. Suggested: firms pay for what they use, and a public programme pays the rest.',
    contribution: [
      'A fee for each use.',
      'A yard, a lorry or a room lent by members.',
      'Firms pass on what buyers asked for, without names.',
    ],
    whenNot:
      'Lombardi sets no limit to this first role. The source’s warning is about the second role, coordination, which moves decisions to a centre faster. Keep the two apart.',
    indicators: {
      'services-supplied': {
        name: 'Services supplied to all who ask, at a published price',
        verification: 'The price list and the job book.',
      },
      'firms-choosing-with-market-news': {
        name: 'Share of firms that chose their last machine or method with news of the market',
        verification: 'Visits to ten workshops; the question about who chooses technology, asked again.',
      },
    },
  },
  'strategic-coordination-agency': {
    name: 'An agency that coordinates strategy',
    what: 'The second role of the agency in Lombardi’s paper, as the source reports it, is to coordinate what firms plan, through associations, consortia and the like. It strengthens a trend to decide in fewer places. The source itself prefers that small firms organise themselves, so show both sides before you choose.',
    steps: [
      'Ask in the forum which decisions firms would want to take together: standards, fairs, land, training. Strike out the rest.',
      'Write the agency’s rules with seats for small firms, a term for its head, and a right to leave.',
      'After a year let the members vote on whether it goes on, with the list of what it decided before them.',
    ],
    leads: 'A special agency, in Lombardi’s suggestion.',
    takesPart: 'Associations and consortia, through which it would coordinate.',
    pays: 'The source does not say. Suggested: the associations that it coordinates, from their members’ fees.',
    contribution: [
      'Members carry out what they voted for.',
      'Each association sends one person with a mandate.',
      'Plans for the next season shown to the others.',
    ],
    whenNot:
      'It moves decisions towards a centre, as Lombardi says of this role. Not where larger firms have blocked small ones, or where the government runs the association: there the members organise apart first.',
    avoid: {
      blocked:
        'Small firms here were blocked. An agency that coordinates through the same associations would make it worse; their own body comes first.',
      'government-controlled':
        'The government runs the association here. An agency that coordinates through it would follow the government’s line; a body of the members comes first.',
    },
    indicators: {
      'decisions-with-minutes': {
        name: 'Joint decisions taken, with the votes by size of firm',
        verification: 'Minutes open to all members.',
      },
      'months-to-joint-answer': {
        name: 'Months from a shock to the first joint answer',
        verification: 'The question about the last bad year, asked again after the next one.',
      },
    },
  },
  'shared-technical-language': {
    name: 'A shared technical language, and knowledge kept',
    what: 'Belussi and Gottardi, as the source reports them, ask policy for several things in systems that live from knowledge: collect it and create more, spread technical information, agree on words and symbols that everybody reads alike, strengthen local identity, and preserve what only this place knows. Their work is on Italy.',
    steps: [
      'Ask six skilled people, three of them near the end of their working life, which tricks of the trade only they know; film or draw two of them.',
      'Collect fifty terms that workshops, buyers and schools use differently, and agree on one meaning for each in two evenings.',
      'Give the list and the films to the school and to every workshop, and agree with the owners on who outside the place may see them.',
    ],
    leads: 'The source does not say. Suggested: a school or research body that knows the trade.',
    takesPart: 'The source does not say. Suggested: the small firms whose words and knowledge it is about.',
    pays: 'The source does not say. Suggested: the school for its own work, and firms with their time.',
    contribution: [
      'Skilled people give an hour for each trick.',
      'A school puts the films into its courses.',
      'Firms use the agreed terms on their orders.',
    ],
    whenNot:
      'As a general guideline only: it is worked out for Italian systems, and the source wants a wider agenda for poorer countries. Not as a festival about tradition.',
    indicators: {
      'skills-written-down': {
        name: 'Techniques and terms set down, with the person who knows them',
        verification: 'The archive, looked at with the school.',
      },
      'firms-working-from-it': {
        name: 'Share of firms that use the list or the films in their work',
        verification: 'Visits to ten workshops; the question about who chooses technology, asked again.',
      },
    },
  },
  'product-differentiation-capacity': {
    name: 'Learn to vary the product and the way of working',
    what: 'The authors draw this from Lombardi’s account. The same trends reach clusters in developing countries. So policy should raise their ability to vary products and to organise production in new ways. They want a wide agenda, for clusters of every type.',
    steps: [
      'Lay out what ten firms sold last year and count what was made in fewer than fifty pieces, and who asked for it.',
      'Choose with five firms one product and make three variants of it in a month, with the present machines and people.',
      'Write down where the work got stuck (patterns, tools, people, the order of steps) and change that one thing first.',
    ],
    leads: 'The source does not say. Suggested: the small firms together.',
    takesPart: 'The source does not say. Suggested: schools, universities or research bodies.',
    pays: 'The source does not say. Suggested: the firms that take part, with a public programme for a part of it.',
    contribution: [
      'Material and machine hours for the variants.',
      'A foreman who keeps the diary of the trial.',
      'What went wrong, told to the other firms.',
    ],
    whenNot:
      'Not as a narrow programme for the most modern firms: the authors want the agenda wide and open to all types. Not as more models of the same thing at a lower price. Not where work is put out by the piece and many people wait for any pay: Schmitz saw no way out there by new products.',
    avoid: {
      'putting-out':
        'Work is put out by the piece here, and many people wait for any pay. In such a trade Schmitz thought new products unlikely; pay and conditions come first.',
    },
    indicators: {
      'variants-shown': {
        name: 'Variants made and shown to a buyer',
        verification: 'Samples and visit notes.',
      },
      'firms-with-something-new': {
        name: 'Firms that sold something this year that they could not make last year',
        verification: 'Invoices; the question about the last new product, asked again.',
      },
    },
  },
};
