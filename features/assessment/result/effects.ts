import { decide } from '#policies/decide/decide';
import { byFigures, cutOffsOf } from '#policies/engine/classify';
import { marginsOf } from '#policies/engine/margins';
import { answerTo } from '#policies/engine/evaluation-context';
import { differenceBetween, type Difference } from '#policies/what-if/difference';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import type { Texts } from '#policies/schema/text';
import { textsFor } from '#policies/text/texts';
import { textOf } from '#policies/text/text-of';
import { type Format, formatFor } from '#i18n/format';
import type { Words } from '#i18n/words';

/** The words of what an answer changes. */
type EffectWords = Words<'work.effect'>;

/** What one answer changes: the result with it beside the result without it, in words. Nothing is said where nothing changes. */
export function effectOf(assessment: Assessment, question: string, locale: string, t: EffectWords): string[] {
  if (answerTo(assessment.answers, question) === undefined) return [];
  const others = Object.fromEntries(Object.entries(assessment.answers).filter(([id]) => id !== question));
  return differenceLines({ ...assessment, answers: others }, assessment, locale, t);
}

/** How the result of one state of an assessment differs from that of another, in words; empty where it does not. */
export function differenceLines(before: Assessment, after: Assessment, locale: string, t: EffectWords): string[] {
  const difference = differenceBetween(decide(before, knowledgeBase), decide(after, knowledgeBase), knowledgeBase);
  const texts = textsFor(locale);
  return [
    ...typeLines(difference, texts, t),
    ...figureLines(before, after, texts, t),
    ...difference.gates.flatMap(({ gate, to }) => (to === 'closed' ? [textOf(texts.gates, gate).closed] : [])),
    ...severityLines(difference, texts, t),
    ...measureLines(difference, texts, formatFor(locale), t),
    ...difference.blocks.entered.map((block) => t(`block.${block}`)),
    ...difference.blocks.left.map((block) => t('blockGone', { condition: t(`block.${block}`) })),
    ...checkLines(difference, texts, t),
  ];
}

function typeLines({ type }: Difference, texts: Texts, t: EffectWords): string[] {
  if (type === undefined) return [];
  return [type.to === null ? t('typeGone') : t('type', { type: textOf(texts.types, type.to).name })];
}

/** What other cut-offs or figures alter about what the figures alone say, also where the type stays. */
function figureLines(before: Assessment, after: Assessment, texts: Texts, t: EffectWords): string[] {
  const say = (of: Assessment) => (of.indicators === undefined ? undefined : byFigures(of.indicators, cutOffsOf(of)));
  const [was, is] = [say(before), say(after)];
  const margins = (of: Assessment) =>
    of.indicators === undefined ? '' : JSON.stringify(marginsOf(of.indicators, cutOffsOf(of)));
  const moved = margins(before) === margins(after) ? [] : [t('distances')];
  if (is === undefined || was?.type === is.type) return moved;
  return [is.type === null ? t('figuresBelow') : t('figures', { type: textOf(texts.types, is.type).name }), ...moved];
}

function severityLines({ severities }: Difference, texts: Texts, t: EffectWords): string[] {
  return severities.map(({ deficit, to }) =>
    t(`severity.${to === null ? 'unknown' : to}`, { name: textOf(texts.deficits, deficit).name }),
  );
}

function measureLines(
  { entered, left, withheld, priorities }: Difference,
  texts: Texts,
  format: Format,
  t: EffectWords,
): string[] {
  const line = (key: 'entered' | 'left' | 'withheld' | 'becomesFirst' | 'becomesNext', ids: string[]) => {
    const names = format.titles(ids.map((id) => textOf(texts.measures, id).name));
    return ids.length === 0 ? [] : [t(key, { names })];
  };
  const moved = (to: 'first' | 'next') => priorities.filter((p) => p.to === to).map(({ measure }) => measure);
  return [
    ...line('entered', entered),
    ...line('left', left),
    ...line(
      'withheld',
      withheld.filter((id) => !left.includes(id)),
    ),
    ...line('becomesFirst', moved('first')),
    ...line('becomesNext', moved('next')),
  ];
}

function checkLines({ checks }: Difference, texts: Texts, t: EffectWords): string[] {
  return checks.flatMap(({ check, from, to }) => {
    const text = textOf(texts.checks, check);
    if (to === 'breached') return [text.breached];
    return from === 'breached' ? [t('mended', { name: text.name })] : [];
  });
}
