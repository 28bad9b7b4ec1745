import { must } from '#policies/engine/base';
import type { Trace } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import type { MarginNote, RuleBlock, Section } from '#reports/report';
import { answersUnder } from './answers-under';
import { conditionText } from './condition-text';
import { answerNote, openNote, type PlanContext, provenanceNotes } from './context';
import { deficitsUnder, findingNote, measureNote, sameRules } from './links';

/** Every rule that spoke: what it says and on whose word, which answers it saw, and what followed from it. */
export function reasonsSection(context: PlanContext): Section {
  const { explanation, base, t } = context;
  const spoke = base.knowledge.rules.filter((rule) => explanation().rules.has(rule.id));
  const rules = spoke.filter((rule) => sameRules(rule.id, context)[0] === rule.id);
  return {
    id: 'reasons',
    heading: t('reasons.heading'),
    intro: { text: t('reasons.intro'), margin: [] },
    startsPage: true,
    blocks: rules.map((rule) => ruleBlock(rule.id, context)),
  };
}

function ruleBlock(id: string, context: PlanContext): RuleBlock {
  const { base, texts, t } = context;
  const rule = must(base.rule, id);
  return {
    kind: 'rule',
    id: `rule-${id}`,
    name: t('link.rule', { code: rule.label }),
    text: textOf(texts.rules, id).because,
    margin: provenanceNotes('rules', rule, context),
    sawLabel: t('reasons.saw'),
    saw: once(sameRules(id, context).flatMap((rule) => sawOf(rule, context))),
    ledToLabel: t('reasons.ledTo'),
    ledTo: once(sameRules(id, context).flatMap((rule) => ledTo(rule, context))),
  };
}

/** What a rule looked at: findings, answers, and questions that nobody has answered. */
function sawOf(rule: string, context: PlanContext): MarginNote[] {
  const trace = context.explanation().rules.get(rule);
  return [
    ...deficitsUnder(trace).map((deficit) => findingNote(deficit, context)),
    ...answersUnder(trace).map(({ answer }) => answerNote(answer, context)),
    ...openUnder(trace, context).map((question) => openNote(question, context)),
  ];
}

/** Each note once. */
function once(notes: MarginNote[]): MarginNote[] {
  return notes.filter((note, index) => notes.findIndex((n) => n.text === note.text && n.to === note.to) === index);
}

/** The questions that a trace looked at and found unanswered. */
function openUnder(trace: Trace | undefined, { base }: PlanContext): string[] {
  const open = new Set<string>();
  const walk = (node: Trace) => {
    if ('answer' in node) return;
    if ('condition' in node && node.of.length === 0) {
      const { condition } = node;
      if (condition.kind === 'answer' || condition.kind === 'evidence') open.add(condition.question);
      if (condition.kind === 'flag') open.add(must(base.questionOfFlag, condition.flag).id);
    }
    node.of.forEach(walk);
  };
  if (trace !== undefined) walk(trace);
  return [...open];
}

/** What followed from a rule: items, measures withheld, cautions and conditions on the whole. */
function ledTo(rule: string, context: PlanContext): MarginNote[] {
  const { decision, texts, t } = context;
  const { then } = must(context.base.rule, rule);
  const all = decision.stages.flatMap((stage) => stage.items);
  const items = all.filter((item) => item.rules.includes(rule));
  const warned = then.kind !== 'caution' ? [] : all.filter((item) => then.measures?.includes(item.measure) === true);
  const later = decision.later.filter(({ rules }) => rules.includes(rule));
  const withheld = decision.withheld.filter(({ reason }) => reason.kind === 'rule' && reason.rule === rule);
  const cautions = decision.cautions.filter(({ rules }) => rules.includes(rule));
  const readings = decision.alongside.filter(({ rules }) => rules.includes(rule));
  const blocks = decision.blocks.filter((block) => block.rule === rule);
  return [
    ...items.map((item) => measureNote(item.measure, context)),
    ...later.map(({ measure }): MarginNote => ({
      kind: 'measure',
      text: t('reasons.later', { name: textOf(texts.measures, measure).name }),
      to: decision.stages.length === 0 ? 'withheld' : 'kept-for-later',
    })),
    ...withheld.map(({ measure }): MarginNote => ({
      kind: 'measure',
      text: t('reasons.withheld', { name: textOf(texts.measures, measure).name }),
      to: 'withheld-here',
    })),
    ...warned.map((item) => measureNote(item.measure, context)),
    ...cautions.map(({ caution }): MarginNote => ({
      kind: 'note',
      text: t('reasons.caution', { name: textOf(texts.cautions, caution).name }),
      to: 'cautions-list',
    })),
    ...readings.map(({ measure }): MarginNote => ({
      kind: 'measure',
      text: t('reasons.reading', { name: textOf(texts.measures, measure).name }),
      to: must(context.base.measure, measure).kind === 'pattern' ? 'patterns' : 'alongside',
    })),
    ...blocks.map(({ block }): MarginNote => ({
      kind: 'note',
      text: conditionText(block, context),
      to: decision.stages.length === 0 ? 'package' : 'conditions',
    })),
  ];
}
