import type { Texts } from '#policies/schema/text';

export const marketDeficitTexts: Texts['deficits'] = {
  'channel-dependence': {
    name: 'Dependence on a few channels',
    what: 'A few buyers or traders take most of what is made here, and they bring model, label and price. Firms learn to make and never to sell, and have little to say about the terms. When one of these buyers goes, firms stand idle that have nobody else to call.',
    elsewhere:
      'The Brazilian authors tell it of old centers, and of firms tied to retailers or to networks of larger firms. In Tegalwangi, Indonesia, as Schmitz quotes Smyth, some rattan makers could not live without the exporter who brings material, money and market; in Americana weavers who worked for other firms had to look at metres, not at quality. In Franca independent firms opened channels of their own. What happens when a buyer goes is our reading.',
  },
  'commerce-underdeveloped': {
    name: 'Making far ahead of selling',
    what: 'Plants, machines and skills have grown for decades, while selling is left to the buyers who come. Hardly anybody here has new customers as a task. Better goods then earn little more, because others sell them.',
    elsewhere:
      'Told of centers only: the Brazilian authors put it down to the way in which such places grew, and want both halves, making and selling, in one package. Independent firms in Franca, Votuporanga and Limeira show that firms can learn to sell under their own name. That better goods earn little more is our reading.',
  },
  'bottom-of-market': {
    name: 'Bottom of the market in a dear place',
    what: 'Firms in a large city sell plain goods on price, while land, wages and time cost more here than elsewhere. They race with places that will always be cheaper. What the city could lend them, such as schools, designers and choosy customers, stays unused.',
    elsewhere:
      'Told of advanced vectors only. The Brazilian authors warn that plain, cheap goods wear such a system down where everything it needs is dear, and want the resources around it put to use instead. They name no city where it happened.',
  },
  'volatile-demand': {
    name: 'Demand that turns faster than firms do',
    what: 'Customers want another model, a smaller lot or a shorter delay, and they want it soon. Firms set up for long runs of one product cannot change over in time; they cut prices or sit on stock.',
    elsewhere:
      'Schmitz expects demand to stay restless, at home no less than abroad, and puts quick and dependable answers above cheap labour. In Petrópolis fashion and seasons kept large firms away; furniture makers in Ecuador, as he reports McKean, coped by giving work to artisans; Santa Croce turned variety into its strength, and leader firms in Emilia-Romagna set out to shape their markets. What slow firms do with prices and stock is our reading.',
  },
  'no-distant-market': {
    name: 'No link to distant markets',
    what: 'What is made here is sold nearby. When that market is full or poor, firms have no other, and they never meet customers who ask for more. A near market that still grows is no fault by itself.',
    elsewhere:
      'Schmitz and Nadvi, as the Brazilian authors report them, hold that clusters grow only with links to large markets far away; the reporters call that view radical. Novo Hamburgo and Tirippur export, and an association took Philippine ceramics overseas. Santa Croce still lives mostly from Italian buyers, and Kumasi grew on work for its own country and its neighbours. What a full market does is our reading.',
  },
  'export-barriers': {
    name: 'Export barriers',
    what: 'Duties, norms, licences or papers keep goods out of markets that firms could serve. Nobody lifts them here: you can say which barrier it is and what it cost, and ask those who decide. Imported goods that take the home market are asked about in the same place.',
    elsewhere:
      'In mature clusters, Schmitz and Nadvi count lower export barriers among the tasks of policy, and barriers to imports as well, but only for a time; the Brazilian authors report them. No place is named. That imports are the other side of the same trouble is our reading.',
  },
};
