import type { Texts } from '#policies/schema/text';

export const firstCaseTexts: Texts['cases'] = {
  'franca-footwear': {
    name: 'Franca, state of São Paulo: men’s leather shoes',
    what: 'Smaller independent firms tried several times to act together. The dominant large firms, which make shoes on contract for foreign buyers, wrecked these attempts. Most of those large firms have modern plants but put little into new products or processes. Independent firms, small and large, innovate and sell abroad through channels and brands of their own. The article gives no figures.',
    lesson:
      'Our reading: ask what lead firms do with joint attempts, not how large they are. Small firms that are blocked need a body apart from the one that blocks them, and a way out of contract work exists.',
  },
  'votuporanga-furniture': {
    name: 'Votuporanga, state of São Paulo: furniture',
    what: 'A group of 25 small firms in crisis hired a coordinator. The coordinator set up a programme of total quality control, brought in better management, helped to start a university course in furniture making, and arranged money for a centre for technology, research and training, which the article ranks second in the country. Output and exports grew, techniques improved, and several of the firms obtained ISO certificates.',
    lesson:
      'The authors base their advice on a coordinator on this case. Our reading: a part of the firms was enough to begin. The article does not say how many firms stayed outside, what it cost, or how long it took.',
  },
  'birigui-childrens-footwear': {
    name: 'Birigui, state of São Paulo: children’s shoes',
    what: 'A former shoe maker set up a service firm. Twice a year he travelled abroad to learn about new products and the direction of the market, and put what he found on a CD-ROM for local makers. Each paid a small part of what the search would have cost alone. The service did so well that similar clusters elsewhere bought it too, which hurt the local makers.',
    lesson:
      'Shared information is cheap and useful, and it can reach your rivals. Our reading: agree who else may buy the service before you help it to start.',
  },
  'limeira-jewellery': {
    name: 'Limeira, state of São Paulo: jewellery',
    what: 'The article names Limeira as one of the places where independent firms innovate and sell under their own brands. It also lists jewellery among the trades whose processes leave toxic residues. It gives no figures and says nothing about waste in Limeira itself.',
    lesson:
      'Own design and own brands are within reach of independent firms. Our reading: in this trade, ask about residues from the first day.',
  },
  'campinas-ict': {
    name: 'Campinas, state of São Paulo: information and communication technology',
    what: 'Firms use courses in their own field at the state university (UNICAMP) and at other local schools. They also work closely with research centres and laboratories that have long been in the region.',
    lesson:
      'Schools and firms can meet where the courses fit the trade. Our reading: these institutions stood there before the policy did, so do not promise the same result where they are missing.',
  },
  'all-visited-systems': {
    name: 'Brazil: all the systems that the authors visited',
    what: 'Case studies in eight states, with visits to about 400 firms and institutions over five years. The trades include shoes and leather, clothing, furniture and wood, jewellery, ceramics, marble, plastics, farm machinery, medical and communication equipment, and software.',
    lesson:
      'The authors met the firm-level problems in every system they visited, and the system-level ones in most. Our reading: where you have no answer yet, this is a reason to check, not a finding about your place.',
  },
  'americana-weaving': {
    name: 'Americana, state of São Paulo: weaving',
    what: 'Firms of every size, many of them small, work in this town. Loom makers, dealers in used machines and repair shops are near, so a small firm can buy an old loom and keep it running. Yet skilled workers who opened their own shops became subcontractors, paid for each metre woven. They pushed for quantity, paid low wages and lost their best people; quality suffered. Only a few moved up to better cloth. Most firms and workers were registered.',
    lesson:
      'Nearby repair lets small firms live and grow. Our reading: the way a buyer pays can undo it, so ask how subcontractors are paid before you offer quality courses.',
  },
  'petropolis-knitting': {
    name: 'Petrópolis, state of Rio de Janeiro: knitting',
    what: 'A very dense group of small and medium knitting firms. Seasons and fashion made the market hard to predict, which kept large firms away. The maker of the knitting machines is in the same town, and its range fits firms at each stage of growth. Techniques improved step by step. At the same time many workers and firms were unregistered, pay was low and people changed jobs often.',
    lesson:
      'What small firms need is equipment, parts and repair within reach. Our reading: better techniques did not bring better work by themselves, and a register would show only part of this system.',
  },
  'north-east-weaving': {
    name: 'North-East of Brazil: weaving',
    what: 'The region has a long textile tradition, but almost only large mills weave there. The local web of machine dealers, spare parts and repair that small weavers found further south was missing. Public money for new machines came only to firms that scrapped the old ones, which added to this.',
    lesson:
      'Second-hand machines and repair are part of what lets small firms exist. Our reading: never tie help to scrapping without asking who lives from the old machines.',
  },
  'kumasi-magazine': {
    name: 'Kumasi, Ghana: vehicle repair and metalworking (the “magazine”)',
    what: 'By estimates, employment in these workshops rose eightfold from the early 1970s, to more than 40,000 craftsmen, while the national economy was in deep crisis. Shops take orders that they cannot finish and pass steps on to specialists, so that one lathe serves many. Techniques, range and quality improved, and customers come from neighbouring countries too. Local government did little, and the address was held against the firms. A sector association came late. Many newcomers left most shops with few orders and little profit.',
    lesson:
      'Passing on parts of a job is the sign that a crowd of shops works as a system. The source also warns: most producers stayed poor, and cheaper imports may threaten what grew. There were no hard statistics.',
  },
  techiman: {
    name: 'Techiman, Ghana: metalworking and vehicle repair',
    what: 'About 100 small firms stand together in one small town, in the same trades as Kumasi. Their techniques stayed simple, and so did the sharing of work among them. The lack of electricity held them back severely; engines from old tractors made up for only part of it.',
    lesson:
      'A cluster does not become efficient merely because firms are close. Our reading: power is a condition that comes first, though the source does not say that power alone would be enough.',
  },
  'philippines-ceramics': {
    name: 'Philippines: ceramics',
    what: 'A group of small ceramics makers formed an association to sell abroad. Through it they could use foreign designers, paid in part by the government, and find better raw materials. Some members became medium-sized makers of high-quality goods. The author calls such examples rare, there and in other poor countries.',
    lesson:
      'An association of those who want to work together can carry outside help to small firms. Our reading: count on a willing few, and do not expect it everywhere.',
  },
  'santa-croce-leather': {
    name: 'Santa Croce sull’Arno, Italy: leather tanning',
    what: 'In ten square kilometres or less stood 300 artisan firms with 4,500 workers and 200 subcontractors with 1,700; the true numbers are probably higher, as only subcontractors registered with an association are counted. Tanning takes 15 to 20 steps, and at least half are passed to specialists. Firms buy raw materials together and share export advisers. The town hall, which disliked the pollution, long refused land for larger plants, so growth came through many small units. Exports were 15 to 20 per cent of sales.',
    lesson:
      'A town of one product can offer every service that the trade needs. Our reading: the refusal of land was aimed at pollution, and it helped a network of small firms to grow only by accident, beside other causes; it is no recipe. Some firms have begun to buy half-finished leather abroad, which loosens the system.',
  },
};
