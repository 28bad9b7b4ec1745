import type { QuestionText } from '#policies/schema/text';

export const systemQuestionTexts: Record<string, QuestionText> = {
  'infrastructure-cost': {
    short: 'Cost of roads, land, power',
    ask: 'In the last twelve months, what did roads, land, power, water, drains or ports cost the firms?',
    look: 'Cases with a cost, a date and a firm; one complaint without a cost is not a case',
    options: {
      'nothing-named': 'Nothing that anyone can show with a case',
      'delays-or-costs': 'Delays or extra costs that firms can describe; at most one firm lost an order over them',
      'orders-lost': 'At least two firms lost or refused an order, or looked for a plot and found none',
      'work-stops':
        'Work stopped every week because power or water failed, and a plant noted it; or a firm moved or closed over it, and people can say which',
    },
  },
  'infrastructure-which': {
    short: 'What it was about',
    ask: 'Which of these cost firms time, money or orders?',
    look: 'Tick only what the cases with a cost and a date were about',
    options: {
      roads: 'Roads to customers and suppliers',
      land: 'Land or space for plants',
      power: 'Electric power',
      'water-or-drains': 'Water or drains',
      ports: 'Ports and their charges',
      traffic: 'Traffic inside the town',
    },
  },
  'infrastructure-who-decides': {
    short: 'Who decides about it',
    ask: 'Who decides about the roads, land, power or drains that cost the firms something?',
    look: 'Whose signature starts the works',
    options: {
      here: 'It is decided here',
      state: 'It is decided by the state or the capital',
      both: 'Some of it here, some of it there',
    },
  },
  electricity: {
    short: 'Power all day',
    ask: 'Do the plants have power whenever they work?',
    look: 'Ask when the last cut was and whether a generator stands in the yard',
    options: {
      yes: 'Yes; cuts are rare and short',
      no: 'No; work waits for power or runs on generators',
    },
  },
  'incentive-race': {
    short: 'Race of incentives',
    ask: 'Is the region outbidding others with tax relief, free land or grants to draw plants?',
    look: 'Letters or laws of the last two years that offer it',
    options: {
      no: 'No',
      yes: 'Yes',
    },
  },
  'land-plan': {
    short: 'Plan for industrial land',
    ask: 'Is there a plan that says where plants may stand and grow?',
    look: 'Compare the map with what you see on two streets',
    options: {
      kept: 'Yes, it is kept, and a firm that asks can get a plot',
      'on-paper': 'Yes, but it is not kept, or a firm that asks gets no plot',
      none: 'No',
    },
  },
  'way-to-customers': {
    short: 'The way to customers',
    ask: 'Has the way from here to the customers become slower or more expensive in three years?',
    look: 'Ask a haulier for the charge of the same trip then and now',
    options: {
      no: 'No',
      'slower-or-dearer': 'Yes, but no customer has spoken of it',
      'customers-complain': 'Yes, and customers complain of it or buy closer to them',
    },
  },
  'help-within-reach': {
    short: 'Tests, courses, technical help',
    ask: 'Where do firms go for a test, for a course on the product and for technical help?',
    look: 'Ask for the last three times; the people who offer it cannot say alone how much it is used. Training of workers is asked apart',
    options: {
      'in-the-region': 'All three are in the region, and most firms used one of them in two years',
      'one-missing': 'At least one of the three is in the region, but another is missing or few firms use them',
      'a-day-away': 'None of the three is in the region',
      'job-or-buyer-lost':
        'In the last twelve months a job or a buyer was lost because there was nowhere to go; people can say which',
    },
  },
  'missing-help': {
    short: 'What is missing',
    ask: 'Which of these is missing here?',
    look: 'What firms did without in the last year',
    options: {
      test: 'A test or a laboratory',
      course: 'A course on the product or its technology',
      'technical-help': 'Technical help in the workshop',
      none: 'None of them is missing',
    },
  },
  'labour-training': {
    short: 'Where workers learn',
    ask: 'Where do most new workers learn the trade?',
    look: 'Ask two workers who began last year',
    options: {
      school: 'In a technical or trade school',
      'on-the-job': 'On the job, from those who know it',
      nowhere: 'Nowhere; firms take whoever already can',
    },
  },
  'school-listened': {
    short: 'School listens to firms',
    ask: 'When did a school or laboratory last change a course or a test because local firms asked?',
    look: 'Name the course or the test, and the year',
    options: {
      'in-two-years': 'In the last two years',
      'more-than-two-years-ago': 'More than two years ago',
      never: 'Never, though firms have asked',
    },
    notApplicable: 'No firm has asked for a change',
  },
  'management-studies': {
    short: 'Studies in management',
    ask: 'Could somebody from here study management without leaving the region?',
    look: 'What the nearest college offers this year',
    options: {
      'full-course': 'Yes, a full course is offered',
      'short-only': 'Only short courses',
      none: 'No',
    },
  },
  'bad-year-meeting': {
    short: 'Meeting in a bad year',
    ask: 'In the last bad year, where did firms meet about it?',
    look: 'A crisis, a lost buyer or a new technique that hit everyone: who called the meeting, when, and what came of it',
    options: {
      'standing-body':
        'In a body that meets anyway or at a meeting called for it, and a joint answer was there within half a year',
      'met-without-answer': 'In a body that meets anyway, without a joint answer in that time',
      'ad-hoc': 'Nowhere, or in one or two meetings called for it, without a joint answer',
      'nobody-met': 'Firms closed or left before anybody met; people can say which, and when',
    },
    notApplicable: 'Nobody remembers a bad year',
  },
  'who-looks-ahead': {
    short: 'Somebody who looks ahead',
    ask: 'Who looks out for changes in markets and techniques on behalf of all firms?',
    look: 'A paper, a talk or a warning in the last year that went to all',
    options: {
      'a-body': 'A body that has this task and tells the firms',
      'single-people': 'Single people now and then, or a body that does not tell the firms',
      nobody: 'Nobody',
    },
  },
  'after-joining-chains': {
    short: 'Firms that joined a chain',
    ask: 'Do firms that joined a large buyer’s chain still come when the trade meets?',
    look: 'Compare who came three years ago with who came last time',
    options: {
      'as-often': 'They come as often as before',
      less: 'They come less often',
      'stay-away': 'They stay away, or the meetings broke up over it',
    },
    notApplicable: 'No firm has joined such a chain',
  },
  'board-seats': {
    short: 'Seats on the board',
    ask: 'Who sits on the board of the association, apart from the chair?',
    look: 'The list of names, and how many people each one employs',
    options: {
      'half-small': 'Small owners hold half of the seats or more',
      'some-small': 'Small owners hold a few seats',
      'none-small': 'No small owner sits on it',
    },
  },
  'bridge-to-programmes': {
    short: 'Bridge to programmes',
    ask: 'When a state programme opens, who tells the small firms and helps them to apply?',
    look: 'The last programme: who of the small firms got in, and through whom',
    options: {
      'named-person': 'A person or body with that task',
      'by-chance': 'Whoever happens to hear of it',
      'too-late': 'Nobody; they learn of it when it has closed',
    },
  },
  'toxic-or-resource': {
    short: 'Toxic waste or natural material',
    ask: 'Does the process give off toxic waste, or does the trade live on wood, clay, stone or water?',
    look: 'The process as it is run here, step by step',
    options: {
      no: 'No, neither',
      yes: 'Yes, one of the two or both',
    },
  },
  'waste-of-all-firms': {
    short: 'Waste of all firms',
    ask: 'Where do the waste and the waste water of all firms go?',
    look: 'The agency’s file, and the place where the drains end; never ask it with owners in front of one another',
    options: {
      'collected-and-treated':
        'All of it is collected, treated and licensed, and natural material comes with a certificate',
      'mostly-treated': 'More than half of it is treated, or the natural material has no certificate',
      'no-common-site': 'Half of it or more is left untreated',
      'recorded-harm':
        'In the last twelve months there was a fine, a lawsuit, an order to close or harm to people, with a date and on record',
    },
    notApplicable: 'Product and process are clean: there is no waste of this kind',
  },
  'site-owner': {
    short: 'Who would run a site',
    ask: 'If a common site for waste were built, who would own it and run it?',
    look: 'The name of a body that has said so',
  },
  'unregistered-waste': {
    short: 'Waste of unregistered shops',
    ask: 'What do the shops without papers do with their waste?',
    look: 'A walk at the end of a working day',
    options: {
      collected: 'It is collected and treated, like that of the registered shops',
      some: 'Some hand it in for treatment, some do not',
      dumped: 'Nearly all of it ends in drains, rivers or yards',
    },
    notApplicable: 'There are no shops without papers',
  },
  complaints: {
    short: 'Complaints of neighbours',
    ask: 'How often did neighbours complain of smell, smoke or water in the last twelve months?',
    look: 'The town hall’s and the utility’s list of complaints',
    options: {
      none: 'Never, and they have no reason to',
      'once-or-twice': 'Once or twice',
      often: 'Three times or more',
      'gave-up': 'Never, although they have reason to',
    },
  },
};
