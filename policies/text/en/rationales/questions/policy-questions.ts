import type { Rationales } from '#policies/schema/text';

export const policyQuestionRationales: Rationales['questions'] = {
  'firm-at-the-counter':
    'Our wording and states; that small producers commonly meet discrimination at public offices is Schmitz’s finding.',
  'address-on-the-form': 'Our symptom and states; an address that counts against a firm is told of Kumasi.',
  'last-request':
    'Our symptom and states; that small producers find it hard to get to the state’s offices is the source’s.',
  'what-the-town-keeps':
    'Our wording and states; that a town without money of its own seldom helps its firms is Schmitz’s point.',
  'local-government-capacity':
    'Our wording and states; that town halls mostly lack speed and knowledge of a trade is Schmitz’s, that they seldom mattered in the systems studied is said by Suzigan, Furtado and Garcia.',
  'ten-more-firms':
    'Our symptom and states; income that rises with industry as a reason for a town to act is the source’s.',
  'what-comes-back': 'Our symptom and states; that taxing without promoting can stifle firms is the source’s.',
  'plan-against-the-trade':
    'Our wording and states; a land plan and refused extensions that stood against larger plants are told of one town.',
  'what-the-rule-protects': 'Our symptom and states; the source gives pollution as the reason of the refusal.',
  'offices-at-one-table': 'Our symptom and states; the source tells of one town hall, not of quarrels between offices.',
  'country-context':
    'Our wording; both sources point out that part of the evidence comes from rich countries only. Aid as the sign is ours.',
  'import-exposure': 'Our wording; that national policy decides between foreign and local goods is Schmitz’s point.',
  'imports-that-came':
    'Our wording and states; that opening to imports can wipe out local efforts is Schmitz’s warning.',
  'answer-to-imports': 'Our symptom and states; quick and new answers as what counts in such markets are the source’s.',
  'before-the-rule-changed':
    'Our symptom and states; that trade policy is made with little care for small industry is the source’s.',
  'input-not-to-be-had':
    'Our wording and states; uncertain supplies of material and parts for lack of foreign money are Schmitz’s finding.',
  'where-it-gets-stuck':
    'Our symptom and states; the lack of foreign money is the source’s, the nearer causes are ours.',
  'tried-in-its-place': 'Our symptom and states; shops that copied the parts they could not get are told of Kumasi.',
  'loan-refused':
    'Our wording and states; banks that hold the address against a firm and money that comes only from the buyer are told of different places.',
  'security-for-a-loan':
    'Our symptom and states; easy access to local banks is told of Santa Croce, the securities are ours.',
  'loans-in-ten':
    'Our symptom and numbers; loans spread thinly over many firms are told of Santa Croce. The books of a bank hold the count, so it is asked here and not in the lead question.',
  'bidding-for-plants':
    'Our wording, states and years; the debt that remains with taxpayers for works too little used is David’s point, told by Suzigan, Furtado and Garcia.',
  'bid-against-bid': 'Our symptom and states; regions that outbid one another are David’s concern.',
  'offer-to-those-here':
    'Our symptom and states; building on resources and people of the place is the aim of Pyke’s book, the comparison with newcomers is ours.',
  'stage-moved-abroad':
    'Our wording, states and years; firms that bring in half-finished material from abroad are told by Amin of Santa Croce and other districts.',
  'what-the-movers-keep':
    'Our symptom and states; whether a place keeps design and ideas or the whole work is Amin’s open question.',
  'step-could-return':
    'Our symptom and states; the source asks whether hand work can be lost, not whether it could come back.',
  'firm-bought': 'Our wording, states and years; the danger of incoming firms and banks is Harrison’s, told by Amin.',
  'loan-decided-where':
    'Our symptom and states; the loss of the unwritten understanding between firms and banks is part of Harrison’s fear.',
  'where-bought-firms-buy':
    'Our symptom and states; local shops that grew next to investors from outside are told of Rajasamand.',
  'who-commands':
    'Our wording and states; that command by multinationals leaves policy little room is a remark of Suzigan, Furtado and Garcia.',
  'whom-to-speak-to': 'Our symptom and states of the little room that the source speaks of.',
  'suppliers-from-here':
    'Our symptom and states; multinationals with their suppliers are a class of clusters that the source reports.',
  'material-on-the-bench':
    'Our wording and states; firms that get material only from those who buy their goods are told by Schmitz of two places. The first questions ask whose money pays, this one what happens without the buyer.',
  'price-of-the-material':
    'Our symptom and states; weak bargaining by those who depend on an exporter is in the passage that Schmitz quotes.',
  'while-the-buyer-is-late': 'Our symptom and states of the dependence that the source tells of.',
};
