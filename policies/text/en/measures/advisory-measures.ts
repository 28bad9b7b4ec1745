import type { MeasureText } from '#policies/schema/text';

/** English prose of the advice drawn from Schmitz and Amin, and of two readings. */
export const advisoryMeasureTexts: Record<string, MeasureText> = {
  'petition-decentralisation': {
    name: 'Ask for room to act in the town',
    what: 'Whether a town hall promotes small firms depends, the source says, on how administration and finance are built. Decisions taken far away smother local attempts, and moving the offices is not enough: the town also needs to gain revenue when its firms grow. This is a request to the central government.',
    steps: [
      'List three decisions about firms that had to wait for the capital last year, with the months each took.',
      'Work out what the town receives when a firm here doubles its sales, and what the centre receives.',
      'Ask for one decision and one share of revenue to be given to the town, and say what it would do for firms with them.',
    ],
    leads: 'The local government and the association, by our suggestion.',
    takesPart: 'The central government, which would have to decide.',
    pays: 'The central government, by sharing tax revenue. The source speaks of revenue from growth as the incentive; who gives it up is our reading.',
    contribution: [
      'Firms show what a late decision cost them.',
      'The town publishes what it takes from firms and what it gives them.',
      'The association offers to check the use of the money.',
    ],
    whenNot:
      'Not as a cure by itself: the source thinks that decentralising alone will hardly do. Not to tax firms without serving them, which it says can stifle them. Do not let other items wait for it; that is our rule.',
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters kept with the list.',
      },
      'decisions-taken-here': {
        name: 'Decisions about firms that the town can now take and pay for',
        verification: 'Council minutes and budget; the question about what the town keeps, asked again.',
      },
    },
  },
  'petition-selective-imports': {
    name: 'Ask that imports be regulated trade by trade',
    what: 'The source holds that a country’s power to regulate imports is a condition for small-firm systems in poor countries, and that a policy with a purpose would tell sectors and subsectors apart. It warns as much of shutting everything out as of opening without a thought for small industry. The request goes to the nation.',
    steps: [
      'Make two lists with five firms: imported goods that took their orders, and imported inputs that they cannot do without.',
      'Put a date, a price and a loss beside each line, from order books and from customs data.',
      'Ask the ministry for a different treatment of the two lists, and name who here would lose by each line.',
    ],
    leads: 'The association and the local government, by our suggestion.',
    takesPart: 'The national government, which decides on imports.',
    pays: 'The source does not say. Those who buy the goods would pay through the price; that is our reading.',
    contribution: [
      'Firms open their order books.',
      'Users of the inputs take part in drawing up the lists.',
      'A yearly report on what firms did with the time.',
    ],
    whenNot:
      'Never for all goods at once, and never as a plea for opening everything: the source rejects both. It adds that protection has a poor record, with much waste and little learning.',
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters and the official gazette.',
      },
      'orders-lost-to-imports': {
        name: 'Orders lost to imported goods of the first list',
        verification: 'Order books; the question about imports that came, asked again.',
      },
      'stops-for-want-of-input': {
        name: 'Days on which work stopped for want of an input of the second list',
        verification: 'Logs of five shops; the question about an input not to be had, asked again.',
      },
    },
  },
  'petition-registration-reform': {
    name: 'Ask for easier registration and a fair investment law',
    what: 'In Senegal, the source reports, the World Bank helped to bring about the reform of an investment law that put small enterprises at a disadvantage, and favoured simpler registration, closer to the firms. Where firms here stay unregistered because the law makes it hard, ask for the same. Registration then becomes a way into the plan, not a punishment; that is our reading.',
    steps: [
      'Walk through one registration with a willing owner: each office, form, fee and day; note where others gave up.',
      'Read the law on investment aid for a rule that shuts out firms below a size or without a deed.',
      'Send both findings to the ministry with one change for each, and ask meanwhile for one desk in the town where the papers are filled in.',
    ],
    leads: 'The association and the local government, by our suggestion.',
    takesPart:
      'The national government, which decides. That it does is our reading of the case; the push came from the World Bank.',
    pays: 'The source does not say.',
    contribution: [
      'Owners lend their papers as a case.',
      'An accountant gives one morning a week at the desk.',
      'The association vouches for firms without a deed.',
    ],
    whenNot:
      'Not as praise for every liberalisation: the effects differ, the source says, with what is freed and in which trade. Do not turn the desk into a trap for those who come; that is our warning.',
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters kept with the list.',
      },
      'firms-registered': {
        name: 'Share of firms found on the street that are registered',
        verification: 'A street count against the register; the question about who is registered, asked again.',
      },
    },
    workedHere:
      'In Senegal a reform of the law on investment incentives is told to end its bias against small enterprises; simpler registration was favoured along with it. The source has this from a colleague, and does not tell what became of the firms.',
  },
  'demand-policy': {
    name: 'Speak up on demand in the country as a whole',
    what: 'Those who favour flexible small firms tend to think that national demand policy can be done without. The source disagrees: it holds only while such firms are few. The more the model spreads, the more the country’s total demand decides whether it lasts. Your place can bring its figures to those who decide; that is ours.',
    steps: [
      'Draw the orders of ten firms over five years on one sheet, and mark where they fell although the goods were good.',
      'Ask other towns of the same trade for theirs, so that a local weakness is not taken for a national one.',
      'Take the sheets to the trade’s national body, and ask it to carry them to the ministry of finance.',
    ],
    leads: 'The association and the local government, by our suggestion.',
    takesPart: 'The national government, and bodies between nations, which can act on demand.',
    pays: 'The source does not say.',
    contribution: ['Ten firms open their order figures.', 'One person keeps the sheet up to date.'],
    whenNot:
      'Not as the key to the model: the source says that it is not. It calls such policy far from superfluous all the same. Not where orders fall for reasons of quality or price here; that is our reading.',
    indicators: {
      'figures-presented': {
        name: 'Meetings at which the trade’s figures were put before those who decide',
        verification: 'Agenda and minutes.',
      },
      'orders-in-hand': {
        name: 'Orders in hand in the ten firms',
        verification: 'The same sheet a year later; the question about the last turn of demand, asked again.',
      },
    },
  },
  'labour-floor': {
    name: 'Ask for a floor under pay and conditions',
    what: 'Where many people seek work, firms compete by squeezing pay instead of by new ideas, the source argues. In rich countries unemployment benefit keeps wages from falling further; in poor ones there is often only the subsistence economy. A floor, by benefits or by standards that are kept, might turn competition around. That it would is our hope, not a finding.',
    steps: [
      'Find out with the union, and with women who work at home, what the lowest-paid hour brings after material and waiting.',
      'Compare it with the legal minimum, and find who pays it and for which buyer.',
      'Ask the state for one thing: a benefit that reaches these people, or the keeping of the minimum in this trade; treat firms alike, so that nobody gains by staying out.',
    ],
    leads: 'Unions and the local government, by our suggestion.',
    takesPart: 'The state or the nation: benefits are national, in the source. Local standards are an item apart.',
    pays: 'The source does not say.',
    contribution: [
      'A union collects piece rates without names.',
      'Firms that pay above the minimum say so, and what it costs them.',
      'Buyers are told the rate that the floor implies.',
    ],
    whenNot:
      'Do not count on inspection alone: the source doubts, on the evidence, that local government enforces standards. Do not promise wages. Do not expect new ideas from it: the source knows of modern firms whose workers are as badly off as others.',
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters kept with the list.',
      },
      'people-below-the-floor': {
        name: 'People paid below the legal minimum, women and men counted apart',
        verification: 'The union’s sample; the question about the lowest pay, asked again.',
      },
    },
  },
  'vocational-training': {
    name: 'Vocational training by the town',
    what: 'In the model of Piore and Sabel, as Schmitz reports it, local government provides vocational schools and help with technology. Schmitz questions, on the evidence, whether this explains success. So begin with a post that stayed open, not with a school.',
    steps: [
      'List the posts that stayed open last year, with the skill that was missing and what the firm would have paid.',
      'Ask who here has the skill, and whether that person would teach it two evenings a week for a fee.',
      'Run one course of ten weeks in a workshop, and count who was hired before you plan a second.',
    ],
    leads: 'Local government, in the model that the source reports.',
    takesPart: 'The source does not say.',
    pays: 'The source does not say.',
    contribution: [
      'A firm with an open post lends a bench and hires one who finishes.',
      'Trainees pay a small fee and get it back at the end.',
      'Firms agree on what a finished trainee is paid.',
    ],
    whenNot:
      'Do not present it as what made other districts rich: Schmitz doubts it. Not where schools and firms already train enough; Suzigan, Furtado and Garcia find labour training in order in most places, and higher skills lacking.',
    entry: {
      'gap-seen': 'The open post was found by asking firms, not guessed at the desk.',
    },
    indicators: {
      'people-finishing': {
        name: 'People who finished a course, women and men counted apart',
        verification: 'The register of the course.',
      },
      'posts-filled': {
        name: 'Posts filled with someone who came from the course',
        verification: 'Payrolls; the question about the post left open, asked again.',
      },
    },
    workedHere:
      'In the Third Italy municipal and regional authorities improved vocational schools among other things, by the account of Piore and Sabel. Whether that made the difference is in doubt, as Schmitz says.',
  },
  'collective-initiatives': {
    name: 'New initiatives for collective efficiency',
    what: 'Read this when somebody says that the market will do it. The source expects that new ways to organise industry will hardly come about if change is left to the market, and that central and local government will probably need new initiatives. It also calls it an open question how far, and by what means, public policy can foster them.',
    steps: [
      'Mark in your plan each item that no firm would begin alone, and say why.',
      'Write beside each what would show within a year that public help made a difference.',
      'Tell those who pay that this is an attempt: the source leaves open how far it can succeed.',
    ],
    leads: 'Central and local government, in the source.',
    takesPart: 'The source does not say.',
    pays: 'The source does not say.',
    contribution: ['Firms say in public what they could not do alone, and what they will add.'],
    whenNot:
      'Not as proof that policy works: to what extent it can is unresolved, the source says. Not as a reason to begin where no trade has firms; that is our reading.',
    indicators: {},
  },
  'petition-outside-aid': {
    name: 'Ask for outside aid, with the lessons of the last project',
    what: 'Where a new initiative needs money or people that the place does not have, foreign aid can fill the gap, the source says, and donors should heed what earlier projects taught them. It adds that help rarely reaches many small firms one by one, so an association of the trade is a better channel. What was tried here goes on the first page; that is ours.',
    steps: [
      'Talk to three people who took part in the last project, one of whom left it, and write half a page: what was tried, what it cost, why it stopped.',
      'Say in one sentence what is missing now, money or a person, for how long, and who carries on afterwards.',
      'Send both pages with the local contribution beside them, and ask for less than the whole.',
    ],
    leads: 'The association and the local government, by our suggestion.',
    takesPart: 'Donors. The source tells that some even try to help associations come into being.',
    pays: 'Donors. The local part is settled before, by our rule.',
    contribution: [
      'Money, rooms or working time from the group, named in the request.',
      'A person from here who learns the expert’s task.',
      'Books open to the donor and to the members.',
    ],
    whenNot:
      'Not before the lessons of earlier projects are written down: the source asks that they be heeded. Not through an association that larger firms or the government hold, and not for a project that ends with the grant; these are our reading.',
    entry: {
      lessons: 'Somebody has said what was tried here in the last years and what became of it.',
    },
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters kept with the list.',
      },
      'firms-reached': {
        name: 'Small firms that got money or advice through the aid',
        verification: 'The group’s books; the question about a loan refused, asked again.',
      },
    },
  },
  'parent-firm-assistance': {
    name: 'Technical help from the firm that buys',
    what: 'In Japan, by the account of Piore and Sabel that the source retells, large firms did much to modernise their small suppliers: they gave technical help and kept them on fairly stable terms, and suppliers came forward with new ideas of their own. Ask a larger firm here that buys for the same. That part is ours.',
    steps: [
      'Ask the buying firm for its list of faulty or late deliveries of the last half year, and visit the three suppliers on top with its technician.',
      'Agree for one part on orders for a year in exchange for a fault rate that both count in the same way.',
      'Let several suppliers share the technician’s days and meet once a month without the buyer.',
    ],
    leads: 'The larger firm that buys, as in the Japanese account.',
    takesPart: 'Its small suppliers.',
    pays: 'The larger firm, which in the account gives the help.',
    contribution: [
      'Suppliers release a foreman for the technician’s visits.',
      'Faults counted and shown by both sides.',
      'A supplier that has learnt a method shows it to the next.',
    ],
    whenNot:
      'Not where small firms are mere buffers for the ups and downs of a larger one: the source calls that something else. Not in exchange for selling to this buyer alone; that is our reading.',
    entry: {
      'larger-firm-buys': 'Larger firms here buy from small ones.',
    },
    avoid: {
      'no-larger-buyer': 'No larger firm here buys from small ones, so nobody could give this help.',
    },
    indicators: {
      'suppliers-advised': {
        name: 'Suppliers that got technical help and an agreement on orders',
        verification: 'The agreements, and the technician’s diary.',
      },
      'suppliers-checking-each-stage': {
        name: 'Share of suppliers that check and count faults at each stage',
        verification: 'A visit; the question about how a bad piece is found, asked again.',
      },
    },
    workedHere:
      'Japanese parent firms wanted a network of efficient suppliers and paid for it with advice and steady work. It rested on their own interest: ask for it where the buyer has the same. The last is our reading.',
  },
  'design-help-through-association': {
    name: 'Designers for the members of an association',
    what: 'A group of small ceramics makers in the Philippines used, as an association, foreign designers whom the government paid in part. One maker alone would hardly have had them. Offer subsidised designers to an association that its members control, for a market they have chosen; that offer is ours.',
    steps: [
      'Let the association name one market and five members who will each make three samples for it.',
      'Invite a designer who has sold there for four weeks, and let her or him work in the members’ shops, not in an office.',
      'Show the samples to three buyers together, and settle before the first order who may make which model.',
    ],
    leads: 'The association, as in the case.',
    takesPart: 'Its small member firms, which make and show the samples.',
    pays: 'Government, by a subsidy, in the case. A share from the members is our suggestion.',
    contribution: [
      'Clay, wood or cloth and the samples made of it.',
      'A part of the designer’s stay.',
      'A member who interprets and drives.',
      'A promise not to copy a fellow member’s model for a season.',
    ],
    whenNot:
      'Not as a promise: the source calls such examples rare, in that country and in others. Not where larger firms or the government hold the association, and not for one favoured member; that is our reading.',
    entry: {
      'willing-firms': 'At least five member firms would make samples and pay a part.',
    },
    avoid: {
      captured:
        'Larger firms here have blocked what small firms tried. Designers who come through that association would work for those who block; the small firms’ own body comes first.',
      'government-controlled':
        'The government runs the association here. Members first need a body that they control. This is our reading.',
    },
    indicators: {
      'models-designed': {
        name: 'Models designed with members and shown to buyers',
        verification: 'The range book, with the maker of each model.',
      },
      'firms-selling-them': {
        name: 'Members that sold a model from the range',
        verification: 'Invoices; the question about the origin of models, asked again.',
      },
    },
    workedHere:
      'Some of the Philippine ceramics makers grew to medium size and make goods of high quality. Joint selling and better material came along with the designers, so the source does not show what the designers did alone.',
  },
  'agreed-local-standards': {
    name: 'Standards of work agreed by the whole trade',
    what: 'Piore and Sabel, as the source reports them, say of the Third Italy that authorities in towns and regions helped to set standards for health, safety and wages that held for everybody. The source doubts, on the evidence, that government keeps such standards. Here firms and unions agree them in the forum, so that no firm gains by going below; that is ours.',
    steps: [
      'Ask the union, the health post and people who work at home, each apart, for the three dangers they see most.',
      'Bring to the forum one standard that every shop could meet within half a year, such as a guard, a mask or a longest day.',
      'Agree who checks, what the first breach costs, and what help a small shop gets to comply; publish the list of those who signed.',
    ],
    leads: 'Local government helps to set the standards, in the account of Piore and Sabel.',
    takesPart: 'Firms and unions, which agree on them and keep them. Their part is our reading.',
    pays: 'The source does not say.',
    contribution: [
      'Guards and masks bought in one load.',
      'A foreman from one firm checks in another.',
      'Unpaid family hours written down for a month.',
    ],
    whenNot:
      'Do not rely on a rule that nobody checks: its enforcement is doubted in the source. Where somebody has been harmed, the existing law comes first. Never ask about injuries or children’s work before the whole meeting. The last two are our rules.',
    indicators: {
      'standards-signed': {
        name: 'Standards signed, with the number of shops, registered or not',
        verification: 'The signed list.',
      },
      'firms-keeping-them': {
        name: 'Share of the shops that keep the standard',
        verification: 'Visits by two people who do not own them; the question about injuries and hours, asked again.',
      },
    },
    workedHere:
      'The Third Italy is said to have had such standards, beside wages among the highest in the country. The claim is that of Piore and Sabel; the source reports another study that found very unequal conditions there.',
  },
  'enforce-existing-labour-law': {
    name: 'Existing labour law and the inspection first',
    what: 'Somebody was harmed at work here, or worse. Before anything is agreed for the future, the law that exists is applied where it happened. The source tells of very long hours and unpaid family work as the way in which small shops survive; it names no such step. This item is our reading.',
    steps: [
      'Speak alone with those who were harmed or who saw it, and ask what they fear if it becomes known; leave names out of the plan.',
      'Call the labour inspection with the date and the kind of harm, and ask what it may do without closing the shop.',
      'Stop the one machine, substance or practice at once, and settle with the owner and the union when the shop is visited again.',
    ],
    leads: 'The local government and the union call the inspection. This is our suggestion.',
    takesPart: 'The labour inspection of the state, by our suggestion.',
    pays: 'The source does not say.',
    contribution: [
      'The owner pays for the guard or the mask.',
      'A neighbouring shop lends a safe machine meanwhile.',
      'The union goes with the injured to the doctor and the office.',
    ],
    whenNot:
      'Never in a public meeting, and never by naming those who spoke. Not as a sweep against unregistered shops: the harm is the matter, not the missing paper. The source doubts that enforcement works well, so check again yourself. The rules are ours.',
    indicators: {
      'plants-visited': {
        name: 'Plants and homes visited by the inspection because of a report',
        verification: 'The inspection’s dates; no names in the plan.',
      },
      'plants-put-right': {
        name: 'Plants where the danger was gone at the second visit',
        verification: 'The second visit; the question about injuries and hours, asked again of workers.',
      },
    },
  },
  'joint-credit-and-purchasing': {
    name: 'Credit and buying through an association',
    what: 'In Emilia-Romagna artisans’ federations arranged loans and credit for members and helped them to set up consortia that buy and sell together. Schmitz shows why this matters: new owners may have the money for a machine, often a used one, but seldom for material. These two tasks of the federation are offered here as advice; the choice is ours.',
    steps: [
      'Ask ten owners who advances their material, at what price, and what a bank told them last time.',
      'Find a bank that would lend against a named order if five members stand together for each loan; write down what each risks.',
      'Begin with one load bought on credit and paid back within one season, and open the account to all members.',
    ],
    leads: 'The association or federation of the small firms, as in Emilia-Romagna.',
    takesPart: 'Member firms, and a bank that lends. The bank’s part is our reading.',
    pays: 'The members, with guarantees for the credit. Our reading: Amin tells what was done and not who paid.',
    contribution: [
      'A share paid into a reserve before the first loan.',
      'Two members who read the account each month.',
      'A store lent by one member.',
    ],
    whenNot:
      'Not as a recipe from Emilia: it grew in a political culture of its own, as Amin tells at length. Not where larger firms or the government hold the association. Not if the buyer who advances material would punish those who join; ask them alone first. The last two are ours.',
    entry: {
      'willing-firms': 'At least five firms would stand together for a loan or a load.',
    },
    avoid: {
      captured:
        'Larger firms here have blocked what small firms tried. Credit through that association would not reach them; their own body comes first.',
      'government-controlled':
        'The government runs the association here. Members first need a body that they control. This is our reading.',
    },
    indicators: {
      'loans-and-loads-agreed': {
        name: 'Loans and loads agreed through the association, and paid back',
        verification: 'The account and the bank’s statement.',
      },
      'firms-owning-their-material': {
        name: 'Members that own the material on their bench',
        verification: 'Invoices; the question about whose material it is, asked again.',
      },
      'firms-with-a-loan': {
        name: 'Members that got a loan on terms they could keep',
        verification: 'Loan papers; the question about a loan refused, asked again.',
      },
    },
    workedHere:
      'In Emilia-Romagna such federations also lobbied, trained, gave legal and technical advice and ran fairs. Amin tells of the whole, and of a long political history behind it, not of credit or buying alone.',
  },
  'service-center': {
    name: 'A service center for the trade',
    what: 'In some Italian districts small firms have service centers in or near the place, public or private, that sell what only this trade needs: news of the market, legal and financial advice, technical and management skill. Firms then depend less on what they learn from each other. Opening one after an assessment is our step.',
    steps: [
      'Take from the assessment the two services that most firms lack, and ask ten firms what they would pay for each use.',
      'Ask an existing school, laboratory or association to offer both for half a year from one desk in the place.',
      'Open a center only if at least five firms paid more than once; write down who owns it and who pays in its third year.',
    ],
    leads:
      'The center, which the source says can be public or private. We put it with schools and research bodies, for want of a closer name.',
    takesPart: 'The small firms that use it.',
    pays: 'The source does not say.',
    contribution: [
      'Paid vouchers for the first half year.',
      'A desk and a telephone in a member’s office.',
      'A firm that shows others what it gained.',
    ],
    whenNot: 'The source does not say.',
    entry: {
      'gap-confirmed': 'The missing service was found by asking or visiting, not guessed at the desk.',
    },
    indicators: {
      'services-offered': {
        name: 'Services on the center’s price list that were used at least once',
        verification: 'Price list and job book.',
      },
      'firms-using-it': {
        name: 'Firms that paid for a service more than once',
        verification: 'Invoices; the question about a specialist needed, asked again.',
      },
    },
    workedHere:
      'Many districts of Emilia-Romagna have such centers. The source counts them among what sets these districts apart from those of an older kind; it does not tell how one was started or what it cost.',
  },
  'network-leader-firms': {
    name: 'Encourage leader firms that keep their specialists',
    what: 'In some districts medium-sized firms have arisen that find markets abroad, invest in technology and plan ahead, and leave the tasks to small specialists around them. Observers see in them a way to larger changes than the specialists could make. The source describes it; that a plan may encourage and must not impose it is ours.',
    steps: [
      'Find the firms of middle size that sell something new abroad and give work to specialists here; ask the specialists first how they are treated.',
      'Bring one such firm and its specialists together, and write down what each side needs to make the next new product here.',
      'Offer help for that product only if the agreement leaves specialists free to work for others.',
    ],
    leads: 'Leader firms of medium size, as the source describes them.',
    takesPart: 'The small specialists, on whose skills they rely.',
    pays: 'The leader firm, which commands the means. The source describes this and gives no rule; it is our reading.',
    contribution: [
      'The leader firm shares its market plans with specialists.',
      'Specialists release a worker for the trial.',
      'Both sides write down the price of each part.',
    ],
    whenNot:
      'Not where firms are simple and demand is steady: the source sees leader firms in trades of technology and research. Beware of hierarchy: another view, told there, fears firms from outside that shake out the small ones. Not where small firms were blocked; that is our rule.',
    avoid: {
      blocked:
        'Small firms here were blocked by larger ones. To strengthen leaders now would deepen it; the small firms’ own body comes first. This is our rule.',
    },
    indicators: {
      'specialists-with-agreement': {
        name: 'Specialists with a written agreement that leaves them free to serve others',
        verification: 'The agreements, read with the specialists alone.',
      },
      'new-goods-with-specialists': {
        name: 'New products made by a leader firm and its specialists here',
        verification: 'A visit; the question about the last new product, asked again.',
      },
    },
    workedHere:
      'In Emilia-Romagna firms of 80 to 100 people lead networks in automatic machinery, farm machines and medical products. They grew out of the district, with many formal institutions around them; no programme for such firms is told.',
  },
  'learning-by-monitoring': {
    name: 'Learning by monitoring',
    what: 'Read this when the trade improves in small steps and a large change is coming. Sabel, as Amin reports him, contrasts craft districts, which divide tasks as if by nature, with a Japanese way in which partners keep judging results and change goals and tasks accordingly. He holds that the second does better. Amin adds that districts may be able to change.',
    steps: [
      'Choose one joint task and write its goal, its result so far, and whether the goal is still right.',
      'Ask those who do the work, not only those who plan it, what they would do in another order.',
      'Meet again after the next order and change either the task or the goal; note which.',
    ],
    leads: 'Firms that work on one product together. Sabel speaks of units within institutions and among them.',
    takesPart: 'Institutions around them, such as schools and associations. The examples are ours.',
    pays: 'The source does not say.',
    contribution: ['Results shown to partners, bad ones included', 'An hour of those who do the work, paid as work'],
    whenNot:
      'Not as the usual way of craft districts: Sabel sets the two against each other. Amin warns that this may type-cast districts, and reports signs of the new way among leader firms in Emilia-Romagna.',
    indicators: {},
    workedHere:
      'Sabel draws the idea from decentralised firms in Japan, and sees Italy’s craft firms as the contrast. The source gives his claim, and no account of one place that adopted it.',
  },
};
