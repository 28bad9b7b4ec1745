import { textOf } from '#policies/text/text-of';
import { answerFact, factsOf, heading } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { checkFacts, type Part } from './part';

/** What the sources warn of where something is funded that others have too. */
const WARNINGS = ['a-gain-here-may-be-a-loss-there', 'shared-information-leaks'];
const ANSWERS = ['incentive-race', 'bidding-for-plants', 'bid-against-bid', 'offer-to-those-here'];

/** Who may lose by the project: nobody is asked, so it stays empty, with what to ask and what was said of offers and races. */
export function losersPart(context: FormContext): Part {
  const { texts, t } = context;
  const said = [
    ...factsOf(ANSWERS.flatMap((question) => answerFact(question, context))),
    ...checkFacts(['no-tax-break-race', 'groups-not-firms'], context),
  ];
  return {
    id: 'losers',
    heading: t('donor.losers.heading'),
    standing: 'empty',
    blocks: [
      heading('losers-ask', t('donor.losers.ask')),
      ...factsOf(WARNINGS.map((id) => [textOf(texts.cautions, id).name, textOf(texts.cautions, id).what])),
      ...(said.length === 0 ? [] : [heading('losers-here', t('donor.losers.here')), ...said]),
    ],
  };
}
