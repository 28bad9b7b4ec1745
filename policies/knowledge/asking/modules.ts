// Written by `npm run catalogue` from the knowledge base; edit that and not this.
import type { AskingModule } from './asking';

export const askingModules: AskingModule[] = [
  {"id":"markets-and-chains","proposedWhen":{"kind":"any","of":[{"kind":"flag","flag":"chain_quasi_hier","in":["buyer","both"]},{"kind":"answer","question":"buyer-share","in":["over-60"]},{"kind":"answer","question":"subcontractor-pay","in":["by-piece","by-quality"]},{"kind":"flag","flag":"in_crisis","in":["main-buyer-left"]}]}},
  {"id":"innovation-and-learning","proposedWhen":{"kind":"flag","flag":"interdependence","in":["buys-outside","refuses","alone"]}},
  {"id":"work-and-labour","proposedWhen":{"kind":"any","of":[{"kind":"flag","flag":"register_coverage","in":["about-half","few"]},{"kind":"answer","question":"subcontractor-pay","in":["by-piece"]}]}},
  {"id":"trust-and-cooperation","proposedWhen":{"kind":"any","of":[{"kind":"answer","question":"joint-attempts","in":["nobody-to-run-it","blocked"]},{"kind":"flag","flag":"willing_group","below":5},{"kind":"flag","flag":"large_firms_control_assoc","in":["government"]}]}},
  {"id":"policy-and-outside-forces","proposedWhen":{"kind":"any","of":[{"kind":"flag","flag":"in_crisis","in":["no-material","imports"]},{"kind":"flag","flag":"decision_reach","in":["nothing"]},{"kind":"answer","question":"material-advance","in":["buyer"]}]}},
];
