import type { Texts } from '#policies/schema/text';

export const outsideDeficitTexts: Texts['deficits'] = {
  'government-indifference': {
    name: 'Offices that turn small firms away',
    what: 'Licences, programmes and plans are made with larger firms in mind, and the owner of a small workshop is sent away, kept waiting or not believed. How a quarter looks is taken for the quality of its work. Our reading: owners then stop going, and help that was meant for them does not arrive.',
    elsewhere:
      'In Kumasi, Ghana, officials and banks held the address against firms, even against those that made something new; growth there owed the town hall little. Schmitz finds such treatment common in poor countries, apart from places with foreign-paid projects, and sees no easy answer to how much it matters. In the Brazilian systems the town hall mostly carried little weight.',
  },
  'fiscal-room': {
    name: 'A town hall without money or say',
    what: 'What the town may spend, and on what, is settled in the capital, and new firms bring it no new income. It has neither the means nor a reason to help the trade. A town that collects and gives nothing back can smother what it lives from.',
    elsewhere:
      'Schmitz sees this in many poor countries: councils live on what the centre allots, and ideas from below get stuck on the way up. Moving offices to the town is not enough, he adds; the town must gain when its firms grow. In Senegal a reform of registration was pressed for that made it simpler and brought it nearer to firms.',
  },
  'contradictory-local-policy': {
    name: 'Local rules that work against the trade',
    what: 'One office wants the trade to grow while a plan, a permit or a rule of another stands in its way. Firms split up, work without the paper or leave. Such a rule often protects something real, such as clean water. Counting the clash as a problem of the trade is our reading.',
    elsewhere:
      'In Santa Croce, Italy, the town hall disliked the pollution of the tanneries, turned down larger plants and for long kept its land plan as it was. Many small units grew instead, helped by savings banks, tax rules and an old habit of working for oneself.',
    noRemedy:
      'No source names a remedy for this. Ask what the rule protects and how a firm could meet it, and bring firms and offices to one table: for mature clusters Schmitz and Nadvi, as Suzigan and co-authors report them, let policy settle quarrels between firms and institutions. Do not promise land or permits; in Santa Croce the trade grew under a refusal.',
  },
  'import-shock': {
    name: 'Imports that take the market',
    what: 'Imported goods, new or used, come at a price or with a look that firms here do not match, and customers go. Whether they come is decided in the capital, mostly without a thought for small firms. One such decision can undo years of local work.',
    elsewhere:
      'While Ghana lacked foreign money few goods came in, and the workshops of Kumasi grew; Schmitz expected easier imports to threaten a part of that. He rejects both walls around everything and doors thrown open: protection has a poor record, and rules should differ from one line of goods to the next. In Senegal the same wave of reform also ended an investment law that worked against small firms.',
  },
  'input-shortage': {
    name: 'Materials and parts that cannot be had',
    what: 'A material or a spare part does not come, because foreign money, a licence or a seller is missing. Work stops although there are orders and hands. It is another matter if the thing is there and nobody can pay for it, or only the buyer can.',
    elsewhere:
      'Schmitz reports uncertain supplies of materials and parts as an added burden on industry in poor countries. Where imports were choked off, trades took off in some places and were stifled in others. In Kumasi missing parts were worse than the turmoil in markets, and shops began to copy and rebuild them.',
  },
  'finance-gap': {
    name: 'No finance that suits small firms',
    what: 'Lenders look at the address, the house or the land, and small firms have little to show. The money for material comes from the buyer or the family. Our reading: firms then turn down orders, or stay with the machine that they have.',
    elsewhere:
      'In Kumasi banks held the address against firms. In West Java some small rattan makers had working money only through exporters, and in Brazil the savings of a skilled worker paid for a machine but seldom for material. Santa Croce and Emilia-Romagna are the counter-cases: savings banks lent a little to many, and artisans’ federations found credit for members.',
  },
  'subsidy-race': {
    name: 'Race of subsidies between regions',
    what: 'Regions outbid one another with relief, land and roads to draw a plant. The winner pays for years, the plant may leave all the same, and what was built stands half used. Our reading: the firms already here pay for it and get nothing of it.',
    elsewhere:
      'David, as Suzigan and co-authors report him, sees in these races the true worry of regional policy: part of the gain from being close together is wasted, and towns can be left with debts for works that too few use. No place is named.',
  },
  delocalisation: {
    name: 'Steps of the work that move away',
    what: 'Firms begin to buy half-made goods from far away, where a step costs less. The shops that did that step lose work, and later their people and machines. What stays may be design and selling, or only a label.',
    elsewhere:
      'Amin counts it among the serious threats to industrial districts and names Santa Croce, where some firms have begun to bring in cheap raw and half-finished leather and to open outlets abroad.',
    noRemedy:
      'No source names a remedy. Amin leaves it open whether such a place is still a district or has become a node for design and ideas. Ask which step could go next and what its shops could do instead. Medium firms that bring markets and strategy to small partners are told as something that grew in Emilia-Romagna, not as advice. Do not promise that a step will come back.',
  },
  'outside-takeover': {
    name: 'Takeover from outside',
    what: 'Owners or banks from outside buy into the place and run what they bought as a part of something larger. Orders, repairs and loans that people who know each other used to settle here are settled far away, or not given any more. Small firms that lived from them close.',
    elsewhere:
      'Harrison, as Amin reports him, expected this to break the Italian districts; Amin calls the dispute open, and dei Ottati saw leader firms that need small partners. In Rajasamand, India, industrialists from outside opened new quarries and cutting works, and small local owners grew beside them in tiles, polishing, upkeep and transport.',
    noRemedy:
      'No source names a remedy. Judge conduct, not origin: ask what bought firms still buy and decide here, and which small firms live from one of them alone. Do not promise that an owner can be kept from selling.',
  },
  'tnc-led': {
    name: 'A multinational in command',
    what: 'Most firms make what one multinational orders, by its drawings and to its dates, and its head office decides what comes next. What the town, the association or the firms agree on changes little. This says where decisions are made; it does not say that the company does harm.',
    elsewhere:
      'Suzigan, Furtado and Garcia remark that clusters under the command of such companies mostly leave policy little room. It is a footnote on a class of clusters that other authors drew up; no place is named.',
    noRemedy:
      'The sources name no remedy; they only say that the room is small. Ask whom the town can speak to before a change, and which small firms also sell to others or could. Help for local suppliers to sell to the company is an idea from outside our sources. Do not promise jobs that its head office decides about.',
  },
  'material-through-buyer': {
    name: 'Material only through the buyer',
    what: 'Small firms get their material, and the money for it, only from those who buy their goods. They cannot take an order from anyone else or compare what the material costs. Our reading: the buyer then names the price and the dates.',
    elsewhere:
      'Of the rattan trade around Tegalwangi, West Java, Smyth, whom Schmitz quotes, found that some small firms live wholly from exporters, who hold material, working money and market. In Brazil new owners may have paid for a machine, often a used one, but seldom for material, and ended as subcontractors on shaky terms. In Santa Croce firms buy raw material together.',
  },
};
