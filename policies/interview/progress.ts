import { answerTo } from '#policies/engine/evaluation-context';
import { type Depth, questionsIn } from './interview';
import type { SectionId } from '#policies/schema/knowledge';
import type { ModuleState } from '#policies/engine/modules';
import type { Situation } from '#policies/engine/situation';

export type SectionStatus = 'not-started' | 'in-progress' | 'completed';

/** How far the answers of one section have come; "I do not know" settles a question for the interview. */
export type SectionProgress = {
  asked: number;
  settled: number;
  status: SectionStatus;
  /** How an optional section stands; null for one that is asked of everybody. */
  module: ModuleState | null;
};

export type Progress = {
  sections: Record<SectionId, SectionProgress>;
  /** Something has been answered. */
  begun: boolean;
  /** A gate has closed that leaves nothing to plan. */
  stopped: boolean;
};

/** What the interview's machine needs to know of an assessment: counts and gates, no answers. */
export function progressOf(situation: Situation, depth: Depth = 'all'): Progress {
  const { given: assessment } = situation;
  const section = (id: SectionId): SectionProgress => {
    const asked = questionsIn(id, situation, depth);
    const settled = asked.filter((q) => answerTo(assessment.answers, q.id) !== undefined).length;
    // Figures stand in for the judgement of both axes.
    const measured = id === 'importance' && assessment.indicators !== undefined;
    const module = situation.modules.get(id) ?? null;
    return { asked: asked.length, settled, status: statusOf(settled, asked.length, measured), module };
  };
  return {
    sections: {
      'first-questions': section('first-questions'),
      importance: section('importance'),
      infrastructure: section('infrastructure'),
      'local-institutions': section('local-institutions'),
      'collective-organisation': section('collective-organisation'),
      governance: section('governance'),
      environment: section('environment'),
      'firms-production': section('firms-production'),
      'firms-market': section('firms-market'),
      'markets-and-chains': section('markets-and-chains'),
      'innovation-and-learning': section('innovation-and-learning'),
      'work-and-labour': section('work-and-labour'),
      'trust-and-cooperation': section('trust-and-cooperation'),
      'policy-and-outside-forces': section('policy-and-outside-forces'),
    },
    begun: Object.keys(assessment.answers).length > 0 || assessment.indicators !== undefined,
    stopped: situation.stopped,
  };
}

function statusOf(settled: number, asked: number, measured: boolean): SectionStatus {
  if (settled >= asked || measured) return 'completed';
  return settled === 0 ? 'not-started' : 'in-progress';
}
