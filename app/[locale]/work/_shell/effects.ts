import { decide } from '../../../../policies/compose';
import { knowledgeBase } from '../../../../policies/knowledge/knowledge';
import type { Assessment } from '../../../../policies/schema/assessment';
import type { Decision } from '../../../../policies/schema/result';
import { textsFor } from '../../../../policies/text/texts';
import { textOf } from '../../../../policies/text/text-of';
import type { Texts } from '../../../../policies/schema/text';

/** Words of the namespace `work.effect`. */
export type EffectWords = (key: string, values?: Record<string, string>) => string;

/** What one answer changes: the result with it beside the result without it, in words. Nothing is said where nothing changes. */
export function effectOf(assessment: Assessment, question: string, locale: string, t: EffectWords): string[] {
  if (!Object.hasOwn(assessment.answers, question)) return [];
  const others = Object.fromEntries(Object.entries(assessment.answers).filter(([id]) => id !== question));
  const texts = textsFor(locale);
  const before = decide({ ...assessment, answers: others }, knowledgeBase);
  const after = decide(assessment, knowledgeBase);
  return [
    ...typeLines(before, after, texts, t),
    ...gateLines(before, after, texts),
    ...severityLines(before, after, texts, t),
    ...measureLines(before, after, texts, t),
    ...blockLines(before, after, t),
    ...checkLines(before, after, texts),
  ];
}

function typeLines(before: Decision, after: Decision, texts: Texts, t: EffectWords): string[] {
  const { type } = after.classification;
  if (before.classification.type === type) return [];
  return [type === null ? t('typeGone') : t('type', { type: textOf(texts.types, type).name })];
}

function gateLines(before: Decision, after: Decision, texts: Texts): string[] {
  return after.gates.flatMap(({ gate, status }) => {
    const was = before.gates.find((g) => g.gate === gate)?.status;
    return status === 'closed' && was !== 'closed' ? [textOf(texts.gates, gate).closed] : [];
  });
}

function severityLines(before: Decision, after: Decision, texts: Texts, t: EffectWords): string[] {
  return after.findings.flatMap(({ deficit, severity }) => {
    const was = before.findings.find((f) => f.deficit === deficit)?.severity;
    if (severity === was || severity === null) return [];
    return [t(`severity.${severity}`, { name: textOf(texts.deficits, deficit).name })];
  });
}

function measureLines(before: Decision, after: Decision, texts: Texts, t: EffectWords): string[] {
  const [had, has] = [measuresOf(before), measuresOf(after)];
  const name = (id: string) => textOf(texts.measures, id).name;
  const entered = has.filter((id) => !had.includes(id)).map(name);
  const left = had.filter((id) => !has.includes(id)).map(name);
  return [
    ...(entered.length === 0 ? [] : [t('entered', { names: entered.join('; ') })]),
    ...(left.length === 0 ? [] : [t('left', { names: left.join('; ') })]),
  ];
}

function blockLines(before: Decision, after: Decision, t: EffectWords): string[] {
  return after.blocks
    .filter(({ block }) => !before.blocks.some((b) => b.block === block))
    .map(({ block }) => t(`block.${block}`));
}

function checkLines(before: Decision, after: Decision, texts: Texts): string[] {
  return after.checks.flatMap(({ check, status }) => {
    const was = before.checks.find((c) => c.check === check)?.status;
    return status === 'breached' && was !== 'breached' ? [textOf(texts.checks, check).breached] : [];
  });
}

function measuresOf(decision: Decision): string[] {
  return decision.stages.flatMap((stage) => stage.items.map((item) => item.measure));
}
