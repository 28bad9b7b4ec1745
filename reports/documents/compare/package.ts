import { must } from '#policies/engine/base';
import { laterText, purposeText, withheldText } from '#policies/explain/wording';
import type { MeasureChange, Standing } from '#policies/compare/comparison';
import { unreachable } from '#policies/schema/unreachable';
import { textOf } from '#policies/text/text-of';
import { stageName } from '#reports/presenters/plan/names';
import type { Block, Statement } from '#reports/report';
import { questionName } from './answers';
import { body, heading, listed } from './blocks';
import { type Compared, sideOf } from './compared';

/** What came into the package and what left it, each with what did it; then what moved, inside it and outside of it. */
export function packageBlocks(compared: Compared): Block[] {
  const { comparison, t } = compared;
  const { entered, left, placed, outside } = comparison;
  const items = (changes: MeasureChange[], why: (change: MeasureChange) => string[]) =>
    changes.map((change) => statement(change, why(change), compared));
  const unchanged = entered.length + left.length === 0 ? [body(t('compare.package.same'))] : [];
  return [
    heading('package', t('compare.package.heading')),
    ...unchanged,
    ...under(
      'entered',
      items(entered, (c) => [inText(c, compared), beforeText(c, compared), ...aloneText(c, compared)]),
    ),
    ...under(
      'left',
      items(left, (c) => [nowText(c, compared), ...aloneText(c, compared)]),
    ),
    ...under(
      'placed',
      items(placed, (c) => [placedText(c, compared)]),
    ),
    ...under(
      'outside',
      items(outside, (c) => [beforeText(c, compared), nowText(c, compared)]),
    ),
  ];

  function under(id: 'entered' | 'left' | 'placed' | 'outside', statements: Statement[]): Block[] {
    return listed(id, t(`compare.package.${id}`), statements);
  }
}

function statement({ measure }: MeasureChange, why: string[], { base, texts, t }: Compared): Statement {
  const item = (reason: string) =>
    t('withheld.item', { code: must(base.measure, measure).label, name: textOf(texts.measures, measure).name, reason });
  return { title: item('').trim(), text: item(why.filter((text) => text !== '').join(' ')), margin: [] };
}

/** What brings a measure into the package. */
function inText({ measure, after }: MeasureChange, { base, texts, t, format }: Compared): string {
  if (after.kind !== 'in') return '';
  const { type } = must(base.measure, measure);
  if (after.rules.length === 0 && type !== undefined) {
    return t('compare.package.byType', { type: textOf(texts.types, type).name });
  }
  if (after.rules.length === 0) return purposeText(after.purpose, texts);
  const rules = format.list([...new Set(after.rules.map((rule) => must(base.rule, rule).label))]);
  return t('compare.package.byRules', { rules, count: after.rules.length });
}

function beforeText({ measure, before }: MeasureChange, compared: Compared): string {
  const why = reasonText(measure, before, compared);
  return compared.t(`compare.package.was.${before.kind}`, { why });
}

function nowText({ measure, after }: MeasureChange, compared: Compared): string {
  const why = reasonText(measure, after, compared);
  return compared.t(`compare.package.now.${after.kind}`, { why });
}

function reasonText(measure: string, standing: Standing, { texts }: Compared): string {
  switch (standing.kind) {
    case 'withheld':
      return withheldText(measure, standing.reason, texts);
    case 'later':
      return laterText(standing.reason, texts);
    case 'in':
    case 'nowhere':
      return '';
    default:
      return unreachable(standing);
  }
}

function placedText({ before, after }: MeasureChange, compared: Compared): string {
  const place = (standing: Standing, side: 'before' | 'after') =>
    standing.kind === 'in'
      ? compared.t(`compare.package.place.${standing.priority}`, {
          stage: stageName(standing.stage, sideOf(compared[side])),
        })
      : '';
  return compared.t('compare.package.moved', { before: place(before, 'before'), after: place(after, 'after') });
}

/** The changed answers of which each would have done it by itself. */
function aloneText({ alone }: MeasureChange, { after, t, format }: Compared): string[] {
  if (alone.length === 0) return [];
  const answers = format.titles(alone.map((question) => questionName(question, after)));
  return [t('compare.package.alone', { count: alone.length, answers })];
}
