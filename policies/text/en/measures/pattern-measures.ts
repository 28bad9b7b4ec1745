import type { MeasureText } from '#policies/schema/text';

const noContribution = ['The source tells of none.'];
const notSaid = 'The source does not say.';

/** English prose of what is told as history, or announced: no steps, because it is no advice. */
export const patternMeasureTexts: Record<string, MeasureText> = {
  'by-products': {
    name: 'A use for what is thrown away',
    what: 'At the end of the chain in Santa Croce stood a company that turned the fat of hides into glue. It is one sentence on one company. That less had to be thrown away because of it is our reading.',
    steps: [],
    leads: 'A company in the town; its size and owner are not told.',
    takesPart: 'The source names nobody. The tanneries must have given the fat: our reading.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'One example is no advice, and the source draws none from it. Whether a residue can be used depends on the trade; one that is toxic falls under the law first. Both remarks are ours.',
    indicators: {},
    workedHere:
      'The source tells it as one sign that nothing goes to waste in that town, and does not say how the company began.',
  },
  'premises-and-services-by-town-hall': {
    name: 'Premises and services from the town hall',
    what: 'In some Italian regions, Emilia-Romagna among them, local authorities began to offer rooms and services to small firms; the source dates it into the 1970s. They acted inside a political community in which parties, unions, artisans’ bodies and cooperatives shared a conviction, and leading people moved from one to the other.',
    steps: [],
    leads: 'Local authorities.',
    takesPart: 'Small firms, for whom the rooms and services were meant.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'It is the history of one political culture, not advice. Schmitz doubts that local government explains what happened there, and the Brazilian authors seldom found it to matter in theirs. Read it to ask what your office could offer, not as a reason to build; that last remark is ours.',
    indicators: {},
    workedHere:
      'Told of Emilia-Romagna as one part of a dense web of bodies that served small firms. What this part alone brought about is not told.',
  },
  'research-by-associations': {
    name: 'Research and open debate by the associations',
    what: 'In regions such as Emilia-Romagna unions, associations of industry and of small firms, and chambers of commerce gathered knowledge about their trades. Members and sponsors used it. Frequent seminars with many guests carried it further, so that a common store of knowledge, argument and reputation grew.',
    steps: [],
    leads: 'Unions, associations of industry and of small firms, chambers of commerce.',
    takesPart: 'Members, sponsors and the public at the seminars.',
    pays: 'The source says that members and sponsors used it; that they also paid for it is our reading.',
    contribution: noContribution,
    whenNot:
      'It grew out of a political culture of long standing and is told as history. A body that members do not trust would gather news for its own use: our reading.',
    indicators: {},
    workedHere:
      'Told of regions such as Emilia-Romagna; the source credits it with a shared store of knowledge, not with sales or jobs.',
  },
  'artisan-federation-package': {
    name: 'Everything under one roof: the artisans’ federation',
    what: 'Federations of artisans did many things at once. They pressed for laws, trained people trade by trade, advised on law and technique, helped groups to buy and to sell together, held fairs, made the trade known and found credit. They also kept up the good name of craft and cooperation while others called both out of date.',
    steps: [],
    leads: 'The federations.',
    takesPart: 'Small owners and artisans, who joined in large numbers.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'The federations stood in a political culture, decades old, that tied parties, unions and owners to each other; whether they could have stood without it, the source does not ask. It is told as history. Only its credit and purchasing stand in this tool as advice, and that step is ours.',
    indicators: {},
    workedHere:
      'Told of the regions with such federations, such as Emilia-Romagna. The source does not weigh its single parts.',
  },
  'joint-presence-at-fairs': {
    name: 'A whole town at the fair',
    what: 'At trade fairs in Italy and abroad Santa Croce stood up for itself as one. The tanners’ association, the mayor’s office, larger owners and the ministry’s office in Pisa spoke for the place together.',
    steps: [],
    leads: 'The association, the mayor’s office and the larger owners, side by side.',
    takesPart: 'The nearest office of the ministry of industry and trade.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'It belongs to a town in which everybody lives with one trade, and what it sold is not told. Where larger owners block the small ones, such a stand would show the larger ones: our reading.',
    indicators: {},
    workedHere: 'Told of Santa Croce among many other things that the town had at hand for its trade.',
  },
  'local-savings-bank-credit': {
    name: 'Small loans from local savings banks',
    what: 'Santa Croce had three savings banks or more that lent to firms without much ado. To keep their risk low, such rural banks preferred many small loans to a few large ones. That helped many people to open a shop of their own, and cut the trade into ever smaller units.',
    steps: [],
    leads: 'Local savings banks, for reasons of their own.',
    takesPart: 'People who asked for a loan, in large numbers.',
    pays: 'The banks, as lenders.',
    contribution: noContribution,
    whenNot:
      'It came from the habit of these banks, not from a plan. Lending of this kind splits a trade; where too many people start already it would do harm, by our reading.',
    indicators: {},
    workedHere:
      'In Santa Croce the many small units turned into a strength over the years, together with other causes. The source does not say that loans alone did it.',
  },
  'small-firm-tax-relief': {
    name: 'Tax relief for the smallest firms',
    what: 'The Italian state gave tax relief and other financial incentives to firms of fewer than fifteen people. With the savings banks, a habit of working for oneself and a town hall that refused larger plants, it pushed Santa Croce towards many small units.',
    steps: [],
    leads: 'The national state.',
    takesPart: 'Firms below the limit.',
    pays: 'The state, which gave up the money.',
    contribution: noContribution,
    whenNot:
      'It is told as one of several accidents that shaped a trade, and nobody recommends it. A limit of size rewards firms for staying below it: our reading.',
    indicators: {},
    workedHere:
      'In Santa Croce it counted among the causes of a trade made of small units, which later proved flexible.',
  },
  'context-sensitive-instruments': {
    name: 'Instruments that fit the place',
    what: 'Policy for regions has begun to leave behind the tools that were meant for every place, such as training, help for founders, plants from outside or better roads. It looks more at each place and at the social and institutional conditions around its firms.',
    steps: [],
    leads: 'Those who make policy for regions.',
    takesPart: notSaid,
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'It is a direction, not an instrument: the source names no tool that follows from it and no result. Do not quote it in support of one measure; that advice is ours.',
    indicators: {},
  },
  'whole-sector-framework': {
    name: 'A framework for a whole industry (announced)',
    what: 'Pyke’s book sets out to describe institutions that lift a whole industry, with its suppliers, towards better quality and design, new ideas and quick answers, and away from low quality and cheap labour. Only the preface is at hand. What these institutions are, we do not know.',
    steps: [],
    leads: 'The preface does not say.',
    takesPart: 'Independent small firms, on whose combined strength the approach rests.',
    pays: 'The preface does not say.',
    contribution: ['The preface tells of none.'],
    whenNot:
      'Announced, not described. The model joins what worked best in many places, and some of these have more of it than others. Do not quote it as a programme; that advice is ours.',
    indicators: {},
  },
  'roles-to-assign': {
    name: 'Roles for each kind of body (announced)',
    what: 'The second chapter of Pyke’s book turns to what institutions can do: employers’ bodies, trade unions, local and regional governments, schools, service centers and others. The preface names them and gives no role to any.',
    steps: [],
    leads: 'The preface does not say.',
    takesPart: 'The bodies on that list.',
    pays: 'The preface does not say.',
    contribution: ['The preface tells of none.'],
    whenNot:
      'A list of bodies is not a division of tasks. Give a task only to a body that has said yes to it; that advice is ours.',
    indicators: {},
  },
  'conducive-conditions-first': {
    name: 'Conditions before procedures (announced)',
    what: 'The last chapter of Pyke’s book sums up what favours such a strategy, and then proposes how to bring in the changes of policy. One favourable condition stands in the preface: firms close together in a region, and organised there. We do not know the others.',
    steps: [],
    leads: 'The preface does not say.',
    takesPart: 'The preface does not say.',
    pays: 'The preface does not say.',
    contribution: ['The preface tells of none.'],
    whenNot:
      'Announced, not described. That firms share no work does not mean that nothing can be done: look first for what would make them need each other. That advice is ours.',
    indicators: {},
  },
};
