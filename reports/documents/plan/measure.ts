import { must } from '#policies/engine/base';
import type { DecidedItem } from '#policies/schema/result';
import type { Measure } from '#policies/schema/knowledge';
import { type RoleId, roleId } from '#policies/schema/terms';
import type { MeasureText } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import { nextText } from '#policies/explain/wording';
import type { MarginNote, MeasureBlock, Statement } from '#reports/report';
import { tensionsOf } from '#policies/explain/tensions';
import { limitsOf, roleLines } from '#reports/presenters/actors';
import { answersUnder } from './answers-under';
import { answerNote, basisNote, type PlanContext, provenanceNotes, sourceNotes } from './context';
import { facing } from './facing';
import { deficitsUnder, findingNote, ruleNote } from './links';

/** One item of the package with everything that a reader needs to act on it and to defend it. */
export function measureBlock(item: DecidedItem, context: PlanContext): MeasureBlock {
  const { base, texts, t } = context;
  const measure = must(base.measure, item.measure);
  const text = textOf(texts.measures, item.measure);
  return {
    kind: 'measure',
    id: `measure-${item.measure}`,
    code: measure.label,
    name: text.name,
    priority:
      item.next === undefined ? t('measure.first') : t('measure.next', { reason: nextText(item, item.next, texts) }),
    first: item.priority === 'first',
    ...premiseOf(item, context),
    what: text.what,
    margin: provenanceNotes('measures', measure, context),
    because: because(item, measure, context),
    stepsLabel: t('measure.steps'),
    steps: text.steps,
    facts: facts(item, measure, text, context),
    ...caseOf('worked', measure, text.workedHere, context),
    ...caseOf('blocked', measure, text.blockedThere, context),
    cautionsLabel: t('measure.cautions'),
    cautions: cautions(item, context),
    tensionsLabel: t('measure.tensions'),
    tensions: tensionsOf(item, base).map((id) => ({ ...facing(id, context), id: `${item.measure}-tension-${id}` })),
  };
}

/** What is said of the premise: that it is not met or not known, or that a half of it is absent. */
function premiseOf({ premise, absentPremises = [] }: DecidedItem, { texts, t }: PlanContext): { premise?: string } {
  const said = premise === 'met' ? [] : [t(`measure.premise.${premise}`)];
  const names = absentPremises.map((deficit) => textOf(texts.deficits, deficit).name);
  const half =
    premise === 'not-met' || names.length === 0 ? [] : [t('measure.premise.half', { deficits: names.join('; ') })];
  const lines = [...said, ...half];
  return lines.length === 0 ? {} : { premise: lines.join(' ') };
}

function because(item: DecidedItem, measure: Measure, context: PlanContext): Statement[] {
  const { base, texts, t, explanation } = context;
  const answers = answersUnder(explanation().items.get(item.measure));
  const rules = item.rules.map((id) => {
    const rule = must(base.rule, id);
    return {
      text: textOf(texts.rules, id).because,
      margin: [
        ...deficitsUnder(explanation().rules.get(id)).map((deficit) => findingNote(deficit, context)),
        ruleNote(id, context),
        ...sourceNotes(rule.sources, context),
        basisNote('rules', rule, context),
        ...answers.filter((a) => a.rule === id).map((a) => answerNote(a.answer, context)),
      ],
    };
  });
  if (measure.type === undefined) return rules;
  const type = must(base.type, measure.type);
  return [
    ...rules,
    {
      text: t('measure.lineOfType', { type: textOf(texts.types, measure.type).sentence }),
      margin: [{ kind: 'rule', text: t('measure.typeRule', { code: type.code }), to: 'position' }],
    },
  ];
}

function facts(item: DecidedItem, measure: Measure, text: MeasureText, context: PlanContext): MeasureBlock['facts'] {
  const { texts, t } = context;
  const entry = item.entry.map(({ id, status }) => t(`measure.entry.${status}`, { condition: text.entry?.[id] ?? '' }));
  const remarks = item.entry.flatMap(({ id }) => text.entryRemarks?.[id] ?? []);
  const ours = { kind: 'basis' as const, text: t('measure.bandsAreOurs') };
  return [
    ...(entry.length === 0
      ? []
      : [
          {
            term: t('measure.before'),
            text: entry.join(' '),
            margin: remarks.map((remark) => ({ kind: 'basis' as const, text: remark })),
          },
        ]),
    ...roleId.options.map((role) => ({
      term: t(`measure.${role}`),
      text: roleLines(role, item, text[role], context).join(' '),
      margin: roleNotes(role, item, measure, context),
    })),
    { term: t('measure.contribution'), text: joined(text.contribution), margin: [] },
    { term: t('measure.whenNot'), text: text.whenNot, margin: [] },
    {
      term: t('measure.bands'),
      text: t('measure.costAndTime', {
        cost: textOf(texts.costs, measure.cost),
        duration: textOf(texts.durations, measure.duration),
      }),
      margin: [ours],
    },
    ...measure.indicators.map((indicator) => ({
      term: t(`measure.indicator.${indicator.kind}`),
      text: t('measure.indicatorText', {
        name: text.indicators[indicator.id]?.name ?? '',
        verification: text.indicators[indicator.id]?.verification ?? '',
      }),
      margin: [],
    })),
  ];
}

/** On what it rests who has a role: the measure's basis beside who leads, what of a role is ours, and why somebody stands in. */
function roleNotes(role: RoleId, item: DecidedItem, measure: Measure, context: PlanContext): MarginNote[] {
  const { base, t } = context;
  const isOurs = measure.rolesOurs?.includes(role) === true;
  const limits = base.knowledge.actorLimits.filter(({ id }) => limitsOf(role, item).includes(id));
  return [
    ...(role === 'leads' && !isOurs
      ? [{ kind: 'basis' as const, text: t(`measure.roles.${measure.rolesBasis}`) }]
      : []),
    ...(isOurs ? [{ kind: 'basis' as const, text: t('measure.roles.ours') }] : []),
    ...limits.map(({ code }) => ({ kind: 'rule' as const, text: code, to: 'actors' })),
  ];
}

function caseOf(
  side: 'worked' | 'blocked',
  measure: Measure,
  text: string | undefined,
  context: PlanContext,
): Partial<Pick<MeasureBlock, 'worked' | 'blocked'>> {
  const id = measure[side];
  if (id === undefined) return {};
  const { base, texts, t } = context;
  const told = textOf(texts.cases, id);
  return {
    [side]: {
      term: t(termOf(side, measure, context), { name: told.name }),
      text: text ?? told.lesson,
      margin: sourceNotes(must(base.caseStudy, id).sources, context),
    },
  };
}

function termOf(side: 'worked' | 'blocked', { noResultTold }: Measure, { redacted }: PlanContext) {
  if (side === 'worked') return noResultTold ? 'measure.told' : 'measure.worked';
  return redacted ? 'neutral.blocked' : 'measure.blocked';
}

function cautions(item: DecidedItem, context: PlanContext): Statement[] {
  return item.cautions.map((id) => {
    const text = textOf(context.texts.cautions, id);
    const title = `${text.name}.`;
    return {
      title,
      text: `${title} ${text.what}`,
      margin: provenanceNotes('cautions', must(context.base.caution, id), context),
    };
  });
}

/** Contributions as one sentence list: their own full stops are kept, missing ones are added. */
function joined(parts: string[]): string {
  return parts.map((part) => (/[.;]$/.test(part) ? part : `${part}.`)).join(' ');
}
