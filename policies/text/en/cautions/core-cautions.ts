import type { Texts } from '#policies/schema/text';

export const coreCautionTexts: Texts['cautions'] = {
  'never-create-from-nothing': {
    name: 'Do not try to create a system from nothing',
    what: 'The source holds that a production system cannot simply be made, and wants no policy to have that aim. Ask instead which trade already has firms here.',
  },
  'do-not-replace-local-actors': {
    name: 'Do not stand in for local people',
    what: 'A plan that runs things for firms and their bodies weakens them, and the source expects it to fail from the first day. Whoever leads an item should be from the place.',
  },
  'no-money-without-counterpart': {
    name: 'No money without a local part',
    what: 'The source requires local people to commit themselves, by money or by a joint action. If they bring neither, nothing shows that they want the measure, and the item waits.',
  },
  'no-uniform-policy': {
    name: 'Do not use one recipe for all systems',
    what: 'General measures suit every type, but the specific ones differ by type and stage. A package copied from another place may treat problems that this one does not have.',
  },
  'no-linear-imitation-of-centers': {
    name: 'Do not lead a young system along the path of a center',
    what: 'Old centers are now caught in large volumes at low prices. Taking embryonic systems through the same steps would lead them to the same place.',
  },
  'no-capacity-or-low-price-push': {
    name: 'Do not push capacity or low prices',
    what: 'More machines for the same product lead to price cuts and falling quality. The source says this of embryonic systems, and finds centers already caught in it. Announce no prizes for jobs or output.',
  },
  'no-parks-from-above': {
    name: 'Do not announce a park, technopole or incubator first',
    what: 'Breschi and Malerba, as reported in the source, find that trying to form clusters from above in this way has little effect. The source adds that this rests mostly on rich countries and that evidence from poorer ones is missing. Show both before anyone decides.',
  },
  'no-locational-tournaments': {
    name: 'Do not bid against other regions',
    what: 'Regions compete for plants. David, as reported in the source, sees gains wasted, works unused and possibly debts for taxpayers. Free land and tax holidays open such a contest, and others will raise what you announce.',
  },
  'captured-association-is-no-channel': {
    name: 'Do not pay through a body that blocks small firms',
    what: 'In many systems larger firms control the association and stop what small firms plan. Money paid through such a body hardly reaches them. Judge by conduct, not by the size of the chair’s firm, and take the same care with a body that the government controls.',
  },
  'chains-may-break-cohesion': {
    name: 'Joining a chain has a price',
    what: 'Work for large buyers can improve production, but firms in such chains rarely gain design, brands or products of their own, and joining has broken trust among neighbours in some places. Never advise firms to join a chain without saying how they will get designs, brands and other buyers.',
  },
  'concentration-is-not-interdependence': {
    name: 'Many firms in one place are not yet a system',
    what: 'Figures show that firms are close to each other. Whether they pass on orders, share suppliers or repair each other’s machines has to be asked on the spot.',
  },
  'clustering-does-not-guarantee-innovation': {
    name: 'Closeness does not bring new ideas by itself',
    what: 'Firms that stand close do not always adapt fast or bring out new things. Where many people seek work they do so less.',
  },
  'not-for-continuous-processes': {
    name: 'Not for continuous processes',
    what: 'Oil, cement, steel and similar goods need a continuous flow, and the model of small firms that share the work does not apply there. Ask about the process, not the name of the class.',
  },
  'no-single-firm-targeting': {
    name: 'Do not pick single firms',
    what: 'The search for a few promising firms is not the way of the sources. Reaching many firms singly costs much, and such programmes often have little effect. Offer the help to a group that formed itself.',
  },
  'do-not-scrap-used-equipment': {
    name: 'Do not make scrapping a condition',
    what: 'Used machines, dealers and repair shops let small firms grow. In one region aid that required scrapping helped to keep them away.',
  },
  'shared-information-leaks': {
    name: 'Shared information may reach rivals',
    what: 'In Birigui a service that gathered market news for local makers later sold it to firms in rival places. Agree beforehand who else may buy.',
  },
  'macro-policy-can-undo-local-work': {
    name: 'National policy can undo local work',
    what: 'A change in imports or in the supply of foreign money can quickly end what a place has built. Say what your plan assumes about them, and ask for what only the nation can decide.',
  },
  'advanced-vectors-resist-regional-aims': {
    name: 'Advanced vectors serve regional aims badly',
    what: 'They weigh little in a rich and varied region, so it is hard to make them a tool of its development. Their ties may be strong and yet hard to see. Nobody has a full recipe.',
  },
  'registers-miss-producers': {
    name: 'Registers miss producers',
    what: 'Many small makers are not registered and appear in no count. The counts of firms and jobs, and the quotient and share made from them, then come out too low. They do so most where informal work is common.',
  },
  'a-gain-here-may-be-a-loss-there': {
    name: 'Ask who loses before you copy a success',
    what: 'What works for a few places may not work for many at once, and a service built for one can be sold to its rivals. Ask who loses before you copy a success or fund two systems of one trade.',
  },
};
