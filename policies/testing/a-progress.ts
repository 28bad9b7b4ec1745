import type { KnowledgeBase } from '#policies/engine/base';
import type { ModuleState } from '#policies/engine/modules';
import type { Progress, SectionStatus } from '#policies/interview/progress';
import { sectionsOf } from '#policies/interview/sections';
import { knowledgeBase } from '#policies/knowledge/knowledge';

type Change = {
  begun: boolean;
  stopped?: boolean;
  /** How every section stands, and how some of them stand otherwise. */
  status?: SectionStatus;
  but?: Record<string, SectionStatus>;
  /** How the optional parts stand. */
  module?: ModuleState;
};

/** How far the answers of an invented assessment have come. */
export function aProgress(change: Change, base: KnowledgeBase = knowledgeBase): Progress {
  const { begun, stopped = false, module = 'begun', but = {} } = change;
  const usual = change.status ?? (begun ? 'in-progress' : 'not-started');
  const optional = new Set(base.knowledge.modules.map(({ id }) => id));
  return {
    sections: sectionsOf(base).map((id) => {
      const status = but[id] ?? usual;
      return { id, asked: 4, settled: SETTLED[status], status, module: optional.has(id) ? module : null };
    }),
    begun,
    stopped,
  };
}

const SETTLED: Record<SectionStatus, number> = { 'not-started': 0, 'in-progress': 2, completed: 4 };
