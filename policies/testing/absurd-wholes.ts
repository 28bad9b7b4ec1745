import { must } from '#policies/engine/base';
import { evaluate } from '#policies/engine/evaluate';
import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Answer } from '#policies/schema/assessment';
import type { FieldworkReason, WithheldReason } from '#policies/schema/result';
import { breachesOf, createsFromNothing } from './breaches';
import { isClosed, type Search, type Seen } from './seen';
import { severityOf } from '#policies/engine/severity';

const ORDER = ['stop-and-law', 'who-carries-it', 'now', 'know', 'build', 'try', 'equip', 'ask-of-others'];

/** Nothing in the whole of a package may be found by any of these. */
export const absurdWholes: Record<string, Search> = {
  'a stage without items': ({ decision }) => decision.stages.filter((s) => s.items.length === 0).map((s) => s.id),
  'stages out of order': ({ decision }) => {
    const places = decision.stages.map((s) => ORDER.indexOf(s.id));
    return places.some((p, i) => p < 0 || (i > 0 && p <= (places[i - 1] ?? -1)))
      ? decision.stages.map((s) => s.id)
      : [];
  },
  'an embryonic system with fewer than three stages': ({ decision }) =>
    decision.classification.type === 'embryonic' && decision.stages.length > 0 && !hasOwnStages(decision.stages)
      ? decision.stages.map((s) => s.id)
      : [],
  'a deficit wrongly left alone, or not': ({ decision }) =>
    decision.findings
      .filter((f) => {
        const said = (f.byGroup ?? []).some(({ severity }) => severity === 2 || severity === 3);
        return ((f.severity === 0 || f.severity === 1) && !said) !== decision.leaveAlone.includes(f.deficit);
      })
      .map((f) => f.deficit),
  'a deficit to act on that nothing answers': (seen) => {
    const { decision, items } = seen;
    const measures = [
      ...items.map((i) => i.measure),
      ...decision.withheld.map((w) => must(knowledgeBase.measure, w.measure)),
      ...decision.later.map((each) => must(knowledgeBase.measure, each.measure)),
      ...decision.alongside.map((r) => must(knowledgeBase.measure, r.measure)),
      // Behind a stop nothing is read either.
      ...(isClosed(seen, 'create-from-nothing') ? knowledge.measures.filter((m) => m.kind === 'reading') : []),
    ];
    return (
      decision.findings
        .filter((f) => f.severity === 2 || f.severity === 3)
        .map((f) => f.deficit)
        // Where no source names a remedy, the finding says so.
        .filter((deficit) => must(knowledgeBase.deficit, deficit).noRemedy !== true)
        .filter((deficit) => !measures.some((m) => m.deficits.includes(deficit)))
    );
  },
  'withheld without ground': (seen) =>
    seen.decision.withheld
      .filter(({ measure, reason }) => !hasGround(measure, reason, seen))
      .map(({ measure, reason }) => `${measure}: ${reason.kind}`),
  'withheld twice': ({ decision }) =>
    decision.withheld.map((w) => w.measure).filter((measure, index, all) => all.indexOf(measure) !== index),
  'a line of another type that nobody accounts for': ({ decision }) =>
    knowledge.measures
      .filter((m) => m.kind === 'advice' && m.type !== undefined && m.type !== decision.classification.type)
      .filter((m) => !decision.withheld.some((w) => w.measure === m.id))
      .map((m) => m.id),
  'a line of the own type that is gone without a word': (seen) =>
    (knowledge.types.find((t) => t.id === seen.decision.classification.type)?.lines ?? []).filter(
      (line) =>
        !seen.items.some((i) => i.measure.id === line) && !seen.decision.withheld.some((w) => w.measure === line),
    ),
  'something to do behind a stop': (seen) =>
    isClosed(seen, 'create-from-nothing')
      ? [...seen.items.map((i) => i.measure.id), ...seen.decision.alongside.map((r) => r.measure)]
      : [],
  'a type where a gate leaves none': (seen) =>
    seen.decision.classification.type !== null &&
    ['create-from-nothing', 'continuous-process', 'no-single-place'].some((gate) => isClosed(seen, gate))
      ? [seen.decision.classification.type]
      : [],
  'a reading of another type': ({ decision }) =>
    decision.alongside
      .filter(({ measure, rules }) => {
        const type = knowledgeBase.measure.get(measure)?.type;
        return rules.length === 0 && type !== decision.classification.type;
      })
      .map((r) => r.measure),
  'fieldwork on what is known or does not apply': ({ decision, context }) =>
    decision.fieldwork
      .map((f) => must(knowledgeBase.question, f.question))
      .filter((question) => {
        const silent = question.when !== undefined && evaluate(question.when, context) === 'fails';
        const doubted =
          (question.flag === 'register_coverage' && decision.classification.coverageDisagrees !== undefined) ||
          asksAgain(decision.fieldwork.find((f) => f.question === question.id)?.reason);
        const counts = !doubted && (question.lead !== true || severityOf(question.deficit ?? '', decision) !== null);
        return (
          silent || question.replacedBy !== undefined || (isKnown(answerTo(context.answers, question.id)) && counts)
        );
      })
      .map((question) => question.id),
  'fieldwork twice on the same': ({ decision }) =>
    decision.fieldwork.map((f) => f.question).filter((question, index, all) => all.indexOf(question) !== index),
  'a breach that is not named': ({ decision }) =>
    decision.checks
      .filter((c) => c.status === 'breached' && c.items.length + c.questions.length === 0)
      .map((c) => c.check),
  'an open check that asks nothing, or what is known': ({ decision, context }) =>
    decision.checks
      .filter((c) => c.status === 'unknown')
      .filter(({ questions, items }) => {
        const known = questions.filter((id) => hasValue(answerTo(context.answers, id)));
        const again = (id: string) => asksAgain(decision.fieldwork.find((f) => f.question === id)?.reason);
        const counting = known
          .filter((id) => !again(id))
          .filter((id) => severityOf(deficitOf(id), decision) !== null || deficitOf(id) === '');
        return questions.length + items.length === 0 || counting.length > 0;
      })
      .map((c) => c.check),
  'a breach that the principles see otherwise': (seen) => {
    const expected = breachesOf(seen);
    return checksOfPackage(seen)
      .filter((c) => !agrees(c, expected[c.check] ?? [], seen))
      .map((c) => c.check);
  },
  'money that flows, or stops, without ground': (seen) => {
    const blocks = new Set(seen.decision.blocks.map((b) => b.block));
    const nothing = checksOfPackage(seen).some((c) => c.check === 'counterpart' && c.status === 'breached');
    const captured = severityOf('governance', seen.decision) === 3;
    return [
      ...(nothing && !blocks.has('funding') ? ['funding goes on'] : []),
      ...(captured === blocks.has('payment-through-captured-body') ? [] : ['payment through the captured body']),
    ];
  },
  'a closed gate or a type that gives no warning': ({ decision }) => {
    const said = decision.cautions.map((c) => c.caution);
    const closed = decision.gates.filter((g) => g.status === 'closed').map((g) => must(knowledgeBase.gate, g.gate));
    const type = knowledge.types.find((t) => t.id === decision.classification.type);
    const due = [...closed.flatMap((gate) => gate.caution ?? []), ...(type?.cautions ?? [])];
    return due.filter((caution) => !said.includes(caution));
  },
};

/** What the checks say of the package; nothing where people have begun a plan, which is checked in its place. */
function checksOfPackage({ assessment, decision }: Seen): Seen['decision']['checks'] {
  return (assessment.plan?.items ?? []).length > 0 ? [] : decision.checks;
}

function hasOwnStages(stages: { id: string }[]): boolean {
  return ['know', 'try', 'equip'].every((id) => stages.some((stage) => stage.id === id));
}

/** Only what is known may withhold: an unknown condition never does. */
function hasGround(id: string, reason: WithheldReason, seen: Seen): boolean {
  const measure = must(knowledgeBase.measure, id);
  const { type } = seen.decision.classification;
  switch (reason.kind) {
    case 'type':
      return type !== null && measure.type === reason.type && reason.type !== type;
    case 'no-type':
      return type === null && measure.type !== undefined;
    case 'gate':
      return isClosed(seen, reason.gate) || (measure.type !== undefined && cannotBeMeasured(reason.gate, seen));
    case 'rule':
      return evaluate(must(knowledgeBase.rule, reason.rule).when, seen.context) === 'holds';
    case 'avoid': {
      const avoid = measure.avoidWhen?.find((a) => a.id === reason.entry);
      return avoid !== undefined && evaluate(avoid.when, seen.context) === 'holds';
    }
    case 'conflict':
      return seen.items.some((i) => i.measure.id === reason.measure);
  }
}

/** The figures themselves may say that the register misses most firms, whatever the answer was. */
function cannotBeMeasured(gate: string, { decision }: Seen): boolean {
  const { effects } = must(knowledgeBase.gate, gate);
  return decision.classification.status === 'not-measurable' && effects.includes('not-measurable');
}

/** Whether what is known is asked again: to settle a doubt, or because a measure wants better evidence. */
function asksAgain(reason: FieldworkReason | undefined): boolean {
  return reason?.kind === 'entry' || (reason?.kind === 'gate' && reason.doubt !== undefined);
}

function agrees(check: Seen['decision']['checks'][number], guilty: string[], seen: Seen): boolean {
  const breached = check.check === 'existing-system' ? createsFromNothing(seen) : guilty.length > 0;
  if ((check.status === 'breached') !== breached) return false;
  return (
    !breached || (check.items.length === guilty.length && guilty.every((measure) => check.items.includes(measure)))
  );
}

function hasValue(answer: Answer | undefined): boolean {
  return answer !== undefined && 'value' in answer && isKnown(answer);
}

function deficitOf(question: string): string {
  return knowledgeBase.question.get(question)?.deficit ?? '';
}
