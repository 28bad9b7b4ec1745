import type { Texts } from '#policies/schema/text';

export const principleTexts: Texts['principles'] = {
  'respect-markets-never-create': {
    name: 'Start from what exists',
    what: 'Map the trades that are already there and leave business decisions to those who make them. No plan should set out to bring a new production system into being.',
  },
  'enable-do-not-replace': {
    name: 'Enable local people, do not replace them',
    what: 'A plan gives firms, workers, public offices and associations the means to act. It does not act in their place, and it drops whatever would make them less able to decide for themselves.',
  },
  commitment: {
    name: 'Ask for a local commitment',
    what: 'Local people either pay a share of what the public funds, or do something together that completes it. Both count. Work, land or time can be a contribution.',
  },
  'differentiate-by-type-and-stage': {
    name: 'Fit the plan to the type and the stage',
    what: 'A large old center and a handful of young shops need different plans. What is general comes with it, but the rest depends on the type of the system and on how far it has come.',
  },
  'environmental-compliance': {
    name: 'Tie each benefit to environmental law',
    what: 'Whoever receives a benefit complies with the environmental rules. We let a dated plan to comply count too, and we leave out the help that makes compliance possible.',
  },
  'regional-viewpoint': {
    name: 'Take the view of the region',
    what: 'What is good for a trade is not always good for the place. Storper and Harrison, as reported in the source, want local policy makers to judge from the place.',
  },
  'measures-as-a-system': {
    name: 'Treat the measures as a system',
    what: 'Pyke’s preface says that institutions achieve more together than each one alone. So a package has an order, and some pairs exclude each other.',
  },
  'upgrade-with-fair-labour': {
    name: 'Upgrade, with fair work',
    what: 'Compete by quality, design and speed, and keep fair labour standards. Pyke’s preface turns away from cheap work and poor quality, and Schmitz finds that in exports quick and reliable answers count for more than low wages.',
  },
  'groups-not-single-firms': {
    name: 'Work with groups, not with chosen firms',
    what: 'Small firms cannot win the ability to adapt one by one, and reaching them singly costs much. Not every firm has to join: it is enough that some do.',
  },
  'customer-oriented-collective-cumulative': {
    name: 'Customers first, together, building up',
    what: 'Help should begin from what buyers want, go to groups, and leave firms able to improve without it. The rule is Humphrey and Schmitz’s, as reported in the source; it is applied differently to different clusters. What each word asks for is our wording.',
  },
  'endogenous-resources': {
    name: 'Use what the place has',
    what: 'Build on local skills, know-how and enterprise. Both an ILO study and the writing on industrial districts point that way.',
  },
  'no-big-funds-let-firms-fail': {
    name: 'Modest sums, and a market that still decides',
    what: 'Scott, as reported in the source, finds that joint action needs no large sums and does not keep the market from removing firms that fail. For centers and vectors the same source expects larger funds: see the tension between the two.',
  },
  'broad-sector': {
    name: 'Count the whole trade',
    what: 'A sector includes those who supply it, lend to it, repair for it and buy from it, even where statistics put them elsewhere. A maker of tanning chemicals belongs to leather.',
  },
  'build-on-history': {
    name: 'Build on history, and be sober about copying',
    what: 'Places that succeeded learnt over a long time, with ties and habits of their own. Take lessons from them, but do not expect their recipe to work elsewhere.',
  },
};
