import type { MeasureText } from '#policies/schema/text';

/** English prose of the measures for the system as a whole. */
export const systemMeasureTexts: Record<string, MeasureText> = {
  'identify-external-diseconomies': {
    name: 'Find out what the place itself costs its firms',
    what: 'Congestion, missing plots, blocked drains and slow roads are costs that no single firm can cure. List them with what each one cost in orders, hours and moves, then sort them by who decides: people here, or the state. The source puts this list before any attempt to raise money.',
    steps: [
      'Take the answers about lost orders and missing plots; ring two hauliers and the utility, and write a date and a cost next to each.',
      'Follow one delivery from a workshop gate to the main road with the owner, and note where it waits and for how long.',
      'Write one page: cause, firms that feel it, what it cost last year, who decides. Let three firms and the works department correct it.',
    ],
    leads: 'The local government, or an office that it asks. The source names no leader.',
    takesPart:
      'Small and larger firms that can name an order that they lost. Hauliers and the utility give the figures.',
    pays: 'The source does not say who pays. Suggested: the office’s own staff time.',
    contribution: [
      'Firms keep a record of delays and refused orders for one month.',
      'Two owners give half a day each to follow a delivery.',
      'Hauliers and the utility open their logs of waiting times and cuts.',
    ],
    whenNot:
      'Do not start if a study of the last two or three years already names the causes: go straight to those who can remove them. Keep off the page every complaint that nobody can tie to an order, an hour or a move.',
    indicators: {
      'causes-dated': {
        name: 'Causes listed with a date, a cost and the body that decides',
        verification: 'The one-page list, corrected by three firms.',
      },
      'causes-answered': {
        name: 'Causes to which the deciding body has given a written answer within the year',
        verification: 'Letters and council minutes kept with the list.',
      },
    },
  },
  'mobilise-against-diseconomies': {
    name: 'Gather local investment against the worst cause',
    what: 'Take one cause that people here can remove and bring together those who lose by it, to invest themselves or to find an investor. A public loan, guarantee or incentive can start the work; it should not carry it.',
    steps: [
      'Choose from the list one cause that is decided here and that at least five firms feel; leave the others for a second round.',
      'Invite those firms for two hours with one drawing, one estimate by an engineer and one question: who puts in what?',
      'Write the pledges down with names and dates; only then look for the missing part from a bank, an outside investor or a public fund.',
    ],
    leads:
      'The local government calls the firms together, or their coordinator where there is one. The source speaks of local actors without naming a leader.',
    takesPart:
      'The small and larger firms that lose by the cause, and the owner of the land that the work would touch.',
    pays: 'Those who invest: local firms or investors whom they bring. The source sees public finance as a way to begin; the shares are for you and them to settle.',
    contribution: [
      'Money for the shared work, in shares agreed before the estimate grows.',
      'A strip of land, a right of way or a yard.',
      'Lorries, machines and labour for the works.',
      'A signed promise to use the result and keep it up.',
    ],
    whenNot:
      'Do not turn the incentive into a prize that draws plants from the next town: where neighbours outbid each other with free land or tax holidays, keep the list of causes and drop the incentive. Do not use it for roads or ports that the state decides.',
    entry: {
      carrier: 'At least five firms are ready to start, or a coordinator is at work or could be named.',
    },
    avoid: {
      'state-decides':
        'The state decides on this cause. Local money cannot remove it; press the state with the list of causes instead.',
      'incentive-race':
        'Towns here already outbid each other for plants. An incentive would join that race, so the list of causes stays and the incentive goes.',
    },
    indicators: {
      'firms-pledged': {
        name: 'Firms with a written pledge of money, land or work',
        verification: 'The signed list of pledges, and what was paid in.',
      },
      'orders-lost': {
        name: 'Orders that firms lost or refused because of the cause',
        verification: 'The question about costs of roads, land, power and drains, asked again of the same firms.',
      },
    },
  },
  'petition-roads-and-ports': {
    name: 'Press the state on roads and ports',
    what: 'Highways, freight rates and port hours are settled by the state or the region, yet they weaken firms here. Local firms and public bodies together have political weight. This is a request with evidence; your office cannot carry it out alone.',
    steps: [
      'Take from the list of causes the two that the state decides and that cost most; write for each what it did to named orders.',
      'Telephone the state’s transport office: ask who decides, from which budget line, and in which month.',
      'Send one page signed by firms of different sizes and by the mayor, ask for one decision, and fix the date on which you will ask again.',
    ],
    leads:
      'Local firms and the local government together, as the source describes it. Agree among yourselves who writes the letter.',
    takesPart:
      'Larger firms, whose freight volumes carry weight; small firms, whose lost orders show who bears the cost.',
    pays: 'The state or the region pays for the works. The petition costs only local time.',
    contribution: [
      'Firms open their freight bills and delivery dates.',
      'Owners of small and larger firms sign, and travel to the hearing.',
      'The town prepares the local end: access street, loading yard, permits.',
    ],
    whenNot:
      'Do not hold back other items until the state answers. Do not ask for a road only because people wish for one. A request without lost orders and dates waits behind many others.',
    indicators: {
      'answers-received': {
        name: 'Requests to which the state gave a written answer with a date',
        verification: 'Correspondence and the state’s published works list.',
      },
      'orders-lost-to-transport': {
        name: 'Orders lost or refused because of road or port delays',
        verification: 'The question about infrastructure costs, asked again, counting roads and ports only.',
      },
    },
  },
  'land-use-and-services-plan': {
    name: 'Plan industrial land, water, drains and traffic',
    what: 'Where workshops, homes and lorries have grown into each other, a plan says which plants stay, where others may grow, and which water, drain and street works come first. The source reports this task as Scott’s advice.',
    steps: [
      'Put every workshop that you can find on one map, registered or not, with its water, drains, power and loading place.',
      'Mark the three spots where the costs on your list arise, and visit each with the owners and the neighbours.',
      'Draft the smallest plan that removes them: the streets, plots or pipes to do first, and a written rule that working shops are not moved without a place they accept.',
    ],
    leads:
      'The local government, because land use is usually its decision. The source names regional policy; ask first whether your town has the power.',
    takesPart:
      'Small firms, which know how material moves between shops, and larger plants that need plots. Ask the neighbours too, in a separate meeting.',
    pays: 'The source does not say who pays. Suggested: the local budget for the plan, and local and state funds for pipes and streets.',
    contribution: [
      'Owners survey their own street and correct the map.',
      'Frontage strips or rights of way given for drains and loading.',
      'Firms on a new plot pay a connection charge in instalments.',
      'A street association keeps the drains clear.',
    ],
    whenNot:
      'Never as clearance: an untidy quarter where shops pass work to each other is the thing to protect. Not as an industrial park drawn before any firm asked for a plot. In Santa Croce the refusal of larger plots helped small units to multiply, so ask what the shortage of space does here before you end it.',
    indicators: {
      'plots-with-services': {
        name: 'Plots or streets with water, drains and loading as planned',
        verification: 'Works register and a walk through the quarter.',
      },
      'firms-without-plot': {
        name: 'Firms that looked for a plot or for drains and found none',
        verification: 'The question about infrastructure costs, asked again, counting land and drains only.',
      },
    },
  },
  'assess-local-services': {
    name: 'Find out which services are missing',
    what: 'Ask what firms need and cannot get nearby: a test, a course on the product, technical help, a specialist. Compare it with what schools, laboratories and consultants here already offer and who uses them. The source wants policy to help with this assessment, and names it before any support for old or new institutions.',
    steps: [
      'Ask ten firms, seven of them small, for the last three times they needed outside help: what for, where they went, how long it took.',
      'Visit each school, laboratory and consultant within a day’s trip; ask for the register of users, not for the brochure.',
      'Set need against offer in one table, and mark each gap: exists but unused, exists but too far away or too expensive, missing.',
    ],
    leads: 'The local government or the office that drafts the plan; the source speaks of policy in general.',
    takesPart:
      'Schools and laboratories with their lists of users, and small and larger firms with their last requests.',
    pays: 'The source does not say who pays. Suggested: a small study budget of the office.',
    contribution: [
      'Firms give an hour each and show the bill of the last test or course.',
      'Schools and laboratories open their user lists and their idle hours.',
      'A school lends students to make the calls.',
    ],
    whenNot:
      'Do not let the provider alone say how well it is used. Do not count labour training in the same column: the source finds it usually well organised, while higher skills are lacking. Skip the study if one from the last two years gives the answers.',
    indicators: {
      'firms-asked': {
        name: 'Firms that described their last three needs',
        verification: 'Interview sheets, with the size of each firm.',
      },
      'gaps-decided': {
        name: 'Gaps with a decision: extend what exists, create, or leave',
        verification: 'The table, signed off by firms and providers.',
      },
    },
  },
  'back-or-create-services': {
    name: 'Strengthen what exists, create what is missing',
    what: 'For a gap that the assessment has confirmed, support an institution that is already there or help to set up one that fits the local product. The source allows both ways. Try the existing one first; of training in centers the source says much the same.',
    steps: [
      'Take the gap that most firms named and ask the nearest existing provider what it would need to close it, in writing.',
      'Ask the firms what they would pay for each use, and how often; keep only what at least five would pay for.',
      'If the existing provider declines, write down who would own a new service, who would run it and who pays after the public money ends.',
    ],
    leads:
      'An existing school, laboratory or service body; where none will, the firms that need it. The source leaves this open.',
    takesPart: 'The small firms that will use it, and their association where members control it.',
    pays: 'The source does not say who pays. Suggested: users for running it and the state, in part, for starting it.',
    contribution: [
      'Fees agreed in advance for a fixed number of uses.',
      'A room, a used machine or test material lent to the service.',
      'A seat on its board, taken and attended by firms that use it.',
    ],
    whenNot:
      'Not before the gap is confirmed by more than one voice. Not as a building in search of users. In a center, do not found a new school next to one that can be extended.',
    entry: {
      'gap-confirmed': 'The missing help was found by asking or visiting, not guessed at the desk.',
      'willing-firms': 'At least five firms would pay for each use.',
    },
    indicators: {
      'services-opened': {
        name: 'Services that opened or were extended as agreed',
        verification: 'Agreement with the provider, and its price list.',
      },
      'firms-using': {
        name: 'Firms that used the service at least twice and paid',
        verification: 'The provider’s invoices; the question about tests, courses and technical help, asked again.',
      },
    },
    workedHere:
      'In Votuporanga the coordinator of a group of small furniture makers arranged money for a centre for technology, research and training, which came to rank second in the country. The users were there before the building.',
  },
  'local-courses': {
    name: 'Courses made for the local product',
    what: 'A degree or technical course about what is made here, and courses in management and business at the same school. The source advises the management courses. It saw a course on the product in two places, and reports a shortage of such skills.',
    steps: [
      'Ask ten firms which post they could not fill last year and what that person would have had to know.',
      'Take the list to the nearest university or technical school and ask which existing course could be changed to teach it, and by when.',
      'Find three firms that will give a teacher, a workshop bench or trainee places, and offer these together with the request.',
    ],
    leads: 'A university or technical school, as in two places that the source names.',
    takesPart: 'Small and larger firms, which say what must be taught and take trainees.',
    pays: 'The source does not say who pays. Suggested: the school’s own budget, with firms giving teachers, material and places.',
    contribution: [
      'A skilled owner or technician teaches one module.',
      'Firms give material, a machine or bench time for practice.',
      'Each firm that asked for the course takes one trainee a year.',
      'Firms pay half of the fee for their own staff.',
    ],
    whenNot:
      'Do not found a course where the missing thing is a laboratory or a single specialist. Do not repeat training that firms and technical schools already give well. In an embryonic system start with short courses; a degree course belongs to the last stage.',
    indicators: {
      'people-finishing': {
        name: 'People who finish the course each year',
        verification: 'The school’s register, with women and men counted apart.',
      },
      'people-working-here': {
        name: 'Former students at work in firms of this system after one year',
        verification: 'A call round by the school; the question about missing help, asked again.',
      },
    },
    workedHere:
      'Votuporanga’s furniture makers obtained a course in furniture technology at the local university, with their coordinator’s help. A group that asks with one voice can move a university.',
  },
  'standing-forum': {
    name: 'A standing forum for problems and long trends',
    what: 'A regular meeting where firms, workers’ bodies and public bodies talk about shared problems and about what is coming, before it comes. The source expects earlier warning, lower costs of a crisis and more trust. It needs a list of members, a calendar and minutes, not a building.',
    steps: [
      'Ask the five firms that said they would start for one question each about the next two years; choose the one that most share.',
      'Hold a first meeting of ninety minutes on that question, with a chair who is not the largest buyer, and write down one thing to find out and who will do it.',
      'Fix four dates for the year, and agree which event calls the forum within two weeks: a lost buyer, a new rule, a closure.',
    ],
    leads:
      'A few willing small firms convene it, by turns. The source says that local actors should organise it and names no chair.',
    takesPart: 'Larger firms, including exporters; workers’ bodies; the local government as a guest or member.',
    pays: 'The source does not say who pays. Scott, as the source reports him, thinks that such bodies need no large sums. Suggested: the member firms share the cost.',
    contribution: [
      'A room and coffee by turns.',
      'One firm a quarter reports on a fair, a norm or a machine.',
      'The workers’ body tells what it hears of orders and hours.',
      'A yearly fee large enough to pay for minutes.',
    ],
    whenNot:
      'Do not open it to the whole trade while cohesion is broken: begin with the willing group and let it grow. Do not place it under a body that larger firms or the government control. If a forum already meets and answers, join it.',
    entry: {
      'willing-firms': 'At least five firms have said that they would come and have named a date.',
    },
    avoid: {
      'forum-answers':
        'A body already meets here and has given a joint answer. Do not set up a second one; let the willing firms join it and put their question there.',
    },
    indicators: {
      'meetings-with-minutes': {
        name: 'Meetings held with minutes and a task for someone',
        verification: 'Minutes and attendance, by size of firm.',
      },
      'months-to-joint-answer': {
        name: 'Months from a shock to the first joint answer',
        verification: 'The question about the last bad year, asked again after the next one.',
      },
    },
  },
  'small-firms-own-body': {
    name: 'A body of the small firms’ own',
    what: 'Where larger firms hold the association and have stopped what small firms tried, the small independent firms organise apart, with their own rules, their own account and one person who speaks for them. The source holds this to be the task of policy in such places. The other measures can start meanwhile.',
    steps: [
      'Hold one evening for small owners alone, outside the association’s rooms; no list of names leaves the room.',
      'Choose the one thing that was blocked and that the group could do without the larger firms; drop the rest for now.',
      'Agree five rules on one page: who may join, one firm one vote, a fee, two signatures on the account, who speaks outside.',
    ],
    leads: 'The small independent firms themselves, as the source asks.',
    takesPart:
      'A coordinator, either a respected owner among them or a hired professional; the source calls the role possibly decisive.',
    pays: 'The source says that policy should support such a body; it does not say how. Suggested: the members’ fees, with a public programme that pays part only as long as they do.',
    contribution: [
      'A monthly fee, however small, from every member.',
      'Evenings of two or three owners who do the first tasks.',
      'A workshop as meeting room and postal address.',
      'One joint action within the first half year.',
    ],
    whenNot:
      'Not because larger firms exist or chair the association: conduct counts, not size, and a blocked initiative must be named. Not as a public office with firms as guests. Do not publish who came if members sell to those who blocked them.',
    indicators: {
      'firms-joined': {
        name: 'Small firms that joined and paid the fee',
        verification: 'The body’s own ledger; only the number leaves the room.',
      },
      'decisions-carried-out': {
        name: 'Decisions of the body carried out within the year',
        verification: 'Its minutes; the question about joint attempts, asked again of small owners alone.',
      },
    },
    blockedThere:
      'In Franca dominant firms that produced for foreign buyers stopped several joint initiatives of smaller independent shoemakers. Money sent through a body that such firms control would hardly have reached the group.',
  },
  'find-five-firms': {
    name: 'Find five firms that would start',
    what: 'Before there is anyone to run a joint task, look for a handful of firms that trust each other enough to do one small thing. R. Murray and others, whom Schmitz quotes, hold that some firms must cooperate, not all.',
    steps: [
      'Ask a machine dealer, a teacher and a material supplier which owners already lend each other tools or pass on work.',
      'Call on eight of these owners one by one; ask what they would do with four others and whom they would not sit with.',
      'Bring together those who fit, with one task that ends within three months, such as buying one load of material.',
    ],
    leads: 'Your office or any trusted go-between; the source says that the start may come from inside or outside.',
    takesPart: 'Small firms of one trade or of neighbouring stages; buyers and lead firms come later.',
    pays: 'The source does not say who pays. Suggested: a few weeks of your office’s time and nothing else.',
    contribution: [
      'Each owner gives two evenings.',
      'One lends the room, another keeps the accounts of the first task.',
      'Each puts in an equal share for the first purchase or trip.',
    ],
    whenNot:
      'Not as a search for the five best firms to subsidise: the group is the point. Not if a group already works; then help it to hire someone. Stop if fewer than five say yes after two rounds, and say so in the plan.',
    avoid: {
      'group-works': 'A group already works or is ready. Help it to hire somebody instead of looking for it again.',
    },
    indicators: {
      'firms-named': {
        name: 'Firms that said yes to one task with a date',
        verification: 'Count of names, kept by the go-between; the names stay out of shared documents.',
      },
      'task-done-together': {
        name: 'Firms that finished the first task together',
        verification: 'Receipt or result of the task; the question about joint attempts, asked again.',
      },
    },
    workedHere:
      'Votuporanga’s recovery began with a group of 25 small furniture makers. Suzigan, Furtado and Garcia do not say how they found each other, only that a group of that size was enough.',
  },
  'hire-coordinator': {
    name: 'A coordinator hired by the group',
    what: 'One person, a leading owner or a hired professional, who organises what the firms decide together, and links the firms to state and federal offices that give money or technical help. The firms choose the person and can dismiss them. The source rests this on its most successful case.',
    steps: [
      'Write half a page with the group: three tasks for the first year, and what the person must not do without asking.',
      'Fix the fee that each firm pays every month, collect the first one, and only then advertise.',
      'Let three owners interview and choose; give the person in the first month one visit to every member and one call to a finance or technology body.',
    ],
    leads: 'The group of small firms, which hires and directs the coordinator.',
    takesPart: 'The coordinator, who answers to the group and to nobody else.',
    pays: 'The small firms that hire. In the case told by the source they did so in a crisis; suggested: a public programme adds a part.',
    contribution: [
      'A monthly fee from each firm towards the salary.',
      'A desk, a telephone and a vehicle lent by members.',
      'Two owners who meet the coordinator each week.',
    ],
    whenNot:
      'Not as a post on the town’s payroll that firms are invited to use. Not before at least five firms have paid a first fee. Where larger firms have blocked the group, found its own body first and let that body hire.',
    entry: {
      'willing-firms': 'At least five firms have agreed to pay a share of the salary.',
    },
    avoid: {
      'somebody-runs-it':
        'Somebody already has the task and the hours. Do not hire a second person; let the willing firms agree with this one on the first joint task, and on what they pay towards the hours.',
    },
    indicators: {
      'firms-paying-the-fee': {
        name: 'Firms that paid the fee in each month of the year',
        verification: 'The group’s account.',
      },
      'joint-actions-finished': {
        name: 'Joint actions finished, with the firms that took part',
        verification: 'The coordinator’s yearly report to the group; the question about joint attempts, asked again.',
      },
    },
    workedHere:
      'In Votuporanga 25 small furniture firms in crisis hired a coordinator. Quality control, better management, a university course and a technology centre followed; output and exports grew and several firms won ISO certificates. It shows what one post can start when those who pay for it also direct it.',
  },
  'joint-export': {
    name: 'Export together',
    what: 'The small firms’ body shows, quotes and ships together what one shop alone could not sell abroad: a shared stand, a shared export adviser, a common sample range. Suzigan, Furtado and Garcia list joint export among the things that a body with a coordinator can bring about.',
    steps: [
      'Ask each member what it has sold outside the region, to whom and why it stopped.',
      'Pay one export adviser together for ten days to say which two markets take this product and what they require.',
      'Agree before the first fair how an order is split, who checks the goods and what happens to a late or faulty part.',
    ],
    leads: 'The small firms’ body.',
    takesPart: 'Its coordinator, who holds the contacts and the calendar.',
    pays: 'Firms in Santa Croce pooled money for advisers. The source does not say who pays. Suggested: members’ shares, with state export programmes for fairs and samples.',
    contribution: [
      'Samples made at each firm’s own cost.',
      'A share of stand and travel, paid before booking.',
      'One owner who speaks the language gives two weeks.',
      'A common reserve for goods that are sent back.',
    ],
    whenNot:
      'Not before the body has done something smaller together. Not as a way for one buyer to gather cheap capacity: Suzigan, Furtado and Garcia warn that joining a chain can break cohesion. Not where goods leave with faults that nobody counts; put quality first.',
    entry: {
      'worked-together': 'The firms have finished a smaller task together.',
      'faults-counted': 'Faults are counted before goods leave.',
    },
    indicators: {
      'firms-showing-together': {
        name: 'Firms that showed or quoted together',
        verification: 'Stand contract and joint price list.',
      },
      'export-orders': {
        name: 'Export orders shared by more than one firm, and repeated',
        verification: 'Invoices; the question about the first three buyers’ share, asked again.',
      },
    },
    workedHere:
      'Small ceramics makers in the Philippines formed an association to sell abroad; it also made use of foreign designers, with public aid, and opened the way to better raw materials. Some members became medium-sized quality producers. Schmitz adds that such cases are rare.',
  },
  'joint-market-information': {
    name: 'Read the market together',
    what: 'The group itself gathers and discusses news of fashion, norms, machines and prices, instead of only buying a digest. Members travel by turns and report, so the knowledge stays in the group. Use it when a shared information service alone does not change what firms make.',
    steps: [
      'Collect what members already know: which fair, magazine, buyer or machine seller each follows, and where nobody looks.',
      'Share out three sources for the next season, one member each, with a report of one evening and photographs.',
      'End each evening with one decision: a model to try, a norm to check, a machine to go and see.',
    ],
    leads: 'The small firms’ body, by turns among members.',
    takesPart: 'The coordinator, who keeps the calendar and the archive.',
    pays: 'The source does not say who pays. Suggested: the members, by travel shares.',
    contribution: [
      'A travel share from each member each season.',
      'One report evening a year from every member.',
      'Sales figures by model, pooled without names.',
    ],
    whenNot:
      'Try a plain information service first: it costs less. Not if the terms let the collector sell the same reports to rivals. Not as a newsletter that nobody discusses.',
    entry: {
      terms: 'The terms keep the reports from rival places, at least for a time.',
    },
    indicators: {
      'trend-meetings': {
        name: 'Report evenings held with a decision at the end',
        verification: 'One-page minutes.',
      },
      'firms-changing-a-model': {
        name: 'Firms that changed a model, material or process because of a report',
        verification: 'Two visits a year; the question about news of the last change, asked again.',
      },
    },
    blockedThere:
      'In Birigui a former manufacturer’s firm ran the news service, and it went on to serve makers in rival places. If the local firms had owned it, they could have set that term.',
  },
  'joint-training-school': {
    name: 'A training school of the small firms’ body',
    what: 'A school or workshop where the small firms’ body trains workers in what their machines and products need. The source counts it among the joint actions of such a body. Because training on the job is often in order already, it must answer a gap that you can show.',
    steps: [
      'List the posts that stood empty for more than three months, with the skill that was missing.',
      'Ask the existing technical school whether it would teach it in rooms of the firms, and what it would charge.',
      'Run one course of six weeks in a member’s workshop, in the evening, before anyone looks for a building.',
    ],
    leads: 'The small firms’ body.',
    takesPart: 'Its coordinator, and a technical school that lends teachers or gives the certificate.',
    pays: 'In Votuporanga the coordinator arranged the financing; the source does not say whose money it was. Suggested: members’ fees for running it and public funds for part of the equipment.',
    contribution: [
      'Used machines and material given for practice.',
      'Skilled workers released to teach a few hours a week.',
      'Wages paid during the course by the firm that sends.',
      'A promise not to poach trainees for an agreed time.',
    ],
    whenNot:
      'Not where a technical school already trains enough people in that skill. Not if trained workers leave because pay is low: the school would then feed the turnover. In an embryonic system only as a later stage, once the segment is known.',
    avoid: {
      'leave-for-low-pay':
        'People who were trained leave here because pay is low. The school would feed this; pay and conditions come first.',
    },
    indicators: {
      'people-trained': {
        name: 'People who finished a course, women and men counted apart',
        verification: 'The school’s register.',
      },
      'firms-hiring-from-it': {
        name: 'Firms that filled a post with someone trained there',
        verification: 'Payrolls of members; the question about where workers learn, asked again.',
      },
    },
    workedHere:
      'The centre that Votuporanga’s coordinator brought about also trained workers. It came out of a group of firms that had already hired someone to act for it.',
  },
  'joint-technology-centre': {
    name: 'A joint centre for technology and research',
    what: 'A centre that belongs to the group of small firms and offers tests, prototypes and technical advice that no member could afford. The source names it as something that a small firms’ body with a coordinator can reach. It comes late: the group needs practice in paying for things together.',
    steps: [
      'Count the tests and prototypes that members sent away last year, with price and days lost.',
      'Offer the three commonest ones for six months on borrowed equipment at a school or in a member’s plant.',
      'If at least five firms pay for repeated use, write the plan for a centre: owner, price list, head, who pays in the third year.',
    ],
    leads: 'The small firms’ body.',
    takesPart: 'The coordinator, who negotiates, and a university or laboratory that lends staff and standards.',
    pays: 'Not said in detail: the source reports that the coordinator managed the financing. Suggested: fees for the running costs, and public funds only after the members’ share is paid.',
    contribution: [
      'Paid test vouchers for the first year.',
      'A plot, a hall or equipment brought in by members.',
      'An engineer of a member firm for one day a week.',
      'A share of the capital, paid before the public share.',
    ],
    whenNot:
      'Not as the first joint task. Not where an existing laboratory could run the tests. Not as a technology park with a name and no price list. If no firm pays for the trial service, stop there.',
    entry: {
      'worked-together': 'The group has finished something together, or does one thing together regularly.',
      'willing-firms': 'At least five firms would pay for repeated use.',
    },
    avoid: {
      'tests-at-hand':
        'Neither tests nor technical help are among what firms here lack, so somebody gives them already. A centre of their own would be a second one.',
    },
    indicators: {
      'tests-run': {
        name: 'Tests and prototypes done for firms here',
        verification: 'The centre’s job book.',
      },
      'firms-paying-for-use': {
        name: 'Firms that paid for the service in each half year',
        verification: 'Invoices; the question about tests, courses and technical help, asked again.',
      },
    },
    workedHere:
      'Votuporanga’s furniture firms saw a centre for technology, research and training financed and opened through their coordinator; it grew to be second in the country. The source lists it after quality and management work.',
  },
  'environmental-rule-and-site': {
    name: 'A rule that requires a waste site, and the site itself',
    what: 'A local or state rule obliges public bodies and the firms’ associations to build a place for waste. The source wants it required, not only encouraged. It wants the system to have an environmental policy of its own, beyond the law.',
    steps: [
      'Ask the environmental agency and the water utility for their file: what is dumped, where, since when, and which order or fine is open.',
      'Weigh one week’s waste, by kind, at ten plants and ten unregistered shops, and find two sites with a lawful access road.',
      'Name the owner, the operator and the fee on one page, and have the agency say what licence it would take and how long.',
    ],
    leads:
      'The local public sector and the firms’ associations, which the source would oblige to build the site. It does not say who would run it; agree on that first.',
    takesPart:
      'The state’s environmental authority, which licenses; all firms that produce waste, including unregistered shops.',
    pays: 'The source does not say who pays. Suggested: the public side and the associations for the site, and a fee by weight from firms.',
    contribution: [
      'A delivery fee by weight, agreed before opening.',
      'Firms sort at the source and share one collection truck.',
      'A site or cover material given by a member.',
      'Records of residues kept by every plant for three months.',
    ],
    whenNot:
      'Not where product and process are clean. Not before someone has said that they would run the site: a dump without an owner does more harm than none. Where the town hall will not take this on, begin with the state authority. Do not use the rule to shut informal shops; give them a way in.',
    entry: {
      'site-owner': 'Somebody has said who would own and run the site.',
    },
    avoid: {
      'nothing-harmful': 'The process gives off nothing toxic, uses no natural material, and no harm is on record.',
    },
    indicators: {
      'sites-licensed': {
        name: 'Sites licensed and open',
        verification: 'The licence and the weighbridge book.',
      },
      'firms-delivering': {
        name: 'Share of firms, unregistered ones included, that deliver their waste',
        verification:
          'Weighbridge book against a street count; the question about waste of all firms, asked again of the agency.',
      },
    },
  },
  'plant-pollution-control': {
    name: 'Treatment and control inside the plants',
    what: 'Each plant that makes toxic residues or effluents installs control equipment and treats its waste water, and uses only certified material where it draws on nature. The source would make this a rule. Small plants may share one unit.',
    steps: [
      'Visit five plants of different size with a technician; note for each what leaves it as smoke, water and solid waste.',
      'Group small plants on one street that could share a settling tank, a filter or a collection round.',
      'Draw up with each plant a compliance plan of one page: measure, date, cost share, and the visit that will verify it.',
    ],
    leads: 'The firms, which the source would oblige to install the equipment.',
    takesPart: 'The state’s environmental authority, which says what counts as compliance and by when.',
    pays: 'The source says that firms must do it, not who pays. Suggested: the firms, with a loan for shared units.',
    contribution: [
      'The plant’s own share of the equipment.',
      'Room for a shared unit on one member’s land.',
      'Operators trained and paid by the firms.',
      'Readings shown to the agency every month.',
    ],
    whenNot:
      'Not for processes that give off nothing harmful. Not as a condition that small shops could meet only by closing. Agree on a plan with dates before any other benefit depends on it. Not instead of a common site, where waste has nowhere to go.',
    avoid: {
      'nothing-harmful': 'The process gives off nothing toxic, uses no natural material, and no harm is on record.',
    },
    indicators: {
      'compliance-plans-signed': {
        name: 'Plants with a compliance plan signed by the agency',
        verification: 'The agency’s file.',
      },
      'plants-licensed': {
        name: 'Share of plants with working treatment and a licence',
        verification: 'Licences and an unannounced visit; the question about what holds pollution back, asked again.',
      },
    },
  },
  'secure-electricity': {
    name: 'Secure regular power first',
    what: 'Where power fails or is missing, shops cannot use the machines that let them specialise. Bring regular supply to the workshops before you expect them to upgrade. The source tells of a town held back in this way; it does not say that power is enough for firms to share work.',
    steps: [
      'Have five shops note for two weeks each hour without power and what stood still.',
      'Ask the utility for the fault record, the cost of a line or transformer for the quarter, and the date it could be done.',
      'Draw up one joint application of all shops on the line, with their load, and ask in the meantime what a shared generator would cost each.',
    ],
    leads: 'The local government speaks to the utility; the source names nobody, ',
    takesPart: 'The small firms on the line, which apply together, and the state body that regulates the supply.',
    pays: 'The source does not say who pays. Suggested: public funds for the line and the shops for their connections.',
    contribution: [
      'Connection fees collected in advance by the group.',
      'Trenches and poles put up by the shops’ own labour.',
      'A shared generator, with fuel paid by the hour, until the line comes.',
    ],
    whenNot:
      'Not where cuts are a nuisance and no work stops. Do not announce new machines or a new line of products first. It does not cure everything: power alone does not make firms share work.',
    indicators: {
      'workshops-connected': {
        name: 'Workshops with a lawful connection that meets their load',
        verification: 'The utility’s list, checked on the street.',
      },
      'hours-without-power': {
        name: 'Working hours without power in a month',
        verification: 'Logs of five shops; the question about power, asked again.',
      },
    },
    workedHere:
      'Kumasi’s workshops could specialise and improve their machines step by step because power was regular there. It was a condition that they had, not a programme.',
    blockedThere:
      'In Techiman about a hundred small metal and repair shops had no mains power and made do with old tractor engines. Their techniques and their division of labour stayed simple.',
  },
};
