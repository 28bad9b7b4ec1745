import { must } from '#policies/engine/base';
import { answerTo, chosen } from '#policies/engine/evaluation-context';
import type { DecidedGate } from '#policies/schema/result';
import { type Checked, type CheckedItem, type Outcome } from './checked';
import { breached, judged, met, notApplicable, unknown } from './outcomes';

/** P1: no system is created where there is none, neither by the aim nor by an item. */
export function existingSystem(checked: Checked): Outcome {
  const gate = checked.decision.gates.find((g) => g.gate === 'create-from-nothing');
  const status = gate?.status;
  const questions = ['aim', 'firm-count'];
  const { status: ofItems, items } = judged(checked, ({ facts }) => facts.createsSystem);
  if (status === 'closed' || ofItems === 'breached') {
    return {
      status: 'breached',
      items: ofItems === 'breached' ? items : [],
      questions: status === 'closed' ? questions : [],
    };
  }
  if (status !== 'open')
    return unknown([...new Set([...withoutAnswer(questions, checked), ...askedAgain(gate, checked)])], items);
  return ofItems === 'unknown' ? unknown([], items) : met();
}

/** P4: a line that belongs to a type stands in a plan for that type. */
export function byType(checked: Checked): Outcome {
  const { type, status } = checked.decision.classification;
  if (type !== null) return judged(checked, ({ measure }) => measure?.type !== undefined && measure.type !== type);
  return status === 'unknown' || status === 'not-measurable'
    ? unknown(withoutAnswer(['regional-importance', 'industry-importance'], checked))
    : notApplicable();
}

/** C5: an embryonic system takes nothing over from the package of a center. */
export function noLinearImitation(checked: Checked): Outcome {
  if (checked.decision.classification.type !== 'embryonic') return notApplicable();
  return judged(checked, ({ facts }) => facts.fromCenter);
}

/** A block of a type is whole and stands in one stage: each of its lines is there, or a gate has switched it off. */
export function bothHalves({ decision, base, items, leftOut }: Checked): Outcome {
  const { type } = decision.classification;
  const block = base.knowledge.measures.filter((m) => m.block !== undefined && m.type === type);
  if (type === null || block.length === 0) return notApplicable();
  const there = items.filter(({ measure }) => measure?.block !== undefined && measure.type === type);
  const stage = stageOfMost(there);
  const apart = block.flatMap(({ id }) => {
    const lines = there.filter(({ measure }) => measure?.id === id);
    if (lines.length > 0) return lines.filter((line) => line.stage !== stage).map(({ key }) => key);
    const off = decision.withheld.some((w) => w.measure === id && w.reason.kind === 'gate');
    return off ? [] : [leftOut.find((o) => o.measure === id)?.key ?? id];
  });
  return apart.length === 0 ? met() : breached(apart);
}

/** The stage in which most of the items stand; the earliest of several. */
function stageOfMost(items: CheckedItem[]): number | undefined {
  const count = (stage: number) => items.filter((item) => item.stage === stage).length;
  const stages = [...new Set(items.map(({ stage }) => stage))];
  return stages.sort((a, b) => count(b) - count(a) || a - b)[0];
}

/** What would settle the doubt about a gate, though it is answered. */
function askedAgain(gate: DecidedGate | undefined, { base }: Checked): string[] {
  if (gate?.doubt === undefined) return [];
  return must(base.gate, gate.gate).doubts?.find(({ id }) => id === gate.doubt)?.ask ?? [];
}

/** Those of the questions to which nobody has given a value yet. */
function withoutAnswer(questions: string[], { assessment, base }: Checked): string[] {
  return questions.filter((id) => chosen(must(base.question, id), answerTo(assessment.answers, id)) === undefined);
}
