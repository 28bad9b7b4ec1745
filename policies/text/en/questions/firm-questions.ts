import type { QuestionText } from '#policies/schema/text';

export const firmQuestionTexts: Record<string, QuestionText> = {
  'half-made-goods': {
    short: 'Where half-made goods wait',
    ask: 'In three ordinary workshops, where do half-made goods wait?',
    look: 'Go and see, or ask somebody who repairs machines there; the age of a machine is no answer',
    options: {
      nowhere: 'In none of them; work goes on from step to step',
      'at-different-stages': 'In only one of them, or at a different step in each',
      'at-the-same-stage': 'At the same step in two or three of them',
      'orders-late':
        'In the last twelve months an order was refused or went out late because of it, and the buyer can say which',
    },
  },
  'used-machines': {
    short: 'Used machines and repair',
    ask: 'Do the small firms live on used machines that are repaired here?',
    look: 'Where the last three machines were bought and who mends them',
    options: {
      no: 'No',
      yes: 'Yes',
    },
  },
  'path-of-a-piece': {
    short: 'Path of one piece',
    ask: 'Follow one piece through a workshop: how does it travel?',
    look: 'Walk behind it, in two or three shops',
    options: {
      straight: 'From step to step, in order',
      'some-detours': 'With a detour or two',
      'back-and-forth': 'Back and forth across the shop',
    },
  },
  'plan-of-the-day': {
    short: 'Plan of the day',
    ask: 'How does a workshop know in the morning what to make first?',
    look: 'A list on the wall, or a question to the first worker whom you meet',
    options: {
      written: 'From a written list in the order of delivery dates',
      'from-memory': 'The owner knows it',
      'by-phone-call': 'It changes with every customer who calls',
    },
  },
  'unit-cost-known': {
    short: 'Who knows the unit cost',
    ask: 'Of ten firms, how many can say what one piece cost them last month?',
    look: 'Ask an accountant or a bank; ask owners one by one, never before others',
    options: {
      'eight-or-more': 'Eight or more',
      'five-to-seven': 'Five to seven',
      'four-or-fewer': 'Four or fewer',
      'closed-or-refused':
        'In the last twelve months a firm that people can name closed, or a bank refused it a loan, because it had no accounts',
    },
  },
  'family-money': {
    short: 'Money of firm and family',
    ask: 'Is the money of the firm kept apart from that of the family?',
    look: 'Two accounts, or one drawer',
    options: {
      apart: 'In most firms',
      partly: 'In some, but not in most',
      mixed: 'In hardly any',
    },
  },
  'where-owners-learnt': {
    short: 'Owners who took a course',
    ask: 'Of five owners, how many ever took a course in running a business, or worked in an office?',
    look: 'Ask five owners, one question each',
    options: {
      'four-or-five': 'Four or five',
      'two-or-three': 'Two or three',
      'none-or-one': 'None or one',
    },
  },
  'bad-piece-found': {
    short: 'How a bad piece is found',
    ask: 'Are bad pieces counted, and where are they found?',
    look: 'A visit, and the buyer’s list of returns; a certificate is no answer unless buyers ask for it',
    options: {
      'each-stage-counted': 'They are counted, and most are found at the step where they happen',
      'end-counted': 'They are counted, and most are found at the end of the line or by the buyer',
      'end-not-counted': 'Nobody counts them, wherever they are found',
      'market-lost':
        'In the last two years a buyer or a market was lost over quality; people can say which, and the buyer says why',
    },
  },
  'repairing-pieces': {
    short: 'Pieces done again',
    ask: 'How often is finished work taken apart and done again?',
    look: 'A table where somebody mends finished pieces',
    options: {
      rarely: 'Less than once a week',
      weekly: 'In most weeks, but not every day',
      daily: 'Every day',
    },
  },
  'material-on-arrival': {
    short: 'Material on arrival',
    ask: 'Is material checked when it arrives?',
    look: 'What happened to the last bad delivery',
    options: {
      checked: 'Yes, and bad material goes back',
      'looked-at': 'It is looked at, and used all the same',
      'not-checked': 'No',
    },
  },
  'plant-holds-back': {
    short: 'What the plants hold back',
    ask: 'In the plants, what holds back fumes, waste water and scrap?',
    look: 'Licences and the agency’s visits; never ask it with owners in front of one another',
    options: {
      'nearly-all-treat': 'Nearly all plants have treatment that works and a licence',
      'half-or-more': 'Half of the plants or more have them, often the larger ones',
      'most-none': 'Fewer than half of the plants have them',
      'fine-or-harm':
        'In the last twelve months there was a fine, an accident or an illness in a plant, with a date and on record',
    },
    notApplicable: 'The process is clean: there is nothing to hold back',
  },
  'who-minds-the-waste': {
    short: 'Who minds the waste',
    ask: 'Who in a plant is in charge of fumes and waste water?',
    look: 'A name, and a book in which something is written',
    options: {
      'named-with-records': 'A named person who keeps records',
      'named-only': 'A named person, no records',
      nobody: 'Nobody',
    },
  },
  'treatment-runs': {
    short: 'Treatment switched on',
    ask: 'Where a plant has treatment, does it run?',
    look: 'Come unannounced, on a working day',
    options: {
      runs: 'Whenever the plant works',
      'at-times': 'At times',
      'stands-idle': 'It stands idle',
    },
  },
  'last-price-talk': {
    short: 'The last price talk',
    ask: 'In the last price talk with the main buyer, what was the argument about?',
    look: 'Hear the seller and the buyer; one side alone is not enough',
    options: {
      'design-quality-delivery': 'Design, quality or delivery',
      'own-products-earn': 'The price, and the firms could refuse it or earned more with products of their own',
      'buyer-names-price': 'The price, and the firms took what the buyer named',
      'below-cost':
        'In the last twelve months an order was taken below cost, or wages, material or registration were cut to keep it; people can say which',
    },
  },
  'price-and-material': {
    short: 'Price against material',
    ask: 'In three years, how did the price of the main product move against the price of its material?',
    look: 'Two old invoices and two new ones',
    options: {
      'kept-up': 'It kept up, or rose more',
      'fell-at-times': 'It fell behind in some seasons',
      'fell-steadily': 'It fell behind in every season',
    },
  },
  'could-be-swapped': {
    short: 'Easy to replace',
    ask: 'Could a product from another place replace the main product without the customer noticing?',
    look: 'Put two of them on a table, labels off',
    options: {
      no: 'No',
      'some-lines': 'In some lines',
      'nearly-all': 'In nearly all lines',
    },
  },
  'competitors-together': {
    short: 'What competitors do together',
    ask: 'What did competing firms do together in the last twelve months?',
    look: 'Say what and with whom; ask also for five firms that would start',
    options: {
      'regular-things': 'Two or more things, regularly, with a third of the firms or more',
      'one-or-lending': 'Something, regularly, but only one thing or with fewer than a third of the firms',
      'kin-only': 'Nothing regular; at most favours and loans among relatives and friends',
      'attempt-failed':
        'In the last twelve months a plan failed because firms would not sit at one table; people can say which and who stayed away',
    },
  },
  'open-doors': {
    short: 'Rivals in the workshop',
    ask: 'Do owners let other owners see their workshop?',
    look: 'Try it: ask one owner to take you to another',
    options: {
      yes: 'Yes, as a matter of course',
      friends: 'Friends only',
      no: 'No; doors are shut to rivals',
    },
  },
  undercutting: {
    short: 'Undercutting',
    ask: 'When one firm quotes a price, do its neighbours go below it?',
    look: 'The last three larger orders',
    options: {
      seldom: 'Seldom',
      'when-slack': 'When work is short',
      always: 'For nearly every larger order',
    },
  },
  'origin-of-models': {
    short: 'Where the models come from',
    ask: 'Where do the models that are sold here come from?',
    look: 'Ask for each kind of goods and keep the answers apart; the state of the largest group counts',
    options: {
      'own-in-several': 'Several firms make their own, small ones too',
      'own-in-a-few': 'A few firms make their own',
      'copied-or-bought': 'Nearly all are copied, bought or sent by the buyer',
      'model-taken-away':
        'In the last twelve months a buyer took its model elsewhere and left a firm with nothing to sell; people can say which',
    },
  },
  'name-on-the-goods': {
    short: 'Name on the goods',
    ask: 'Under whose name do the goods reach the last customer?',
    look: 'The label, in a shop far away',
    options: {
      'several-own': 'Under the names of several firms here',
      'one-or-two-own': 'Under the name of one or two firms here',
      'buyers-or-none': 'Under the buyer’s name, or none',
    },
  },
  'who-develops': {
    short: 'Who works on new products',
    ask: 'Who in the firms has new products as a task?',
    look: 'A table with drawings, samples or trials on it',
    options: {
      several: 'Somebody in several firms',
      'owner-at-times': 'The owner, when there is time',
      nobody: 'Nobody',
    },
  },
  'news-of-change': {
    short: 'News of the last change',
    ask: 'How did firms learn of the last change in fashion, norms or machines?',
    look: 'Name the change first, then ask three owners when they heard of it',
    options: {
      'shared-source': 'From a source that they share, before the season',
      'a-few-travelled': 'A few travelled, and word went round within weeks',
      'from-sellers': 'Only from buyers and from sellers of material',
      'from-lost-sales': 'From sales that they lost; people can say which, and when',
    },
  },
  'information-service-terms': {
    short: 'Who may buy the news',
    ask: 'If somebody sells market news to firms here, who else may buy it?',
    look: 'The contract, or a question to the seller',
    options: {
      'no-service': 'There is no such service',
      'only-firms-here': 'Only firms here',
      'sold-to-rivals': 'Firms in rival places too',
    },
  },
  'finding-a-norm': {
    short: 'Finding out a norm',
    ask: 'How does a small firm find out a norm or an export rule?',
    look: 'Give one to an owner and watch',
    options: {
      'one-call': 'With one call to somebody known',
      'days-or-fee': 'With days of asking, or for a fee',
      'gives-up': 'It gives up',
    },
  },
  'last-customer-heard': {
    short: 'Feedback from customers',
    ask: 'Do firms hear what the last customer says of their goods?',
    look: 'What an owner can quote, and from whom',
    options: {
      directly: 'Yes, from customers themselves',
      'through-sellers': 'Only through shops or agents',
      not: 'No',
    },
  },
  'specialist-needed': {
    short: 'When a specialist is needed',
    ask: 'A firm needs a designer, a production engineer, a laboratory or a finance person: what does it do?',
    look: 'The last time that it happened in three firms',
    options: {
      'within-a-month': 'It finds one within a month, at a price that it can pay',
      'dear-or-slow': 'It finds one, but later or at too high a price',
      'does-without': 'It does without, or the owner does it',
      'project-given-up':
        'In the last twelve months a project was given up because no specialist could be found; people can say which',
    },
  },
  'offices-that-serve': {
    short: 'Offices that serve the trade',
    ask: 'How many people or offices here live from serving the trade with design, tests, machines or accounts?',
    look: 'Ask for names; count only those who live from it',
    options: {
      several: 'Several, and owners know their names',
      'one-or-two': 'One or two',
      none: 'None',
    },
  },
  'trained-people-stay': {
    short: 'Trained people stay',
    ask: 'Of the young people from here who studied for the trade, how many work in it here?',
    look: 'Ask the school for last year’s names',
    options: {
      most: 'Most of them; clearly more than half',
      few: 'About half of them or fewer',
      none: 'None that anyone knows',
    },
  },
};
