import { answerTo } from '#policies/engine/evaluation-context';
import { type Depth, questionsIn } from './interview';
import type { SectionId } from '#policies/schema/knowledge';
import type { ModuleState } from '#policies/engine/modules';
import type { Situation } from '#policies/engine/situation';
import { sectionsOf } from './sections';

export type SectionStatus = 'not-started' | 'in-progress' | 'completed';

/** How far the answers of one section have come; "I do not know" settles a question for the interview. */
export type SectionProgress = {
  id: SectionId;
  asked: number;
  settled: number;
  status: SectionStatus;
  /** How an optional section stands; null for one that is asked of everybody. */
  module: ModuleState | null;
};

export type Progress = {
  /** Every section, in the order of a first walk. */
  sections: SectionProgress[];
  /** Something has been answered. */
  begun: boolean;
  /** A gate has closed that leaves nothing to plan. */
  stopped: boolean;
};

/** What the way through the interview needs to know of an assessment: counts and gates, no answers. */
export function progressOf(situation: Situation, depth: Depth = 'all'): Progress {
  const { given: assessment } = situation;
  const section = (id: SectionId): SectionProgress => {
    const asked = questionsIn(id, situation, depth);
    const settled = asked.filter((q) => answerTo(assessment.answers, q.id) !== undefined).length;
    // Figures stand in for the judgement of both axes.
    const measured = id === 'importance' && assessment.indicators !== undefined;
    const module = situation.modules.get(id) ?? null;
    return { id, asked: asked.length, settled, status: statusOf(settled, asked.length, measured), module };
  };
  return {
    sections: sectionsOf(situation.context.base).map(section),
    begun: Object.keys(assessment.answers).length > 0 || assessment.indicators !== undefined,
    stopped: situation.stopped,
  };
}

function statusOf(settled: number, asked: number, measured: boolean): SectionStatus {
  if (settled >= asked || measured) return 'completed';
  return settled === 0 ? 'not-started' : 'in-progress';
}
