import type { DifferenceRow } from '#components/open/found-model';
import type { Format } from '#i18n/format';
import type { Words } from '#i18n/words';
import type { KnowledgeBase } from '#policies/engine/base';
import { type Difference, defaultSide, differencesBetween, keysOfBoth, partKey } from '#policies/file/differences';
import { isSame } from '#policies/file/same';
import type { Assessment } from '#policies/schema/assessment';
import type { Texts } from '#policies/schema/text';
import { unreachable } from '#policies/schema/unreachable';
import { textOf } from '#policies/text/text-of';
import { answerLines } from './answer-lines';
import { itemName } from './aside-lines';

export type DifferenceWords = {
  base: KnowledgeBase;
  texts: Texts;
  format: Format;
  t: Words<'open'>;
  work: Words<'work'>;
};

/** Where the assessment here and the one in the file differ, in words, with the side that is proposed for each. */
export function differenceRows(mine: Assessment, theirs: Assessment, words: DifferenceWords): DifferenceRow[] {
  return differencesBetween(mine, theirs).map((difference) => ({
    key: partKey(difference.part),
    label: labelOf(difference, words),
    ...sides(difference, words),
    mineWhen: whenOf(difference.mine),
    theirsWhen: whenOf(difference.theirs),
    newer: difference.newer,
    proposed: defaultSide(difference),
  }));
}

function labelOf({ part, mine, theirs }: Difference, { texts, t }: DifferenceWords): string {
  switch (part.kind) {
    case 'answer':
      return texts.questions[part.key]?.short ?? part.key;
    case 'group-answer':
      return t('aside.group', {
        whole: texts.questions[part.key]?.short ?? part.key,
        group: textOf(texts.groupNames, part.group),
      });
    case 'profile':
      return t('fieldName', { field: part.key });
    case 'item':
      return itemName(namedItem(mine ?? theirs), { texts, t });
    case 'override':
      return t('aside.override', { check: texts.checks[part.key.split(' ')[0] ?? '']?.name ?? '' });
    case 'stage':
      return stageTitle(mine ?? theirs) ?? t('aside.stage');
    case 'title':
    case 'figures':
    case 'cut-offs':
    case 'order':
    case 'record':
      return t(`merge.part.${part.kind}`);
    default:
      return unreachable(part);
  }
}

function sides({ part, mine, theirs }: Difference, words: DifferenceWords): { mine: string; theirs: string } {
  if (part.kind === 'order') return { mine: words.t('merge.orderMine'), theirs: words.t('merge.orderTheirs') };
  const text = (value: unknown, other: unknown): string => {
    if (value === undefined) return words.t('merge.notThere');
    return part.kind === 'answer' || part.kind === 'group-answer'
      ? answerLines(part.key, other === undefined ? value : withoutGroups(value), words)
      : differing(value, other, words);
  };
  return { mine: text(mine, theirs), theirs: text(theirs, mine) };
}

/** Where both sides have an answer, what groups say stands in rows of its own. */
function withoutGroups(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { byGroup: _, ...agreed } = value;
  return agreed;
}

/** Of two records, the fields in which they differ; of anything else, all of it. */
function differing(value: unknown, other: unknown, words: DifferenceWords): string {
  if (!isRecord(value)) return flat(value, words);
  const fields = keysOfBoth(value, isRecord(other) ? other : {}).filter(
    (field) => field !== 'id' && !(isRecord(other) && isSame(value[field], other[field])),
  );
  const lines = fields.map((field) => {
    const text = value[field] === undefined ? words.t('merge.notSaid') : flat(value[field], words);
    return words.t('merge.field', { field: words.t('fieldName', { field }), text });
  });
  return lines.join('\n');
}

function flat(value: unknown, words: DifferenceWords): string {
  const { format, t, texts } = words;
  if (typeof value === 'boolean') return t(value ? 'merge.yes' : 'merge.no');
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') return nameOfId(value, texts);
  if (Array.isArray(value)) return format.titles(value.map((each: unknown) => flat(each, words)));
  return isRecord(value) ? format.titles(Object.values(value).map((each) => flat(each, words))) : '';
}

/** Ids that stand for actors and measures are shown by their names. */
function nameOfId(value: string, { actors, measures }: Texts): string {
  if (Object.hasOwn(measures, value)) return measures[value]?.name ?? value;
  return Object.entries(actors).find(([id]) => id === value)?.[1] ?? value;
}

function whenOf(value: unknown): string | null {
  const changedAt = isRecord(value) ? value.changedAt : undefined;
  return typeof changedAt === 'string' ? changedAt : null;
}

function namedItem(item: unknown): { measure: string } | { title: string } {
  const { measure, custom } = isRecord(item) ? item : {};
  if (typeof measure === 'string') return { measure };
  const title = isRecord(custom) ? custom.title : undefined;
  return { title: typeof title === 'string' ? title : '' };
}

function stageTitle(stage: unknown): string | undefined {
  const title = isRecord(stage) ? stage.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
