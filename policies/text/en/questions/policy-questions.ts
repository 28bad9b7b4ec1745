import type { QuestionText } from '#policies/schema/text';

export const policyQuestionTexts: Record<string, QuestionText> = {
  'firm-at-the-counter': {
    short: 'Service at public offices',
    ask: 'What happens when the owner of a small workshop goes to a public office for a licence, a paper or a programme?',
    look: 'The last three owners who went, one at a time; what the office says of itself is no answer',
    options: {
      'served-like-others': 'The owner is served like any larger firm and leaves with the paper, or with a date for it',
      'more-trips': 'It takes the owner more trips than a larger firm needs, and in the end it is done',
      'sent-away': 'Most owners are sent away, or are asked for papers that only larger firms have',
      'refused-for-what-it-is':
        'In the last twelve months an office refused a firm, or cleared its workshop, because of its address, its size or its looks; people can say which firm, which office and when',
    },
  },
  'address-on-the-form': {
    short: 'Address on the form',
    ask: 'Which address does an owner write down when asking an office or a bank for something?',
    look: 'A form or a card that an owner still has',
    options: {
      'own-address': 'The address of the workshop, and nobody remarks on it',
      'more-papers': 'The address of the workshop, and then more papers are asked for than from firms in other streets',
      'another-address': 'Another one, of a relative or an office, because the true one counts against the firm',
    },
  },
  'last-request': {
    short: 'The last request',
    ask: 'What became of the last thing that firms of the trade asked of the town hall?',
    look: 'The letter, its date and the answer',
    options: {
      'done-or-reasoned': 'It was done, or it was refused in writing and with a reason',
      'half-done': 'A part of it was done, or it was promised and is still to come',
      'no-answer': 'No answer came, or it was refused without a reason',
    },
    notApplicable: 'Firms of the trade have never asked for anything',
  },
  'what-the-town-keeps': {
    short: 'What the town can spend',
    ask: 'Of what the trade pays in taxes and fees, how much can the town decide about?',
    look: 'One line of last year’s budget that somebody can point to',
    options: {
      'share-and-use': 'A share stays here, and last year the council paid something for the trade out of it',
      'share-bound': 'A share stays here, but its use is laid down from above, or wages take it all',
      'nothing-stays': 'Hardly anything stays; the town lives on what the capital sends',
      'work-dropped':
        'In the last twelve months something for the trade was dropped or stopped because the town had no money of its own or the capital said no; people can say what, and when',
    },
  },
  'local-government-capacity': {
    short: 'What the town hall can carry',
    ask: 'What could the town hall carry through for this trade?',
    look: 'The last thing that it began for any trade: who did it, and is it finished',
    options: {
      low: 'It collects and controls; nobody there has the trade as a task',
      some: 'Somebody there has the trade as a task, but lacks money or a say, or has finished nothing yet',
      able: 'Somebody there has the task and the money, and has finished something for a trade in the last two years',
    },
  },
  'ten-more-firms': {
    short: 'Ten more firms',
    ask: 'If ten more firms of the trade opened here, what would the town’s income do?',
    look: 'Ask whoever keeps the town’s books, not the mayor',
    options: {
      rises: 'It would rise within a year, and the bookkeeper can say through which tax or fee',
      'rises-late': 'It would rise a little, years later',
      stays: 'It would stay as it is, or fall',
    },
  },
  'what-comes-back': {
    short: 'What the fees bring back',
    ask: 'What do small firms get for the taxes and fees that they pay to the town?',
    look: 'The last receipt, and what the owner can show for it',
    options: {
      shown: 'Something that owners can show you, such as a lit street, a drain or a market stall',
      announced: 'Something that was announced and that owners have not seen yet',
      nothing: 'Nothing that any owner can name',
    },
    notApplicable: 'Small firms here pay nothing to the town',
  },
  'plan-against-the-trade': {
    short: 'Rules against the trade',
    ask: 'Where does a plan or a rule of the town stand in the way of what the trade needs?',
    look: 'Land plan, building permits, hours, traffic, the town’s own purchases; ask what the rule is for',
    options: {
      'no-case': 'Nowhere that anyone can show with a case',
      'case-by-case': 'In some matter, and the firms and the town hall settle it each time',
      'most-firms':
        'In a matter that most firms meet: they work without the paper, split up or stay small because of it',
      'moved-or-closed':
        'In the last twelve months a firm moved away, gave up building or was closed because of it; people can say which firm, which rule and when',
    },
  },
  'what-the-rule-protects': {
    short: 'What the rule protects',
    ask: 'What does that plan or rule protect?',
    look: 'Ask those who want to keep it first',
    options: {
      'way-to-meet-it': 'Water, neighbours or safety, and there is a paper that says how a firm can meet it',
      'no-way-shown': 'Water, neighbours or safety, but nobody has shown firms how to meet it',
      'nothing-named': 'Nothing that anyone can name today',
    },
  },
  'offices-at-one-table': {
    short: 'One answer or several',
    ask: 'When a firm needs land, a licence and an environmental paper, how do the offices answer?',
    look: 'The last firm that built or extended, with its folder',
    options: {
      'one-answer': 'With one answer; they speak to each other first',
      'firm-carries-papers': 'Each for itself; the firm carries papers from one to the next',
      'allowed-and-forbidden': 'One of them forbade what another had allowed',
    },
  },
  'country-context': {
    short: 'Country that receives aid',
    ask: 'Is the country on the list of those that receive development aid?',
    look: 'The list that your ministry or a donor uses',
    options: {
      yes: 'Yes',
      no: 'No',
    },
  },
  'import-exposure': {
    short: 'Imported goods on sale',
    ask: 'Can customers buy imported goods of the same kind today?',
    look: 'Three shops, or the catalogues of three buyers; used goods count too',
    options: {
      no: 'No, or you have to search for them',
      yes: 'Yes, they are on sale next to what is made here',
    },
  },
  'imports-that-came': {
    short: 'What imports did',
    ask: 'In the last twelve months, what did imported goods do to the sales of firms here?',
    look: 'Two shops that sell both; name the goods and where they come from',
    options: {
      'nobody-lost': 'Nothing: nobody can name a customer who went over to them',
      'kept-with-effort': 'Firms changed a price or a model because of them, and few lost customers',
      'customers-went': 'Many firms lost customers to them',
      'closed-or-dropped':
        'A firm closed, gave up a product or sent people home because of them; people can say which, and when',
    },
    notApplicable: 'Work of this kind does not cross borders, such as repair',
  },
  'answer-to-imports': {
    short: 'What imports do not offer',
    ask: 'What do firms here offer that the imported goods do not?',
    look: 'Ask somebody who sells both',
    options: {
      'named-at-once': 'Something that a seller names at once, such as fit, repair, small lots or quick delivery',
      'a-few-firms': 'Something of the kind, but in a few firms only',
      'price-only': 'Only a lower price, or nothing',
    },
  },
  'before-the-rule-changed': {
    short: 'Voice before a rule changes',
    ask: 'Before a duty, a quota or a rule on foreign money changes, who says what it will do to small firms?',
    look: 'The last change: a letter, a hearing, a date',
    options: {
      'asked-before': 'Somebody who was asked before the last change',
      'spoke-after': 'Somebody who spoke up when the last change had been made',
      nobody: 'Nobody; firms learn of it from their customers',
    },
  },
  'input-not-to-be-had': {
    short: 'What could not be had',
    ask: 'In the last twelve months, which material or spare part could not be had at all?',
    look: 'Name it, and ask a seller; a thing that is there but cannot be paid for belongs to other questions',
    options: {
      'all-came': 'None: what firms ordered came',
      'late-or-other': 'Some came late or in another kind, and the orders went out all the same',
      'short-all-year': 'At least one is short for months, and firms wait for it',
      'stopped-or-lost':
        'Firms stopped work or lost an order because they could not get one; people can say which, and when',
    },
  },
  'where-it-gets-stuck': {
    short: 'Where the supply stops',
    ask: 'Where does the missing material or part get stuck?',
    look: 'Follow the last order back, from the workshop to the maker',
    options: {
      'seller-here': 'With a seller here, who can be talked to or replaced',
      'one-seller-far': 'With a single seller far away, or on the road',
      'at-the-border': 'At the border: no foreign money, no licence or a quota',
    },
  },
  'tried-in-its-place': {
    short: 'Substitutes tried',
    ask: 'What have firms tried in place of the missing material or part?',
    look: 'Let somebody show you the piece',
    options: {
      'in-use': 'Another material, or a part made here, and it is in use',
      'on-trial': 'A few are trying one out',
      'they-wait': 'Nothing; they wait',
    },
  },
  'loan-refused': {
    short: 'Money for an order',
    ask: 'When a small firm needs money for an order or a machine, what happens?',
    look: 'Three owners, one at a time, and the last time that each needed it; a refusal because there are no accounts belongs to management',
    options: {
      'lent-in-time': 'A bank, a cooperative or a fund lends it, in time for the order',
      'lent-late': 'The loan comes too late for the order, or is smaller than what was needed',
      'does-not-ask': 'No lender helps: owners are refused or do not ask, and go to family, a buyer or a moneylender',
      refused:
        'In the last twelve months a firm with accounts was refused over its address, its size or a missing title, and lost an order or closed; people can say which',
    },
  },
  'security-for-a-loan': {
    short: 'Security for a loan',
    ask: 'What does a lender want as security from a small firm?',
    look: 'The last contract, or the last refusal',
    options: {
      'order-machine-or-group': 'The order, the machine itself or the word of other firms',
      'a-guarantor': 'The signature of somebody with a salary',
      'house-or-land': 'House or land with a title',
    },
  },
  'loans-in-ten': {
    short: 'Loans in ten firms',
    ask: 'Of ten small firms, how many had a loan from a bank, a cooperative or a fund in the last three years?',
    look: 'Ask a lender for the count and an accountant for a second one',
    options: {
      'five-or-more': 'Five or more',
      'two-to-four': 'Two to four',
      'one-or-none': 'One or none',
    },
  },
  'bidding-for-plants': {
    short: 'Costs of past offers',
    ask: 'What is left of the offers of relief, land or grants that drew plants from outside in the last five years?',
    look: 'The contract, the hall and the loan that paid for it; those who made the offer cannot say alone that nothing is left',
    options: {
      'all-paid-and-filled': 'Nothing is left to pay for or to fill',
      'in-use': 'What was built is in use, and the relief runs as agreed',
      'half-empty': 'Land or halls stand half empty, or relief runs on for fewer jobs than agreed',
      'still-paying':
        'Public money still pays for a plant that went elsewhere, left or never came; people can say which plant, and when',
    },
    notApplicable: 'Nothing was offered in these five years',
  },
  'bid-against-bid': {
    short: 'Answer of neighbouring regions',
    ask: 'What did neighbouring regions do after this region’s last offer?',
    look: 'Two offers side by side, with their dates',
    options: {
      'no-answer': 'Nothing, or the regions have agreed not to outbid each other',
      'one-followed': 'At least one of them offered as much or more',
      'raised-again': 'They answered with more, and this region raised its offer again',
    },
  },
  'offer-to-those-here': {
    short: 'The same offer for those here',
    ask: 'Could a firm that was here already have had the same relief, land or grant?',
    look: 'The list of those who received it',
    options: {
      'some-had-it': 'Yes, and some of them had it',
      'on-paper': 'Yes by the rules, but none of them had it',
      'newcomers-only': 'No, only newcomers',
    },
  },
  'stage-moved-abroad': {
    short: 'Steps that moved away',
    ask: 'Which step of the work that was done here three years ago is done far away today?',
    look: 'What comes off the lorries half made, and from where',
    options: {
      'all-here': 'None: every step that was done here still is',
      'bought-in-at-times': 'Some firms buy half-made goods from far away in busy months; the step is done here too',
      'mostly-bought-in': 'At least one step is mostly bought from far away',
      'shops-closed':
        'In the last twelve months shops of one step closed or sent people home because it went; people can say which step, which shops and when',
    },
  },
  'what-the-movers-keep': {
    short: 'What stays with the movers',
    ask: 'What do the firms that let a step go still do here?',
    look: 'Who works there now, and at what',
    options: {
      'more-design': 'Design, trials or selling, with more people than before',
      'the-rest-as-before': 'The other steps, as before',
      'a-label': 'An office and a label',
    },
  },
  'step-could-return': {
    short: 'Could the step return',
    ask: 'If that step had to be done here again next month, who could do it?',
    look: 'The machines, and the age of those who can run them',
    options: {
      'several-shops': 'Several shops that still do it',
      'one-or-two': 'One or two shops, or people who have retired',
      nobody: 'Nobody; machines and people are gone',
    },
  },
  'firm-bought': {
    short: 'Firms bought from outside',
    ask: 'What became of the firms here that owners from outside bought in the last three years?',
    look: 'Name each one, then ask its former suppliers and workers',
    options: {
      'as-before': 'They buy, hire and sell here as before',
      'decisions-left': 'They are run from elsewhere, and still give work to firms here',
      'work-withdrawn': 'They took work back inside or gave it to firms elsewhere, and firms here have less of it',
      'closed-or-emptied':
        'In the last twelve months one was closed or emptied and firms that lived from it lost their orders; people can say which one, who owned it and when',
    },
    notApplicable: 'No firm here was bought from outside in these three years',
  },
  'loan-decided-where': {
    short: 'Where a loan is decided',
    ask: 'Who decides on a small firm’s loan today?',
    look: 'Ask an owner who has had one before and after the bank changed',
    options: {
      'by-somebody-known': 'Somebody here who knows the firm',
      'after-asking': 'Somebody here, after asking a head office',
      'far-away': 'Somebody far away who has never seen the firm',
    },
  },
  'where-bought-firms-buy': {
    short: 'Where bought firms buy',
    ask: 'Where do the firms that were bought get their parts, repairs and services?',
    look: 'Two repair shops and a seller of material',
    options: {
      'here-as-before': 'Here, as before',
      'partly-elsewhere': 'Partly here, partly from the new owner’s suppliers',
      'by-order-elsewhere': 'Elsewhere, by order of the new owner',
    },
  },
  'who-commands': {
    short: 'Who is in command',
    ask: 'What does a multinational decide for the firms of the trade here?',
    look: 'Who signs the drawing, the date and the list of suppliers; the company alone cannot say that it decides nothing',
    options: {
      'firms-here': 'Nothing: it is one customer or one firm among many',
      'one-of-several': 'What its suppliers make for it; they also sell other things to others',
      'its-orders': 'What most firms make, and for when',
      'decided-elsewhere':
        'In the last twelve months its head office ended a line, took a model away or dropped suppliers here; people can say which, and when',
    },
    notApplicable: 'No multinational works here or buys here',
  },
  'whom-to-speak-to': {
    short: 'Contact in the company',
    ask: 'Before the multinational changes something here, whom can the town or the association speak to?',
    look: 'A name, and the last talk with that person',
    options: {
      'manager-who-decides': 'A manager here who can decide',
      'manager-who-passes-on': 'A manager here who passes it on',
      nobody: 'Nobody; letters bring no answer',
    },
  },
  'suppliers-from-here': {
    short: 'Its suppliers from here',
    ask: 'How many firms from here supply the multinational, against three years ago?',
    look: 'Two lists of names; what others send to its gate does not count',
    options: {
      more: 'More',
      'as-many': 'As many',
      fewer: 'Fewer, or none any more',
    },
  },
  'material-on-the-bench': {
    short: 'Material without the buyer',
    ask: 'A shop wants to fill one order without its usual buyer: how does it get the material?',
    look: 'The last shop that tried it; ask its owner alone, with no buyer near',
    options: {
      'several-sellers': 'From a seller who serves small shops, at the usual price',
      'dearer-or-worse': 'It gets it, but at a higher price or in worse quality than through the buyer',
      'not-to-be-had': 'Not at all: shops without a buyer’s material stand still',
      'cut-off':
        'In the last twelve months a shop that tried it lost its material or its orders, or had to give back an order from somebody else; people can say which, and when',
    },
    notApplicable: 'The work needs no material of its own, such as repair',
  },
  'price-of-the-material': {
    short: 'Price of the material',
    ask: 'What does the buyer charge for the material, against what a seller asks?',
    look: 'The pay slip, and a seller’s price list',
    options: {
      compared: 'About the same or less; owners have compared',
      'dearer-and-known': 'More, and owners can say how much more',
      'taken-off-the-pay': 'Owners cannot say: it is taken off their pay',
    },
  },
  'while-the-buyer-is-late': {
    short: 'While the buyer is late',
    ask: 'What does a shop do on days when the buyer’s material has not come?',
    look: 'The last such week, in two shops',
    options: {
      'work-for-others': 'It works for somebody else',
      wait: 'It waits, though it could work for somebody else',
      'bound-to-wait': 'It waits, because it would lose the buyer if it worked for somebody else',
    },
  },
};
