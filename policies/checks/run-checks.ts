import type { Override } from '#policies/schema/plan';
import type { CheckResult } from '#policies/schema/result';
import { byType, bothHalves, existingSystem, noLinearImitation } from './aim-and-type';
import { somebodyCarriesIt } from './carried';
import { capturedAssociation } from './captured-association';
import type { Checked, Outcome } from './checked';
import { counterpart } from './counterpart';
import { environmentalClause } from './environmental-clause';
import { importWithLimit, noParkFromAbove, noScrapping, noTaxBreakRace } from './instruments';
import { noConflictingPair, prerequisitesInOrder } from './one-after-another';
import { noStartUpAidIntoOverEntry } from './over-entry';
import { tripleC } from './triple-c';
import { worstFindingsAnswered } from './worst-findings';
import { noCapacityPush } from './capacity';
import { groupsNotFirms, localActorsLead, localPartners } from './who-acts';

const CHECKS: Record<string, (checked: Checked) => Outcome> = {
  'existing-system': existingSystem,
  'local-actors-lead': localActorsLead,
  counterpart,
  'by-type': byType,
  'environmental-clause': environmentalClause,
  'captured-association': capturedAssociation,
  'no-capacity-push': noCapacityPush,
  'no-linear-imitation': noLinearImitation,
  'both-halves-together': bothHalves,
  'groups-not-firms': groupsNotFirms,
  'prerequisites-in-order': prerequisitesInOrder,
  'no-conflicting-pair': noConflictingPair,
  'no-top-down-park': noParkFromAbove,
  'no-tax-break-race': noTaxBreakRace,
  'import-with-sector-limit': importWithLimit,
  'no-start-up-aid-into-over-entry': noStartUpAidIntoOverEntry,
  'no-scrapping': noScrapping,
  'local-partners': localPartners,
  'worst-findings-answered': worstFindingsAnswered,
  'somebody-carries-it': somebodyCarriesIt,
  'customer-group-afterwards': tripleC,
};

/** Answers every check of the knowledge base, in its order, each with the reasons that people wrote against it. */
export function runChecks(checked: Checked, overrides: Override[]): CheckResult[] {
  return checked.base.knowledge.checks.map(({ id }) => {
    const check = Object.hasOwn(CHECKS, id) ? CHECKS[id] : undefined;
    if (check === undefined) throw new Error(`No check is written for "${id}".`);
    const { status, items, questions } = check(checked);
    const result: CheckResult = { check: id, status, items, questions };
    return overrides.length === 0 ? result : { ...result, ...reasonsAgainst(id, overrides) };
  });
}

/** The order in which reasons were written says nothing, so it changes nothing. */
function reasonsAgainst(check: string, all: Override[]): Pick<CheckResult, 'override' | 'overrides'> {
  const written = all.filter((o) => o.check === check);
  const whole = [...new Set(written.filter((o) => o.item === undefined).map((o) => o.reason))].sort();
  const ofItems = written
    .flatMap(({ item, reason }) => (item === undefined ? [] : [{ item, reason }]))
    .sort((a, b) => compare(a.item, b.item) || compare(a.reason, b.reason));
  return {
    ...(whole.length === 0 ? {} : { override: whole.join('; ') }),
    ...(ofItems.length === 0 ? {} : { overrides: ofItems }),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
