import { must } from '#policies/engine/base';
import type { LikeCase } from '#policies/engine/likeness';
import { textOf } from '#policies/text/text-of';
import type { Block, Section } from '#reports/report';
import { type PlanContext, provenanceNotes, sourceNotes } from './context';

/** Cases that are like this system: what makes them so, and what forbids copying them. */
export function likenessSection(context: PlanContext): Section {
  const { t } = context;
  const like = context.likeCases();
  return {
    id: 'cases',
    heading: t('cases.heading'),
    ...(like.length === 0
      ? {}
      : { intro: { text: t('cases.intro'), margin: [{ kind: 'basis', text: t('cases.ours') }] } }),
    startsPage: false,
    blocks: like.flatMap((each) => caseBlocks(each, context)),
  };
}

function caseBlocks(like: LikeCase, context: PlanContext): Block[] {
  const { base, texts, t } = context;
  const entity = must(base.caseStudy, like.case);
  const text = textOf(texts.cases, like.case);
  const said = (ids: string[], words: Record<string, string> | undefined) =>
    ids.map((id) => words?.[id] ?? '').join(' ');
  const unlike = said(like.unlike, text.unlike);
  return [
    { kind: 'heading', id: `case-${like.case}`, level: 2, text: text.name, margin: [] },
    { kind: 'paragraph', style: 'body', text: text.what, margin: provenanceNotes('cases', entity, context) },
    ...figures(like.case, context),
    {
      kind: 'facing',
      id: `case-${like.case}-likeness`,
      name: t('cases.compare'),
      one: { text: t('cases.alike', { reasons: said(like.alike, text.alike) }), margin: [] },
      other: { text: unlike === '' ? t('cases.unlikeNone') : t('cases.unlike', { reasons: unlike }), margin: [] },
      here: text.lesson,
      settlesLabel: t('cautions.settles'),
      settles: [],
    },
  ];
}

function figures(id: string, context: PlanContext): Block[] {
  const { base, texts, t, format } = context;
  const { figures: given = [] } = must(base.caseStudy, id);
  const words = textOf(texts.cases, id).figures;
  if (given.length === 0) return [];
  return [
    {
      kind: 'facts',
      items: given.map(({ id: figure, value, upTo, sources }) => ({
        term: words?.[figure] ?? '',
        text:
          upTo === undefined
            ? format.number(value)
            : t('cases.range', { from: format.number(value), to: format.number(upTo) }),
        margin: sourceNotes(sources, context),
      })),
    },
  ];
}
