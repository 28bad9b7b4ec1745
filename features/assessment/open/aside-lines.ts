import type { Words } from '#i18n/words';
import type { FaultCause } from '#policies/file/fault-cause';
import type { NamedItem, Part, SetAside } from '#policies/file/set-aside';
import { titleOfItem } from '#policies/plan/item';
import { unreachable } from '#policies/schema/unreachable';
import type { Texts } from '#policies/schema/text';

/** More than this is counted, not named. */
const MOST_LINES = 12;
const MOST_IDS = 5;

type Naming = { texts: Texts; t: Words<'open'>; sequence: (words: readonly string[]) => string };

/** What of a file was set aside, named by what people know it by; and how much more there was. */
export function asideLines(setAside: readonly SetAside[], naming: Naming): { lines: string[]; more: number } {
  const unknown = setAside.flatMap(({ part }) => (part.kind === 'question' ? [part.id] : []));
  const others = setAside.filter(({ part }) => part.kind !== 'question');
  const named = others.slice(0, MOST_LINES).map((each) => lineOf(each, naming));
  return {
    lines: unknown.length === 0 ? named : [...named, unknownLine(unknown, naming)],
    more: Math.max(0, others.length - MOST_LINES),
  };
}

function unknownLine(ids: string[], { t, sequence }: Naming): string {
  const shown = ids.slice(0, MOST_IDS).map((id) => id.slice(0, 60));
  return t('aside.questions', { count: ids.length, names: sequence(shown), more: ids.length - shown.length });
}

function lineOf({ part, cause }: SetAside, naming: Naming): string {
  const { t } = naming;
  if (part.kind === 'answer' && 'replacement' in part) {
    const { question, replacement } = part;
    const option = naming.texts.questions[question]?.options?.[replacement ?? ''] ?? '';
    if (option !== '') return t('aside.replaced', { name: nameOf(part, naming), option });
  }
  if (part.kind === 'answer' && (cause.key === 'options' || cause.key === 'list')) {
    return t('aside.noLongerOffered', { name: nameOf(part, naming) });
  }
  return t('aside.line', { name: nameOf(part, naming), fault: whyText(cause, t) });
}

/** Why a part was left out, for people who did not write the file by hand. */
function whyText(cause: FaultCause, t: Words<'open'>): string {
  switch (cause.key) {
    case 'most':
    case 'mostLength':
    case 'mostEntries':
    case 'least':
    case 'moreThan':
      return t(`aside.why.${cause.key}`, { limit: Number(cause.limit) });
    case 'tooLargeNumber':
    case 'unknownKey':
    case 'sameId':
      return t(`aside.why.${cause.key}`);
    case 'missing':
    case 'empty':
    case 'namesNothing':
    case 'leastEntries':
      return t('aside.why.missing');
    case 'oneOf':
    case 'options':
    case 'list':
      return t('aside.why.notKnown');
    case 'aboveTheCut':
    case 'currency':
    case 'dateTime':
    case 'forbiddenKey':
    case 'format':
    case 'kind':
    case 'month':
    case 'newer':
    case 'noQuestion':
    case 'notJson':
    case 'other':
    case 'plainLetters':
    case 'tooDeep':
    case 'tooManyValues':
    case 'uuid':
      return t('aside.why.unreadable');
  }
}

function nameOf(part: Part, naming: Naming): string {
  const { texts, t } = naming;
  const field = (name: string) => t('fieldName', { field: name });
  switch (part.kind) {
    case 'question':
      return part.id;
    case 'answer':
      return questionName(part.question, naming);
    case 'answer-field':
      return t('aside.within', { whole: questionName(part.question, naming), part: field(part.field) });
    case 'group-answer':
      return t(part.field === undefined ? 'aside.group' : 'aside.groupField', {
        whole: questionName(part.question, naming),
        group: groupName(part.group, texts),
        part: field(part.field ?? 'other'),
      });
    case 'item':
      return itemName(part.item, naming);
    case 'item-field':
      return t('aside.within', { whole: itemName(part.item, naming), part: field(part.field) });
    case 'target':
      return t('aside.target', { whole: itemName(part.item, naming), value: part.value });
    case 'stage':
      return stageName(part.title, naming);
    case 'stage-field':
      return t('aside.within', { whole: stageName(part.title, naming), part: field(part.field) });
    case 'override':
      return t('aside.override', { check: texts.checks[part.check]?.name ?? '' });
    case 'figures':
    case 'cut-offs':
    case 'last-result':
      return t(`aside.${part.kind}`);
    case 'figure':
    case 'profile-field':
    case 'field':
      return field(part.field);
    default:
      return unreachable(part);
  }
}

function questionName(id: string, { texts, t }: Naming): string {
  return texts.questions[id]?.short ?? t('fieldName', { field: 'other' });
}

/** A group of another edition is named by its id, in words. */
function groupName(group: string, { groupNames }: Pick<Texts, 'groupNames'>): string {
  return Object.entries(groupNames).find(([id]) => id === group)?.[1] ?? group.slice(0, 60).replaceAll('-', ' ');
}

/** An item by its measure’s title; one of another edition by the words of its id. */
export function itemName(item: NamedItem, { texts, t }: Pick<Naming, 'texts' | 't'>): string {
  if ('title' in item) return item.title === '' ? t('aside.untitled') : item.title;
  const known = Object.hasOwn(texts.measures, item.measure);
  return known ? titleOfItem({ measure: item.measure }, texts) : item.measure.replaceAll('-', ' ');
}

function stageName(title: string, { t }: Naming): string {
  return title === '' ? t('aside.stage') : title;
}
