import { must, type KnowledgeBase } from '#policies/engine/base';
import type { Explanation } from '#policies/explain/explain';
import { tensionsOf } from '#policies/explain/tensions';
import type { Reading } from '#policies/reading';
import type { DecidedItem, Decision, ReadingEffect, Trace } from '#policies/schema/result';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import { knowledgeVersion } from '#policies/version';
import { authorsOf, cited, type CitedTrace, citedTrace } from './cited';
import {
  checkText,
  entryOf,
  fieldworkText,
  laterText,
  nextText,
  notFirstText,
  purposeText,
  withheldText,
} from '#policies/explain/wording';

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
      gates: decision.gates.map(({ gate, status, doubt }) => ({
        gate,
        code: must(base.gate, gate).code,
        status,
        ...(doubt === undefined ? {} : { doubt }),
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
      later: decision.later.map(({ measure, reason, rules }) => ({
        measure,
        ...namesOf(measure, base),
        because: laterText(reason, texts),
        trace: (explanation.later.get(measure) ?? []).map((trace) => citedTrace(trace, texts)),
        reason,
        rules,
      })),
      notFirst: decision.notFirst.map((why) => ({ ...why, because: notFirstText(why, decision, texts) })),
      leaveAlone: decision.leaveAlone,
      fieldwork: decision.fieldwork.map(({ question, reason }) => ({
        question,
        ask: must(base.question, question).knows,
        why: fieldworkText(reason, texts, question),
        reason,
      })),
      readings: decision.readings.map((result) => readingOf(result, texts)),
      alongside: decision.alongside.map(({ measure, rules }) => ({
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

/** A reading with its places in words, and why each effect follows. */
function readingOf({ places, effects, against, chose, ...result }: Decision['readings'][number], texts: Texts) {
  const text = textOf(texts.readings, result.reading);
  const worded = (effect: ReadingEffect) => ({ ...effect, why: textOf(text.effects, effect.effect) });
  return {
    ...result,
    name: text.name,
    places: places.map((place) => {
      const { name, positions } = textOf(text.axes, place.axis);
      return { ...place, name, text: place.at === null ? null : textOf(positions, place.at) };
    }),
    effects: effects.map(worded),
    chose: chose.map(worded),
    against: against.map((id) => ({ id, text: textOf(text.against ?? {}, id) })),
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
    purpose: { ...item.purpose, because: purposeText(item.purpose, texts) },
    ...(item.absentPremises === undefined ? {} : { absentPremises: item.absentPremises }),
    because: citedTrace(because, texts),
    entry: item.entry,
    leads: item.leads,
    takesPart: item.takesPart,
    pays: item.pays,
    standIns: item.standIns.map((each) => ({
      ...each,
      because: textOf(texts.actorLimits, each.why).because,
      ...traced(explanation.limits.get(each.why), texts),
    })),
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
