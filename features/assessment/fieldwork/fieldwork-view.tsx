'use client';

import { PlanWords } from '#features/assessment/plan/plan-words';
import type { Shared } from '#features/assessment/shared';
import { EnterView } from './enter-view';
import { ENTER } from './guide-address';
import { GuideView } from './guide-view';

/** The field work on one assessment: what to ask and whom, and entering what came back. */
export function FieldworkView({ part, ...shared }: Shared & { part: string | null }) {
  return <PlanWords>{part === ENTER ? <EnterView {...shared} /> : <GuideView {...shared} />}</PlanWords>;
}
