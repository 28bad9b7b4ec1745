import type { ModuleState } from '#policies/engine/modules';
import type { Progress, SectionStatus } from '#policies/interview/progress';

/** How far the answers of an invented assessment have come, the same in every section. */
export function aProgress(change: {
  begun: boolean;
  stopped?: boolean;
  status?: SectionStatus;
  /** How the optional parts stand. */
  module?: ModuleState;
}): Progress {
  const { begun, stopped = false, module = 'begun', status = begun ? 'in-progress' : 'not-started' } = change;
  const section = {
    asked: 4,
    settled: status === 'completed' ? 4 : status === 'not-started' ? 0 : 2,
    status,
    module: null,
  };
  const optional = { ...section, module };
  return {
    sections: {
      'first-questions': section,
      importance: section,
      infrastructure: section,
      'local-institutions': section,
      'collective-organisation': section,
      governance: section,
      environment: section,
      'firms-production': section,
      'firms-market': section,
      'markets-and-chains': optional,
      'innovation-and-learning': optional,
      'work-and-labour': optional,
      'trust-and-cooperation': optional,
      'policy-and-outside-forces': optional,
    },
    begun,
    stopped,
  };
}
