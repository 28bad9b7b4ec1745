import type { Rationales } from '#policies/schema/text';

export const innovationQuestionRationales: Rationales['questions'] = {
  'who-chooses-technology':
    'Our wording and states; that technique is chosen by units without market information is Lombardi’s, told by Suzigan, Furtado and Garcia.',
  'who-sees-what-sold':
    'Our symptom and states; strategic agents who keep their information to themselves are Lombardi’s, told by Suzigan, Furtado and Garcia.',
  'how-a-wish-reaches-the-bench':
    'Our symptom; shared codes and languages for technical news are on Belussi’s list, told by Suzigan, Furtado and Garcia.',
  'last-new-product':
    'Our wording, time frame and states; that craft districts improve by small steps and are weak at large changes is Amin’s statement.',
  'who-set-off-the-change':
    'Our symptom and states; firms that adapt to changes from outside instead of shaping them are Amin’s description.',
  'new-things-with-a-laboratory': 'Our symptom and states; the small capacity for research in the firms is Amin’s.',
  'next-machine':
    'Our wording and states; that new technology is foreign or expensive, and a large step for small firms, is told by Schmitz after Bienefeld.',
  'something-in-between':
    'Our symptom and states; a range of machines that fits the stages of growth, used ones among them, is told of Petrópolis and Americana.',
  'who-has-the-newest':
    'Our symptom and states; new technology in the hands of foreign firms and a few with credit, and machines that serve a whole quarter, are both told by Schmitz.',
  'scrapping-aid':
    'Our wording; aid for new machines that was given only where the old ones were scrapped is told of the Brazilian North-East.',
  'broken-machine':
    'Our wording, days and states; that small firms need machines, parts and repair within the place is Schmitz’s point.',
  'part-no-longer-sold':
    'Our symptom and states; small workshops that copy or mend a missing part are told of Americana and of Kumasi.',
  'first-machine':
    'Our symptom and states; suppliers of new and used machines among the gains of being close are Schmitz’s.',
  'what-neighbours-make':
    'Our wording, numbers and states; whether producers merely multiply or divide the work is the first question of Schmitz’s agenda.',
  'single-step-for-sale':
    'Our symptom and states; makers who buy half-finished goods and sell them on after one step are told of furniture in Egypt.',
  'the-only-such-machine':
    'Our symptom and states; lathes that serve shops which have none are told of Kumasi as the gain of being close.',
  'what-is-added-to-the-copy':
    'Our wording and states; that crowded trades drift towards copies, and that copying can be creative, are both Schmitz’s. Judging a copy by what it adds and by its price is ours.',
  'keeping-a-model': 'Our symptom; the source tells of the drift to imitation, not of how owners guard a model.',
  'material-of-the-copy': 'Our symptom and states; poor material as one way to cut corners is in the source.',
  'where-profit-goes':
    'Our wording and states; that growth lasts only where profits are put back locally, and the uses to ask about, are Schmitz’s.',
  'what-the-money-bought':
    'Our symptom and states; more capacity, new products and machines, related steps and selling are uses on Schmitz’s list. Ranking them is ours.',
  'where-savings-lie':
    'Our symptom and states; savings accounts, real estate, portfolios and flight abroad are uses on Schmitz’s list. Ordering them by how easily they come back is ours.',
  'why-profit-leaves':
    'Our wording; the nine reasons follow the factors on Schmitz’s list. It carries no severity: it says which reason to look at first.',
  'old-ways-kept':
    'Our wording and states, for habits only; that learning does not by itself bring adaptation, because of rooted habits, is Amin’s. The place is asked about on its own.',
  'why-it-is-done-this-way': 'Our symptom, for habits only; the source names them and gives no sign to look for.',
  'why-firms-stay':
    'Our symptom, for the place only; a concentration that feeds itself and need not be efficient is Arthur’s, told by Suzigan, Furtado and Garcia. It is asked apart from habits.',
  'knowledge-base':
    'Our wording; that increasing returns count above all in industries built on knowledge is Arthur’s, told by Suzigan, Furtado and Garcia.',
  'leader-emerging':
    'Our wording and sign; that entering a market which is nearly locked in makes little sense is Arthur’s advice, told by Suzigan, Furtado and Garcia.',
};
