import type { Texts } from '#policies/schema/text';

export const europeCaseTexts: Texts['cases'] = {
  'third-italy': {
    name: 'Central and north-east Italy (the Third Italy): many trades',
    what: 'Piore and Sabel, as Schmitz sums them up: after the strikes of the 1960s employers gave work out to small shops, which at first were sweatshops that competed by low pay. To general surprise they began to innovate, and subcontractors joined to find markets of their own. A dense network of very small firms grew in villages and towns, in shoes, ceramics, clothing, machines and more; shops of ten people or fewer are nothing unusual. Income rose, and wages came to be among the highest in Italy. Towns and regions are said to have built schools, roads and industrial areas and helped to agree on wages and safety. F. Murray found more varied conditions, with insecure and badly paid work, often women’s. Schmitz doubts that the part of local government is proved.',
    lesson:
      'Small shops that begin badly can become strong, and strong systems can still rest on people at the edge. Our reading: ask who carries the slack weeks, and do not credit the town hall before somebody shows what it did.',
    figures: { 'people-in-a-shop': 'people or fewer in a shop, which is told as nothing unusual' },
    alike: {
      'shops-of-one-step':
        'Several workshops here do a single step for others; there a network of very small shops does the work.',
      'small-firms-joined':
        'Small firms here did something together; there dependent subcontractors joined to reach markets.',
      'able-town-hall':
        'The town hall here can carry something through; there towns are said to have built schools and industrial areas.',
      'rule-agreed':
        'Firms here keep an agreed rule on safety and hours; there local authorities are said to have helped with such rules.',
      'casual-workers':
        'Some people here are sent home whenever orders are short; Murray found casual, badly paid work there too.',
    },
    unlike: {
      'country-receives-aid':
        'Your country receives development aid; there incomes rose until wages were among the highest in Italy.',
      'many-wait': 'Far more people wait for work here than are needed; there few did, and firms competed by quality.',
      'town-hall-only-controls': 'The town hall here only collects and controls; there its help is at least claimed.',
    },
  },
  'baden-wuerttemberg': {
    name: 'Baden-Württemberg, South Germany: machines and other trades',
    what: 'Piore and Sabel, as Schmitz sums them up: craft never vanished from the making of machines in Germany. By the late 1970s mass goods gave way to foreign rivals, while machines made to the customer’s wish, with electronics, went on selling, from large firms that split themselves up and from networks of specialised small ones. Industry in this state grew fast. Schmitz adds that its government runs a well-known programme of modernisation, but a thriving network was there before it took effect; the programme may strengthen what exists. Amin describes a large region of large corporations, many research bodies and links abroad, and doubts that it belongs in one group with a craft town.',
    lesson:
      'Policy came after the network, not before it. Our reading: look first for the network that is there, and ask what would make it stronger.',
    alike: {
      'shops-of-one-step':
        'Several workshops here do a single step for others; there specialised small firms form networks.',
      'larger-firms-give-work':
        'Larger firms here give work to small ones; there large firms and networks of small ones stand side by side.',
      'works-with-laboratories':
        'Several firms here develop new things with a laboratory; there research bodies are many.',
      'small-lots':
        'Firms here take small lots at a fair price; there goods made to the customer’s wish carried the growth.',
    },
    unlike: {
      'country-receives-aid':
        'Your country receives development aid; there a region of an advanced country had kept its crafts.',
      'help-missing':
        'Tests, courses or technical help are missing or little used here; there research bodies are many and large.',
      'many-wait': 'Far more people wait for work here than are needed; there few did, and wages were high.',
    },
  },
  'greece-small-firms': {
    name: 'Greece: small and medium-sized industry',
    what: 'Lyberaki, whose work Schmitz reports, found that small and medium-sized firms came through the crisis better than large ones. Some small owners took up new technique and high quality with success. Yet their workers had terms as poor as those in the many firms that stayed with old machines and cheap material. So many people were ready to work, women above all, that new products and bad jobs went together.',
    lesson:
      'New products do not bring fair work by themselves. Our reading: where hands are many, ask about pay and terms in the best firms too.',
    alike: {
      'new-products':
        'Firms here have brought out something new; there some took the way of new technique and quality.',
      'low-pay':
        'A group of workers here stays below the minimum or fights over pay; there terms were poor even in the best firms.',
      'many-wait': 'Far more people wait for work here than are needed; there that made it possible.',
      'better-work-for-one-group':
        'The better work belongs to one group here; there women above all were at hand for poor terms.',
    },
    unlike: {
      'nobody-below-the-minimum':
        'Everybody here gets more than the minimum; there even firms that innovated offered poor terms.',
      'hands-are-short': 'Firms here search for workers; there workers were easy to find.',
    },
  },
  'santa-croce-leather': {
    name: 'Santa Croce sull’Arno, Italy: leather tanning',
    what: 'In ten square kilometres or less stood 300 artisan firms with 4,500 workers and 200 subcontractors with 1,700; the true numbers are probably higher, as only subcontractors registered with an association are counted. Tanning takes 15 to 20 steps, and at least half are passed to specialists. Firms buy raw materials together and share export advisers. The town hall, which disliked the pollution, long refused land for larger plants, so growth came through many small units. Exports were 15 to 20 per cent of sales.',
    lesson:
      'A town of one product can offer every service that the trade needs. Our reading: the refusal of land was aimed at pollution, and it helped a network of small firms to grow only by accident, together with other causes; it is no recipe. Some firms have begun to buy half-finished leather abroad, which loosens the system.',
    figures: {
      'artisan-firms': 'artisan firms; the chapter is of 2000 and does not date the number',
      'workers-of-artisans': 'workers in these artisan firms',
      subcontractors: 'subcontractors that were registered with an association; the true number is probably higher',
      'workers-of-subcontractors': 'workers of these registered subcontractors',
      area: 'square kilometres at most, in which all of them work',
      steps: 'steps of tanning, at least half of which were given to specialists',
      exports: 'per cent of sales that were exports',
      'exports-to-europe': 'per cent of these exports, nearly, that went to the European Union',
      'sales-in-tuscany': 'per cent of the sales in Italy that went to buyers in Tuscany',
      'share-of-jobs': 'per cent of the country’s jobs in tanning, about, in the Arno Valley as a whole',
      'savings-banks': 'savings banks, or more, that lent with little formality',
      'size-for-relief': 'employees, below which a firm received tax and money incentives from the state',
    },
    alike: {
      'shops-of-one-step':
        'Several workshops here do a single step for others; there at least half of the steps are given to specialists.',
      'one-product-town': 'The whole town here lives with the trade, as it does there.',
      'toxic-process':
        'The process here gives off toxic waste or lives on a natural material; tanning there pollutes heavily.',
      'land-refused':
        'A plan or rule of the town stands against most firms here; there the town hall refused land for larger plants.',
      'agents-in-town':
        'Agents or shippers have their office here; there export agents, hauliers and traders are all in town.',
    },
    unlike: {
      'country-receives-aid':
        'Your country receives development aid; there Italian fashion buyers brought the demand and the state relieved small firms.',
      'steps-not-passed-on':
        'Firms here hardly share out the work; there that sharing is called the main reason for success.',
      'no-lender': 'Small firms here find no lender in time; there at least three savings banks lent with ease.',
      'nobody-sells-far': 'Hardly any firm here sells far away; there export agents and buyers sit in town.',
    },
  },
  'arzignano-and-solofra': {
    name: 'Arzignano and Solofra, Italy: leather tanning',
    what: 'Besides Santa Croce, Italy has two large places of tanning. In Arzignano, in the Veneto, a few large and highly mechanised tanneries do the steps themselves and work for furnishing and upholstery. Solofra, in Campania, makes simpler leather for clothing, not from cattle. Amin gives no figures for either.',
    lesson:
      'One trade in one country can be organised in different ways. Our reading: do not take the shape of a system from the name of its product.',
    alike: {
      'one-firm-has-most': 'One firm has most of the jobs here; in Arzignano a few large tanneries dominate.',
      'newest-machines-with-a-few':
        'A few larger firms keep the newest machines for themselves here; in Arzignano large plants are highly mechanised.',
      'toxic-process': 'The process here gives off toxic waste or lives on a natural material, as tanning does.',
    },
    unlike: {
      'shops-of-one-step':
        'Several workshops here do a single step for others; in Arzignano large plants keep all steps inside.',
      'small-firms-have-it-too': 'Small firms here own the newest machines too; in Arzignano the large plants do.',
    },
  },
  'italian-district-table': {
    name: 'Italy: the districts of two tables, many trades',
    what: 'Amin prints two tables. The first, after Sforzi, sorts dozens of Italian localities by region and trade, from clothing and shoes to furniture, ceramics, toys and musical instruments. He adds that firms with fewer than 15 workers bring most of the wealth of Tuscany, Emilia-Romagna and Veneto, and names Prato, Modena, Santa Croce, Carpi and Sassuolo as world famous. The second, after Asheim, sorts districts by what firms can do themselves and by how much public and joint support they have. Carpi and Reggio-Emilia have some potential to build technical capability, Sassuolo good, Modena and Baden-Württemberg high.',
    lesson:
      'Districts differ in trade, size and ability to innovate. Our reading: a long list of names is a list of successes; it does not show how many places tried.',
    figures: { size: 'workers, below which lie the firms that brought most of the wealth of three regions' },
  },
  'emilia-romagna': {
    name: 'Emilia-Romagna, Italy: many trades',
    what: 'Parties that stood by workers and by small owners alike won influence in unions, artisan associations, cooperatives and town halls. Local authorities offered premises and services to small firms in the 1970s. Unions, associations and chambers of commerce gathered research for their members and held open seminars. Artisan federations pressed for laws, trained, advised, formed groups for buying and selling, held fairs and found credit. In several districts service centres came to work with the firms. Later, in machinery and medical equipment, medium-sized leader firms arose that bring markets and strategy to networks of small ones. Amin warns that the solidarity on which this was built is fading everywhere.',
    lesson:
      'Many bodies worked together for decades, within one political culture. Our reading: take single services from it, not the whole, and ask first whether firms here trust a body of their own.',
    figures: { 'leader-firm': 'employees of a leader firm of a network, as described in 2000' },
    alike: {
      'members-decide': 'Members decide in the association here; there small owners joined associations of their own.',
      'fees-are-paid': 'Half of the small owners or more pay a fee to a body here; there owners flocked to theirs.',
      'able-town-hall':
        'The town hall here can carry something through; there local authorities offered premises and services.',
      'offices-serve-the-trade':
        'Several people or offices here live from serving the trade; there service centres stand near the firms.',
      'word-is-kept': 'A word is kept among firms here; there shared beliefs and common bodies helped it to be kept.',
    },
    unlike: {
      'country-receives-aid': 'Your country receives development aid; there the region had become highly prosperous.',
      'each-for-himself':
        'Owners here go without what would help their neighbours too; there a culture of acting together had grown.',
      'government-decides':
        'The government decides in the association here; there associations were independent, though close to parties.',
      'town-hall-only-controls':
        'The town hall here only collects and controls; there people expect good services, and get them.',
    },
  },
  'bologna-metalworking': {
    name: 'Bologna, Italy: metalworking',
    what: 'In 1988, it is said, 4,414 metalworking businesses stood near each other in the area and employed 62,501 people. They make boilers, tools, parts for vehicles, electronic and medical equipment, and automatic machines. The preface names the area among the cases that stand behind its model, and says nothing of how the firms work together.',
    lesson:
      'Thousands of firms can make up one trade in one area. Our reading: the number shows the size, not the ties; those must be asked for.',
    figures: {
      businesses: 'metalworking businesses in 1988',
      people: 'people employed in them in 1988',
    },
  },
  'como-and-prato': {
    name: 'Como and Prato, Italy: silk and wool',
    what: 'The preface names silk in Como and wool in Prato among the places in northern Italy where one trade has gathered. Amin counts Prato’s textiles among the districts known in the whole world. Neither source says more of them.',
    lesson:
      'Our reading: two names that everybody knows are a reason to read about them elsewhere, and no ground for a measure here.',
  },
  'west-jutland-textiles': {
    name: 'West Jutland, Denmark: knitting and furniture',
    what: 'The area is known for small firms in furniture and in knitting. In and around Herning, Hammerum and Ikast several hundred of them knit. The preface takes this from Kristensen and tells nothing of how they came to it.',
    lesson:
      'One area can hold hundreds of small firms of one trade, and a second trade next to it. Our reading: a number of firms says nothing yet of the ties between them.',
  },
  'gnosjo-alcoy-jaeren': {
    name: 'Gnosjö (Sweden), Alcoy (Spain) and Jæren (Norway): small-firm districts',
    what: 'Asheim, whose table Amin prints, puts Gnosjö among the districts with a low potential to build technical capability: its firms know how to adapt and improve, but have little codified knowledge. In Jæren the potential is good, since able firms cooperate closely. Amin names Gnosjö and Alcoy among artisan districts, which rest on craft, machines with many uses, and a habit of helping oneself and each other.',
    lesson:
      'Cooperation alone does not decide what a district can invent; what its firms know counts as well. Our reading: ask both questions, and do not expect courses or cooperation to do the other’s work.',
    alike: {
      'rivals-act-together':
        'Competing firms here do something together; in these districts strong cooperation is the common ground.',
      'small-steps': 'New products here are small steps; that is what Gnosjö is expected to do well.',
      'shops-of-one-step':
        'Several workshops here do a single step for others; there the division of labour is elaborate.',
    },
    unlike: {
      'country-receives-aid':
        'Your country receives development aid; these are told as districts of advanced economies.',
      'rivals-stay-apart': 'Competing firms here stay apart; Asheim takes strong ties among firms for granted.',
      'each-for-itself': 'Firms here do all the work themselves or refuse what is too large; there they are linked.',
    },
  },
  'sheffield-and-west-yorkshire': {
    name: 'Sheffield and West Yorkshire, England: cutlery and wool',
    what: 'Around 1900 Marshall saw in such places that many small firms, each with a step of its own, can match a large one. Skilled people, know-how and services were near, and new firms kept springing from old ones. He and those who follow him add that trade and town were one: people knew each other, trusted a word, kept misconduct in bounds, and the name of the town sold the goods.',
    lesson:
      'A trade can live from its town as much as the town from the trade. Our reading: such ties grow over generations; use them where they are, and do not promise to make them.',
    alike: {
      'one-product-town': 'The whole town here lives with the trade, as Marshall saw it there.',
      'shops-of-one-step': 'Several workshops here do a single step for others; there each had a step of its own.',
      'word-is-kept': 'A word is kept among firms here; there trust made dealing cheap.',
      'conduct-punished':
        'Firms here act against a neighbour who breaks the rules; there conventions kept firms in bounds.',
    },
    unlike: {
      'each-for-itself': 'Firms here do all the work themselves or refuse what is too large; there they divided it.',
      'owners-nowhere-meet': 'Owners here meet nowhere outside work; there trade and society were one.',
      'word-not-kept': 'A word counts for little among firms here; there it was the base of the whole.',
    },
  },
  'silicon-valley-and-daimler': {
    name: 'Silicon Valley and Daimler-Benz: high technology, and a large firm',
    what: 'Sabel, Storper and Scott, as Amin reports them, saw three kinds of system that do well where quality counts: places of high technology such as Silicon Valley, networks of craft firms, and large firms such as Daimler-Benz that draw on rather free branches and on their local suppliers. Under a wide definition a place such as Silicon Valley counts as a district, since firms there depend on each other. Amin holds that firms which merely stand in one place do not make one.',
    lesson:
      'Size and technique do not make a system; ties do. Our reading: these names serve to sharpen a word, and neither is a model that a small town could copy.',
    alike: {
      'lives-from-research': 'Firms here live mainly from new knowledge, as high technology does.',
      'larger-firms-give-work':
        'Larger firms here give work to small ones in a trade built on research; there large and small ones form networks.',
      'steps-passed-on':
        'Firms here give parts of a job to one another in a trade built on research; such ties are what the three kinds share.',
    },
    unlike: {
      'lives-from-craft':
        'Firms here live from craft, machines, design or price; Silicon Valley is a place of high technology.',
      'country-receives-aid':
        'Your country receives development aid; these stand at the front of competition in advanced economies.',
      'each-for-itself':
        'Firms here do all the work themselves or refuse what is too large; there they depend on each other.',
    },
  },
  'japan-italy-learning': {
    name: 'Japan and Italy: two ways of learning, many trades',
    what: 'Sabel, whom Amin quotes, sets two ways side by side. In the Italian craft way, work is divided by skill as if by nature, and firms improve within their step. In the way learnt from Japan, firms keep checking how well they do and use the result to change their goals and even who does what; he calls it learning by monitoring and thinks it the stronger. Amin agrees that districts are weak at changes that break with the past, but warns against fixing them in this picture: some now have leader firms that learn in the second way.',
    lesson:
      'Doing the same thing better is not the same as asking whether it should be done. Our reading: where a trade faces a break, put the question of goals on the table of those who meet anyway.',
    alike: {
      'small-steps': 'Firms here improve by details or were overtaken by something new; that is said of the craft way.',
      'always-done-so':
        'Owners here say that it has always been done like this; in the craft way the division of work is taken as given.',
      'known-and-not-used':
        'Firms here know a better way and work as before; in the craft way firms seldom ask whether the task itself should change.',
    },
    unlike: {
      'tried-the-other-way':
        'Owners here have tried another way and can tell what happened; that is the second way already.',
      'each-for-itself':
        'Firms here do all the work themselves or refuse what is too large; both ways suppose firms that are linked.',
    },
  },
};
