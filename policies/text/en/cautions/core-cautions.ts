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
    what: 'If local people bring neither money nor a joint action, nothing shows that they want the measure. The source requires one of the two; that an item waits for it is our rule.',
  },
  'no-uniform-policy': {
    name: 'No single recipe for all systems',
    what: 'General measures suit every type, but the specific ones differ by type and stage. A package copied from another place is likely to treat problems that this one does not have.',
  },
  'no-linear-imitation-of-centers': {
    name: 'Do not lead a young system along the path of a center',
    what: 'Old centers are now caught in large volumes at low prices. Taking embryonic systems through the same steps would lead them to the same place.',
  },
  'no-capacity-or-low-price-push': {
    name: 'Do not push capacity or low prices',
    what: 'More machines for the same product lead to price cuts and falling quality. The source says this of embryonic systems and finds centers already caught in it; for the other two types the warning is our reading. Do not announce prizes for jobs or output.',
  },
  'no-parks-from-above': {
    name: 'Do not announce a park, technopole or incubator first',
    what: 'Breschi and Malerba, as reported in the source, find that trying to form clusters from above in this way has little effect. The source adds that this rests mostly on rich countries and that evidence from poorer ones is missing. Show both before anyone decides.',
  },
  'no-locational-tournaments': {
    name: 'Do not bid against other regions',
    what: 'Free land and tax holidays draw regions into a contest. David, as reported in the source, sees waste, unused infrastructure and debts that taxpayers carry. That others will raise what you announce is our own warning.',
  },
  'captured-association-is-no-channel': {
    name: 'Do not pay through a body that blocks small firms',
    what: 'Where larger firms control the association and small firms’ plans were stopped, money that passes through it does not reach them. What counts is conduct, not the size of the chair’s firm. The same care for a body that government controls is our reading.',
  },
  'chains-may-break-cohesion': {
    name: 'Joining a chain has a price',
    what: 'Work for large buyers can improve production, but firms in such chains rarely gain design, brands or products of their own, and joining has broken trust among neighbours in some places. Never advise the first half without the second.',
  },
  'concentration-is-not-interdependence': {
    name: 'Many firms in one place are not yet a system',
    what: 'Figures show that firms are close to each other. Whether they pass on orders, share suppliers or repair each other’s machines must be asked on the spot.',
  },
  'clustering-does-not-guarantee-innovation': {
    name: 'Closeness does not bring new ideas by itself',
    what: 'Firms that cluster may adapt fast or may merely copy and underpay. Where many people seek work, the second is more likely.',
  },
  'not-for-continuous-processes': {
    name: 'Not for continuous processes',
    what: 'Oil, cement, steel and similar goods flow through one plant and leave little for small firms to share out. The advice here does not apply to them. Ask about the process, not the name of the class.',
  },
  'no-single-firm-targeting': {
    name: 'Do not pick single firms',
    what: 'Helping a few promising firms misses what makes such places strong, and reaching many firms singly costs more than it yields. Offer the help to a group that formed itself.',
  },
  'do-not-scrap-used-equipment': {
    name: 'Do not make scrapping a condition',
    what: 'Used machines, dealers and repair shops let small firms grow. In one region aid that required scrapping helped to keep them away. The fact is told in the source; the rule is ours.',
  },
  'shared-information-leaks': {
    name: 'Shared information may reach rivals',
    what: 'In Birigui a service that gathered market news for local makers later sold it to firms in rival places. Agree beforehand who else may buy.',
  },
  'macro-policy-can-undo-local-work': {
    name: 'National policy can undo local work',
    what: 'A change in imports or in the exchange rate can quickly end what a place has built. Say what your plan assumes about them, and ask for what only the nation can decide.',
  },
  'advanced-vectors-resist-regional-aims': {
    name: 'Advanced vectors serve regional aims badly',
    what: 'They weigh little in a rich and varied region, so it is hard to make them a tool of its development. Their ties may be strong and yet hard to see. That nobody has a full recipe is our reading.',
  },
  'registers-miss-producers': {
    name: 'Registers miss producers',
    what: 'Many small makers are not registered and appear in no count. Firms, jobs, location quotient and share are then too low, most of all where informal work is common. The last point is our reading.',
  },
  'a-gain-here-may-be-a-loss-there': {
    name: 'A gain here may be a loss there',
    what: 'What works for a few places may not work for many at once, and a service built for one can be sold to its rivals. Ask who loses before you copy a success or fund two systems of one trade. The question is ours.',
  },
};
