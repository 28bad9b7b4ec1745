import { must } from '#policies/engine/base';
import type { WithheldReason } from '#policies/schema/result';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import { laterText, notFirstText, withheldText } from '#policies/explain/wording';
import type { Block, Section, Statement } from '#reports/report';
import { type PlanContext, provenanceNotes } from './context';
import { ruleNote } from './links';

/** The same for those who carry out the plan: without what is left alone, the measures of other types, and without whose word it is. */
export function shortWithheldSection(context: PlanContext): Section {
  const section = withheldSection(context);
  const others = section.blocks.findIndex((block) => 'id' in block && block.id === 'leave-alone');
  const blocks = others === -1 ? section.blocks : section.blocks.slice(0, others);
  return {
    ...section,
    blocks: blocks.map((block) =>
      block.kind === 'list' ? { ...block, items: block.items.map((item) => ({ ...item, margin: [] })) } : block,
    ),
  };
}

/** What the package leaves out and why, and what need not be touched. */
export function withheldSection(context: PlanContext): Section {
  const { decision, texts, t } = context;
  const forTheType = (measure: string, { kind }: WithheldReason) =>
    kind === 'type' || kind === 'no-type' || (kind === 'gate' && isLineWithoutType(measure, context));
  const forOtherTypes = decision.withheld.filter(({ measure, reason }) => forTheType(measure, reason));
  const forReasons = decision.withheld.filter(({ measure, reason }) => !forTheType(measure, reason));
  const alone: Statement[] = decision.leaveAlone.map((deficit) => ({
    text: textOf(texts.deficits, deficit).name,
    margin: [{ kind: 'note', text: t('summary.see'), to: `finding-${deficit}` }],
  }));
  return {
    id: 'withheld',
    heading: t('withheld.heading'),
    startsPage: false,
    blocks: [
      ...notFirst(context),
      ...later(context),
      ...block(
        'withheld-here',
        t('withheld.here'),
        forReasons.map((w) => statement(w, context)),
        t('withheld.none'),
      ),
      ...block('leave-alone', t('withheld.leaveAlone'), alone, t('withheld.leaveAloneNone')),
      ...otherTypes(forOtherTypes, context),
    ],
  };
}

/** The severe findings that nothing among the first answers, each with what it waits for. */
function notFirst(context: PlanContext): Block[] {
  const { decision, texts, t } = context;
  if (decision.notFirst.length === 0) return [];
  const items: Statement[] = decision.notFirst.map((why) => {
    const name = textOf(texts.deficits, why.deficit).name;
    return {
      title: t('later.severe', { name, why: '' }).trim(),
      text: t('later.severe', { name, why: notFirstText(why, decision, texts) }),
      margin: [{ kind: 'note', text: t('summary.see'), to: `finding-${why.deficit}` }],
    };
  });
  return block('not-first', t('later.notFirst'), items, '');
}

/** What may come in and is kept back: one line each, with what would bring it in. */
function later(context: PlanContext): Block[] {
  const { decision, base, texts, t } = context;
  if (decision.stages.length === 0 || decision.later.length === 0) return [];
  const items: Statement[] = decision.later.map(({ measure, rules, reason }) => {
    const item = (why: string) =>
      t('withheld.item', {
        code: must(base.measure, measure).label,
        name: textOf(texts.measures, measure).name,
        reason: why,
      });
    return {
      title: item('').trim(),
      text: item(laterText(reason, texts)),
      margin: [
        ...rules.map((rule) => ruleNote(rule, context)),
        ...provenanceNotes('measures', must(base.measure, measure), context),
      ],
    };
  });
  return [
    { kind: 'heading', id: 'kept-for-later', level: 2, text: t('later.heading'), margin: [] },
    { kind: 'paragraph', style: 'note', text: t('later.intro'), margin: [{ kind: 'basis', text: t('later.ours') }] },
    { kind: 'list', ordered: false, items },
  ];
}

/** A line of a type where the system has none: the gate that says why is told once for all of them. */
function isLineWithoutType(measure: string, { decision, base }: PlanContext): boolean {
  return decision.classification.type === null && must(base.measure, measure).type !== undefined;
}

function statement({ measure, reason }: { measure: string; reason: WithheldReason }, context: PlanContext): Statement {
  const { base, texts, t } = context;
  const item = (why: string) =>
    t('withheld.item', {
      code: must(base.measure, measure).label,
      name: textOf(texts.measures, measure).name,
      reason: why,
    });
  return {
    title: item('').trim(),
    text: item(withheldText(measure, reason, texts)),
    margin:
      reason.kind === 'rule'
        ? provenanceNotes('rules', must(base.rule, reason.rule), context)
        : provenanceNotes('measures', must(base.measure, measure), context),
  };
}

/** The lines of other types, as a table: a plan for one type names them, so that nobody asks where they went. */
function otherTypes(withheld: { measure: string; reason: WithheldReason }[], { base, texts, t }: PlanContext): Block[] {
  if (withheld.length === 0) return [];
  return [
    { kind: 'heading', id: 'withheld-types', level: 2, text: t('withheld.types'), margin: [] },
    ...whyNone(withheld, texts),
    {
      kind: 'table',
      id: 'withheld-types-table',
      caption: t('withheld.typesCaption'),
      columns: [
        { label: t('withheld.code'), share: 0.12, align: 'start' },
        { label: t('withheld.measure'), share: 0.48, align: 'start' },
        { label: t('withheld.belongsTo'), share: 0.4, align: 'start' },
      ],
      rows: withheld.map(({ measure }) => {
        const { label, type } = must(base.measure, measure);
        return [label, textOf(texts.measures, measure).name, type === undefined ? '' : textOf(texts.types, type).name];
      }),
    },
  ];
}

/** Why a system without a type gets no line of one: the same reason for all of them. */
function whyNone([first]: { measure: string; reason: WithheldReason }[], texts: Texts): Block[] {
  if (first === undefined || first.reason.kind === 'type') return [];
  return [{ kind: 'paragraph', style: 'body', text: withheldText(first.measure, first.reason, texts), margin: [] }];
}

function block(id: string, heading: string, items: Statement[], none: string): Block[] {
  return [
    { kind: 'heading', id, level: 2, text: heading, margin: [] },
    items.length === 0
      ? { kind: 'paragraph', style: 'body', text: none, margin: [] }
      : { kind: 'list', ordered: false, items },
  ];
}
