import { must } from '#policies/engine/base';
import { textOf } from '#policies/text/text-of';
import type { Block, Section, Statement } from '#reports/report';
import { isLookedAt, type PlanContext } from './context';
import { leadersOf } from './overview';
import { sentenceOf } from './sentence';
import { madePlan } from './decided-plan/made-plan';
import { decidedBlocks } from './decided-plan/summary';

const GROUNDS = ['unstated', 'guess', 'publication', 'interview', 'workshop', 'visit', 'survey', 'statistic'] as const;

/** So many deficits fit the page that a mayor reads; the others stand in their section. */
const MOST_HELD = 8;

/** The page that a mayor reads: what it is, what to do first, what not to do, and how sure this is. */
export function summarySection(context: PlanContext): Section {
  const { t } = context;
  const made = madePlan(context);
  return {
    id: 'summary',
    heading: t('summary.heading'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', style: 'lead', text: sentenceOf(context), margin: [], onCover: true },
      ...profileFacts(context),
      ...listed('summary-held', t('summary.held'), heldBack(context), t('summary.heldNone')),
      ...(made === undefined
        ? listed('summary-first', t('summary.first'), firsts(context), t('summary.firstNone'))
        : decidedBlocks(made)),
      ...listed('summary-not', t('summary.not'), cautions(context), t('summary.notNone')),
      { kind: 'heading', id: 'summary-sure', level: 2, text: t('summary.sure'), margin: [] },
      { kind: 'paragraph', style: 'body', text: howSure(context), margin: [] },
      ...howKnownFacts(context),
    ],
  };
}

function profileFacts(context: PlanContext): Block[] {
  const { assessment, t, format } = context;
  const { profile, indicators } = assessment;
  const facts: [string, string | undefined][] = [
    [t('summary.product'), profile.productKind ?? profile.product],
    [t('summary.place'), t('cover.region', { region: profile.region, country: profile.country })],
    [
      t('summary.establishments'),
      indicators?.establishments === undefined ? undefined : format.number(indicators.establishments),
    ],
    [t('summary.jobs'), indicators?.employment === undefined ? undefined : format.number(indicators.employment)],
    [
      t('summary.ownShare'),
      indicators?.regionOwnShare === undefined ? undefined : format.percent(indicators.regionOwnShare),
    ],
    [t('summary.decision'), profile.decision?.what],
  ];
  const counted =
    indicators === undefined
      ? []
      : [
          {
            kind: 'source' as const,
            text: t('summary.countedBy', { source: indicators.source, year: String(indicators.year) }),
          },
        ];
  return [
    {
      kind: 'facts',
      items: facts.flatMap(([term, text], index) =>
        text === undefined ? [] : [{ term, text, margin: index === 2 ? counted : [] }],
      ),
    },
  ];
}

function heldBack(context: PlanContext): Statement[] {
  const { decision, texts, t } = context;
  const grave = decision.findings
    .filter((f) => typeof f.severity === 'number' && f.severity >= 2)
    .sort((a, b) => Number(b.severity) - Number(a.severity));
  const see = (to: string) => ({ kind: 'note' as const, text: t('summary.see'), to });
  const rest = grave.length - MOST_HELD;
  return [
    ...grave.slice(0, MOST_HELD).map((finding) => ({
      text: t('summary.finding', {
        name: textOf(texts.deficits, finding.deficit).name,
        severity: t(`severity.${finding.severity ?? 'unknown'}`),
      }),
      margin: [see(`finding-${finding.deficit}`)],
    })),
    ...(rest > 0 ? [{ text: t('summary.more', { count: rest }), margin: [see('findings')] }] : []),
  ];
}

function firsts(context: PlanContext): Statement[] {
  const { decision, base, texts, t } = context;
  return decision.stages
    .flatMap((stage) => stage.items)
    .filter((item) => item.priority === 'first')
    .map((item) => {
      const measure = must(base.measure, item.measure);
      return {
        text: t('summary.item', {
          name: textOf(texts.measures, item.measure).name,
          leads: leadersOf(measure, context),
        }),
        margin: [{ kind: 'note' as const, text: t('summary.see'), to: `measure-${item.measure}` }],
      };
    });
}

function cautions({ decision, texts, t }: PlanContext): Statement[] {
  return decision.cautions.map(({ caution }, index) => ({
    text: textOf(texts.cautions, caution).name,
    margin: index === 0 ? [{ kind: 'note', text: t('summary.see'), to: 'cautions-list' }] : [],
  }));
}

function howSure(context: PlanContext): string {
  const { decision, t } = context;
  const { answered, unknown, unanswered } = context.completeness();
  const findings = decision.findings.filter((f) => isLookedAt(f, context));
  const leads = findings.filter((f) => f.severity !== null).length;
  return t('summary.howSure', {
    answered,
    asked: answered + unknown + unanswered,
    unknown,
    leads,
    deficits: findings.length,
    open: decision.fieldwork.length,
  });
}

/** What the answers rest on, the weakest ground first. */
function howKnownFacts({ completeness, t }: PlanContext): Block[] {
  const { byEvidence } = completeness();
  const items = GROUNDS.filter((ground) => byEvidence[ground] > 0).map((ground) => ({
    term: t(`summary.ground.${ground}`),
    text: t('summary.answers', { count: byEvidence[ground] }),
    margin: [],
  }));
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
}

function listed(id: string, heading: string, items: Statement[], none: string): Block[] {
  return [
    { kind: 'heading', id, level: 2, text: heading, margin: [] },
    items.length === 0
      ? { kind: 'paragraph', style: 'body', text: none, margin: [] }
      : { kind: 'list', ordered: false, items },
  ];
}
