import { must, type KnowledgeBase } from '#policies/engine/base';
import type { Explanation } from '#policies/explain/explain';
import { tensionsOf } from '#policies/explain/tensions';
import type { Reading } from '#policies/reading';
import type { DecidedItem, Decision, Trace } from '#policies/schema/result';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import { knowledgeVersion } from '#policies/version';
import { authorsOf, cited, type CitedTrace, citedTrace } from './cited';
import { checkText, entryOf, fieldworkText, nextText, withheldText } from '#policies/explain/wording';

/** The answer to `POST /api/v1/packages`: the decision with its traces and the texts that a reader needs. */
export type PackageResponse = ReturnType<typeof packageResponse>;

/** Words a package with its reasons; the shape is the API's contract. */
export function packageResponse(reading: Reading, texts: Texts) {
  const { base, decision } = reading;
  const explanation = reading.explanation();
  const { specialisedButSmall, ...classification } = decision.classification;
  return {
    knowledgeVersion: knowledgeVersion(base.knowledge, texts),
    classification: { ...classification, specialisedButSmall },
    findings: decision.findings.map((finding) => ({ ...finding, sources: cited(finding.sources, texts) })),
    package: {
      gates: decision.gates.map(({ gate, status }) => ({
        gate,
        code: must(base.gate, gate).code,
        status,
        because: (explanation.gates.get(gate) ?? []).map((trace) => citedTrace(trace, texts)),
      })),
      stages: decision.stages.map((stage) => stageOf(stage, explanation, base, texts)),
      withheld: decision.withheld.map(({ measure, reason }) => ({
        measure,
        ...namesOf(measure, base),
        because: withheldText(measure, reason, texts),
        ...traced(explanation.withheld.get(measure), texts),
        reason,
        sources: cited(must(base.measure, measure).sources, texts),
      })),
      leaveAlone: decision.leaveAlone,
      fieldwork: decision.fieldwork.map(({ question, reason }) => ({
        question,
        ask: must(base.question, question).knows,
        why: fieldworkText(reason, texts, question),
        reason,
      })),
      readings: decision.readings.map(({ measure, rules }) => ({
        measure,
        ...namesOf(measure, base),
        rules,
      })),
      casesLike: reading.likeCases(),
      cautions: decision.cautions,
      blocks: decision.blocks,
    },
    checks: decision.checks.map(({ check, status, items, override, overrides, questions }) => ({
      check,
      principle: must(base.check, check).principle,
      status,
      because: checkText({ check, status, items, questions }, texts),
      items,
      questions,
      ...(override === undefined ? {} : { override }),
      ...(overrides === undefined ? {} : { overrides }),
    })),
    robustness: reading.robustness(),
    completeness: reading.completeness(),
  };
}

function traced(trace: Trace | undefined, texts: Texts): { trace?: CitedTrace } {
  return trace === undefined ? {} : { trace: citedTrace(trace, texts) };
}

function stageOf(stage: Decision['stages'][number], explanation: Explanation, base: KnowledgeBase, texts: Texts) {
  const text = textOf(texts.stages, stage.id);
  return {
    id: stage.id,
    slot: stage.slot,
    title: text.title,
    entry: entryOf(stage, texts),
    contribution: text.contribution,
    verification: text.verification,
    stopRule: text.stopRule,
    ...(text.remarks === undefined ? {} : { remarks: text.remarks }),
    items: stage.items.map((item) => itemOf(item, explanation, base, texts)),
  };
}

function itemOf(item: DecidedItem, explanation: Explanation, base: KnowledgeBase, texts: Texts) {
  const measure = must(base.measure, item.measure);
  const because = explanation.items.get(item.measure);
  const authors = authorsOf(measure.sources);
  if (because === undefined) throw new Error(`The item "${item.measure}" has no trace.`);
  return {
    measure: item.measure,
    ...namesOf(item.measure, base),
    priority: item.priority,
    ...(item.next === undefined ? {} : { reason: nextText(item, item.next, texts), waitsFor: item.next }),
    premise: item.premise,
    ...(item.absentPremises === undefined ? {} : { absentPremises: item.absentPremises }),
    because: citedTrace(because, texts),
    entry: item.entry,
    cautions: item.cautions,
    tensions: tensionsOf(item, base),
    cases: [measure.worked, measure.blocked].filter((id) => id !== undefined),
    sources: cited(measure.sources, texts),
    ...(authors.length === 0 ? {} : { author: authors }),
    basis: measure.basis,
  };
}

/** The bare catalogue code, which several measures may share, and the label that is this measure's own. */
function namesOf(id: string, base: KnowledgeBase): { code: string; label: string } {
  const { code, label } = must(base.measure, id);
  return { code, label };
}
