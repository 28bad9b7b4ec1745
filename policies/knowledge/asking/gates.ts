// Written by `npm run catalogue` from the knowledge base; edit that and not this.
import type { AskingGate } from './asking';

export const askingGates: AskingGate[] = [
  {"id":"create-from-nothing","code":"G1","effects":["stop","no-type"],"closedWhen":{"kind":"all","of":[{"kind":"flag","flag":"aim_create","in":["yes"]},{"kind":"flag","flag":"exists","in":["under-5"]}]},"caution":"never-create-from-nothing","basis":"direct"},
  {"id":"continuous-process","code":"G2","effects":["no-type","small-firms-off"],"closedWhen":{"kind":"flag","flag":"discrete_product","in":["continuous"]},"caution":"not-for-continuous-processes","basis":"direct"},
  {"id":"no-interdependence","code":"G3","effects":["agglomeration"],"closedWhen":{"kind":"all","of":[{"kind":"flag","flag":"interdependence","in":["buys-outside","refuses","alone"]},{"kind":"any","of":[{"kind":"flag","flag":"metropolitan","in":["no"]},{"kind":"evidence","question":"metropolitan","in":["not-known"]}]}]},"openWhen":{"kind":"flag","flag":"interdependence","in":["passes-stages"]},"caution":"concentration-is-not-interdependence","basis":"direct"},
  {"id":"center-by-figures","code":"G4","effects":["classify"],"decidedBy":"row","basis":"direct"},
  {"id":"local-development-vector-by-figures","code":"G5","effects":["classify"],"decidedBy":"row","basis":"direct"},
  {"id":"advanced-vector-by-figures","code":"G6","effects":["classify"],"decidedBy":"row","basis":"inferred"},
  {"id":"embryonic-by-figures","code":"G7","effects":["classify"],"decidedBy":"row","basis":"inferred"},
  {"id":"below-filter","code":"G8","effects":["classify","mark"],"decidedBy":"below-filter","basis":"inferred"},
  {"id":"near-a-cut","code":"G9","effects":["mark"],"decidedBy":"near-a-cut","basis":"inferred"},
  {"id":"judgement-against-figures","code":"G10","effects":["mark"],"decidedBy":"conflict","basis":"inferred"},
  {"id":"register-coverage","code":"G11","effects":["not-measurable"],"closedWhen":{"kind":"flag","flag":"register_coverage","in":["few","about-half"]},"caution":"registers-miss-producers","cautionWhenUnknown":true,"basis":"direct"},
  {"id":"no-single-place","code":"G12","effects":["no-type"],"closedWhen":{"kind":"flag","flag":"single_place","in":["dispersed"]},"basis":"inferred"},
  {"id":"one-firm-system","code":"G13","effects":["small-firms-off","mark"],"closedWhen":{"kind":"flag","flag":"one_firm_majority","in":["yes","no-small-firms"]},"basis":"inferred"},
  {"id":"specialised-but-small","code":"G14","effects":["mark"],"decidedBy":"own-share","basis":"inferred"},
];
