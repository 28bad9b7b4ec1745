// Written by `npm run catalogue` from the knowledge base; edit that and not this.
import type { AskingGate } from './asking';

export const askingGates: AskingGate[] = [
  {"id":"create-from-nothing","effects":["stop","no-type"],"closedWhen":{"kind":"any","of":[{"kind":"all","of":[{"kind":"flag","flag":"exists","in":["under-5"]},{"kind":"any","of":[{"kind":"any","of":[{"kind":"evidence","question":"firm-count-basis","in":["not-known"]},{"kind":"not","of":{"kind":"answer","question":"firm-count-basis","in":["registered-only"]}}]},{"kind":"flag","flag":"aim_create","in":["yes"]}]}]},{"kind":"all","of":[{"kind":"flag","flag":"aim_create","in":["yes"]},{"kind":"evidence","question":"firm-count","in":["not-known"]}]}]},"doubts":[{"id":"only-registered-counted","when":{"kind":"all","of":[{"kind":"flag","flag":"exists","in":["under-5"]},{"kind":"answer","question":"firm-count-basis","in":["registered-only"]},{"kind":"any","of":[{"kind":"evidence","question":"aim","in":["not-known"]},{"kind":"not","of":{"kind":"flag","flag":"aim_create","in":["yes"]}}]}]},"ask":["firm-count"]}],"caution":"never-create-from-nothing"},
  {"id":"continuous-process","effects":["no-type","small-firms-off"],"closedWhen":{"kind":"flag","flag":"discrete_product","in":["continuous"]},"caution":"not-for-continuous-processes"},
  {"id":"no-interdependence","effects":["agglomeration"],"closedWhen":{"kind":"all","of":[{"kind":"flag","flag":"interdependence","in":["buys-outside","refuses","alone"]},{"kind":"any","of":[{"kind":"flag","flag":"metropolitan","in":["no"]},{"kind":"evidence","question":"metropolitan","in":["not-known"]}]}]},"openWhen":{"kind":"flag","flag":"interdependence","in":["passes-stages"]},"doubts":[{"id":"capacity-subcontracting","when":{"kind":"all","of":[{"kind":"flag","flag":"interdependence","in":["passes-stages"]},{"kind":"answer","question":"subcontractor-pay","in":["by-piece"]},{"kind":"any","of":[{"kind":"answer","question":"slack-season","in":["the-same-sent-home","sent-away-overnight"]},{"kind":"answer","question":"while-the-buyer-is-late","in":["bound-to-wait"]}]},{"kind":"any","of":[{"kind":"evidence","question":"what-neighbours-make","in":["not-known"]},{"kind":"answer","question":"what-neighbours-make","in":["all-the-whole","order-left-the-place"]}]}]},"ask":["what-neighbours-make"]}],"caution":"concentration-is-not-interdependence"},
  {"id":"center-by-figures","effects":["classify"],"decidedBy":"row"},
  {"id":"local-development-vector-by-figures","effects":["classify"],"decidedBy":"row"},
  {"id":"advanced-vector-by-figures","effects":["classify"],"decidedBy":"row"},
  {"id":"embryonic-by-figures","effects":["classify"],"decidedBy":"row"},
  {"id":"below-filter","effects":["classify","mark","nothing-founded"],"decidedBy":"below-filter"},
  {"id":"near-a-cut","effects":["mark"],"decidedBy":"near-a-cut"},
  {"id":"judgement-against-figures","effects":["mark"],"decidedBy":"conflict"},
  {"id":"register-coverage","effects":["not-measurable"],"closedWhen":{"kind":"flag","flag":"register_coverage","in":["few","about-half"]},"caution":"registers-miss-producers","cautionWhenUnknown":true},
  {"id":"no-single-place","effects":["no-type"],"closedWhen":{"kind":"flag","flag":"single_place","in":["dispersed"]}},
  {"id":"one-firm-system","effects":["small-firms-off","mark"],"closedWhen":{"kind":"flag","flag":"one_firm_majority","in":["yes","no-small-firms"]}},
  {"id":"specialised-but-small","effects":["mark"],"decidedBy":"own-share"},
];
