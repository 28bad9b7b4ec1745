import type { ReadingText } from '#policies/schema/reading';
import { associationJobsRationale, associationJobsText } from './association-jobs/english';
import { collectiveEfficiencyRationale, collectiveEfficiencyText } from './collective-efficiency/english';
import { firmsOrSurroundingsRationale, firmsOrSurroundingsText } from './firms-or-surroundings/english';
import { holdingAndDrivingRationale, holdingAndDrivingText } from './holding-and-driving/english';
import { kindOfClusterRationale, kindOfClusterText } from './kind-of-cluster/english';
import { marksOfEvolutionRationale, marksOfEvolutionText } from './marks-of-evolution/english';
import { nineDimensionsRationale, nineDimensionsText } from './nine-dimensions/english';
import { surviveOrAdjustRationale, surviveOrAdjustText } from './survive-or-adjust/english';
import { threeThreatsRationale, threeThreatsText } from './three-threats/english';
import { upgradingLadderRationale, upgradingLadderText } from './upgrading-ladder/english';
import { waysOfKnowledgeRationale, waysOfKnowledgeText } from './ways-of-knowledge/english';
import { whoGovernsRationale, whoGovernsText } from './who-governs/english';

/** The English prose of the readings. */
export const readingTexts: Record<string, ReadingText> = {
  'collective-efficiency': collectiveEfficiencyText,
  'who-governs': whoGovernsText,
  'upgrading-ladder': upgradingLadderText,
  'firms-or-surroundings': firmsOrSurroundingsText,
  'kind-of-cluster': kindOfClusterText,
  'survive-or-adjust': surviveOrAdjustText,
  'association-jobs': associationJobsText,
  'nine-dimensions': nineDimensionsText,
  'marks-of-evolution': marksOfEvolutionText,
  'three-threats': threeThreatsText,
  'ways-of-knowledge': waysOfKnowledgeText,
  'holding-and-driving': holdingAndDrivingText,
};

/** What of each reading is ours. */
export const readingRationales: Record<string, string> = {
  'collective-efficiency': collectiveEfficiencyRationale,
  'who-governs': whoGovernsRationale,
  'upgrading-ladder': upgradingLadderRationale,
  'firms-or-surroundings': firmsOrSurroundingsRationale,
  'kind-of-cluster': kindOfClusterRationale,
  'survive-or-adjust': surviveOrAdjustRationale,
  'association-jobs': associationJobsRationale,
  'nine-dimensions': nineDimensionsRationale,
  'marks-of-evolution': marksOfEvolutionRationale,
  'three-threats': threeThreatsRationale,
  'ways-of-knowledge': waysOfKnowledgeRationale,
  'holding-and-driving': holdingAndDrivingRationale,
};
