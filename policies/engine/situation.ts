import { isAsked } from './asked';
import type { KnowledgeBase } from './base';
import { classify, type Scope } from './classify';
import { diagnose, diagnoseAgain } from './diagnose';
import { contextOf, type EvaluationContext } from './evaluation-context';
import { closedWith, gatesByAnswers, interdependenceOf } from './gates';
import { type ModuleState, modulesOf } from './modules';
import type { Assessment } from '#policies/schema/assessment';
import type { SectionId } from '#policies/schema/knowledge';
import type { Classification, Finding, GateStatus } from '#policies/schema/result';
import { setAsideIn, withoutSetAside } from './set-aside';

/** What is known of a system before any measure is thought of. */
export type Situation = {
  /** As people answered. */
  given: Assessment;
  /** The questions whose answers are set aside. */
  setAside: string[];
  /** Without the answers that are set aside. */
  assessment: Assessment;
  /** What the answers say of every deficit, whether or not it is asked of such a system. */
  diagnosed: Finding[];
  findings: Finding[];
  /** The gates that answers decide. */
  gates: ReadonlyMap<string, GateStatus>;
  classification: Classification;
  context: EvaluationContext;
  /** The optional parts of the interview. */
  modules: ReadonlyMap<SectionId, ModuleState>;
  /** A gate has closed that leaves nothing to plan. */
  stopped: boolean;
};

/** The situation of another assessment, and the questions that are answered otherwise there. */
export type Neighbour = Pick<Situation, 'setAside' | 'diagnosed'> & { differsIn: string[] };

/**
 * Diagnoses, reads the gates and gives the type. Needs the questions, deficits and gates of a knowledge base, and nothing else of it.
 *
 * @param neighbour - where one is at hand, findings that do not differ are taken from it; the outcome is the same
 */
export function situationOf(given: Assessment, base: KnowledgeBase, neighbour?: Neighbour): Situation {
  const setAside = setAsideIn(given, base);
  const assessment = withoutSetAside(given, setAside);
  const diagnosed =
    neighbour === undefined
      ? diagnose(assessment, base)
      : diagnoseAgain(neighbour.diagnosed, differences(setAside, neighbour), assessment, base);
  const untyped = contextOf(assessment, base, diagnosed, undefined);
  const gates = gatesByAnswers(base, untyped);
  const classification = classify(assessment, base, scopeOf(base, gates));
  const type = typeForConditions(classification);
  const typed = { ...untyped, type };
  const findings = diagnosed.map((finding) => (isLookedFor(finding, typed) ? finding : notApplicable(finding)));
  const context = contextOf(assessment, base, findings, type);
  const stopped = closedWith(base, gates, 'stop');
  const modules = modulesOf(context);
  return { given, setAside, assessment, diagnosed, findings, gates, classification, context, modules, stopped };
}

function differences(setAside: string[], neighbour: Neighbour): string[] {
  const here = setAside.filter((question) => !neighbour.setAside.includes(question));
  const there = neighbour.setAside.filter((question) => !setAside.includes(question));
  return [...neighbour.differsIn, ...here, ...there];
}

/** Some deficits are asked of one type or of mature clusters only: elsewhere they do not apply. */
function isLookedFor({ deficit }: Finding, context: EvaluationContext): boolean {
  const lead = context.base.leadOf.get(deficit);
  return lead === undefined || isAsked(lead, context);
}

function notApplicable(finding: Finding): Finding {
  const { byGroup: _, decidedBy: _decided, ...asked } = finding;
  return { ...asked, severity: 'not-applicable', because: [] };
}

/** What the gates settle for the classification. */
export function scopeOf(base: KnowledgeBase, gates: ReadonlyMap<string, GateStatus>): Scope {
  return {
    applicable: !closedWith(base, gates, 'no-type'),
    interdependence: interdependenceOf(base, gates),
    registerCoversMost: !closedWith(base, gates, 'not-measurable'),
  };
}

/** For conditions, a type that cannot be told is unknown; one that is ruled out is not. */
export function typeForConditions(classification: Classification): EvaluationContext['type'] {
  if (classification.type !== null) return classification.type;
  return classification.status === 'unknown' || classification.status === 'not-measurable' ? undefined : null;
}
