import type { Rationales } from '#policies/schema/text';

export const firmQuestionRationales: Rationales['questions'] = {
  'half-made-goods':
    'Our wording and states; poor layout and bottlenecks are the first problem of firms that Suzigan, Furtado and Garcia list.',
  'used-machines':
    'Our wording; second-hand machines, dealers and repair shops as a condition of small firms’ growth are told by Schmitz.',
  'path-of-a-piece': 'Our symptom; inefficient lines that lengthen production are named by the source.',
  'plan-of-the-day':
    'Our symptom; the need for methods of planning and control is stated by the source for all systems.',
  'unit-cost-known': 'Our wording, numbers and states; weak management is a problem that the source saw often.',
  'family-money': 'Our symptom of rudimentary management; the source does not name it.',
  'where-owners-learnt': 'Our symptom and states; owners who come from the shop floor are the source’s explanation.',
  'bad-piece-found':
    'Our wording and states; quality checked only at the end of the line is the seventh problem of firms in the source.',
  'repairing-pieces': 'Our symptom and states; a considerable rate of rejects and rework is the source’s.',
  'material-on-arrival': 'Our symptom; too little quality control along the chain is named by the source.',
  'plant-holds-back':
    'Our wording and states; weak control in the plant is the ninth problem of firms, only where the process gives off toxic waste.',
  'who-minds-the-waste': 'Our symptom of weak control in the plant; the source does not name it.',
  'treatment-runs':
    'Our symptom; the source asks for control equipment and treatment in the plant, not whether it runs.',
  'last-price-talk':
    'Our wording and states; competition on low price with standard quality is the third problem of firms in the source.',
  'price-and-material': 'Our symptom and states; the lock into low price is the source’s.',
  'could-be-swapped': 'Our symptom; standard quality is a part of the trap in the source.',
  'competitors-together':
    'Our wording, shares and states; firms that refuse to cooperate are the fourth problem of firms in the source.',
  'open-doors': 'Our symptom; the source says that learning from one another goes on even where joint action fails.',
  undercutting: 'Our symptom and states; fiercer price competition as the cause is the source’s.',
  'origin-of-models':
    'Our wording and states; the lack of product development, design, patents and brands is the fifth problem of firms in the source.',
  'name-on-the-goods': 'Our symptom and states; missing brand names are in the source.',
  'who-develops': 'Our symptom and states; missing development structures are in the source.',
  'news-of-change': 'Our wording and states; costly information is the sixth problem of firms in the source.',
  'information-service-terms': 'Our wording; that the service was sold to rival places is told of Birigui.',
  'finding-a-norm': 'Our symptom and states; difficult and costly information is the source’s.',
  'last-customer-heard': 'Our symptom; the source speaks of products and trends, not of the customer’s voice.',
  'specialist-needed':
    'Our wording and states; scarce professionals and services are the eighth problem of firms in the source.',
  'offices-that-serve': 'Our symptom and states; scarce firms in services are named by the source.',
  'trained-people-stay': 'Our symptom and states; the source names the scarcity of professionals, not its cause.',
};
