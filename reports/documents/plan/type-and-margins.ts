import { must } from '#policies/engine/base';
import type { TwoByTwo } from '#charts/two-by-two';
import { regionWeightOf } from '#policies/engine/classify';
import { gateAskText } from '#policies/explain/wording';
import { leversOf } from '#policies/levers';
import { timesAway } from '#policies/engine/margins';
import type { Classification } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import { answerText } from '#reports/presenters/answers';
import type { Block, ParagraphBlock, Section, TableBlock } from '#reports/report';
import { answeredQuestion } from '#policies/engine/diagnose';
import { answerNote, openNote, type PlanContext, provenanceNotes } from './context';
import { flipBlocks } from './flips';
import { sourceOf } from './profile-facts';
import { captionOf, distance } from './figure-caption';
import { nearestCut, sentenceOf } from './sentence';

const QUARTERS: TypeId[] = ['local-development-vector', 'center', 'embryonic', 'advanced-vector'];

/** What the system is: the 2 x 2, its numbers, what would flip the type, and what the type means. */
export function positionSection(context: PlanContext): Section {
  const { decision, t } = context;
  const { classification } = decision;
  const table = marginsTable(context);
  const figure: Block[] =
    classification.margins.length === 0
      ? []
      : [
          {
            kind: 'figure',
            id: 'two-by-two',
            figure: { kind: 'two-by-two', ...twoByTwoOf(context) },
            caption: captionOf(context),
            alternative: t('position.alternative', { sentence: sentenceOf(context) }),
            table,
          },
        ];
  const typed = classification.type === null ? [] : typeBlocks(classification.type, context);
  return {
    id: 'position',
    heading: t('position.heading'),
    startsPage: true,
    blocks: [
      note('lead', t(`position.status.${aboutType(classification)}`), context),
      ...interdependence(context),
      ...figure,
      ...leverBlocks(context),
      ...coverage(context),
      ...gateBlocks(context),
      ...remarks(context),
      ...flipBlocks(context),
      ...typed,
      ...(classification.type === null ? [note('note', t('position.noType'), context)] : []),
    ],
  };
}

/** What is said of importance; whether firms depend on each other is told apart from it. */
function aboutType({ status }: Classification) {
  return status === 'agglomeration' || status === 'confirmed' ? 'typed' : status;
}

/** Whether firms depend on each other, as far as somebody has seen it, whether or not there is a type. */
function interdependence(context: PlanContext): ParagraphBlock[] {
  const { decision, base, assessment, texts, t } = context;
  const { interdependence: seen } = decision.classification;
  const question = base.questionOfFlag.get('interdependence');
  if (question === undefined) return [];
  const asking = decision.gates.find(({ gate }) => must(base.gate, gate).effects.includes('agglomeration'));
  const doubt = asking?.doubt === undefined ? [] : [gateAskText(asking.gate, asking.doubt, texts)];
  const answered = answeredQuestion(question.id, assessment);
  const margin = answered.length === 0 ? [openNote(question.id, context)] : answered.map((a) => answerNote(a, context));
  return [
    { kind: 'paragraph', style: 'body', text: [t(`position.interdependence.${seen}`), ...doubt].join(' '), margin },
  ];
}

/** The four choices behind the figures, each with what is known of it here. */
function leverBlocks({ assessment, t }: PlanContext): Block[] {
  if (assessment.indicators === undefined) return [];
  const items = leversOf(assessment).map(({ lever, known }) => ({
    term: t(`position.levers.${lever}`),
    text: known.map((said) => leverWords(said, t)).join(', ') || t('position.levers.unknown'),
    margin: [],
  }));
  return [
    { kind: 'heading', id: 'levers', level: 2, text: t('position.levers.heading'), margin: [] },
    { kind: 'paragraph', style: 'body', text: t('position.levers.intro'), margin: [] },
    { kind: 'facts', items },
  ];
}

/** The two ways of counting have words of ours; everything else is as somebody wrote it. */
function leverWords(said: string, t: PlanContext['t']): string {
  return said === 'employment' || said === 'establishments' ? t(`summary.measured.${said}`) : said;
}

/** The figure: where the system stands between the cuts. */
export function twoByTwoOf({ assessment, decision, t, format }: PlanContext): TwoByTwo {
  const { cutOffs: cuts, margins, type } = decision.classification;
  const share = margins.find((m) => m.axis === 'sectorShare');
  const quotient = margins.find((m) => m.axis === 'locationQuotient');
  const nearest = nearestCut(decision.classification);
  return {
    xLabel: t('position.axis.sectorShare'),
    yLabel: t('position.axis.locationQuotient'),
    cuts: {
      x: cuts.sectorShareHigh,
      xMinimum: cuts.sectorShareMinimum,
      y: cuts.locationQuotient,
      yMinimum: cuts.locationQuotientMinimum,
    },
    cutLabels: {
      x: format.percent(cuts.sectorShareHigh),
      xMinimum: format.percent(cuts.sectorShareMinimum),
      y: format.number(cuts.locationQuotient),
      yMinimum: format.number(cuts.locationQuotientMinimum),
    },
    quarters: QUARTERS.map((id) => ({ id, name: t(`position.quarter.${id}`), current: id === type })),
    ...(share !== undefined && quotient !== undefined
      ? {
          value: {
            x: share.value,
            y: quotient.value,
            label: assessment.profile.name,
            ...(share.interval ? { xInterval: share.interval } : {}),
            ...(quotient.interval ? { yInterval: quotient.interval } : {}),
          },
        }
      : {}),
    ...(nearest === undefined ? {} : { nearest: distance(nearest, { t, format }) }),
  };
}

/** Where the figures and the answer differ on how much the register covers: both are told, and the answer can be changed. */
function coverage(context: PlanContext): ParagraphBlock[] {
  const { decision, base, assessment, t } = context;
  const { coverageDisagrees } = decision.classification;
  const question = base.questionOfFlag.get('register_coverage');
  if (coverageDisagrees === undefined || question === undefined) return [];
  const margin = answeredQuestion(question.id, assessment).map((answered) => answerNote(answered, context));
  const [answered] = answeredQuestion(question.id, assessment);
  const answer = answered === undefined ? '' : answerText(answered, context).replace(/\.$/, '');
  return [
    {
      kind: 'paragraph',
      style: 'body',
      text: t(`position.coverage.${coverageDisagrees.figures ? 'most' : 'notMost'}`, { answer }),
      margin,
    },
  ];
}

/** The gates that are closed, each with what follows; those that are open let the system pass and are not worth a line. */
function gateBlocks(context: PlanContext): Block[] {
  const { decision, base, texts, t } = context;
  const closed = decision.gates.filter(({ status }) => status === 'closed');
  if (closed.length === 0) return [];
  const items = closed.map(({ gate }) => {
    const text = textOf(texts.gates, gate);
    return { text: `${text.name} ${text.closed}`, margin: provenanceNotes('gates', must(base.gate, gate), context) };
  });
  return [
    { kind: 'heading', id: 'gates', level: 2, text: t('position.gates'), margin: [] },
    { kind: 'list', ordered: false, items },
  ];
}

function typeBlocks(type: TypeId, context: PlanContext): Block[] {
  const text = textOf(context.texts.types, type);
  const entity = must(context.base.type, type);
  return [
    { kind: 'heading', id: 'type', level: 2, text: text.name, margin: [] },
    { kind: 'paragraph', style: 'body', text: text.what, margin: provenanceNotes('types', entity, context) },
    note('body', text.approach, context),
    note('body', text.risk, context),
    note('note', text.limits, context),
  ];
}

/** What a reader must know beside the figure: neighbours, contradictions, the region's weight, a small own share. */
function remarks(context: PlanContext): ParagraphBlock[] {
  const { assessment, decision, texts, t, format } = context;
  const { classification } = decision;
  const name = (type: TypeId | null) => (type === null ? t('position.noTypeName') : textOf(texts.types, type).name);
  const neighbours = classification.neighbours.map(({ type, change }) =>
    t('position.neighbour', {
      type: name(type),
      axis: t(`position.axis.${change.axis}`),
      direction: t(`position.direction.${change.to}`),
      cut: change.axis === 'sectorShare' ? format.percent(change.cut) : format.number(change.cut),
    }),
  );
  const conflicts = classification.conflicts.map((c) =>
    t('position.conflict', { indicators: name(c.indicators), judgement: name(c.judgement) }),
  );
  const { registerAlone, possibleTypes, type } = classification;
  const weight = assessment.indicators === undefined ? undefined : regionWeightOf(assessment.indicators);
  const possible =
    weight === undefined
      ? []
      : [
          t(weight.derived ? 'position.possibleDerived' : 'position.possible', {
            weight: format.percent(weight.weight),
            types: format.list(possibleTypes.map(name)),
          }),
        ];
  return [
    ...neighbours,
    ...conflicts,
    ...(registerAlone === undefined ? [] : [t('position.registerAlone', { type: name(registerAlone) })]),
    ...(registerAlone === undefined || type === null ? [] : [t('position.linesByJudgement')]),
    ...possible,
    ...(classification.specialisedButSmall ? [t('position.specialisedButSmall')] : []),
    ...(assessment.indicators?.measuredBy === 'establishments' ? [t('position.proxy')] : []),
  ].map((text) => note('body', text, context));
}

function marginsTable(context: PlanContext): TableBlock {
  const { decision, t, format } = context;
  return {
    kind: 'table',
    id: 'margins',
    caption: t('position.tableCaption'),
    columns: [
      { label: t('position.column.figure'), share: 0.34, align: 'start' },
      { label: t('position.column.value'), share: 0.14, align: 'end' },
      { label: t('position.column.interval'), share: 0.2, align: 'end' },
      { label: t('position.column.cut'), share: 0.12, align: 'end' },
      { label: t('position.column.distance'), share: 0.2, align: 'end' },
    ],
    rows: decision.classification.margins.map((m) => {
      const isShare = m.axis === 'sectorShare';
      const show = isShare ? format.percent : format.number;
      const cell = (value: number): Cell => ({
        kind: 'number',
        value,
        ...(isShare ? { unit: 'share' as const } : {}),
        text: show(value),
      });
      const times = timesAway(m);
      return [
        t(`position.bound.${m.bound}`, { axis: t(`position.axis.${m.axis}`) }),
        cell(m.value),
        m.interval === undefined
          ? t('none')
          : t('position.interval', { low: show(m.interval[0]), high: show(m.interval[1]) }),
        cell(m.cut),
        times === undefined
          ? t('none')
          : {
              kind: 'number',
              value: m.ratio,
              unit: 'times',
              text: t(m.ratio >= 1 ? 'position.timesAbove' : 'position.timesBelow', {
                times: format.number(times),
              }),
            },
      ];
    }),
  };
}

/** A paragraph with, for the first of the section, where the figures come from. */
function note(style: ParagraphBlock['style'], text: string, context: PlanContext): ParagraphBlock {
  const { indicators } = context.assessment;
  const { t } = context;
  const figures =
    style !== 'lead' || indicators === undefined
      ? []
      : [
          {
            kind: 'source' as const,
            text: t('position.figures', {
              source: sourceOf(indicators, t),
              area: indicators.referenceArea,
              base: indicators.base ?? t('position.baseUnsaid'),
            }),
          },
        ];
  const sheet = must(context.base.source, 'ipea-diset-apl-annex');
  const cuts =
    style === 'lead'
      ? [
          {
            kind: 'source' as const,
            text: [sheet.short, t('position.preset')].join(context.texts.locators.comma),
            to: `source-${sheet.id}`,
          },
        ]
      : [];
  const preset = context.assessment.thresholds === undefined || 'preset' in context.assessment.thresholds;
  return { kind: 'paragraph', style, text, margin: [...figures, ...(preset ? cuts : [])] };
}
