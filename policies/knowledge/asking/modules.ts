// Written by `npm run catalogue` from the knowledge base; edit that and not this.
import type { AskingModule } from './asking';

export const askingModules: AskingModule[] = [
  {"id":"markets-and-chains","code":"MOD-E","basis":"inferred","proposedWhen":{"kind":"any","of":[{"kind":"flag","flag":"chain_quasi_hier","in":["buyer","both"]},{"kind":"answer","question":"buyer-share","in":["over-60"]},{"kind":"answer","question":"subcontractor-pay","in":["by-piece","by-quality"]},{"kind":"flag","flag":"in_crisis","in":["main-buyer-left"]}]}},
  {"id":"innovation-and-learning","code":"MOD-I","basis":"inferred","proposedWhen":{"kind":"flag","flag":"interdependence","in":["buys-outside","refuses","alone"]}},
  {"id":"work-and-labour","code":"MOD-L","basis":"inferred","proposedWhen":{"kind":"any","of":[{"kind":"flag","flag":"register_coverage","in":["about-half","few"]},{"kind":"answer","question":"subcontractor-pay","in":["by-piece"]}]}},
  {"id":"trust-and-cooperation","code":"MOD-K","basis":"inferred","proposedWhen":{"kind":"any","of":[{"kind":"answer","question":"joint-attempts","in":["nobody-to-run-it","blocked"]},{"kind":"flag","flag":"willing_group","below":5},{"kind":"flag","flag":"large_firms_control_assoc","in":["government"]}]}},
  {"id":"policy-and-outside-forces","code":"MOD-N","basis":"inferred","proposedWhen":{"kind":"any","of":[{"kind":"flag","flag":"in_crisis","in":["no-material","imports"]},{"kind":"flag","flag":"decision_reach","in":["nothing"]},{"kind":"answer","question":"material-advance","in":["buyer"]}]}},
];
