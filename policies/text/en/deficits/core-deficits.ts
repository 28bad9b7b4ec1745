import type { Texts } from '#policies/schema/text';

export const coreDeficitTexts: Texts['deficits'] = {
  infrastructure: {
    name: 'Infrastructure and the costs of crowding',
    what: 'Plants stand among houses, traffic is slow, drains and water are not enough, and the way to customers takes longer and costs more. Being close then brings costs: firms refuse orders, move or stop growing. Some of this is decided here; roads and ports mostly have to be asked of the state.',
    elsewhere:
      'Most systems studied in Brazil had no plan that kept plants and houses apart, and in the end crowding stopped their growth. In Techiman, Ghana, lack of electricity severely held back about a hundred small workshops. Santa Croce in Italy is the opposite case. There a town hall that refused land helped to make many small firms, and the district grew with them.',
  },
  'local-institutions': {
    name: 'Weak local institutions',
    what: 'Firms find no laboratory, no technical service and no course on their own product within reach, or those that exist have little to do with the trade. Each firm then pays more for training, tests and advice, and takes up new knowledge slowly. What the town hall does is asked in another place.',
    elsewhere:
      'The Brazilian study found too few services, laboratories and specific courses, and weak teaching of management; the training of workers was mostly in good order. Campinas and Votuporanga were better: firms and schools there work together.',
  },
  'collective-organisation': {
    name: 'Weak joint answers to crises and trends',
    what: 'When a market collapses or a technique changes, there is no place where firms talk about it and decide on an answer. Crises then last longer and do more harm, and nobody looks ahead for all. Joint projects such as an export group become harder.',
    elsewhere:
      'All systems that the Brazilian authors studied had been through crises or great changes; without a forum these usually lasted longer and hurt more. In Votuporanga 25 small firms with a coordinator found a way out of theirs.',
  },
  governance: {
    name: 'Small firms cannot act together',
    what: 'Small firms do nothing together, or what they try does not last. In some places larger firms or the association stop them. In others nobody has the task of running it. The two need different measures. Where there are no larger firms, only the second can be true.',
    elsewhere:
      'In many systems that the Brazilian authors visited, larger firms usually controlled the association and hindered what small ones began. Franca is their clearest case of blocking. Votuporanga, where 25 small firms hired a coordinator, is their best case of a solution.',
  },
  environment: {
    name: 'Pollution by the system as a whole',
    what: 'Waste, waste water or the use of wood, clay and stone by many firms together is more than one plant can solve alone. There is no common site, rules are kept on paper only, and neighbours bear the cost. An order to close or a lost licence can stop the whole trade.',
    elsewhere:
      'The Brazilian authors saw this in leather, footwear, jewellery, tiles and furniture, though not in all systems, and more so where many firms had no papers. In Santa Croce the town hall opposed the pollution of the tanneries by refusing them room to grow.',
  },
  'production-bottlenecks': {
    name: 'Layout and bottlenecks in production',
    what: 'Work waits: one machine is too slow for the others, or pieces travel back and forth because of where things stand. Orders take longer and cost more than they need to. An old machine is no fault by itself. The fault is what it holds up.',
    elsewhere:
      'Found in most firms of the systems studied, small ones above all. The authors see a need for help with planning and control of production in every system. If the question is not answered here, check it.',
  },
  management: {
    name: 'Weak management',
    what: 'Owners know the craft and have learnt the business by themselves. Costs are guessed, accounts are poor, and a bank finds no ground for a loan. Good work is then sold too cheaply and a bad month can close a firm.',
    elsewhere:
      'Often seen in the systems studied; many owners were workers before. The authors see a general need for courses in management.',
  },
  'low-price-trap': {
    name: 'Trapped in low price and standard goods',
    what: 'Firms sell large lots of ordinary goods at a price that the buyer names. Little is left for better machines, design or wages, so the next talk is about the price again. Cutting wages, material or registration to keep an order is the last step.',
    elsewhere:
      'Most small firms and some large ones in the Brazilian systems were caught in it, tied to retailers or to firms that run networks. In Americana pay by the metre made weavers produce quantity; only a few moved up to better goods.',
  },
  'unwillingness-to-cooperate': {
    name: 'Unwillingness to cooperate',
    what: 'The harder owners compete on price, the less they want to do things together. Services that no small firm can pay for alone, such as a stand at a fair or a laboratory, then never begin. A few willing firms can be enough.',
    elsewhere:
      'The Brazilian authors link it to price wars; firms still learnt from each other and traded. Schmitz saw the individualism of small owners as the main obstacle in Kumasi and elsewhere. Makers of ceramics in the Philippines formed a group all the same and sold abroad.',
  },
  'strategic-assets': {
    name: 'Few products, designs or brands of their own',
    what: 'Firms make what others have designed and sell it under the names of others. They become good at making, but when the buyer leaves with the model nothing is left to sell. Research, product development, design, patents and brands are what is missing.',
    elsewhere:
      'A general gap in the Brazilian systems, largest among suppliers of chains. Independent firms in Franca, Votuporanga and Limeira did build brands of their own.',
  },
  'market-information': {
    name: 'Information hard to get',
    what: 'News of a fashion, a norm or a machine reaches small firms late, and mostly from those who sell to them or buy from them. Finding it out alone costs more than one firm can pay. They then follow the market instead of preparing for it.',
    elsewhere:
      'Most firms in the systems studied found information hard to get or expensive. The authors see a need for a shared source in almost all systems. In Birigui a service firm shared the cost among makers, and later sold its news to rival places as well.',
  },
  quality: {
    name: 'Quality problems',
    what: 'Bad pieces are found at the end of the line, or by the buyer, and are done again or sold cheaply. Nobody counts them, so the step that causes them stays hidden. Returns and deductions eat the profit, and in the end a buyer leaves.',
    elsewhere:
      'Widespread in the systems studied, above all in small firms, and all of them need help with quality control. In Votuporanga several firms won certificates after a shared quality programme. In Americana pay by the metre harmed quality.',
  },
  'specialised-services': {
    name: 'Specialists and services scarce',
    what: 'A firm that needs a designer, a production engineer, a laboratory technician or someone for finance finds none at hand. The owner does it in the evening, or the project is dropped. New products and better methods wait for people who are not there.',
    elsewhere:
      'The Brazilian authors call this scarcity general. Santa Croce shows the opposite: makers of machines, sellers of treatments, agents and hauliers of the trade all work in the town.',
  },
  'plant-environment': {
    name: 'Weak environmental control in the plants',
    what: 'Plants let out fumes, waste water or scrap because treatment is missing, switched off or nobody’s task. Workers and neighbours carry the harm, and a fine or an accident can close the firm. Where the process is clean the question does not apply.',
    elsewhere:
      'Where processes give off toxic waste, the Brazilian authors found control in the plants usually lacking. Where there is no such waste, the problem does not arise.',
  },
};
