import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { atLeast, isClosed, type Seen, type SeenItem } from './seen';
import { severityOf } from '#policies/engine/severity';

/**
 * Which checks a package breaches, and with which measures, worked out a second time from the principles, apart from the engine.
 * A check that is not breached has an empty list.
 */
export function breachesOf(seen: Seen): Record<string, string[]> {
  const { items, decision, assessment } = seen;
  const { type } = decision.classification;
  const named = (guilty: SeenItem[]) => guilty.map((i) => i.item.measure);
  return {
    'existing-system': [],
    'local-actors-lead': named(
      items.filter((i) => i.slot !== 'ask-of-others' && i.measure.leads.length > 0 && !i.measure.leads.some(isLocal)),
    ),
    counterpart: nothingPutIn(assessment) ? named(items) : [],
    'by-type': type === null ? [] : named(items.filter((i) => i.measure.type !== undefined && i.measure.type !== type)),
    'environmental-clause': decision.blocks.some((b) => b.block === 'funding-without-compliance')
      ? []
      : named(items.filter((i) => !['M8', 'M43', 'M72', 'M44'].includes(i.measure.code))),
    'captured-association': named(items.filter((i) => i.measure.throughAssociation && isCaptured(i, seen))),
    'no-capacity-push': named(capacityPush(seen)),
    'no-linear-imitation': type === 'embryonic' ? named(items.filter((i) => i.measure.code.startsWith('T-C'))) : [],
    'both-halves-together': type === 'center' ? brokenHalves(seen) : [],
    'groups-not-firms': named(
      items.filter((i) => {
        const actors = [...i.measure.leads, ...i.measure.takesPart];
        const noSmall = given(assessment, 'one-firm-majority') === 'no-small-firms';
        return actors.length > 0 && !noSmall && actors.every((actor) => actor === 'lead-firms');
      }),
    ),
    'prerequisites-in-order': named(items.filter((i) => before(i, items))),
    'no-conflicting-pair': named(items.filter((i) => items.some((other) => conflict(i, other)))),
    // No measure of this knowledge base does any of these.
    'no-top-down-park': [],
    'no-tax-break-race': [],
    'import-with-sector-limit': [],
    'no-scrapping': [],
    'no-start-up-aid-into-over-entry': atLeast(severityOf('labour-turnover', seen.decision), 2)
      ? named(items.filter((i) => ['M24', 'M29'].includes(i.measure.code)))
      : [],
    'local-partners': named(
      items.filter((i) => {
        const actors = [...i.measure.leads, ...i.measure.takesPart];
        return actors.length > 0 && !actors.some(isLocal);
      }),
    ),
    // A package answers what it finds, somebody is found for each of its items, and nobody has taken one over yet.
    'worst-findings-answered': [],
    'somebody-carries-it': [],
    'customer-group-afterwards': [],
  };
}

/** Whether the aim is to create a system where hardly anybody makes the product. */
export function createsFromNothing(seen: Seen): boolean {
  const [aim, count, basis] = ['aim', 'firm-count', 'firm-count-basis'].map((id) => given(seen.assessment, id));
  if (aim === 'yes' && !isKnown(answerTo(seen.assessment.answers, 'firm-count'))) return true;
  return count === 'under-5' && (aim === 'yes' || basis !== 'registered-only');
}

/** Two measures that undo each other, whichever of them says so. */
export function conflict(one: SeenItem, other: SeenItem): boolean {
  return one.measure.conflicts.includes(other.measure.id) || other.measure.conflicts.includes(one.measure.id);
}

/** Whether something that an item needs stands behind it. */
export function before(one: SeenItem, items: SeenItem[]): boolean {
  return items.some((other) => one.measure.prerequisites.includes(other.measure.id) && other.place > one.place);
}

function isLocal(actor: string): boolean {
  return actor !== 'state-or-federal' && actor !== 'donors';
}

function nothingPutIn(assessment: Assessment): boolean {
  const value = given(assessment, 'counterpart');
  return value === 'none' || (Array.isArray(value) && value.length > 0 && value.every((option) => option === 'none'));
}

function capacityPush(seen: Seen): SeenItem[] {
  const trap = atLeast(severityOf('low-price-trap', seen.decision), 2);
  if (seen.decision.classification.type !== 'embryonic' && !trap) return [];
  const studied = seen.items.find((i) => i.item.measure === 'niche-market-research');
  return seen.items.filter((i) => i.measure.addsCapacity && (studied === undefined || i.step <= studied.step));
}

/** Blocked by larger firms; or run by the government, and no body of the members is there to go through instead. */
function isCaptured(item: SeenItem, seen: Seen): boolean {
  if (severityOf('governance', seen.decision) === 3) return true;
  if (!atLeast(severityOf('paternalistic-association', seen.decision), 2)) return false;
  const bodies = seen.items.filter((i) => i.measure.code === 'M40' || i.item.measure === 'small-firms-own-body');
  return bodies.every((body) => body.step > item.step);
}

/** The lines that are not where most of the others are: nowhere, or in another stage. */
function brokenHalves(seen: Seen): string[] {
  const { decision, items } = seen;
  const off = (measure: string) =>
    decision.withheld.some((w) => w.measure === measure && w.reason.kind === 'gate' && isClosed(seen, w.reason.gate));
  const lines = knowledge.measures.filter((m) => m.type === 'center' && m.kind === 'advice').map((m) => m.id);
  const steps = new Map(items.map((i) => [i.item.measure, i.step]));
  const standing = lines.flatMap((line) => steps.get(line) ?? []).sort((a, b) => a - b);
  const most = Math.max(...standing.map((step) => standing.filter((other) => other === step).length));
  const home = standing.find((step) => standing.filter((other) => other === step).length === most);
  return lines.filter((line) => (steps.has(line) ? steps.get(line) !== home : !off(line)));
}

function given(assessment: Assessment, question: string) {
  const answer = assessment.answers[question];
  return answer !== undefined && 'value' in answer ? answer.value : undefined;
}
