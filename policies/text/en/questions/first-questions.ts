import type { QuestionText } from '#policies/schema/text';

export const firstQuestionTexts: Record<string, QuestionText> = {
  decision: {
    short: 'What is to be decided',
    ask: 'Which kind of decision will this plan feed into?',
    look: 'Think of the paper that somebody will sign; if there are several, take the next one',
    options: {
      'budget-line': 'A line in a budget',
      'law-or-plan': 'A law, a by-law or a local plan',
      'call-for-proposals': 'A call for proposals, to write or to answer',
      crisis: 'What to do in a crisis that has already begun',
      other: 'Another kind of decision',
      'none-yet': 'None yet; you are finding out',
    },
  },
  'decision-size': {
    short: 'What it could pay for',
    ask: 'What is the largest thing that it could pay for?',
    look: 'Choose the largest one thing that fits the budget',
    options: {
      'staff-time': 'Only the time of people who are already paid',
      'study-or-course': 'A study, a course or a stand at a fair',
      salary: 'A person’s salary for a year or more',
      'equipment-or-building': 'Machines, a laboratory or a building',
    },
  },
  aim: {
    short: 'Bring a new trade',
    ask: 'Is the aim to bring a new trade, or a pole, park or cluster for it, to a place where nobody makes the product today?',
    look: 'What the paper says, not what a speech says',
    options: {
      no: 'No, firms here make it today',
      yes: 'Yes, the trade, pole, park or cluster would be new here',
    },
  },
  'firm-count': {
    short: 'How many firms',
    ask: 'How many firms make it here today?',
    look: 'Count workshops at home and unregistered ones too, if you can; the next question asks whether you could',
    options: {
      'under-5': 'Fewer than 5',
      '5-19': '5 to 19',
      '20-99': '20 to 99',
      '100-or-more': '100 or more',
    },
  },
  'firm-count-basis': {
    short: 'Who was counted',
    ask: 'Whom does that number count?',
    look: 'Ask how the number was made before you use it',
    options: {
      'registered-only': 'Registered firms only',
      all: 'Unregistered firms too, as far as anyone knows of them',
    },
  },
  'single-place': {
    short: 'One place or many',
    ask: 'Do these firms work in one place?',
    look: 'Could an owner visit most of the others within a morning?',
    options: {
      'one-place': 'Yes, most of them in one town or in neighbouring towns',
      dispersed: 'No, they are spread over a wide area and only the trade links them',
    },
  },
  'product-process': {
    short: 'Pieces or a flow',
    ask: 'How is it made?',
    look: 'Ask about the process, not the name of the trade: one tile works presses piece by piece, another runs its kiln without a pause. If both happen, the main product decides',
    options: {
      discrete: 'In pieces or batches, like shoes, chairs or machines',
      continuous: 'In a flow that does not stop, like cement, steel or fibre',
    },
  },
  'register-coverage': {
    short: 'What the register sees',
    ask: 'How much of the trade do the official figures cover?',
    look: 'Compare the register with what a seller of material knows, or with a walk through two streets',
    options: {
      most: 'Most of the firms and workers; clearly more than half',
      'about-half': 'About half of them',
      few: 'Few of them; clearly fewer than half',
    },
  },
  'order-too-large': {
    short: 'Order too large for one',
    ask: 'When a firm gets an order that it cannot finish alone, what does it do?',
    look: 'Think of the last such order and name the firm that took a part of it',
    options: {
      'passes-stages': 'It gives parts of the work to other firms here',
      'buys-outside': 'It buys parts or rents capacity from outside',
      refuses: 'It turns the order down, or delivers only what it can make itself',
      alone: 'It takes the whole order, does all the work itself and delivers late',
      'none-come': 'Such orders never come here',
    },
  },
  stoppers: {
    short: 'What stops work now',
    ask: 'Is something stopping work or sales right now?',
    look: 'Only what has stopped firms this month, not what annoys them',
    options: {
      'closure-order': 'An order to close or stop, for waste, safety or papers',
      'power-or-water': 'No reliable power or water',
      'main-buyer-left': 'The main buyer has left',
      'no-material': 'Material cannot be had or paid for',
      imports: 'Imported goods have taken the customers',
      other: 'Something else has stopped work or sales',
      nothing: 'Nothing stops work or sales now',
    },
  },
  'buyer-share': {
    short: 'Share of three buyers',
    ask: 'How much of what is made here goes to the three largest buyers?',
    look: 'An estimate that two owners would agree on is enough',
    options: {
      'under-30': 'Under 30 %',
      '30-60': '30 to 60 %',
      'over-60': 'Over 60 %',
    },
  },
  'price-and-model': {
    short: 'Who names price and model',
    ask: 'In the usual order, who names the price and brings the model?',
    look: 'Look at the last order on the table: whose drawing, whose price',
    options: {
      buyer: 'The buyer names the price and brings the model',
      firm: 'The firm shows its own model and asks its own price',
      both: 'Neither is the rule, or one names the price and the other brings the model',
    },
  },
  'material-advance': {
    short: 'Who pays for material',
    ask: 'Who pays for most of the material that firms work on?',
    look: 'Ask how the last order was bought in, not how it should be',
    options: {
      own: 'The firm itself',
      'supplier-credit': 'The seller, who gives credit',
      buyer: 'The buyer, who sends the material or lends money for it',
    },
  },
  'subcontractor-pay': {
    short: 'How subcontractors are paid',
    ask: 'How are most firms paid that work for other firms here?',
    look: 'One pay slip or one page of an order book shows it',
    options: {
      'by-piece': 'By the piece, the metre or the hour, whatever the quality',
      'by-quality': 'More for better or more difficult work',
      none: 'Hardly any firm works for another',
    },
  },
  'lead-firms': {
    short: 'Much larger firms',
    ask: 'Are there much larger firms, and what do they do with the small ones?',
    look: 'Ask what they do, not how large they are',
    options: {
      none: 'There are none',
      buy: 'They buy from small firms or give them work',
      compete: 'They sell the same goods to the same customers',
      both: 'They do both',
      neither: 'They have nothing to do with the small ones',
      'public-body': 'A public body or a state firm is the large one, and most small firms hang on what it decides',
    },
  },
  'one-firm-majority': {
    short: 'One firm is most of it',
    ask: 'Does one firm give more than half of the jobs in the trade?',
    look: 'Subtract the largest firm and see what is left. Small firms that exist decide between the answers',
    options: {
      no: 'No, and there are small firms',
      yes: 'Yes, and there are small firms next to it',
      'no-small-firms': 'There are no small firms at all',
    },
  },
  'association-lead': {
    short: 'Who leads the association',
    ask: 'Who leads the association of the trade?',
    look: 'Look at the chair’s own firm: how many people work there',
    options: {
      'no-association': 'There is no association',
      'small-firm': 'The owner of a small firm',
      shared: 'Small and larger firms, by turns or with equal seats',
      'larger-firm': 'Somebody from one of the larger firms',
      government: 'Somebody whom the government names or pays',
      'somebody-else': 'Somebody else, who owns no firm and has no tie to the government',
    },
  },
  'joint-attempts': {
    short: 'Small firms’ joint attempt',
    ask: 'In the last three years, what happened when small firms tried something together?',
    look: 'A joint purchase, a stand at a fair, a course, an export group: say what, when, who was there and why it ended. Take the latest attempt. Ask small owners when no larger firm is in the room',
    options: {
      done: 'It was done, and it would go on without any single person',
      'hangs-on-one': 'It was done, but it would stop without one person',
      'nobody-to-run-it':
        'Nobody stopped it. It was not done, or it ended, because nobody had the task, because money or buyers were lacking, or because the small firms disagreed',
      blocked:
        'It was blocked: people can say when larger firms or the association vetoed it, kept small owners out or threatened their orders',
    },
    notApplicable: 'Small firms neither planned nor tried anything together in these three years',
  },
  'willing-firms': {
    short: 'Firms that would start',
    ask: 'How many firms can you name that would start something together tomorrow?',
    look: 'Count names, not hopes; the names stay with you',
  },
  coordinator: {
    short: 'Somebody to run it',
    ask: 'Is there somebody whose task is, or could be, to run joint work?',
    look: 'A person with a name and with hours for it, not an office',
    options: {
      no: 'Nobody comes to mind',
      'could-be-named': 'A person could be named, but lacks the task or the hours',
      yes: 'Yes, somebody has the task and the hours',
    },
  },
  counterpart: {
    short: 'What local people put in',
    ask: 'What would local people put into it?',
    look: 'Only what somebody has offered and would sign',
    options: {
      money: 'Money: fees, shares, a part of a salary',
      'in-kind': 'Work, land, rooms or machine time',
      action: 'A joint action, such as buying together or keeping a common rule',
      none: 'Nothing that anyone has offered',
    },
  },
  'decision-reach': {
    short: 'What your office decides',
    ask: 'What can your office decide by itself?',
    look: 'Without asking the state or the capital',
    options: {
      'land-use': 'How land is used and who may build',
      licences: 'Licences to work or to trade',
      'local-purchasing': 'What the town or the region buys',
      courses: 'Which courses are held',
      credit: 'Who gets credit or a guarantee',
      nothing: 'None of these',
    },
  },
  'past-attempt': {
    short: 'What was tried',
    ask: 'What was tried for this trade in the last five years, and by whom?',
    look: 'Projects, courses, fairs, laws: a line each, with its year',
  },
  'past-outcome': {
    short: 'What became of it',
    ask: 'What became of the most recent attempt?',
    look: 'Go and look, or ring somebody who was in it',
    options: {
      worked: 'It still works, or did what it was meant to do',
      stopped: 'It began, and ended before it did what it was meant to do',
      'never-started': 'It was announced and never began',
      'nothing-tried': 'Nothing was tried',
    },
  },
  'older-center': {
    short: 'An older place to learn from',
    ask: 'Which older place makes the same thing, and what went wrong there?',
    look: 'One place and one mistake; somebody here has worked there',
  },
};
