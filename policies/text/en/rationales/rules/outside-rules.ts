import type { Rationales } from '#policies/schema/text';

export const outsideRuleRationales: Rationales['rules'] = {
  'turned-away-association':
    'That offices discriminate, and that a body of the trade can speak for small firms, is direct; the step from one to the other is ours.',
  'turned-away-decentralise':
    'That a town’s help hangs on its means and its gain from growth is direct; asking for both where firms are turned away is ours.',
  'turned-away-registration':
    'That a reform ended rules against small firms in one country is direct; asking for it here is ours.',
  'no-fiscal-room-association':
    'That local government is ill equipped for such tasks and associations are not is direct; the step is ours.',
  'weak-town-hall-association':
    'That associations act with the speed and knowledge that such offices lack is direct; using them as carrier is ours.',
  'rules-against-the-trade-and-the-plan':
    'A missing plan harms in the one and a refusal shaped a trade in the other; reading both before planning is ours.',
  'input-shortage-selective-rule':
    'That industry was stifled where inputs could not come in, and that rules should differ by line, is direct; asking for inputs to be let in is ours.',
  'import-shock-where-much-is-made':
    'That demand in the whole economy matters the more such firms produce is direct; reading a place that weighs in its industry as such a case is ours.',
  'demand-turns-where-much-is-made':
    'That demand in the whole economy matters the more such firms produce is direct; reading a place that weighs in its industry as such a case is ours.',
  'loans-refused-joint-credit':
    'That banks turn small firms away is told in the one place, that federations found credit in the other; the step is ours.',
  'loans-refused-outside-aid':
    'That foreign aid can help where money has to come from outside is direct; that refused loans are such a case is ours.',
  'steps-move-away':
    'Both the steps that move away and the ties that fade are threats in the source; that the first loosens the second is our reading.',
  'material-buy-together':
    'Dependence on exporters is told of one place and joint purchase of another; the step is ours.',
  'material-find-five': 'That some must cooperate and not all is direct; finding five who would buy together is ours.',
  'material-association':
    'One association got its members better raw materials; that others with this trouble may try it is ours.',
  'material-joint-credit':
    'That owners cannot pay for material, and that federations found credit and bought together, is direct; the step is ours.',
  'material-outside-aid':
    'That foreign aid can help where money has to come from outside is direct; that material is such a case is ours.',
  'rules-against-the-trade-shape-it':
    'What happened in Santa Croce is told there; that firms elsewhere split up, hide or leave is ours.',
  'able-town-hall-not-alone': 'The doubt is Schmitz’s; resting the plan on more than the town hall is ours.',
};
