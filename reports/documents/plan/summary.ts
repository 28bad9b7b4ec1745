import { must } from '#policies/engine/base';
import { textOf } from '#policies/text/text-of';
import { isUnasked } from '#policies/interview/unasked';
import { questionsIn } from '#policies/interview/interview';
import { answeredParts } from '#reports/presenters/completeness';
import type { Block, MarginNote, Section, Statement } from '#reports/report';
import { isLookedAt, openNote, type PlanContext } from './context';
import { leadersOf } from './overview';
import { profileFacts } from './profile-facts';
import { sentenceOf } from './sentence';
import { madePlan } from './decided-plan/made-plan';
import { decidedBlocks } from './decided-plan/summary';

const GROUNDS = ['unstated', 'guess', 'publication', 'interview', 'workshop', 'visit', 'survey', 'statistic'] as const;

/** So many questions are named where nobody has answered any. */
const MOST_ASKED = 3;

/** The page that a mayor reads: what it is, what to do first, what not to do, and how sure this is. */
export function summarySection(context: PlanContext): Section {
  const { t } = context;
  return {
    id: 'summary',
    heading: t('summary.heading'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', style: 'lead', text: sentenceOf(context), margin: [], onCover: true },
      ...profileFacts(context),
      ...(isUnasked(context.completeness(), context.assessment.plan) ? toAskFirst(context) : whatFollows(context)),
      { kind: 'heading', id: 'summary-sure', level: 2, text: t('summary.sure'), margin: [] },
      ...howSure(context),
      ...howKnownFacts(context),
    ],
  };
}

function whatFollows(context: PlanContext): Block[] {
  const { t } = context;
  const made = madePlan(context);
  const details: MarginNote[] =
    context.decision.cautions.length === 0 ? [] : [{ kind: 'note', text: t('summary.see'), to: 'cautions-list' }];
  return [
    ...(made === undefined
      ? listed('summary-first', t('summary.first'), firsts(context), t('summary.firstNone'))
      : decidedBlocks(made)),
    ...listed('summary-not', t('summary.not'), cautions(context), t('summary.notNone'), details),
  ];
}

/** While nobody was asked there is nothing to plan from: what to ask, the first of it. */
function toAskFirst(context: PlanContext): Block[] {
  const { base, situation, texts, t } = context;
  const questions = questionsIn('first-questions', situation, 'quick').slice(0, MOST_ASKED);
  const items = questions.map(({ id }) => ({
    text: textOf(texts.questions, must(base.question, id).id).ask,
    margin: [openNote(id, context)],
  }));
  return [
    { kind: 'paragraph', style: 'body', text: t('summary.unasked'), margin: [] },
    { kind: 'heading', id: 'summary-ask', level: 2, text: t('summary.ask'), margin: [] },
    { kind: 'list', ordered: true, items },
  ];
}

function firsts(context: PlanContext): Statement[] {
  const { decision, texts, t } = context;
  return decision.stages
    .flatMap((stage) => stage.items)
    .filter((item) => item.priority === 'first')
    .map((item) => ({
      text: t('summary.item', {
        name: textOf(texts.measures, item.measure).name,
        leads: leadersOf(item, context),
      }),
      margin: [{ kind: 'note' as const, text: t('summary.see'), to: `measure-${item.measure}` }],
    }));
}

function cautions({ decision, texts }: PlanContext): Statement[] {
  return decision.cautions.map(({ caution }) => ({ text: textOf(texts.cautions, caution).name, margin: [] }));
}

function howSure(context: PlanContext): Block[] {
  const { decision, t } = context;
  const { evidence, ...bar } = answeredParts(context.completeness());
  const findings = decision.findings.filter((f) => isLookedAt(f, context));
  // What does not apply to such a system is neither known nor missing.
  const applying = findings.filter((f) => f.severity !== 'not-applicable');
  const known = applying.filter((f) => f.severity !== null).length;
  const left = { known, deficits: applying.length, open: decision.fieldwork.length };
  return [
    { kind: 'paragraph', style: 'body', text: t('summary.answered', { ...bar, evidence }), margin: [], bar },
    { kind: 'paragraph', style: 'body', text: t('summary.howSure', left), margin: [] },
  ];
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

function listed(id: string, heading: string, items: Statement[], none: string, margin: MarginNote[] = []): Block[] {
  return [
    { kind: 'heading', id, level: 2, text: heading, margin },
    items.length === 0
      ? { kind: 'paragraph', style: 'body', text: none, margin: [] }
      : { kind: 'list', ordered: false, items },
  ];
}
