import type { QuestionText } from '#policies/schema/text';

export const innovationQuestionTexts: Record<string, QuestionText> = {
  'who-chooses-technology': {
    short: 'What was known before buying',
    ask: 'When a workshop last chose a machine or a technique, what did it know of the market?',
    look: 'The last machine bought in three workshops; ask each owner why that one',
    options: {
      'knew-what-sells': 'The owner had seen what customers buy next, at a fair, in shops or from sales figures',
      'knew-what-the-buyer-said': 'The owner had asked a buyer and went by that one answer',
      'knew-the-orders-only':
        'The owner knew the orders on the table and what the seller of the machine said, and no more',
      'bought-too-late':
        'In the last twelve months a machine or a stock was bought for goods that had stopped selling; people can say which, and when',
    },
  },
  'who-sees-what-sold': {
    short: 'Who sees what sold',
    ask: 'Do the owners of workshops see what sold at the end of the season, and what came back?',
    look: 'A list with numbers, and whose desk it lies on',
    options: {
      'seen-each-season': 'Yes, each season, their own or the buyer’s figures',
      'told-when-bad': 'They are told in words, when something went wrong',
      never: 'No; only the buyer or trader knows',
    },
  },
  'how-a-wish-reaches-the-bench': {
    short: 'How a customer’s wish arrives',
    ask: 'In what form does a customer’s wish reach the person at the bench?',
    look: 'The paper or the piece that came with the last order',
    options: {
      'drawing-or-sample': 'As a drawing, a sample or measures that both sides read alike',
      'words-asked-back': 'As words; somebody rings back to ask what is meant',
      'bare-order': 'As a number of pieces, without a word on who will use them',
    },
  },
  'last-new-product': {
    short: 'The last new thing',
    ask: 'In the last three years, how new were the new products or methods of firms here?',
    look: 'Compare the newest piece with one of five years ago; ask a buyer from outside which is new',
    options: {
      'others-followed': 'At least one was copied by firms in other places',
      'new-to-customers': 'Some did something for the customer that earlier ones could not',
      'details-changed': 'None was new: known products with other colours, sizes or details',
      overtaken:
        'In these three years a new product or method from elsewhere took customers away, and no firm here had an answer; people can say which, and when',
    },
  },
  'who-set-off-the-change': {
    short: 'Who set off the last change',
    ask: 'Who set off the last change in a product or in the way it is made?',
    look: 'Name the change, then follow it back to the first person who wanted it',
    options: {
      'a-firm-here': 'A firm here, before any customer asked for it',
      'a-customer-asked': 'A customer asked, and a firm here worked it out',
      'came-ready-made': 'It came ready from a seller of machines, a buyer or a rival',
    },
  },
  'new-things-with-a-laboratory': {
    short: 'New things with a laboratory',
    ask: 'When did a firm here last develop something new with a laboratory, a university or a maker of machines?',
    look: 'The name of the partner and of the thing',
    options: {
      'several-in-two-years': 'More than one firm did, in the last two years',
      'one-or-longer-ago': 'Only one firm did in that time, or it was longer ago',
      never: 'Never, as far as anyone knows',
    },
  },
  'next-machine': {
    short: 'The next better machine',
    ask: 'What stands between a small firm here and the next better machine?',
    look: 'Name the machine first; ask a dealer its price, and ask which small firm bought one last',
    options: {
      'bought-from-profit': 'Little: small firms bought it in the last two years, out of what they earn',
      'bought-on-credit': 'A loan or a partner: a few small firms bought it that way',
      'out-of-reach':
        'Too much: no small firm has it, because of its price, because it suits large output only, or because it is sold only abroad',
      'lost-for-want-of-it':
        'In the last twelve months a small firm lost a customer or closed because others had the machine; people can say which',
    },
  },
  'something-in-between': {
    short: 'A smaller or used machine',
    ask: 'Is there a smaller, simpler or used version of the next better machine?',
    look: 'What a dealer has in the yard today',
    options: {
      'sizes-for-all': 'Yes, it can be seen and bought here',
      'by-order-from-far': 'Yes, but only to order, from far away and unseen',
      'one-large-model': 'No, there is one large model',
    },
  },
  'who-has-the-newest': {
    short: 'Who has the newest machine',
    ask: 'Who has the newest machine of the trade, and for whom does it work?',
    look: 'Go to it, and ask whose pieces are on it',
    options: {
      'small-ones-too': 'Small firms have it too',
      'a-few-who-work-for-others': 'A few larger firms, which also take work from small ones',
      'a-few-for-themselves': 'A few larger firms or firms from outside, for their own goods only',
    },
  },
  'scrapping-aid': {
    short: 'Aid that asks for scrapping',
    ask: 'Is there a grant or a loan for new machines that is given only if the old ones are scrapped?',
    look: 'The conditions on the form, and who has applied',
    options: {
      no: 'No',
      yes: 'Yes',
    },
  },
  'broken-machine': {
    short: 'When a machine breaks',
    ask: 'The last time an important machine broke, how long did it stand still?',
    look: 'The usual length in three cases; ask the person who mends, not only the owner, and note where repairer and part came from',
    options: {
      'within-days': 'Three days or less',
      'part-from-elsewhere': 'More than three days, but not more than two weeks',
      'help-from-far': 'Longer than two weeks, or for good',
      'order-lost':
        'In the last twelve months an order was lost or a shop stopped because a part or a repairer could not be had; people can say which',
    },
  },
  'part-no-longer-sold': {
    short: 'A part no longer sold',
    ask: 'A machine needs a part that its maker no longer sells: what happens?',
    look: 'Ask to see a part that was copied',
    options: {
      'made-here': 'A workshop here makes it, or a dealer here has it from an old machine',
      'made-or-found-elsewhere': 'It is made or found in another town',
      'machine-given-up': 'The machine is given up',
    },
  },
  'first-machine': {
    short: 'The first machine',
    ask: 'Where does somebody who opens a shop go to see and buy a first machine, new or used?',
    look: 'The two shops that opened last',
    options: {
      'sold-here': 'To a dealer, a maker or another shop here',
      'a-day-away': 'To another town, there and back within a day',
      'abroad-or-unseen': 'Further away, or it is bought unseen',
    },
  },
  'what-neighbours-make': {
    short: 'What the neighbours make',
    ask: 'Of ten workshops in one street, how many do a single step or make a part for the others?',
    look: 'Walk the street; ask at each door what leaves the shop and who takes it',
    options: {
      'several-one-step': 'Three or more do one step, or make a part or a tool, for others here',
      'one-or-two-one-step': 'One or two do; the rest make the whole product',
      'all-the-whole': 'None; all make the whole product',
      'order-left-the-place':
        'In the last twelve months a large order went elsewhere because each shop works only for itself and none could deliver it; people can say which',
    },
  },
  'single-step-for-sale': {
    short: 'A single step for sale',
    ask: 'Can a shop buy half-finished goods here, do one step and sell them on?',
    look: 'Ask what one step costs today, at two doors',
    options: {
      'known-price': 'Yes; any shop can buy one at a known price',
      'among-friends': 'Only between relatives and friends',
      'not-sold': 'No; nobody buys or sells a single step',
    },
  },
  'the-only-such-machine': {
    short: 'Use of a rare machine',
    ask: 'A shop has a machine that its neighbours lack: what happens when its owner has no work for it?',
    look: 'Go there on an ordinary afternoon',
    options: {
      'works-for-anyone': 'It works for whoever pays',
      'works-for-friends': 'It works for relatives and friends',
      'stands-idle': 'It stands still',
    },
  },
  'what-is-added-to-the-copy': {
    short: 'What a copy adds',
    ask: 'When a model that sells well is copied here, does its price hold, and what does the copy add?',
    look: 'Lay the model and three copies on a table, with their prices',
    options: {
      'added-and-price-holds': 'The price holds for the season, and copies add something that customers pay for',
      'little-added-price-holds': 'The price holds for the season, but copies add little or nothing',
      'nothing-added-price-falls': 'The price falls within the season',
      'model-given-up':
        'In the last twelve months a firm dropped a model of its own, or closed, because copies were sold below its cost; people can say which',
    },
    notApplicable: 'Hardly anything is copied: each customer orders a piece of its own',
  },
  'keeping-a-model': {
    short: 'Keeping a model',
    ask: 'What does an owner who has a new model do with it?',
    look: 'The shop window, and the door of the sample room',
    options: {
      'shown-openly': 'Shows it, also to other makers',
      'hidden-until-the-season': 'Hides it until the season opens',
      'no-more-own-models': 'Owners make none any more: it would be copied before it paid',
    },
  },
  'material-of-the-copy': {
    short: 'What a copy is made of',
    ask: 'What are the copies made of, set against the model?',
    look: 'Cut one open, or ask who sells the material',
    options: {
      'as-good': 'The same material, or better',
      'cheaper-where-unseen': 'Cheaper material where it does not show',
      'cheaper-throughout': 'Cheaper material all through; it wears out sooner',
    },
  },
  'where-profit-goes': {
    short: 'Where profit goes',
    ask: 'Where did the profit of the last good year go?',
    look: 'Ask an accountant about ten firms without names, or owners one by one; what stands new in the workshops tells as much',
    options: {
      'mostly-back':
        'In most firms clearly more than half went into machines, products, selling or a neighbouring step',
      'about-half': 'In most firms about half went into the firm',
      'mostly-out':
        'In most firms clearly less than half went into the firm; the rest went into houses, land, savings or daily life',
      'earning-firm-emptied':
        'In the last twelve months an owner closed a firm that earned, or sold its machines, and put the money elsewhere; people can say which',
    },
    notApplicable: 'Nobody remembers a year that left a profit',
  },
  'what-the-money-bought': {
    short: 'What the money bought',
    ask: 'What was put back into the firms: what did it buy?',
    look: 'Three workshops; what is younger than three years',
    options: {
      'something-new': 'New products, better machines, a shop or a way to new customers',
      'more-of-the-same': 'More machines of the kind that was there before',
      'repairs-only': 'Repairs and little else',
    },
  },
  'where-savings-lie': {
    short: 'Where savings lie',
    ask: 'Money that owners put aside: where does most of it lie?',
    look: 'Ask a bank or an accountant in general, never about one person',
    options: {
      'lent-here-again': 'In a bank or fund that lends to firms here',
      'houses-and-land-here': 'In houses and land here',
      'far-away': 'Abroad, or in places and papers far from here',
    },
  },
  'why-profit-leaves': {
    short: 'Why profit leaves',
    ask: 'Why do owners not put more of it into their firms?',
    look: 'Let owners speak one by one before you show the list; tick what at least two of them named',
    options: {
      'no-small-step': 'No useful step is small enough; the next machine is too large',
      'no-bank-that-fits': 'No bank or fund here deals with firms like these',
      'interest-elsewhere': 'Money earns more elsewhere, or a loan to add to it is too expensive',
      rules: 'Laws and rules make it not worth while to grow',
      undeclared: 'The profit is not in the books, so it cannot be used in the open',
      family: 'The family is large, or has other claims on it',
      standing: 'Being an owner counts for little here; other callings count for more',
      'dying-trade': 'They think that the trade has no future',
      'bad-times': 'Times are bad, and they wait',
      'no-reason-named': 'Nobody named a reason',
    },
  },
  'old-ways-kept': {
    short: 'Old ways kept',
    ask: 'Think of a better way of working that firms here learnt some years ago: what became of it?',
    look: 'Name it first, such as the subject of a course; then count who works that way today',
    options: {
      'in-use': 'Most firms that could use it work that way today',
      'in-use-by-some': 'Some work that way, and others are trying',
      'known-not-used': 'Owners can explain it, and nearly all work as before',
      'lost-over-it':
        'In the last twelve months a firm lost a customer or closed because it stayed with the old way though it knew the new one; people can say which',
    },
    notApplicable: 'Nobody can name a better way that reached the firms',
  },
  'why-it-is-done-this-way': {
    short: 'Why it is done this way',
    ask: 'Ask three owners why one step is done as it is: what do they say?',
    look: 'Choose a step that other places do differently',
    options: {
      'tried-the-other': 'They tried the other way and can tell what happened',
      'customers-want-it': 'Customers want it like this, they say, but nobody has asked them',
      'always-been-so': 'It has always been done like this',
    },
  },
  'why-firms-stay': {
    short: 'Why the trade stays here',
    ask: 'What speaks today for making it here and not in another place?',
    look: 'Ask somebody who could have opened elsewhere; leave aside how firms work and think of the place alone',
    options: {
      'what-is-here-today': 'Skilled people, sellers of material or customers that other places do not have',
      'part-better-elsewhere': 'Some of that, while land, roads or material are better in other places',
      'only-the-others': 'Only that the others are here; all else is better in other places',
    },
  },
  'knowledge-base': {
    short: 'A trade built on research',
    ask: 'Do the firms live mainly from new knowledge, such as research, software or patents?',
    look: 'What the best paid people in five firms do all day',
    options: {
      no: 'No; they live from craft, machines, design or price',
      yes: 'Yes; most sell something that their own or nearby researchers and engineers developed',
    },
  },
  'leader-emerging': {
    short: 'A market nearly taken',
    ask: 'Is one firm, one place or one standard about to hold nearly the whole market that firms here want to enter?',
    look: 'Who sold most of it in the last two years, and whether a newcomer has found customers since',
    options: {
      no: 'No; newcomers still find customers',
      yes: 'Yes; customers hardly look at anything else',
    },
  },
};
