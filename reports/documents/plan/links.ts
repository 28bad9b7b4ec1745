import { must } from '#policies/engine/base';
import type { Trace } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import type { MarginNote } from '#reports/report';
import { isLookedAt, type PlanContext } from './context';

/** A link to an item of the package. */
export function measureNote(measure: string, { base, texts, t }: PlanContext): MarginNote {
  const { label } = must(base.measure, measure);
  const text = t('link.measure', { code: label, name: textOf(texts.measures, measure).name });
  return { kind: 'measure', text, to: `measure-${measure}` };
}

/** A link to what was found about a deficit, with its state. */
export function findingNote(deficit: string, context: PlanContext): MarginNote {
  const { decision, texts, t } = context;
  const found = decision.findings.find((finding) => finding.deficit === deficit)?.severity ?? null;
  const severity = found ?? 'unknown';
  const text = t('link.finding', { name: textOf(texts.deficits, deficit).name, severity: t(`severity.${severity}`) });
  const told = isLookedAt({ deficit, severity: found }, context);
  return { kind: 'finding', text, to: told ? `finding-${deficit}` : 'findings-left' };
}

/** A link to a rule that spoke. */
export function ruleNote(rule: string, context: PlanContext): MarginNote {
  const { base, t } = context;
  const [told = rule] = sameRules(rule, context);
  return { kind: 'rule', text: t('link.rule', { code: must(base.rule, rule).label }), to: `rule-${told}` };
}

/** A link to what a theory says of this case. */
export function readingNote(reading: string, { texts, t }: PlanContext): MarginNote {
  return {
    kind: 'note',
    text: t('link.reading', { name: textOf(texts.readings, reading).name }),
    to: `reading-${reading}`,
  };
}

/** The rules that spoke with the same code and the same words: they are told once, under the first of them. */
export function sameRules(rule: string, { base, texts, explanation }: PlanContext): string[] {
  const { code } = must(base.rule, rule);
  const { because } = textOf(texts.rules, rule);
  return base.knowledge.rules
    .filter((other) => other.code === code && explanation().rules.has(other.id))
    .map((other) => other.id)
    .filter((other) => textOf(texts.rules, other).because === because);
}

/** The cases of the sources that illustrate something, by name, each leading to where it is told. */
export function casesOf(id: string, context: PlanContext): MarginNote[] {
  const { base, texts, t } = context;
  return base.knowledge.cases
    .filter((each) => each.illustrates.includes(id))
    .map((each) => ({
      kind: 'note',
      text: t('link.case', { name: textOf(texts.cases, each.id).name }),
      to: placeOfCase(each.id, context),
    }));
}

/** Where a case is told: among those like this place, or in the list of the others. */
function placeOfCase(id: string, { likeCases }: PlanContext): string {
  return likeCases().some((like) => like.case === id) ? `case-${id}` : `told-${id}`;
}

/** The deficits that the conditions of a trace look at, each once, in their order. */
export function deficitsUnder(trace: Trace | undefined): string[] {
  const found = new Set<string>();
  const walk = (node: Trace) => {
    if ('answer' in node) return;
    if ('condition' in node && node.condition.kind === 'severity') found.add(node.condition.deficit);
    node.of.forEach(walk);
  };
  if (trace !== undefined) walk(trace);
  return [...found];
}
