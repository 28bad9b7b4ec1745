import { evaluate } from '#policies/engine/evaluate';
import { answerTo } from '#policies/engine/evaluation-context';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { must } from '#policies/engine/base';
import { beyondMeans } from '#policies/engine/means';
import type { Condition } from '#policies/schema/condition';
import type { Premise } from '#policies/schema/result';
import { conditionsIn } from '#policies/engine/conditions-in';
import { before, conflict } from './breaches';
import { atLeast, isClosed, type Search, type Seen, type SeenItem } from './seen';
import { severityOf } from '#policies/engine/severity';

const EARLY = ['stop-and-law', 'who-carries-it', 'now'];

/** A search over single items: names those for which the test is true. */
const items =
  (absurd: (item: SeenItem, seen: Seen) => boolean): Search =>
  (seen) =>
    seen.items.filter((item) => absurd(item, seen)).map((item) => item.measure.id);

/** Nothing in a package may be found by any of these. */
export const absurdItems: Record<string, Search> = {
  'more than five first': (seen) => {
    const firsts = seen.items.filter((i) => i.item.priority === 'first');
    return firsts.length > 5 ? firsts.map((i) => i.measure.id) : [];
  },
  'first in a later slot': items(({ item, slot }) => item.priority === 'first' && !EARLY.includes(slot)),
  'a line of another type': items(
    ({ measure }, { decision }) => measure.type !== undefined && measure.type !== decision.classification.type,
  ),
  'a premise read wrongly': items((i, seen) => i.item.premise !== premiseOf(i, seen)),
  'what its own condition speaks against': items(({ measure }, { context }) =>
    (measure.avoidWhen ?? []).some((avoid) => evaluate(avoid.when, context) === 'holds'),
  ),
  'brought by nothing': items((i, seen) => !isLine(i, seen) && reasonsFor(i, seen).length === 0),
  'only for what can be left alone': items(
    (i, seen) => !isLine(i, seen) && i.measure.deficits.every((d) => isMild(seen, d)) && !hasOtherReason(i, seen),
  ),
  'before what it needs': items((i, seen) => before(i, seen.items)),
  'first while what it needs is next': items(
    ({ item, measure }, seen) =>
      item.priority === 'first' &&
      seen.items.some((other) => measure.prerequisites.includes(other.measure.id) && other.item.priority === 'next'),
  ),
  'there twice': items((i, seen) => seen.items.some((other) => other.measure === i.measure && other.place < i.place)),
  'withheld as well': items(({ measure }, { decision }) => decision.withheld.some((w) => w.measure === measure.id)),
  'in conflict with another': items((i, seen) => seen.items.some((other) => conflict(i, other))),
  'no advice but history or a reading': items(({ measure }) => measure.kind !== 'advice'),
  'before something more severe for no reason': items((i, seen) => {
    const next = seen.items[i.place + 1];
    if (next === undefined || next.stage !== i.stage || next.measure.type !== undefined || i.measure.type !== undefined)
      return false;
    return urgency(next, seen) > urgency(i, seen) && !mustFollow(next, i);
  }),
  'waiting for a wrong reason': items((i, seen) => !waitsRightly(i, seen)),
  'in a wrong stage': items((i, seen) => i.stage !== stageOf(i, seen)),
  'for small firms where one firm is all': items(
    ({ measure }, seen) =>
      measure.smallFirms === true && (isClosed(seen, 'one-firm-system') || isClosed(seen, 'continuous-process')),
  ),
  'paid through a captured body': items(
    ({ measure }, seen) => measure.throughAssociation === true && severityOf('governance', seen.decision) === 3,
  ),
  'a search for five firms that are there': items(
    ({ measure }, seen) => measure.id === 'find-five-firms' && willingFirms(seen) >= 5,
  ),
  'a new forum where one meets and answers': items(
    ({ measure }, seen) =>
      measure.id === 'standing-forum' && severityOf('collective-organisation', seen.decision) === 0,
  ),
  'a body of the small firms that is not the first to carry': items(
    (i, seen) =>
      i.measure.id === 'small-firms-own-body' &&
      (i.item.priority !== 'first' || seen.items.some((other) => other.step === i.step && other.place < i.place)),
  ),
  'general before the market study of an embryonic system': items(
    (i, seen) =>
      i.stage === 'know' &&
      i.measure.type === undefined &&
      seen.items.some((other) => other.measure.id === 'niche-market-research' && other.place > i.place),
  ),
};

function premiseOf({ measure }: SeenItem, seen: Seen): Premise {
  const states = measure.premise.flatMap((deficit) => {
    const groups = seen.decision.findings.find((finding) => finding.deficit === deficit)?.byGroup ?? [];
    return [
      severityOf(deficit, seen.decision),
      ...groups.map((said) => said.severity).filter((s) => s === 2 || s === 3),
    ];
  });
  if (states.length === 0 || states.some((s) => s === 2 || s === 3)) return 'met';
  return states.includes(null) ? 'unknown' : 'not-met';
}

function isLine({ measure }: SeenItem, { decision }: Seen): boolean {
  const type = knowledge.types.find((t) => t.id === decision.classification.type);
  return type !== undefined && type.lines.includes(measure.id);
}

/** The rules behind an item that do hold and do speak for it. */
function reasonsFor({ item, measure }: SeenItem, { context }: Seen) {
  const rules = item.rules.map((rule) => must(knowledgeBase.rule, rule));
  return rules.filter(
    (rule) =>
      rule.then.kind === 'recommend' && rule.then.measure === measure.id && evaluate(rule.when, context) === 'holds',
  );
}

function isMild(seen: Seen, deficit: string): boolean {
  return !atLeast(severityOf(deficit, seen.decision), 2);
}

/** A rule that holds by an answer that was given, or by another deficit that must be acted on. */
function hasOtherReason(item: SeenItem, seen: Seen): boolean {
  const speaks = (condition: Condition) =>
    evaluate(condition, seen.context) === 'holds' &&
    (condition.kind === 'flag' ||
      condition.kind === 'answer' ||
      (condition.kind === 'severity' && !isMild(seen, condition.deficit)));
  return conditionsIn(reasonsFor(item, seen).map((rule) => rule.when)).some(speaks);
}

/** The worst deficit that a measure is for. */
function urgency({ measure }: SeenItem, seen: Seen): number {
  const severities = measure.deficits.map((deficit) => severityOf(deficit, seen.decision));
  return Math.max(0, ...severities.map((s) => (typeof s === 'number' ? s : 0)));
}

function mustFollow(item: SeenItem, other: SeenItem): boolean {
  const ordered = knowledge.rules.some(
    ({ then }) => then.kind === 'order' && then.first === other.measure.id && then.then === item.measure.id,
  );
  return ordered || item.measure.prerequisites.includes(other.measure.id);
}

/** Two measures of which a package begins with one. */
function shareAChoice(one: string, other: string): boolean {
  return knowledge.choices.some(({ of, first }) => first !== undefined && of.includes(one) && of.includes(other));
}

function waitsRightly({ item, measure, slot, place }: SeenItem, seen: Seen): boolean {
  const earlier = (id: string) => seen.items.find((other) => other.measure.id === id && other.place < place);
  const failing = (measure.entry ?? []).filter((entry) => evaluate(entry.when, seen.context) === 'fails');
  const awaitsType = seen.decision.classification.status === 'unknown';
  if (item.priority === 'first') return item.next === undefined && failing.length === 0 && item.premise !== 'not-met';
  switch (item.next?.kind) {
    case 'item':
      return measure.prerequisites.includes(item.next.measure) && earlier(item.next.measure) !== undefined;
    case 'entry':
      return failing[0]?.id === item.next.entry;
    case 'choice':
      return seen.items.some((other) => other.item.priority === 'first' && shareAChoice(other.measure.id, measure.id));
    case 'limit':
      return EARLY.includes(slot) && seen.items.filter((o) => o.item.priority === 'first').length === 5;
    case 'premise':
      return item.premise === 'not-met';
    case 'type':
      return awaitsType && slot === 'build';
    case 'later-slot':
      return slot === 'ask-of-others' || (slot === 'build' && !awaitsType);
    case undefined:
      return false;
  }
}

/** The stage of B.6.4a, or in an embryonic system that of B.6.4d. */
function stageOf({ measure }: SeenItem, { context, decision }: Seen): string {
  const moved = (measure.slotWhen ?? []).find((s) => evaluate(s.when, context) === 'holds');
  const type = knowledge.types.find((each) => each.id === decision.classification.type);
  const carries = (type?.lines ?? []).some((line) =>
    must(knowledgeBase.measure, line).prerequisites.includes(measure.id),
  );
  const slot = beyondMeans(measure, context) && !carries ? 'ask-of-others' : (moved?.slot ?? measure.slot ?? '');
  if (decision.classification.type !== 'embryonic' || !['now', 'build'].includes(slot)) return slot;
  return measure.embryonicStage ?? (slot === 'now' ? 'know' : 'equip');
}

function willingFirms({ assessment }: Seen): number {
  const answer = answerTo(assessment.answers, 'willing-firms');
  return answer !== undefined && 'value' in answer && typeof answer.value === 'number' ? answer.value : 0;
}
