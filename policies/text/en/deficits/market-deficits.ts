import type { Texts } from '#policies/schema/text';

export const marketDeficitTexts: Texts['deficits'] = {
  'channel-dependence': {
    name: 'Dependence on a few channels',
    what: 'A few buyers or traders take most of what is made here, and they bring model, label and price. Firms learn to make and never to sell, and have little to say about the terms. When one of these buyers goes, firms have no work and nobody else to sell to.',
    elsewhere:
      'Seen in older centers, and in firms tied to retailers or to networks of larger firms (Suzigan and co-authors). In Tegalwangi, Indonesia, as Schmitz quotes Smyth, some rattan makers depended on the exporter for material, money and market. In Americana weavers who worked for other firms were paid by the metre, not for quality. In Franca independent firms opened channels of their own.',
  },
  'commerce-underdeveloped': {
    name: 'Selling weaker than making',
    what: 'Plants, machines and skills have grown for decades, while selling is left to the buyers who come. Hardly anybody here has new customers as a task. Better goods then earn little more, because others sell them.',
    elsewhere:
      'Seen in centers only. The Brazilian authors explain it by the way in which such places grew, and want making and selling in one package. Independent firms in Franca, Votuporanga and Limeira show that firms can learn to sell under their own name.',
  },
  'bottom-of-market': {
    name: 'Cheapest goods in an expensive place',
    what: 'Firms in a large city sell plain goods on price, while land, wages and time cost more here than elsewhere. They compete with places that will always be cheaper. They do not use what the city offers, such as schools, designers and demanding customers.',
    elsewhere:
      'Seen in advanced vectors only. The Brazilian authors warn that plain, cheap goods harm such a system, because everything it needs is expensive. They want it to use the resources around it instead. They name no city where it happened.',
  },
  'volatile-demand': {
    name: 'Demand that changes faster than firms',
    what: 'Customers want another model, a smaller lot or a shorter delay, and they want it soon. Firms set up for long runs of one product cannot change over in time; they cut prices or sit on stock.',
    elsewhere:
      'Schmitz expects demand to stay unstable, at home and abroad, and puts quick and reliable answers above cheap labour. In Petrópolis fashion and seasons kept large firms away. Furniture makers in Ecuador, as he reports McKean, gave work to artisans. Santa Croce made variety its strength, and leader firms in Emilia-Romagna tried to shape their markets.',
  },
  'no-distant-market': {
    name: 'Weak links to distant markets',
    what: 'What is made here is sold nearby. When that market is full or poor, firms have no other, and they never meet customers who ask for more. A nearby market that still grows is no fault.',
    elsewhere:
      'Schmitz and Nadvi, as the Brazilian authors report them, hold that clusters grow only with links to large markets far away. The Brazilian authors call that view radical. Novo Hamburgo and Tirippur export, and an association took Philippine ceramics overseas. Santa Croce still lives mostly from Italian buyers, and Kumasi grew on work for its own country and its neighbours.',
  },
  'export-barriers': {
    name: 'Export barriers',
    what: 'Duties, norms, licences or papers keep goods out of markets that firms could serve. Nobody here can remove them. You can say which barrier it is and what it cost, and ask those who decide. The same section asks about imports that take the home market.',
    elsewhere:
      'Schmitz and Nadvi, as the Brazilian authors report them, write of mature clusters. They count lower export barriers among the tasks of policy, and import barriers too, but only for a time. They name no place.',
  },
};
