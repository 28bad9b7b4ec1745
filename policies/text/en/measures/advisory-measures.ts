import type { MeasureText } from '#policies/schema/text';

/** English prose of the advice drawn from Schmitz and Amin, and of two readings. */
export const advisoryMeasureTexts: Record<string, MeasureText> = {
  'petition-decentralisation': {
    name: 'Ask for room to act in the town',
    what: 'Whether a town hall promotes small firms depends, the source says, on how administration and finance are built. Decisions taken far away stop local attempts. Moving the offices is not enough: the town also needs to gain revenue when its firms grow. This is a request to the central government.',
    steps: [
      'List three decisions about firms that had to wait for the capital last year, with the months each took.',
      'Work out what the town receives when a firm here doubles its sales, and what the centre receives.',
      'Ask that the town may take one of these decisions and keep one share of revenue, and say what it would do with them for firms.',
    ],
    leads: 'The local government and the association.',
    takesPart: 'The central government, which would have to decide.',
    pays: 'The central government, by sharing tax revenue.',
    contribution: [
      'Firms show what a late decision cost them.',
      'The town publishes what it takes from firms and what it gives them.',
      'The association offers to check the use of the money.',
    ],
    whenNot:
      'Not as a cure by itself: the source thinks that decentralising alone will hardly do. Not to tax firms without serving them: the source says that this can stop their growth. Do not let other items wait for it.',
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
    what: 'The source holds that small-firm systems in poor countries need a state that can regulate imports. A good policy would treat each sector differently. The source warns against closing the border to everything, and against opening it without regard for small industry. The request goes to the national government.',
    steps: [
      'Make two lists with five firms: imported goods that took their orders, and imported inputs that they cannot do without.',
      'Write a date, a price and a loss next to each line, from order books and from customs data.',
      'Ask the ministry for a different treatment of the two lists, and name who here would lose by each line.',
    ],
    leads: 'The association and the local government.',
    takesPart: 'The national government, which decides on imports.',
    pays: 'The source does not say. Those who buy the goods would pay through the price. Suggested: the association and the local government, for the work on the request.',
    contribution: [
      'Firms open their order books.',
      'Users of the inputs take part in drawing up the lists.',
      'A yearly report on what firms did with the time gained.',
    ],
    whenNot:
      'Never for all goods at once, and never to open everything: the source rejects both. It adds that protection has a poor record, with much waste and little learning.',
    indicators: {
      'answers-received': {
        name: 'Requests that got a written answer with a date',
        verification: 'Letters and the official gazette.',
      },
      'orders-lost-to-imports': {
        name: 'Orders lost to imported goods of the first list',
        verification: 'Order books; the question about imports, asked again.',
      },
      'stops-for-want-of-input': {
        name: 'Days on which work stopped because an input of the second list was missing',
        verification: 'Logs of five shops; the question about an input not to be had, asked again.',
      },
    },
  },
  'petition-registration-reform': {
    name: 'Ask for easier registration and a fair investment law',
    what: 'In Senegal, the source reports, the World Bank helped to reform an investment law that put small enterprises at a disadvantage. It also favoured simpler registration, closer to the firms. Where the law here makes registration hard, ask for the same. Registration then leads into the plan; it is no punishment.',
    steps: [
      'Walk through one registration with a willing owner: each office, form, fee and day; note where others gave up.',
      'Read the law on investment aid for a rule that shuts out firms below a size or without a deed.',
      'Send both findings to the ministry with one change for each, and ask meanwhile for one desk in the town where the papers are filled in.',
    ],
    leads: 'The association and the local government.',
    takesPart: 'The national government, which decides.',
    pays: 'The source does not say. Suggested: the association and the local government, for the work on the request.',
    contribution: [
      'Owners lend their papers as a case.',
      'An accountant gives one morning a week at the desk.',
      'The association vouches for firms without a deed.',
    ],
    whenNot:
      'Not as praise for every liberalisation: the effects differ, the source says, with what is freed and in which trade. Do not use the desk to punish those who come.',
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
      'In Senegal a reform of the law on investment incentives is said to have ended its bias against small enterprises. Simpler registration was favoured as well. The source has this from a colleague and does not say what became of the firms.',
  },
  'demand-policy': {
    name: 'Speak up on demand in the country as a whole',
    what: 'Some who favour flexible small firms think that a national demand policy is not needed. The source disagrees: this is true only while such firms are few. The more the model spreads, the more it depends on the country’s total demand. Your place can bring its figures to those who decide.',
    steps: [
      'Draw the orders of ten firms over five years on one sheet, and mark where they fell although the goods were good.',
      'Ask other towns of the same trade for theirs, so that a local weakness is not taken for a national one.',
      'Take the sheets to the trade’s national body, and ask it to carry them to the ministry of finance.',
    ],
    leads: 'The association and the local government.',
    takesPart: 'The national government, and bodies between nations, which can act on demand.',
    pays: 'The source does not say. Suggested: the association and the local government, for the work on the statement.',
    contribution: ['Ten firms open their order figures.', 'One person keeps the sheet up to date.'],
    whenNot:
      'Not as the key to the model: the source says that it is not. It still calls such policy necessary. Not where orders fall because of quality or price here.',
    avoid: {
      'lost-here': 'Orders were lost here over quality, or to cheaper places. Demand in the country is not what fell.',
    },
    indicators: {
      'figures-presented': {
        name: 'Meetings at which the trade’s figures were put before those who decide',
        verification: 'Agenda and minutes.',
      },
      'orders-in-hand': {
        name: 'Orders in hand in the ten firms',
        verification: 'The same sheet a year later; the question about the response to demand, asked again.',
      },
    },
  },
  'labour-floor': {
    name: 'Ask for a floor under pay and conditions',
    what: 'Where many people seek work, firms compete by low pay instead of by new ideas, the source argues. In rich countries unemployment benefit keeps wages from falling further. In poor ones there is often only the subsistence economy. A floor, by benefits or by standards that are kept, might turn competition around.',
    steps: [
      'Find out with the union, and with women who work at home, what the lowest-paid hour brings after material and waiting.',
      'Compare it with the legal minimum, and find who pays it and for which buyer.',
      'Ask the state for one thing: a benefit that reaches these people, or the keeping of the minimum in this trade; treat firms alike, so that nobody gains by staying out.',
    ],
    leads: 'Unions and the local government.',
    takesPart: 'The state or the nation: in the source, benefits are national. Local standards are a separate item.',
    pays: 'The source does not say. Suggested: the unions and the local government, for the work on the request.',
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
    pays: 'The source does not say. Suggested: the local government.',
    contribution: [
      'A firm with an open post lends a bench and hires one who finishes.',
      'Trainees pay a small fee and get it back at the end.',
      'Firms agree on what a finished trainee is paid.',
    ],
    whenNot:
      'Do not say that it made other districts rich: Schmitz doubts it. Not where schools and firms already train enough. Suzigan, Furtado and Garcia find labour training in order in most places, and higher skills lacking.',
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
        verification: 'Payrolls; the question about vacancies, asked again.',
      },
    },
    workedHere:
      'In the Third Italy municipal and regional authorities improved vocational schools among other things, by the account of Piore and Sabel. Whether that made the difference is in doubt, as Schmitz says.',
  },
  'collective-initiatives': {
    name: 'New initiatives for collective efficiency',
    what: 'Read this when somebody says that the market will do it. The source expects that the market alone will hardly bring new ways to organise industry. Central and local government will probably need new initiatives. It also calls it an open question how far, and by what means, public policy can foster them.',
    steps: [
      'Mark in your plan each item that no firm would begin alone, and say why.',
      'Write next to each what would show within a year that public help made a difference.',
      'Tell those who pay that this is an attempt: the source leaves open how far it can succeed.',
    ],
    leads: 'Central and local government, in the source.',
    takesPart: 'The source does not say.',
    pays: 'The source does not say.',
    contribution: ['Firms say in public what they could not do alone, and what they will add.'],
    whenNot:
      'Not as proof that policy works: to what extent it can is unresolved, the source says. Not as a reason to begin where no trade has firms.',
    indicators: {},
  },
  'petition-outside-aid': {
    name: 'Ask for outside aid, with the lessons of the last project',
    what: 'Where a new initiative needs money or people that the place does not have, foreign aid can help, the source says. Donors should learn from earlier projects. Help rarely reaches many small firms one by one, so an association of the trade is a better channel. Say on the first page what was tried here.',
    steps: [
      'Talk to three people who took part in the last project, one of whom left it, and write half a page: what was tried, what it cost, why it stopped.',
      'Say in one sentence what is missing now, money or a person, for how long, and who carries on afterwards.',
      'Send both pages with the local contribution, and ask for a part of the cost only.',
    ],
    leads: 'The association and the local government.',
    takesPart: 'Donors. The source says that some even help to found associations.',
    pays: 'Donors. The local part is agreed before.',
    contribution: [
      'Money, rooms or working time from the group, named in the request.',
      'A person from here who learns the expert’s task.',
      'Books open to the donor and to the members.',
    ],
    whenNot:
      'Not before the lessons of earlier projects are written down: the source asks donors to use them. Not through an association that larger firms or the government control. Not for a project that ends with the grant.',
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
    what: 'Piore and Sabel, as the source reports them, write of Japan. Large firms there did much to modernise their small suppliers. They gave technical help on fairly stable terms, and suppliers brought new ideas. Ask a larger firm that buys here to do the same.',
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
      'Not where small firms are mere buffers for the ups and downs of a larger one: the source calls that something else. Not in exchange for selling to this buyer alone.',
    entry: {
      'larger-firm-buys': 'Larger firms here buy from small ones.',
    },
    avoid: {
      'no-larger-buyer': 'No larger firm here buys from small ones, so nobody could give this help.',
      'mere-buffers':
        'Small firms wait here when their buyer is late, since they would lose it if they worked for others. They are its buffer, and help from it would bind them more.',
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
      'Japanese parent firms wanted a network of efficient suppliers and paid for it with advice and steady work. It rested on their own interest: ask for it where the buyer has the same interest.',
  },
  'design-help-through-association': {
    name: 'Designers for the members of an association',
    what: 'Small ceramics makers in the Philippines formed an association and used foreign designers, whom the government paid in part. One maker alone could hardly have had them. Offer subsidised designers to an association that its members control, for a market that they have chosen.',
    steps: [
      'Let the association name one market and five members who will each make three samples for it.',
      'Invite a designer who has sold there for four weeks, and let her or him work in the members’ shops, not in an office.',
      'Show the samples to three buyers together, and agree before the first order who may make which model.',
    ],
    leads: 'The association, as in the case.',
    takesPart: 'Its small member firms, which make and show the samples.',
    pays: 'Government, by a subsidy, in the case. Suggested: a share from the members.',
    contribution: [
      'Material, and the samples made of it.',
      'A part of the designer’s stay.',
      'A member who interprets and drives.',
      'A promise not to copy a fellow member’s model for a season.',
    ],
    whenNot:
      'Not as a promise: the source calls such examples rare, in that country and in others. Not where larger firms or the government control the association, and not for one favoured member.',
    entry: {
      'willing-firms': 'At least five member firms would make samples and pay a part.',
    },
    avoid: {
      captured:
        'Larger firms here have blocked what small firms tried. Designers who come through that association would work for those who block; the small firms’ own body comes first.',
      'government-controlled': 'The government runs the association here. Members first need a body that they control.',
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
    what: 'Piore and Sabel, as the source reports them, write of the Third Italy. Towns and regions there helped to set standards for health, safety and wages that everybody kept. The source doubts, on the evidence, that government enforces such standards. Here firms and unions agree on them in the forum, so that no firm gains by going below.',
    steps: [
      'Ask the union, the health post and people who work at home, each alone, for the three dangers that they see most.',
      'Bring to the forum one standard that every shop could meet within half a year, such as a guard, a mask or a longest day.',
      'Agree who checks, what the first breach costs, and what help a small shop gets to comply; publish the list of those who signed.',
    ],
    leads: 'Local government helps to set the standards, in the account of Piore and Sabel.',
    takesPart: 'Firms and unions, which agree on them and keep them.',
    pays: 'The source does not say. Suggested: the local government for the meetings, and firms for what they change.',
    contribution: [
      'Guards and masks bought in one order.',
      'A foreman from one firm checks in another.',
      'Unpaid family hours written down for a month.',
    ],
    whenNot:
      'Do not rely on a rule that nobody checks: the source doubts that it is enforced. Where somebody has been harmed, the existing law comes first. Never ask about injuries or children’s work in front of the whole meeting.',
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
      'The Third Italy is said to have had such standards, and wages among the highest in the country. The claim is that of Piore and Sabel; the source reports another study that found very unequal conditions there.',
  },
  'enforce-existing-labour-law': {
    name: 'Existing labour law and the inspection first',
    what: 'Somebody was injured or killed at work here. Before anything is agreed for the future, the existing law is applied where it happened. The source tells of very long hours and unpaid family work, by which small shops survive. It names no such step.',
    steps: [
      'Speak alone with those who were harmed or who saw it, and ask what they fear if it becomes known; leave names out of the plan.',
      'Call the labour inspection with the date and the kind of harm, and ask what it may do without closing the shop.',
      'Stop the one machine, substance or practice at once, and agree with the owner and the union on the date of the second visit.',
    ],
    leads: 'The local government and the union call the inspection.',
    takesPart: 'The labour inspection of the state.',
    pays: 'The source does not say. Suggested: the state, which sends the inspection.',
    contribution: [
      'The owner pays for the guard or the mask.',
      'A neighbouring shop lends a safe machine meanwhile.',
      'The union goes with the injured to the doctor and the office.',
    ],
    whenNot:
      'Never in a public meeting, and never by naming those who spoke. Not as a sweep against unregistered shops: the harm is the matter, not the missing paper. The source doubts that enforcement works well, so check again yourself.',
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
    what: 'In Emilia-Romagna artisans’ federations arranged loans and credit for members and helped them to set up consortia that buy and sell together. Schmitz shows why this matters: new owners may have the money for a machine, often a used one, but seldom for material. Two tasks of the federation are offered here as advice.',
    steps: [
      'Ask ten owners who advances their material, at what price, and what a bank told them last time.',
      'Find a bank that would lend against a named order if five members guarantee each loan together; write down what each risks.',
      'Begin with one load bought on credit and paid back within one season, and open the account to all members.',
    ],
    leads: 'The association or federation of the small firms, as in Emilia-Romagna.',
    takesPart: 'Member firms, and a bank that lends.',
    pays: 'The members, with guarantees for the credit. Amin does not say who paid.',
    contribution: [
      'A share paid into a reserve before the first loan.',
      'Two members who read the account each month.',
      'A store lent by one member.',
    ],
    whenNot:
      'Not as a recipe from Emilia: it grew in a political culture of its own. Not where larger firms or the government control the association. Not if the buyer who advances material would punish those who join; ask them alone first.',
    entry: {
      'willing-firms': 'At least five firms would guarantee a loan, or buy a load, together.',
      'no-reprisal': 'Members have been asked one by one, and no buyer would punish those who join.',
    },
    avoid: {
      captured:
        'Larger firms here have blocked what small firms tried. Credit through that association would not reach them; their own body comes first.',
      'government-controlled': 'The government runs the association here. Members first need a body that they control.',
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
    what: 'In some Italian districts small firms have service centers in or near the place, public or private. They sell what this trade needs: news of the market, legal and financial advice, technical and management skill. Firms then depend less on what they learn from each other.',
    steps: [
      'Take from the assessment the two services that most firms lack, and ask ten firms what they would pay for each use.',
      'Ask an existing school, laboratory or association to offer both for half a year from one desk in the place.',
      'Open a center only if at least five firms paid more than once; write down who owns it and who pays in its third year.',
    ],
    leads:
      'The center, which can be public or private. In the list of actors it stands with schools and research bodies.',
    takesPart: 'The small firms that use it.',
    pays: 'The source does not say. Suggested: firms pay for each service, and the center pays its own staff.',
    contribution: [
      'Paid vouchers for the first half year.',
      'A desk and a telephone in a member’s office.',
      'A firm that shows others what it gained.',
    ],
    whenNot: 'The source does not say.',
    entry: {
      'gap-confirmed': 'The missing service was found by asking or visiting, not guessed at the desk.',
      'willing-firms': 'At least five firms would pay for its services more than once.',
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
      'Many districts of Emilia-Romagna have such centers. The source counts them among what sets these districts apart from those of an older kind; it does not say how one was started or what it cost.',
  },
  'network-leader-firms': {
    name: 'Encourage leader firms that keep their specialists',
    what: 'In some districts medium-sized firms have grown up that find markets abroad, invest in technology and plan ahead. They leave the tasks to small specialists around them. Observers see in them a way to larger changes than specialists could make alone. A plan may encourage such firms; it must not impose them.',
    steps: [
      'Find the firms of middle size that sell something new abroad and give work to specialists here; ask the specialists first how they are treated.',
      'Bring one such firm and its specialists together, and write down what each side needs to make the next new product here.',
      'Offer help for that product only if the agreement leaves specialists free to work for others.',
    ],
    leads: 'Leader firms of medium size, as the source describes them.',
    takesPart: 'The small specialists, on whose skills they rely.',
    pays: 'The leader firm, which has the means.',
    contribution: [
      'The leader firm shares its market plans with specialists.',
      'Specialists release a worker for the trial.',
      'Both sides write down the price of each part.',
    ],
    whenNot:
      'Not where firms are simple and demand is steady: the source sees leader firms in trades of technology and research. Beware of hierarchy: others fear firms from outside that drive the small ones out. Not where small firms were blocked. Not where work is put out by the piece and many people wait for any pay: a leader would only give out more of it.',
    avoid: {
      blocked:
        'Small firms here were blocked by larger ones. To strengthen leaders now would make it worse. The small firms’ own body comes first.',
      'taken-over':
        'Firms from outside have bought firms here and taken work away. Encouraging leaders would add to the hierarchy that others fear; read of it first.',
      'steady-demand':
        'Demand is steady here and the trade does not live from research. Amin tells of leader firms in other trades.',
      'putting-out':
        'Work is put out by the piece here, and many people wait for any pay. A leader firm would only give out more such work.',
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
      'In Emilia-Romagna firms of 80 to 100 people lead networks in automatic machinery, farm machines and medical products. They grew out of the district, with many formal institutions around them. The source names no programme for such firms.',
  },
  'learning-by-monitoring': {
    name: 'Learning by monitoring',
    what: 'Read this when the trade improves in small steps and a large change is coming. Sabel, as Amin reports him, compares two ways of working. Craft districts divide tasks once and for all. In a Japanese way, partners keep judging results and change goals and tasks. Sabel holds that the second does better. Amin adds that districts may be able to change.',
    steps: [
      'Choose one joint task and write its goal, its result so far, and whether the goal is still right.',
      'Ask those who do the work, not only those who plan it, what they would do in another order.',
      'Meet again after the next order and change either the task or the goal; note which.',
    ],
    leads: 'Firms that work on one product together.',
    takesPart: 'Institutions around them, such as schools and associations.',
    pays: 'The source does not say.',
    contribution: ['Results shown to partners, bad ones included', 'An hour of those who do the work, paid as work'],
    whenNot:
      'Not as the usual way of craft districts: Sabel sets the two against each other. Amin warns that this is too simple a picture, and reports signs of the new way among leader firms in Emilia-Romagna.',
    indicators: {},
    workedHere:
      'Sabel draws the idea from decentralised firms in Japan, and sees Italy’s craft firms as the opposite. The source names no place that adopted it.',
  },
};
