import { must } from '#policies/engine/base';
import { tensionsOf } from '#policies/explain/tensions';
import { evaluate } from '#policies/engine/evaluate';
import { textOf } from '#policies/text/text-of';
import type { Block, Section } from '#reports/report';
import { type PlanContext, provenanceNotes } from './context';
import { facing } from './facing';
import { casesOf, readingNote } from './links';

/** Cautions on the whole package, and the contradictions that stand open behind it, both sides shown. */
export function cautionsSection(context: PlanContext): Section {
  const { decision, base, texts, t } = context;
  const cautions: Block[] =
    decision.cautions.length === 0
      ? []
      : [
          { kind: 'heading', id: 'cautions-list', level: 2, text: t('cautions.cautions'), margin: [] },
          {
            kind: 'list',
            ordered: false,
            items: decision.cautions.map(({ caution, rules, readings = [] }) => {
              const text = textOf(texts.cautions, caution);
              const whys = [
                ...rules.map((rule) => textOf(texts.rules, rule).because),
                ...readings.flatMap((reading) => whysOf(reading, caution, context)),
              ];
              return {
                title: `${text.name}.`,
                text: [`${text.name}.`, text.what, ...new Set(whys)].join(' '),
                margin: [
                  ...provenanceNotes('cautions', must(base.caution, caution), context),
                  ...readings.map((reading) => readingNote(reading, context)),
                  ...casesOf(caution, context),
                ],
              };
            }),
          },
        ];
  const tensions = openTensions(context).map((id): Block => ({ kind: 'facing', ...facing(id, context) }));
  return {
    id: 'cautions',
    heading: t('cautions.heading'),
    startsPage: true,
    blocks: [
      ...cautions,
      ...(tensions.length === 0
        ? []
        : [
            { kind: 'heading' as const, id: 'tensions', level: 2 as const, text: t('cautions.tensions'), margin: [] },
            { kind: 'paragraph' as const, style: 'body' as const, text: t('cautions.tensionsIntro'), margin: [] },
            ...tensions,
          ]),
    ],
  };
}

/** Why a reading calls for a caution. */
function whysOf(reading: string, caution: string, { decision, texts }: PlanContext): string[] {
  const { effects } = textOf(texts.readings, reading);
  const result = decision.readings.find((each) => each.reading === reading);
  return (result?.effects ?? []).flatMap((effect) =>
    effect.kind === 'caution' && effect.caution === caution && effect.measures === undefined
      ? [textOf(effects, effect.effect)]
      : [],
  );
}

/**
 * The tensions that items, what is read beside them, grave findings, closed gates, rules that spoke and the type touch,
 * and those that the answers themselves call up; in the order of the catalogue.
 */
function openTensions({ situation, decision, explanation, base }: PlanContext): string[] {
  const { type } = decision.classification;
  const grave = decision.findings.filter((f) => typeof f.severity === 'number' && f.severity >= 2);
  const touched = new Set([
    ...decision.stages.flatMap((stage) => stage.items.flatMap((item) => tensionsOf(item, base))),
    ...decision.alongside.flatMap(({ measure }) => must(base.measure, measure).tensions),
    ...grave.flatMap(({ deficit }) => must(base.deficit, deficit).tensions),
    ...decision.gates.flatMap(({ gate, status }) => (status === 'closed' ? must(base.gate, gate).tensions : [])),
    ...[...explanation().rules.keys()].flatMap((rule) => must(base.rule, rule).tensions ?? []),
    ...(type === null ? [] : must(base.type, type).tensions),
  ]);
  return base.knowledge.tensions
    .filter(({ id, when }) => touched.has(id) || (when !== undefined && evaluate(when, situation.context) === 'holds'))
    .map((tension) => tension.id);
}
