import type { KnowledgeBase } from './base';
import { classify, type Scope } from './classify';
import { diagnose, diagnoseAgain, diagnoseForAsking } from './diagnose';
import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';
import { closedWith, gatesByAnswers } from './gates';
import { type ModuleState, modulesOf } from './modules';
import type { Assessment } from '#policies/schema/assessment';
import type { SectionId } from '#policies/schema/knowledge';
import type { Classification, Finding, GateStatus } from '#policies/schema/result';
import { setAsideIn, withoutSetAside } from './set-aside';

/** What is known of a system before any measure is thought of. */
export type Situation = {
  /** Without the answers that are set aside. */
  assessment: Assessment;
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

/** What is known of another assessment that differs in few answers: what is set aside in it, and its findings without that. */
export type Neighbour = { aside: string[]; findings: Finding[]; differsIn: string[] };

/** What stands of an assessment as the neighbour of others that differ in these answers from it. */
export function neighbourOf(given: Assessment, base: KnowledgeBase): Omit<Neighbour, 'differsIn'> {
  const aside = setAsideIn(given, base, diagnoseForAsking(given, base));
  return { aside, findings: diagnose(withoutSetAside(given, base, aside), base) };
}

/**
 * Diagnoses, reads the gates and gives the type. Needs the questions, deficits and gates of a knowledge base, and nothing else of it.
 *
 * @param neighbour - where one is at hand, findings that do not differ are taken from it; the outcome is the same
 */
export function situationOf(given: Assessment, base: KnowledgeBase, neighbour?: Neighbour): Situation {
  const aside = setAsideIn(given, base, diagnoseForAsking(given, base));
  const assessment = withoutSetAside(given, base, aside);
  const findings =
    neighbour === undefined
      ? diagnose(assessment, base)
      : diagnoseAgain(neighbour.findings, differences(aside, neighbour), assessment, base);
  const severities = new Map(findings.map((f) => [f.deficit, f.severity]));
  const untyped: EvaluationContext = { base, answers: assessment.answers, severities, type: undefined };
  const gates = gatesByAnswers(base, untyped);
  const classification = classify(assessment, base, scopeOf(base, gates));
  const typed: EvaluationContext = { ...untyped, type: typeForConditions(classification) };
  const asked = findings.map((finding) => (isAsked(finding, typed) ? finding : notApplicable(finding)));
  const context: EvaluationContext = { ...typed, severities: new Map(asked.map((f) => [f.deficit, f.severity])) };
  const stopped = closedWith(base, gates, 'stop');
  return { assessment, findings: asked, gates, classification, context, modules: modulesOf(context), stopped };
}

function differences(aside: string[], neighbour: Neighbour): string[] {
  const here = aside.filter((question) => !neighbour.aside.includes(question));
  const there = neighbour.aside.filter((question) => !aside.includes(question));
  return [...neighbour.differsIn, ...here, ...there];
}

/** Some deficits are asked of one type or of mature clusters only: elsewhere they do not apply. */
function isAsked({ deficit }: Finding, context: EvaluationContext): boolean {
  const when = context.base.leadOf.get(deficit)?.when;
  return when === undefined || evaluate(when, context) !== 'fails';
}

function notApplicable(finding: Finding): Finding {
  return { ...finding, severity: 'not-applicable', because: [] };
}

/** What the gates settle for the classification. */
export function scopeOf(base: KnowledgeBase, gates: ReadonlyMap<string, GateStatus>): Scope {
  return {
    applicable: !closedWith(base, gates, 'no-type'),
    interdependent: base.knowledge.gates.some((g) => g.effects.includes('agglomeration') && gates.get(g.id) === 'open'),
    registerCoversMost: !closedWith(base, gates, 'not-measurable'),
  };
}

/** For conditions, a type that cannot be told is unknown; one that is ruled out is not. */
export function typeForConditions(classification: Classification): EvaluationContext['type'] {
  if (classification.type !== null) return classification.type;
  return classification.status === 'unknown' || classification.status === 'not-measurable' ? undefined : null;
}
