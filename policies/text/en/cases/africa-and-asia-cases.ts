import type { Texts } from '#policies/schema/text';

export const africaAndAsiaCaseTexts: Texts['cases'] = {
  'kumasi-magazine': {
    name: 'Kumasi, Ghana: vehicle repair and metalworking (the “magazine”)',
    what: 'Dawson, whose study Schmitz reports, put the growth of employment in these workshops at eightfold since the early 1970s, to more than 40,000 craftsmen, while the national economy was in deep crisis. Shops take orders that they cannot finish and pass steps on to specialists; only some of them have lathes. Techniques, range and quality improved, and customers come from neighbouring countries too. Local government did little, and the address alone was a reason to refuse the firms. A sector association came late. Many newcomers, Dawson adds, left most shops with few orders and little profit.',
    lesson:
      'Passing on parts of a job is the sign that a crowd of shops works as a system. The source also warns: most producers stayed poor, and easier imports may threaten what grew. There were no hard statistics.',
    figures: {
      growth: 'times as many people in small industry in the late 1980s as in the early 1970s, by an estimate',
      craftsmen: 'craftsmen, or more, by an estimate of the late 1980s',
    },
    alike: {
      'no-material':
        'Material or parts cannot be had here; there the lack of imported parts set off repair and copying.',
      'steps-passed-on': 'Firms here give parts of a job to one another, as the workshops there do.',
      'one-machine-for-many':
        'A machine that others lack works for its neighbours here; there shops that had a lathe worked for others too.',
      'shops-without-orders':
        'New shops here have days without an order; there too many newcomers left most with little work.',
      'address-held-against':
        'Public offices treat these firms worse here; there the address alone was a reason to refuse them.',
    },
    unlike: {
      'no-power': 'Power is not reliable here; there regular power was a condition of better techniques.',
      'steps-not-passed-on':
        'Firms here hardly share out the work; there that sharing is what made the crowd of shops efficient.',
      'imports-on-sale':
        'Imported goods are on sale next to local ones here; there growth came when imports had become scarce.',
    },
  },
  techiman: {
    name: 'Techiman, Ghana: metalworking and vehicle repair',
    what: 'A hundred small firms stand together in one small town, in the same trades as Kumasi. Their techniques stayed simple, and so did the sharing of work among them. The lack of electricity held them back severely; engines from old tractors made up for only part of it.',
    lesson:
      'A cluster does not become efficient merely because firms are close. Our reading: power is a condition that comes first, though the source does not say that power alone would be enough.',
    figures: { firms: 'small firms in metalworking, vehicle repair and related work, in a study of 1987' },
    alike: {
      'no-power': 'Work here waits for power or runs on generators; there old tractor engines had to serve.',
      'steps-not-passed-on': 'Firms here hardly share out the work; there it stayed rudimentary too.',
      'many-firms': 'Twenty or more firms stand together here; there it was a hundred.',
    },
    unlike: {
      'power-all-day': 'Power is there all day here; there its lack was a severe brake.',
      'steps-passed-on': 'Firms here give parts of a job to one another; there they hardly did.',
    },
  },
  'ghana-economy': {
    name: 'Ghana: the national economy',
    what: 'At independence in 1957 Ghana had a higher output per head than any other country of West Africa; by the late 1980s it was among the poorest in the world. Output shrank from 1980 to 1983. Under a programme of adjustment it then rose by over 5 per cent a year until 1987. Schmitz adds that decline and recovery do not describe small industry: in Kumasi it grew while the country was in crisis, helped by the lack of foreign money for imports. He has no hard data for this, and he expects that easier imports will threaten some of the small trades.',
    lesson:
      'National figures and one trade can move in opposite directions. Our reading: before you plan, ask what a change in foreign money or in trade rules will do to the firms here.',
    figures: { growth: 'per cent a year, or more, by which output grew in the years 1984 to 1987' },
    alike: {
      'short-at-the-border':
        'Material or parts are short here, or stuck at the border; there foreign money for them was wanting.',
      'imports-return':
        'Imported goods are on sale next to local ones here; there easier imports were expected to threaten small trades.',
    },
    unlike: {
      'country-without-aid':
        'Your country receives no development aid; there a country short of foreign money was under a programme of adjustment.',
    },
  },
  'senegal-reform': {
    name: 'Senegal: law on investment and registration',
    what: 'Law, offices and taxes became kinder to small firms. The World Bank set off a reform of the law on investment incentives, which no longer puts small firms at a disadvantage. It also favoured registration that is simpler and done closer to the firms. Schmitz has this from Brigitte Spath and tells it to show that programmes of adjustment need not harm small firms. He does not say how many firms gained by it.',
    lesson:
      'What an adjustment does depends on what is changed. Our reading: a petition is strongest when it names one law and one step of registration.',
    alike: {
      'weeks-and-offices':
        'Registration takes weeks and several offices here; there its procedures were to become simpler.',
      'aid-for-others':
        'Relief or grants pass by the firms that are here; there the old incentive law treated small firms worse.',
      'worse-at-the-counter': 'Public offices treat small firms worse here; there the law itself did.',
      'many-without-papers':
        'Many people here work without papers; there the way to the register was to be made easier.',
    },
    unlike: {
      'charges-not-papers':
        'Charges, not papers, keep shops off the register here; a simpler procedure would not change that.',
      'licences-decided-here':
        'Your office decides on licences itself; there it took a reform by the national government.',
      'country-without-aid': 'Your country receives no development aid; there the World Bank stood behind the reform.',
    },
  },
  'tirippur-knitwear': {
    name: 'Tirippur, South India: cotton knitwear',
    what: 'The work is divided very finely. Most firms master a part of it and still have a finished good to sell, because they give the other steps out; large and small firms do this alike. They sell to other Indian states and abroad, and Schmitz counts them among the large exporters. Cawthorne, whose study he reports, found that ownership gathers in fewer hands as the trade grows, while work is spread over separate units, in part because of Indian industrial policy. The source also spells the town Tirripur, and gives no figures.',
    lesson:
      'A great number of workshops does not prove a great number of independent owners. Our reading: ask who owns the units before you count them as small firms.',
    alike: {
      'shops-of-one-step':
        'Several workshops here do a single step for others; there most firms master a part of the work.',
      'steps-passed-on': 'Firms here give parts of a job to one another; there large and small firms do so.',
      'several-sell-far': 'Several firms here sell far away; there they sell to other states and abroad.',
      'larger-firms-give-work': 'Larger firms here give work to small ones, as they do there.',
    },
    unlike: {
      'each-for-itself': 'Firms here do all the work themselves or refuse what is too large; there they split it.',
      'nobody-sells-far': 'Hardly any firm here sells far away; there distant markets carry the trade.',
      'one-firm-has-most':
        'One firm has most of the jobs here; there ownership gathers too, but the work stays in separate units.',
    },
  },
  'rajasamand-marble': {
    name: 'Rajasamand, South Rajasthan, India: marble',
    what: 'From the early 1970s to the middle of the 1980s two old trades, the quarrying of blocks and the making of tiles, became modern industries. Nearly 100 quarries fed about 70 works, and a large number of firms carried the stone and kept the machines running. The goods went to a growing market in the whole country. Cadène, whose study Schmitz reports, stresses that industrialists from outside opened new quarries and works for cutting blocks. Small local owners built up what needs less money: cutting and polishing of tiles, transport and repair.',
    lesson:
      'Money from outside can open stages that local firms cannot pay for, and leave them the others. Our reading: ask which stages newcomers leave to the firms here. The source says nothing of dust, water or land.',
    figures: {
      quarries: 'quarries, nearly, in the middle of the 1980s',
      factories: 'works of different sizes, about, that cut slabs and tiles, in the middle of the 1980s',
    },
    alike: {
      'natural-material':
        'The trade here lives on a natural material or gives off toxic waste; there it lives on stone from its own quarries.',
      'work-from-outside-owners':
        'Owners from outside bought firms here and still give work to others; there they opened the expensive stages and left the rest to local firms.',
      'shops-of-one-step': 'Several workshops here do a single step for others; there firms took up different stages.',
      'repair-here':
        'A broken machine is mended here within days; there many firms live from keeping machines running.',
    },
    unlike: {
      'outsiders-keep-the-work': 'Owners from outside took work away here; there local firms grew next to them.',
      'no-larger-firms': 'There are no much larger firms here; there industrialists with money opened the quarries.',
      'imports-took-customers': 'Imported goods have taken customers here; there the home market was growing.',
    },
  },
  'tegalwangi-rattan': {
    name: 'Tegalwangi, West Java, Indonesia: rattan',
    what: 'About 400 firms, most of them small, gave work to over 6,800 people in the making of rattan chairs, stools, tables, racks and baskets, some for the country and most for export. Firms of all sizes work for each other in many ways, and with growth came large firms: no others export directly. Both sides gain, says Smyth, whose studies the sources report. Yet some small firms live only through one or a few exporters, who bring material, working money and a market, and this leaves them weak when terms are set. Work is divided by sex, age and skill, few people move from one kind to another, and pay is low.',
    lesson:
      'A system can be efficient as a whole and leave its small firms without a choice. Our reading: ask who owns the material on the bench before you ask how well it is worked.',
    figures: {
      firms: 'firms around the town, about and mostly small; the study is of 1991',
      people: 'people, or more, who work in these firms',
    },
    alike: {
      'buyer-pays-the-material': 'The buyer pays for the material here; there exporters gave small firms theirs.',
      'no-material-without-buyer':
        'A shop here gets no material without its buyer; there some firms could live only through an exporter.',
      'one-buyer-only': 'Suppliers here hang on one buyer or have lost it; there some lived only through one exporter.',
      'only-a-few-sell-far': 'Only one or two firms here sell far away; there only large firms exported directly.',
      'better-work-for-one-group':
        'The better work belongs to one group here; there sex, age and skill divided who did what.',
    },
    unlike: {
      'several-sellers': 'Several sellers serve small shops here; there the exporter was the way to material.',
      'small-firms-sell-far': 'Small firms here sell far away too; there they could not do so directly.',
      'hands-are-short': 'Firms here search for workers; there most kinds of work had more hands than jobs.',
    },
  },
  'egypt-furniture': {
    name: 'Egypt: furniture',
    what: 'Mead, whom Schmitz reports, found that small size did not hinder fine specialisation. Even very small makers often keep to one or a few steps. They buy half-made pieces and sell them on after a further step, do a step for others on contract, or send pieces out to be sawn or carved. He concludes that small makers have good prospects in some lines. No figures are given, and no town is named.',
    lesson:
      'Small firms need not do everything. Our reading: a step that has a known price is a sign of a working system, and easy to ask for.',
    alike: {
      'a-step-has-a-price':
        'A single step can be bought here at a known price; there pieces were sold on after each step.',
      'shops-of-one-step': 'Several workshops here do a single step for others; there even the smallest did.',
      'steps-passed-on': 'Firms here give parts of a job to one another; there pieces went out for sawing and carving.',
    },
    unlike: {
      'each-for-itself':
        'Firms here do all the work themselves or refuse what is too large; there small makers keep to one or a few steps.',
      'no-step-for-sale': 'Nobody here buys or sells a single step; there it was a common way of working.',
    },
  },
  'philippines-ceramics': {
    name: 'Philippines: ceramics',
    what: 'A group of small ceramics makers formed an association to sell abroad. Through it they could use foreign designers, paid in part by the government, and find better raw materials. Some members became medium-sized makers of high-quality goods. The author calls such examples rare, there and in other poor countries.',
    lesson:
      'An association of those who want to work together can carry outside help to small firms. Our reading: count on a willing few, and do not expect it everywhere.',
    alike: {
      'five-willing': 'Five or more firms here can be named that would start; there a group of small makers did.',
      'want-to-sell-far': 'Hardly any firm here sells far away; there the makers joined forces to sell abroad.',
      'want-of-design': 'Own models or specialists are wanting here; there foreign designers helped.',
      'material-is-worse':
        'A shop without its buyer gets no material here, or worse; there the association found better material.',
    },
    unlike: {
      'fewer-than-five': 'Fewer than five firms here would start; an association of few has little to share.',
      'would-not-sit-together':
        'A plan failed here because firms would not sit at one table; there a group of makers joined forces.',
      'government-leads':
        'The government leads the association here; there the makers acted through an association of exporters and manufacturers.',
    },
  },
  'sakaki-metalworking': {
    name: 'Sakaki, Japan: metalworking',
    what: 'Several hundred small firms, most of them in metalworking, are known for using very many of the newest machines that computers control; the preface takes this from Friedman. Amin names the town among artisan districts, which rest on craft skill, machines with many uses and a habit of helping oneself and each other. Neither source tells how the firms paid for their machines.',
    lesson:
      'Small firms and the newest technique can go together. Our reading: ask what stands between a small firm here and its next machine before you call its ways old.',
    alike: {
      'small-firms-have-the-newest': 'Small firms here have the newest machine too, as they do there.',
      'next-machine-in-reach': 'Small firms here could buy the next machine; there very many of the newest are in use.',
      'shops-of-one-step':
        'Several workshops here do a single step for others; there Amin speaks of a fine division of labour.',
    },
    unlike: {
      'next-machine-out-of-reach': 'The next machine is out of reach for small firms here; there they use it widely.',
      'each-for-itself':
        'Firms here do all the work themselves or refuse what is too large; there firms are tied together.',
      'country-receives-aid': 'Your country receives development aid; Japan is counted among the advanced economies.',
    },
  },
  'japan-subcontracting': {
    name: 'Japan: suppliers of large firms',
    what: 'Piore and Sabel, as Schmitz sums them up: small industry thrives less through new firms than through older ones that were modernised, above all suppliers, in several layers below large firms. Large firms want good suppliers, so they give them much technical help and fairly steady work, and small suppliers came forward with ideas of their own. In the car industry the two speak through computers, and parts arrive minutes before they are used. Even large firms train their people for many tasks. Schmitz sets this apart from work that is given to small firms only in busy months.',
    lesson:
      'Large buyers can raise small firms if they teach them and keep on ordering. Our reading: look for help and steady orders; a small firm that serves as a cushion gets neither.',
    alike: {
      'larger-firms-give-work': 'Larger firms here give work to small ones, as they do there.',
      'wishes-in-drawings':
        'Wishes reach the bench here as a drawing or sample that both sides read alike; there they come by computer.',
      'several-tasks': 'Workers here master three or more tasks; there people are trained for many.',
    },
    unlike: {
      'paid-by-the-piece': 'Suppliers here are paid by the piece alone; there they were taught and given steady work.',
      'buyer-left': 'A large buyer left or cut its orders here; there work was fairly steady.',
      'no-larger-firm-buys': 'No larger firm here gives work to small ones; there it all hung on such firms.',
      'country-receives-aid':
        'Your country receives development aid; Japan is told of as one of the advanced countries.',
    },
  },
};
