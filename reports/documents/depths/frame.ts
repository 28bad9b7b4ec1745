import { isUnasked } from '#policies/interview/unasked';
import { knowledgeVersion } from '#policies/version';
import { unreachable } from '#policies/schema/unreachable';
import type { BuildOptions } from '#reports/build';
import type { PlanContext } from '#reports/documents/plan/context';
import { planSource } from '#reports/documents/plan/decided-plan/made-plan';
import { captionOf } from '#reports/documents/plan/figure-caption';
import { namesOpponents } from '#reports/documents/plan/names-opponents';
import { sentenceOf } from '#reports/documents/plan/sentence';
import { twoByTwoOf } from '#reports/documents/plan/type-and-margins';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import type { Depth, Report } from '#reports/report';

/** What stands around the sections of a document: title, cover, and what each sheet bears. */
export function frameOf(depth: Depth, context: PlanContext, options: BuildOptions): Omit<Report, 'sections'> {
  const { assessment, decision, t, format } = context;
  const { profile } = assessment;
  const { title, subject, kind, runningHead } = wordsOf(depth, context);
  const ceiling = presentCeiling(planSource(context));
  return {
    language: options.locale,
    title,
    author: 'Arranjo',
    subject,
    madeAt: options.madeAt,
    cover: {
      kind,
      title: profile.name,
      place: t('cover.place', { product: profile.product, region: profile.region, country: profile.country }),
      sentence: sentenceOf(context),
      lines: [
        t('cover.date', { date: format.date(options.madeAt) }),
        ...(profile.decision?.what === undefined ? [] : [t('cover.decision', { what: profile.decision.what })]),
        ...(profile.decision?.by === undefined ? [] : [t('cover.by', { by: profile.decision.by })]),
        ...(ceiling.text === '' ? [] : [t('cover.ceiling', { text: ceiling.text.replace(/\s+/gu, ' ') })]),
        ...ceiling.lines,
        ...(context.redacted ? [t('cover.redacted')] : namesOpponents(context) ? [t('cover.confidential')] : []),
      ],
      ...(decision.classification.margins.length > 0
        ? { figure: twoByTwoOf(context), figureCaption: captionOf(context) }
        : {}),
    },
    contentsHeading: t('contents'),
    runningHead,
    printLine: t('printLine', {
      name: profile.name,
      place: t('cover.region', { region: profile.region, country: profile.country }),
      date: format.date(options.madeAt),
      version: knowledgeVersion(context.base.knowledge, context.texts),
    }),
    pageLabel: t('pageLabel'),
    marginHeading: t('marginHeading'),
    ...(depth === 'brief' ? { layout: 'sheet' as const } : {}),
    ...(options.look === undefined ? {} : { look: options.look }),
  };
}

/** What a document is called; while nobody was asked, none is called a plan. */
function wordsOf(depth: Depth, { assessment, completeness, t }: PlanContext) {
  const { name, product, region, country } = assessment.profile;
  const place = { product, region, country };
  const unasked = isUnasked(completeness(), assessment.plan);
  switch (depth) {
    case 'plan':
      return {
        title: t(unasked ? 'titleUnasked' : 'title', { name }),
        subject: t(unasked ? 'subjectUnasked' : 'subject', place),
        kind: t(unasked ? 'cover.kindUnasked' : 'cover.kind'),
        runningHead: t(unasked ? 'titleUnasked' : 'runningHead', { name }),
      };
    case 'brief':
    case 'evidence':
      return {
        title: t(`depth.${depth}.title`, { name }),
        subject: t(`depth.${depth}.subject`, place),
        kind: t(`depth.${depth}.kind`),
        runningHead: t(`depth.${depth}.runningHead`, { name }),
      };
    default:
      return unreachable(depth);
  }
}
