import { isUnchanged, type ResultChange, type SinceKept } from '#policies/compare/since-kept';
import { textOf } from '#policies/text/text-of';
import type { TypeId } from '#policies/schema/terms';
import type { Block } from '#reports/report';
import { body, heading } from './blocks';
import type { Compared } from './compared';

/** Where the rules are others than when a result was last kept: what the same answers gave then, and what they give now. */
export function ruleBlocks(compared: Compared): Block[] {
  const { comparison, t } = compared;
  const told = (['before', 'after'] as const).flatMap((side) => {
    const since = comparison.since[side];
    return since === null || !since.rules
      ? []
      : [body(t('compare.rules.side', { side: t(`compare.${side}`), text: ruleText(since, compared) }))];
  });
  return told.length === 0 ? [] : [heading('rules', t('compare.rules.heading')), ...told];
}

function ruleText({ date, facts, result }: SinceKept, compared: Compared): string {
  const { t, format } = compared;
  const sure = facts !== null && facts.length === 0;
  return [
    date === null ? t('compare.rules.changed') : t('compare.rules.changedSince', { date: format.date(date) }),
    t(sure ? 'compare.rules.factsSame' : facts === null ? 'compare.rules.factsUnknown' : 'compare.rules.factsToo'),
    ...(isUnchanged(result) ? [t('compare.rules.resultSame')] : resultTexts(result, compared)),
  ].join(' ');
}

/** What a result gave before and gives now; nothing where it is the same. */
export function resultTexts(
  { type, severities, entered, left }: ResultChange,
  { texts, t, format, base }: Pick<Compared, 'texts' | 't' | 'format' | 'base'>,
): string[] {
  const typeName = (id: TypeId | null) => (id === null ? t('position.noTypeName') : textOf(texts.types, id).name);
  const names = (measures: string[]) =>
    format.titles(measures.map((id) => (base.measure.has(id) ? textOf(texts.measures, id).name : id)));
  const deficits = severities.map(({ deficit }) =>
    base.deficit.has(deficit) ? textOf(texts.deficits, deficit).name : deficit,
  );
  return [
    ...(type === null ? [] : [t('compare.rules.type', { before: typeName(type.before), after: typeName(type.after) })]),
    ...(deficits.length === 0 ? [] : [t('compare.rules.severities', { names: format.titles(deficits) })]),
    ...(entered.length === 0 ? [] : [t('compare.rules.entered', { names: names(entered) })]),
    ...(left.length === 0 ? [] : [t('compare.rules.left', { names: names(left) })]),
  ];
}
