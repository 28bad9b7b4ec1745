import type { MeasureText } from '#policies/schema/text';

const noContribution = ['The source tells of none.'];
const notSaid = 'The source does not say.';

/** English prose of what is told as history, or announced: no steps, because it is no advice. */
export const patternMeasureTexts: Record<string, MeasureText> = {
  'by-products': {
    name: 'A use for what is thrown away',
    what: 'At the end of the chain in Santa Croce stood a company that turned the fat of hides into glue. The source has one sentence about one company. Less had to be thrown away because of it.',
    steps: [],
    leads: 'A company in the town; the source gives neither its size nor its owner.',
    takesPart: 'The source names nobody. The tanneries must have given the fat.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'One example is no advice, and the source draws none from it. Whether a residue can be used depends on the trade; one that is toxic falls under the law first.',
    indicators: {},
    workedHere:
      'The source tells it as one sign that nothing goes to waste in that town, and does not say how the company began.',
  },
  'premises-and-services-by-town-hall': {
    name: 'Premises and services from the town hall',
    what: 'In some Italian regions, Emilia-Romagna among them, local authorities began to offer rooms and services to small firms; the source dates it into the 1970s. They acted in a political community. Parties, unions, artisans’ bodies and cooperatives shared a conviction, and leading people moved from one to the other.',
    steps: [],
    leads: 'Local authorities.',
    takesPart: 'Small firms, for whom the rooms and services were meant.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'It is the history of one political culture, not advice. Schmitz doubts that local government explains what happened there, and the Brazilian authors seldom found it to matter in theirs. Read it to ask what your office could offer, not as a reason to build.',
    indicators: {},
    workedHere:
      'Told of Emilia-Romagna as one part of a dense web of bodies that served small firms. The source does not say what this part alone achieved.',
  },
  'research-by-associations': {
    name: 'Research and open debate by the associations',
    what: 'In regions such as Emilia-Romagna unions, associations of industry and of small firms, and chambers of commerce gathered knowledge about their trades. Members and sponsors used it. Frequent seminars with many guests carried it further, so that a common store of knowledge, argument and reputation grew.',
    steps: [],
    leads: 'Unions, associations of industry and of small firms, chambers of commerce.',
    takesPart: 'Members, sponsors and the public at the seminars.',
    pays: 'Members and sponsors, who used it.',
    contribution: noContribution,
    whenNot:
      'It grew out of a political culture of long standing and is told as history. A body that members do not trust would gather news for its own use.',
    indicators: {},
    workedHere:
      'Told of regions such as Emilia-Romagna; the source credits it with a shared store of knowledge, not with sales or jobs.',
  },
  'artisan-federation-package': {
    name: 'Everything under one roof: the artisans’ federation',
    what: 'Federations of artisans did many things at once. They pressed for laws, trained people trade by trade, advised on law and technique, helped groups to buy and to sell together, held fairs, made the trade known and found credit. They also defended craft and cooperation when others called both out of date.',
    steps: [],
    leads: 'The federations.',
    takesPart: 'Small owners and artisans, who joined in large numbers.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'The federations belonged to a political culture, decades old, that tied parties, unions and owners to each other. The source does not ask whether they could exist without it. It is told as history. Only credit and purchasing are advice in this tool.',
    indicators: {},
    workedHere:
      'Told of the regions with such federations, such as Emilia-Romagna. The source does not compare its parts.',
  },
  'joint-presence-at-fairs': {
    name: 'A whole town at the fair',
    what: 'At trade fairs in Italy and abroad Santa Croce presented itself as one. The tanners’ association, the mayor’s office, larger owners and the ministry’s office in Pisa spoke for the place together.',
    steps: [],
    leads: 'The association, the mayor’s office and the larger owners, together.',
    takesPart: 'The nearest office of the ministry of industry and trade.',
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'It belongs to a town in which everybody lives with one trade, and the source does not say what orders it brought. Where larger owners block the small ones, such a stand would show only the larger ones.',
    indicators: {},
    workedHere: 'Told of Santa Croce among many other things that the town had at hand for its trade.',
  },
  'local-savings-bank-credit': {
    name: 'Small loans from local savings banks',
    what: 'Santa Croce had three savings banks or more that lent to firms easily. To keep their risk low, such rural banks preferred many small loans to a few large ones. That helped many people to open a shop of their own, and cut the trade into ever smaller units.',
    steps: [],
    leads: 'Local savings banks, for reasons of their own.',
    takesPart: 'People who asked for a loan, in large numbers.',
    pays: 'The banks, as lenders.',
    contribution: noContribution,
    whenNot:
      'It came from the habit of these banks, not from a plan. Lending of this kind splits a trade into small units. Where too many people start already, it would do harm.',
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
      'It is told as one of several accidents that shaped a trade, and nobody recommends it. A limit of size rewards firms for staying below it.',
    indicators: {},
    workedHere:
      'In Santa Croce it counted among the causes of a trade made of small units, which later proved flexible.',
  },
  'context-sensitive-instruments': {
    name: 'Instruments that fit the place',
    what: 'Policy for regions has begun to give up tools that were meant for every place, such as training, help for founders, attracting investors from outside or better roads. It looks more at each place and at the social and institutional conditions around its firms.',
    steps: [],
    leads: 'Those who make policy for regions.',
    takesPart: notSaid,
    pays: notSaid,
    contribution: noContribution,
    whenNot:
      'It is a direction, not an instrument: the source names no tool that follows from it and no result. Do not quote it in support of one measure.',
    indicators: {},
  },
  'whole-sector-framework': {
    name: 'A framework for a whole industry (announced)',
    what: 'Pyke’s book describes institutions that raise a whole industry with its suppliers. They lead it to quality, design, new ideas and quick answers, and away from low quality and cheap labour. Only the preface is at hand; we do not know which institutions these are.',
    steps: [],
    leads: 'The preface does not say.',
    takesPart: 'Independent small firms, on whose combined strength the approach rests.',
    pays: 'The preface does not say.',
    contribution: ['The preface tells of none.'],
    whenNot:
      'Announced, not described. The model joins what worked best in many places, and some of these have more of it than others. Do not quote it as a programme.',
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
    whenNot: 'A list of bodies is not a division of tasks. Give a task only to a body that has said yes to it.',
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
      'Announced, not described. Firms that share no work can still be helped: look first for what would make them need each other.',
    indicators: {},
  },
};
