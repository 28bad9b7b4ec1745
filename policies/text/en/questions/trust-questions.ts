import type { QuestionText } from '#policies/schema/text';

export const trustQuestionTexts: Record<string, QuestionText> = {
  'word-that-held': {
    short: 'Agreements kept',
    ask: 'In the last twelve months, who delivered, lent or shared work on another firm’s word, without a contract?',
    look: 'Goods handed over before payment, a machine lent, an order split without paper; ask when no larger firm is in the room',
    options: {
      'several-kept':
        'Several firms did, with neighbours whom they had not worked with before, and the agreement was kept',
      'old-partners-only': 'Some did, but only with firms that they have worked with for years',
      'paper-or-cash-first': 'Hardly anybody did; it is paper or cash first',
      'word-broken':
        'An agreement was broken, and a joint plan or a circle of firms came apart over it; people can say which, and when',
    },
  },
  'where-owners-meet': {
    short: 'Where owners meet',
    ask: 'Where do owners of the trade meet outside work?',
    look: 'A café, a club, a pitch, a feast: ask the waiter',
    options: {
      'most-weeks': 'At places where many of them can be found in most weeks',
      'a-few-times': 'A few times a year, at feasts or funerals',
      nowhere: 'Nowhere that people can name',
    },
  },
  'young-owners-join': {
    short: 'Younger owners',
    ask: 'Do owners under forty take part in what firms do together?',
    look: 'Faces at the last meeting or joint stand, and faces in the workshops',
    options: {
      'as-their-elders': 'About as often as older owners do',
      'a-few': 'Less often than older owners do',
      'hardly-any': 'Hardly at all',
    },
  },
  'next-door-neighbour': {
    short: 'Sharing a gain',
    ask: 'The last time that something would have helped the firm next door as much as one’s own, what did owners do?',
    look: 'A shared van, a course, a guard for the street, a common order: who came, who stayed away, and what they said',
    options: {
      joined: 'They took it up together',
      'joined-after-comparing': 'They took it up after long talk about who would gain more',
      'went-without': 'They went without it, and said that others would have gained',
      'broke-up':
        'In the last twelve months something that firms had in common broke up because each looked after himself; people can say what, and when',
    },
    notApplicable: 'Nothing of the kind has been on offer in these twelve months',
  },
  'first-call-in-trouble': {
    short: 'Help when a machine stops',
    ask: 'A machine stops with an order due: whom does the owner call first, apart from the repairer?',
    look: 'Ask the repairer for the last three times',
    options: {
      'next-door': 'A firm nearby that makes the same thing, whoever owns it',
      'a-friend-elsewhere': 'Only a friend or relative, or a firm in another trade or town',
      nobody: 'Nobody; a rival must not know',
    },
  },
  'fees-paid': {
    short: 'Fees that are paid',
    ask: 'Of ten small owners, how many pay a fee to any body of firms?',
    look: 'The treasurer’s list; a name that does not pay is no member',
    options: {
      'five-or-more': 'Five or more',
      'two-to-four': 'Two to four',
      'one-or-none': 'One or none',
    },
  },
  'conduct-punished': {
    short: 'Answer to bad conduct',
    ask: 'When a firm last undercut the going price, kept paying neighbours late or ordered them about, what did the others do?',
    look: 'One case, told by two people who were not in it; no names need to be written down',
    options: {
      'others-refused': 'They refused it work, credit or a seat until it put things right',
      'words-only': 'They told it what they thought, and left it at that',
      nothing: 'Nothing',
      'brought-down':
        'In the last twelve months such conduct closed a firm or ended a rule that all had kept; people can say which, and when',
    },
    notApplicable: 'Nobody can name such a case',
  },
  'payment-between-neighbours': {
    short: 'Payment between neighbours',
    ask: 'When do firms here get paid by other firms here?',
    look: 'Five bills to neighbours: the date agreed and the date of payment',
    options: {
      'as-agreed': 'Nearly all on the day agreed, or later when they were asked first',
      'some-late': 'Some pay late without asking, and everybody knows which',
      'most-late': 'Most pay late without asking',
    },
  },
  'who-hears-a-complaint': {
    short: 'Who hears a complaint',
    ask: 'Two firms here quarrel over a bill or a copied model: who hears them, short of a court?',
    look: 'A person or body that both sides accept, and the last case',
    options: {
      'settled-a-case': 'A person or body that settled a case in the last two years',
      'never-used': 'There is somebody for it, but nobody has gone there in two years',
      nobody: 'Nobody',
    },
  },
  'who-decides-in-the-association': {
    short: 'Who decides in the association',
    ask: 'Who took the last important decision of the association of the trade?',
    look: 'The minutes, and two small members who were not on the board; what an official says of it is not enough',
    options: {
      'members-voted': 'The members, by a vote that stands in the minutes',
      'members-told-later': 'The board or the chair; members were told when it was done',
      'government-decided': 'The government, or somebody whom it names or pays',
      'members-overruled':
        'In the last twelve months the members wanted one thing and the government made the association do another; people can say what, and when',
    },
    notApplicable: 'There is no association of the trade',
  },
  'who-pays-the-association': {
    short: 'Who pays the association',
    ask: 'Where does the association’s money come from?',
    look: 'The accounts of last year, read out by the treasurer',
    options: {
      'members-mostly': 'For the greater part from fees and from what members pay for services',
      'about-half': 'About half of it from members, half from the government or a project',
      'government-mostly': 'For the greater part from the government or a project',
    },
  },
  'last-election': {
    short: 'The last election',
    ask: 'How did the present chair come to the post?',
    look: 'The list of candidates and the count of votes',
    options: {
      'chosen-among-several': 'By a vote of the members, with more than one candidate',
      'one-candidate': 'By a vote of the members, with one candidate',
      appointed: 'Without a vote of the members',
    },
  },
  'one-product-town': {
    short: 'A town of one product',
    ask: 'Does the whole town live with this trade: its shops, clubs and talk as well as its work?',
    look: 'Sit in two cafés and listen; read the names of clubs and streets',
    options: {
      no: 'No, other trades shape the town as much',
      yes: 'Yes, whoever does not work in it serves those who do',
    },
  },
};
