import type { Texts } from '#policies/schema/text';

export const moduleTensionTexts: Texts['tensions'] = {
  'market-or-policy': {
    name: 'Leave it to the market, or act on purpose',
    one: 'Porter, as Suzigan and co-authors report him, wants outcomes settled by the market, not by government; policy may only improve the surroundings of every cluster. Suzigan, Furtado and Garcia respect private decisions too, and do not think that a system can simply be made.',
    other:
      'Schmitz doubts that new ways to organise a trade come about if the market alone decides, and expects that central and local efforts are needed. Scott, as Suzigan and co-authors report him, grants that markets work but adds joint action; Arthur would have firms share the cost of entering a new field.',
    here: 'Take it item by item (our reading). Ask what firms would pay for by themselves, and what all of them need but none can carry alone. The first is theirs. The second is where a common effort has a reason, and even there nobody should pick the winner. What firms do together today, and what became of the last attempt, show which is which.',
  },
  'trust-condition-or-rare': {
    name: 'Trust first, or interest first',
    one: 'Amin tells of districts that rest on shared politics, civic habits and rules that everybody knows. Schmitz, as Suzigan and co-authors report his later work, holds that joint gains arise only where trust, and penalties for those who break it, bind firms together.',
    other:
      'Amin also sees such solidarity fade, and tells of a trust that firms build from their own dealings and not from custom. Schmitz, in 1990, sees individualism in the way of associations, and quotes R. Murray and others, for whom it is enough that some firms work together. Lombardi, as Suzigan and co-authors report him, sees coordination become explicit.',
    here: 'Do not wait for trust, and do not count on it. Ask when firms that hardly knew each other last kept a word, and who would start one small task now (our reading).',
  },
  'craft-or-goal-learning': {
    name: 'Learning by craft, or by questioning the goal',
    one: 'Amin describes districts that learn by doing, using and copying. Their knowledge is that of the trade, changes come in small steps, and for their own kind of goods this serves them well.',
    other:
      'When the change is radical, the same habit is a weakness: such firms do little research and follow what others set off. Sabel, as Amin reports him, finds Japanese firms ahead, because they check results and then rethink the task itself. Amin answers that districts can change too, and that leader firms in some of them have begun to.',
    here: 'Ask how new the new things of the last three years are, and who set them off. Small steps are no fault while buyers ask for no more; look for one change that firms here knew of and did not take up (our reading).',
  },
  'high-road-or-flexible-casualties': {
    name: 'Good work, or workers who pay for the flexibility',
    one: 'The preface to Pyke’s book joins efficiency and growth to fair labour standards. Piore and Sabel, told by Schmitz, see high wages in the Third Italy and standards that bind a whole community. Amin reports the hope that work becomes democratic again, as one of the symbols that made districts famous.',
    other:
      'Schmitz recalls, after Pollert and F. Murray, that casual and badly paid work, often women’s, helps to keep even the Third Italy flexible. Some Greek firms of Lyberaki’s study took to better technique and employed people on no better terms. Where labour is plentiful, he concludes, pay suffers even if innovation does not.',
    here: 'Look at those who earn least, not at the average: the lowest pay, the slack weeks, hours and injuries. New products prove nothing about work, so ask about both (our reading).',
  },
  'informality-viable-or-harmful': {
    name: 'Unregistered work: a living, or a harm',
    one: 'Schmitz judged the hammock makers of north-east Brazil able to survive, in part because no large firm could have kept so much work off the books. In Ecuador, as he reports McKean, small firms that avoided labour law were not pushed aside; many improved their place in the market.',
    other:
      'Schmitz shows the price as well: no insurance for most of these workers, and home workers far below the minimum wage. Suzigan, Furtado and Garcia find pollution harder to deal with where more firms are informal.',
    here: 'Do not simply punish (our reading). Ask what keeps a shop off the register. If it is papers and trips, these can be made fewer. If shops live only because they pay no charges, say so openly, and begin with the danger and the waste.',
  },
  'small-firms-in-crisis': {
    name: 'Small firms in a crisis: stronger or weaker',
    one: 'Schmitz reports small firms that came through hard years better than large ones: in Greece, in Peru, among furniture makers in Ecuador. In Kumasi, material and spare parts from abroad ran out, and people began to invent.',
    other:
      'In Guadalajara, as he reports Escobar, the crisis closed many workshops and drove others off the books or into cheaper towns. He warns that small firms often outlive a crisis only because families work longer for next to nothing. To survive is not yet to adjust.',
    here: 'Ask what firms changed when demand last turned: goods and method, or only hours and pay. Ask owners of very small shops whether they would rather have a wage. That shops are still open does not show that the trade adjusts (our reading).',
  },
  'macro-policy-needed-or-not': {
    name: 'National policy: needed, or of no use here',
    one: 'Those who proposed flexible specialisation see no need to steer demand for the whole economy, says Schmitz. On imports he himself recalls that protection has often bred waste and little learning, and rules out a general barrier.',
    other:
      'Schmitz calls the first view a flaw: the more such production spreads, the more total demand counts. On imports he holds that a poorer country must be able to regulate them, trade by trade, and that national policy can quickly undo what a place has built.',
    here: 'None of this is decided here. Ask line by line: which imported goods took customers, and which missing material stopped work? The two may call for opposite rules, so a request has to name the goods (our reading).',
  },
  'recipe-or-history': {
    name: 'A recipe, or a history of its own',
    one: 'The preface to Pyke’s book announces a prototype: the parts that helped most in many cases, joined into one model to guide other sectors. It grants that some cases show more of these parts than others.',
    other:
      'Schmitz sees that the Third Italy and southern Germany can be read as the fruit of long learning; if history weighs more than recent policy, they are hard to copy, and how much it weighs is not clear. Suzigan, Furtado and Garcia find advice drawn from Italy very cautious, for its districts had a society of their own.',
    here: 'Before you copy a place, ask what was there before its programme, which of that you have, and what went wrong there. Ask too what became of the last thing that somebody brought here (our reading).',
  },
  'centralise-or-self-organise': {
    name: 'Steer from one place, or let firms organise',
    one: 'Lombardi, as Suzigan and co-authors report him, suggests special agencies that, besides services, set a common strategy for the firms. The second task would add to a trend that he already sees: fewer people decide for more firms.',
    other:
      'Suzigan, Furtado and Garcia want small independent firms to have a body of their own, with a coordinator who serves it. Dei Ottati, told by Amin, describes leader firms that bring markets and direction but seek no central control.',
    here: 'Ask what is missing: somebody to run what firms have agreed, or somebody who sees the market and chooses. For the first, a coordinator will do. For the second, hear the small firms before anyone founds an agency (our reading).',
  },
  'cooperation-over-time': {
    name: 'Does cooperation grow with age, or fade',
    one: 'Schmitz and Nadvi, as Suzigan and co-authors report them, find joint bodies more common in mature clusters, and conflict too. Suzigan, Furtado and Garcia tell how growth first brings cooperation with suppliers, associations and unions.',
    other:
      'In the same account, as the work is split further, firms have more to do with each other in production and less with their equals. And where the fight over prices grows sharper, firms become unwilling to do things together.',
    here: 'Age alone tells little. Ask what competitors did together last year, whether they undercut each other, and whether both the bodies and the quarrels are old. Old quarrels may need a go-between before any new body (our reading).',
  },
  'multinationals-room-or-not': {
    name: 'A multinational in command: little room, or a school for suppliers',
    one: 'Clusters of multinationals and their suppliers are one of three classes that Altenburg and Meyer-Stamer set up, as Suzigan and co-authors report. They find these classes of little help for policy, and expect little room for policy where a multinational commands.',
    other:
      'Schmitz reports, after Piore and Sabel, parent firms in Japan that give suppliers technical help and steady work. Papers that Suzigan and co-authors review name investment by multinationals among the things that help.',
    here: 'Ask who here can decide for the company, and whether it has more or fewer suppliers from here than three years ago. If somebody answers, ask for help to suppliers; if nobody does, promise little (our reading).',
  },
  'mass-production-declining': {
    name: 'Is mass production on its way out',
    one: 'Piore and Sabel, told by Schmitz, see mass production in trouble and flexible producers thriving while mass markets break up. Amin reports the hope that new technique lets small firms live by their skill again.',
    other:
      'Schmitz, after Kaplinsky and Sayer, answers that programmable machines let large firms change their goods more quickly too, so that the two become hard to tell apart. He agrees with Williams and others that new mass markets appear. Amin once expected better equipped large firms to win. Still, Schmitz believes that demand turns more often and that varied goods sell in growing numbers.',
    here: 'Do not build a plan on the end of large firms (our reading). Ask for how few pieces firms here take an order, how they followed the last turn of demand, and what larger makers of the same goods can offer.',
  },
  'district-or-node': {
    name: 'When steps move away: still a district, or a node',
    one: 'Amin reports definitions for which the work shared out within the place is the heart of the matter. He asks whether a district must then hold both the design and the manual work.',
    other:
      'In Santa Croce and elsewhere he sees firms buy half-made goods abroad and open outlets there. Perhaps, he asks, the place becomes something else: one that designs and invents within a network around the world. He leaves the question open.',
    here: 'Ask which step went, what the firms that let it go still do here, and who could do it again. A place where design and selling grow differs from a place where only the label stays (our reading).',
  },
  'imitation-learning-or-trap': {
    name: 'Copying: a way to learn, or a trap',
    one: 'Amin names imitation among the ways in which districts learn. In Petrópolis and Juiz de Fora, as Schmitz saw them, makers copied fashion with some invention, and improved their technique step by step.',
    other:
      'Schmitz also shows where it ends when many new shops live by cutting corners: each owner may gain, and the trade as a whole drifts towards copies, poor pay and poor goods.',
    here: 'Lay a model and three copies on a table. What does the copy add, what is it made of, and what becomes of the price? Where something is added and the price holds, leave it alone (our reading).',
  },
  'spin-off-or-over-entry': {
    name: 'New shops: a strength, or too many',
    one: 'Marshall, told by Amin, counts a steady flow of new firms among the gains of a district; in Santa Croce they take up new special tasks. Suzigan, Furtado and Garcia note that small independent firms mostly grew out of other firms of the place, and tend to act together.',
    other:
      'Schmitz shows skilled workers who open a shop because a wage leads nowhere, and who become hired hands in all but name. In Kumasi, as he reports Dawson, more people entered than there was new work: shops stood idle and lived from cheap apprentices.',
    here: 'Ask what became of skilled workers who left, how often the newest shops have no order, and how many people wait for each job. Where many left only to do the same work for the firm that they left, give no help to start firms (our reading).',
  },
};
