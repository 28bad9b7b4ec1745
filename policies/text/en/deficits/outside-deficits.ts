import type { Texts } from '#policies/schema/text';

export const outsideDeficitTexts: Texts['deficits'] = {
  'government-indifference': {
    name: 'Offices that turn small firms away',
    what: 'Licences, programmes and plans are made for larger firms. The owner of a small workshop is sent away, kept waiting or not believed. Officials judge the work by the look of the quarter. Owners then stop going, and help that was meant for them does not arrive.',
    elsewhere:
      'In Kumasi, Ghana, officials and banks refused firms because of their address, even those that made something new. The town hall did not cause the growth there. Schmitz finds such treatment common in poor countries, except in places with foreign projects, and sees no easy answer to how much it matters. In the Brazilian systems the town hall mostly carried little weight.',
  },
  'fiscal-room': {
    name: 'A town hall with little money or say',
    what: 'The capital decides what the town may spend, and on what. New firms bring it no new income. So it has neither the means nor a reason to help the trade. A town that collects and gives nothing back can harm the trade it lives from.',
    elsewhere:
      'Schmitz sees this in many poor countries: councils live on money from the capital, and local ideas do not reach it. Moving offices to the town is not enough, he adds; the town must gain when its firms grow. In Senegal the World Bank favoured simpler registration, closer to the firms.',
  },
  'contradictory-local-policy': {
    name: 'Local rules that work against the trade',
    what: 'One office wants the trade to grow while a plan, a permit or a rule of another stands in its way. Firms split up, work without the paper or leave. Such a rule often protects something real, such as clean water.',
    elsewhere:
      'In Santa Croce, Italy, the town hall disliked the pollution of the tanneries, refused larger plants and for a long time did not change its land plan. Many small units grew instead, helped by savings banks, tax rules and an old habit of working for oneself.',
    noRemedy:
      'No source names a remedy for this. Ask what the rule protects and how a firm could meet it, and bring firms and offices to one table. For mature clusters Schmitz and Nadvi, as Suzigan and co-authors report them, want policy to settle conflicts between firms and institutions. Do not promise land or permits; in Santa Croce the trade grew under a refusal.',
  },
  'import-shock': {
    name: 'Imports that take customers',
    what: 'Imported goods, new or used, come at a price or with a look that firms here do not match, and customers go. The capital decides whether they come, mostly without regard for small firms. One such decision can destroy years of local work.',
    elsewhere:
      'While Ghana lacked foreign money few goods came in, and the workshops of Kumasi grew; Schmitz expected easier imports to threaten a part of that. He rejects both closed borders and free entry for everything. Protection has a poor record, and rules should differ from one group of products to the next. In Senegal the same reforms also ended an investment law that worked against small firms.',
  },
  'input-shortage': {
    name: 'Materials and parts in short supply',
    what: 'A material or a spare part does not come, because foreign money, a licence or a seller is missing. Work stops although there are orders and hands. Other questions ask about things that are there but too expensive, or that only the buyer can pay for.',
    elsewhere:
      'Schmitz reports uncertain supplies of materials and parts as one more burden on industry in poor countries. Where imports were cut off, some trades grew and others were held back. In Kumasi missing parts did more harm than unstable markets, and shops began to copy and rebuild them.',
  },
  'finance-gap': {
    name: 'Finance that does not suit small firms',
    what: 'Lenders look at the address, the house or the land, and small firms have little to show. The money for material comes from the buyer or the family. Firms then refuse orders, or keep the machine that they have.',
    elsewhere:
      'In Kumasi banks refused firms because of their address. In West Java some small rattan makers had working money only through exporters. In Brazil the savings of a skilled worker paid for a machine but seldom for material. Santa Croce and Emilia-Romagna are the opposite cases: savings banks lent a little to many, and artisans’ federations found credit for members.',
  },
  'subsidy-race': {
    name: 'Race of subsidies between regions',
    what: 'Regions outbid one another with relief, land and roads to draw a plant. The winner pays for years, the plant may still leave, and what was built is half empty. The firms that are already here pay for it and gain nothing.',
    elsewhere:
      'David, as Suzigan and co-authors report him, sees in these races the real problem of regional policy. Part of the gain from being close is wasted, and towns can be left with debts for works that too few use. He names no place.',
  },
  delocalisation: {
    name: 'Steps of the work that move away',
    what: 'Firms begin to buy half-made goods from far away, where a step costs less. The shops that did that step lose work, and later their people and machines. What stays may be design and selling, or only a label.',
    elsewhere:
      'Amin counts it among the serious threats to industrial districts and names Santa Croce. Some firms there have begun to buy cheap raw and half-finished leather from far away and to open outlets abroad.',
    noRemedy:
      'No source names a remedy. Amin leaves it open whether such a place is still a district or has become a node for design and ideas. Ask which step could go next and what its shops could do instead. In Emilia-Romagna medium firms brought markets and strategy to small partners; the source does not give this as advice. Do not promise that a step will come back.',
  },
  'outside-takeover': {
    name: 'Takeover from outside',
    what: 'Owners or banks from outside buy into the place and run what they bought as a part of something larger. Orders, repairs and loans were once agreed here between people who know each other. Now they are decided far away or no longer given. Small firms that lived from them close.',
    elsewhere:
      'Harrison, as Amin reports him, expected this to destroy the Italian districts. Amin calls the question open, and dei Ottati saw leader firms that need small partners. In Rajasamand, India, industrialists from outside opened new quarries and cutting works, and small local owners grew next to them in tiles, polishing, upkeep and transport.',
    noRemedy:
      'No source names a remedy. Judge conduct, not origin: ask what bought firms still buy and decide here, and which small firms live from one of them alone. Do not promise that an owner can be kept from selling.',
  },
  'tnc-led': {
    name: 'Decisions made by a multinational',
    what: 'Most firms make what one multinational orders, by its drawings and to its dates, and its head office decides what comes next. What the town, the association or the firms agree on changes little. This says where decisions are made; it does not say that the company does harm.',
    elsewhere:
      'Suzigan, Furtado and Garcia say that such clusters mostly leave policy little room. It is a note on a class of clusters that other authors defined; it names no place.',
    noRemedy:
      'The sources name no remedy; they only say that policy has little room. Ask whom the town can speak to before a change, and which small firms also sell to others or could. Help for local suppliers to sell to the company is an idea from outside our sources. Do not promise jobs that its head office decides about.',
  },
  'material-through-buyer': {
    name: 'Material that comes through the buyer',
    what: 'Small firms get their material, and the money for it, only from those who buy their goods. They cannot take an order from anyone else or compare what the material costs. The buyer then names the price and the dates.',
    elsewhere:
      'Smyth, whom Schmitz quotes, found that some small rattan firms around Tegalwangi, West Java, live wholly from exporters, who control material, working money and market. In Brazil new owners may have paid for a machine, often a used one, but seldom for material, and became subcontractors on uncertain terms. In Santa Croce firms buy raw material together.',
  },
};
