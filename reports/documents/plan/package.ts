import { must } from '#policies/engine/base';
import type { Decision } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import { entryOf } from '#policies/explain/wording';
import type { Block, MarginNote, Section, Statement } from '#reports/report';
import { actorsTable } from './actors';
import { type PlanContext, provenanceNotes, sourceNotes } from './context';
import { conditionText } from './condition-text';
import { ruleNote } from './links';
import { measureBlock } from './measure';
import { overviewOf } from './overview';
import { shortMeasure } from './short-measure';
import { madePlan } from './decided-plan/made-plan';

const MACRO = 'macro-policy-can-undo-local-work';

/** The package for those who carry it out: the conditions on everything, and the stages with their items; why stands in the evidence. */
export function shortPackageSection(context: PlanContext): Section {
  const { decision } = context;
  return {
    ...packageSection(context),
    blocks: [
      ...macroWarning(context),
      ...(decision.stages.length === 0 ? [] : [overviewOf(context)]),
      ...conditions(context),
      ...decision.stages.flatMap((stage, index) => stageBlocks(stage, index, context, shortMeasure)),
    ].map(withoutNotes),
  };
}

/** The plan says whose word it is only where it leads to the evidence. */
function withoutNotes(block: Block): Block {
  if (block.kind === 'heading' || block.kind === 'paragraph') return { ...block, margin: [] };
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => ({ ...item, margin: [] })) };
  if (block.kind === 'facts') return { ...block, items: block.items.map((item) => ({ ...item, margin: [] })) };
  return block;
}

/** The package in full: also what is read beside it, who acts in all of it, and the reasons of each item. */
export function packageSection(context: PlanContext): Section {
  const { decision, t } = context;
  const planned = madePlan(context) !== undefined;
  return {
    id: 'package',
    heading: t(planned ? 'decidedPlan.proposal.heading' : 'package.heading'),
    intro: {
      text: t(
        decision.stages.length === 0 ? 'package.empty' : planned ? 'decidedPlan.proposal.intro' : 'package.intro',
      ),
      margin: [],
    },
    startsPage: true,
    blocks: [
      ...macroWarning(context),
      ...(decision.stages.length === 0 ? [] : [overviewOf(context)]),
      ...conditions(context),
      ...readings(context),
      ...actorsTable(context),
      ...decision.stages.flatMap((stage, index) => stageBlocks(stage, index, context, measureBlock)),
    ],
  };
}

/** Where imports or inputs are a shock, a warning stands above everything: what happens far away can undo it (B.6.4b, 8). */
function macroWarning(context: PlanContext): Block[] {
  const { decision, base, texts } = context;
  return decision.cautions
    .filter(({ caution, rules }) => caution === MACRO && rules.length > 0)
    .map(({ caution }) => ({
      kind: 'paragraph',
      style: 'lead',
      text: textOf(texts.cautions, caution).what,
      margin: provenanceNotes('cautions', must(base.caution, caution), context),
    }));
}

function conditions(context: PlanContext): Block[] {
  const { decision, base, t } = context;
  if (decision.stages.length === 0 || decision.blocks.length === 0) return [];
  const items: Statement[] = decision.blocks.map(({ block, rule }) => ({
    text: conditionText(block, context),
    margin: provenanceNotes('rules', must(base.rule, rule), context),
  }));
  return [
    { kind: 'heading', id: 'conditions', level: 2, text: t('package.conditions'), margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}

/** What is read beside the package: lines of the type that are no items, and what rules name as history or as a warning. */
function readings(context: PlanContext): Block[] {
  const { decision, base, t } = context;
  const told = (kind: 'reading' | 'pattern') =>
    decision.alongside.filter(({ measure }) => must(base.measure, measure).kind === kind);
  return [
    ...readingBlocks('alongside', t('package.readings'), undefined, told('reading'), context),
    ...readingBlocks('patterns', t('package.patterns'), t('package.patternsText'), told('pattern'), context),
  ];
}

function readingBlocks(
  id: string,
  heading: string,
  intro: string | undefined,
  readings: Decision['alongside'],
  context: PlanContext,
): Block[] {
  const { base, texts } = context;
  if (readings.length === 0) return [];
  const items: Statement[] = readings.map(({ measure, rules }) => {
    const text = textOf(texts.measures, measure);
    const because = rules.map((rule) => textOf(texts.rules, rule).because);
    return {
      title: `${text.name}.`,
      text: [`${text.name}.`, text.what, ...because, ...(id === 'patterns' ? [text.whenNot] : [])].join(' '),
      margin: [
        ...rules.map((rule) => ruleNote(rule, context)),
        ...provenanceNotes('measures', must(base.measure, measure), context),
      ],
    };
  });
  return [
    { kind: 'heading', id, level: 2, text: heading, margin: [] },
    ...(intro === undefined ? [] : [{ kind: 'paragraph' as const, style: 'note' as const, text: intro, margin: [] }]),
    { kind: 'list', ordered: false, items },
  ];
}

function stageBlocks(
  stage: Decision['stages'][number],
  index: number,
  context: PlanContext,
  told: typeof measureBlock,
): Block[] {
  const { texts, t } = context;
  const text = textOf(texts.stages, stage.id);
  const fact = (term: 'entry' | 'contribution' | 'verification' | 'stopRule', value: string) => ({
    term: t(`package.${term}`),
    text: value,
    margin: remarksOn(text.remarks?.[term]),
  });
  return [
    {
      kind: 'heading',
      id: `stage-${stage.id}`,
      level: 2,
      text: t('package.stage', { number: index + 1, title: text.title }),
      margin: sourceNotes(
        context.decision.classification.type === 'embryonic'
          ? [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }]
          : [],
        context,
      ),
    },
    {
      kind: 'facts',
      items: [
        fact('entry', entryOf(stage, texts)),
        fact('contribution', text.contribution),
        fact('verification', text.verification),
        fact('stopRule', text.stopRule),
      ],
    },
    ...stage.items.map((item) => told(item, context)),
  ];
}

/** What of a term is ours, for the margin: the term itself is written so that people can sign it. */
function remarksOn(remark: string | undefined): MarginNote[] {
  return remark === undefined ? [] : [{ kind: 'basis', text: remark }];
}
