import { must, type KnowledgeBase } from './base';
import { answerTo, chosen } from './facts';
import type { Assessment } from './schema/assessment';
import type { Measure } from './schema/knowledge';
import type { CheckResult, Decision } from './schema/result';

/** A package as the checks see it: its measures in order, with the stage and slot in which each stands. */
type Checked = {
  base: KnowledgeBase;
  decision: Decision;
  assessment: Assessment;
  items: { measure: Measure; slot: string; stage: number }[];
};

type Outcome = Omit<CheckResult, 'check' | 'override'>;

/**
 * Holds a package against the principles. Every check of the knowledge base is answered: met, breached (naming the items, or the answers
 * that breach it), unknown (naming the questions that are open) or not applicable. An override with its written reason stands beside the outcome, it never changes it.
 */
export function checkPackage(decision: Decision, assessment: Assessment, base: KnowledgeBase): CheckResult[] {
  const items = decision.stages.flatMap((stage, index) =>
    stage.items.map((item) => ({ measure: must(base.measure, item.measure), slot: stage.slot, stage: index })),
  );
  return base.knowledge.checks.map(({ id }) => {
    const override = assessment.plan?.overrides?.find((o) => o.check === id);
    const outcome = outcomeOf(id, { base, decision, assessment, items });
    return { check: id, ...outcome, ...(override ? { override: override.reason } : {}) };
  });
}

function outcomeOf(id: string, checked: Checked): Outcome {
  switch (id) {
    case 'existing-system':
      return existingSystem(checked);
    case 'local-actors-lead':
      return breachedBy(checked, (item) => item.slot !== 'ask-of-others' && isAll(item.measure.leads, isOutsider));
    case 'counterpart':
      return counterpart(checked);
    case 'by-type':
      return byType(checked);
    case 'environmental-clause':
      return environmentalClause(checked);
    case 'captured-association':
      return capturedAssociation(checked);
    case 'no-capacity-push':
      return noCapacityPush(checked);
    case 'no-linear-imitation':
      return checked.decision.classification.type === 'embryonic'
        ? breachedBy(checked, ({ measure }) => measure.type === 'center')
        : notApplicable();
    case 'both-halves-together':
      return bothHalves(checked);
    case 'groups-not-firms':
      return breachedBy(checked, ({ measure }) =>
        isAll([...measure.leads, ...measure.takesPart], (a) => a === 'lead-firms'),
      );
    case 'prerequisites-in-order':
      return prerequisitesInOrder(checked);
    case 'no-conflicting-pair':
      return noConflictingPair(checked);
    default:
      throw new Error(`No check is written for "${id}".`);
  }
}

function existingSystem(checked: Checked): Outcome {
  const status = checked.decision.gates.find((g) => g.gate === 'create-from-nothing')?.status;
  const questions = ['aim', 'firm-count'];
  if (status === 'closed') return { status: 'breached', items: [], questions };
  return status === 'open' ? met() : unknown(...withoutAnswer(questions, checked));
}

function counterpart({ decision, assessment, base, items }: Checked): Outcome {
  if (items.length === 0) return notApplicable();
  if (decision.blocks.some((b) => b.block === 'funding')) {
    return { status: 'breached', items: items.map((i) => i.measure.id), questions: [] };
  }
  const question = must(base.questionOfFlag, 'counterpart');
  return chosen(question, answerTo(assessment.answers, question.id)) === undefined ? unknown(question.id) : met();
}

function byType(checked: Checked): Outcome {
  const { type, status } = checked.decision.classification;
  if (type !== null) return breachedBy(checked, ({ measure }) => measure.type !== undefined && measure.type !== type);
  return status === 'unknown' || status === 'not-measurable'
    ? unknown(...withoutAnswer(['regional-importance', 'industry-importance'], checked))
    : notApplicable();
}

function environmentalClause({ decision, items }: Checked): Outcome {
  const bound = items.filter(({ measure }) => measure.clauseExempt !== true).map(({ measure }) => measure.id);
  if (bound.length === 0) return notApplicable();
  const clause = decision.blocks.some((b) => b.block === 'funding-without-compliance');
  return clause ? met() : { status: 'breached', items: bound, questions: [] };
}

function capturedAssociation(checked: Checked): Outcome {
  const severity = checked.decision.findings.find((f) => f.deficit === 'governance')?.severity ?? null;
  if (severity === null) return unknown('joint-attempts');
  if (severity === 'not-applicable') return notApplicable();
  return severity === 3 ? breachedBy(checked, ({ measure }) => measure.throughAssociation === true) : met();
}

/** Where volume or price is the trap, what adds capacity needs a market that was looked into in an earlier stage. */
function noCapacityPush(checked: Checked): Outcome {
  const lowPrice = checked.decision.findings.find((f) => f.deficit === 'low-price-trap')?.severity ?? null;
  const embryonic = checked.decision.classification.type === 'embryonic';
  if (!embryonic && lowPrice === null) return unknown('last-price-talk');
  if (!embryonic && (lowPrice === 'not-applicable' || (lowPrice ?? 0) < 2)) return notApplicable();
  const research = checked.items.find((i) => i.measure.id === 'niche-market-research')?.stage ?? Infinity;
  return breachedBy(checked, (item) => item.measure.addsCapacity === true && item.stage <= research);
}

/** A block of a type is whole: each of its lines is there, or a gate has switched it off. */
function bothHalves({ decision, base, items }: Checked): Outcome {
  const { type } = decision.classification;
  const block = base.knowledge.measures.filter((m) => m.block !== undefined && m.type === type);
  if (type === null || block.length === 0) return notApplicable();
  const missing = block.filter(
    (line) =>
      !items.some((i) => i.measure.id === line.id) &&
      !decision.withheld.some((w) => w.measure === line.id && w.reason.kind === 'gate'),
  );
  return missing.length === 0 ? met() : { status: 'breached', items: missing.map((m) => m.id), questions: [] };
}

function prerequisitesInOrder(checked: Checked): Outcome {
  const position = new Map(checked.items.map(({ measure }, index) => [measure.id, index]));
  return breachedBy(checked, ({ measure }) =>
    measure.prerequisites.some((id) => (position.get(id) ?? -1) > (position.get(measure.id) ?? 0)),
  );
}

function noConflictingPair(checked: Checked): Outcome {
  const present = new Set(checked.items.map(({ measure }) => measure.id));
  return breachedBy(checked, ({ measure }) => measure.conflicts.some((id) => present.has(id)));
}

function breachedBy({ items }: Checked, breaches: (item: Checked['items'][number]) => boolean): Outcome {
  if (items.length === 0) return notApplicable();
  const guilty = items.filter(breaches).map((i) => i.measure.id);
  return guilty.length === 0 ? met() : { status: 'breached', items: guilty, questions: [] };
}

/** Those of the questions to which nobody has given a value yet. */
function withoutAnswer(questions: string[], { assessment, base }: Checked): string[] {
  return questions.filter((id) => chosen(must(base.question, id), answerTo(assessment.answers, id)) === undefined);
}

/** Of nobody nothing can be said: where the source names no actor, no check is breached by who acts. */
function isAll(actors: string[], is: (actor: string) => boolean): boolean {
  return actors.length > 0 && actors.every(is);
}

function isOutsider(actor: string): boolean {
  return actor === 'state-or-federal' || actor === 'donors';
}

function met(): Outcome {
  return { status: 'met', items: [], questions: [] };
}

function notApplicable(): Outcome {
  return { status: 'not-applicable', items: [], questions: [] };
}

function unknown(...questions: string[]): Outcome {
  return { status: 'unknown', items: [], questions };
}
