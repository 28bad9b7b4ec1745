import type { Reading } from './reading';
import { associationJobs } from './association-jobs/association-jobs';
import { collectiveEfficiency } from './collective-efficiency/collective-efficiency';
import { firmsOrSurroundings } from './firms-or-surroundings/firms-or-surroundings';
import { holdingAndDriving } from './holding-and-driving/holding-and-driving';
import { kindOfCluster } from './kind-of-cluster/kind-of-cluster';
import { marksOfEvolution } from './marks-of-evolution/marks-of-evolution';
import { nineDimensions } from './nine-dimensions/nine-dimensions';
import { surviveOrAdjust } from './survive-or-adjust/survive-or-adjust';
import { threeThreats } from './three-threats/three-threats';
import { upgradingLadder } from './upgrading-ladder/upgrading-ladder';
import { waysOfKnowledge } from './ways-of-knowledge/ways-of-knowledge';
import { whoGoverns } from './who-governs/who-governs';

/** The readings, in the order in which they are told: those that choose among measures, then the short ones. */
export const readings: Reading[] = [
  collectiveEfficiency,
  whoGoverns,
  upgradingLadder,
  firmsOrSurroundings,
  kindOfCluster,
  surviveOrAdjust,
  associationJobs,
  nineDimensions,
  marksOfEvolution,
  threeThreats,
  waysOfKnowledge,
  holdingAndDriving,
];
