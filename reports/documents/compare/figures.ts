import type { TwoByTwo } from '#charts/two-by-two';
import type { CutChange, FigureChange } from '#policies/compare/comparison';
import type { Indicators } from '#policies/schema/assessment';
import type { Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import { twoByTwoOf } from '#reports/documents/plan/type-and-margins';
import type { PlanContext } from '#reports/documents/plan/context';
import type { Block, TableBlock } from '#reports/report';
import { body, heading, table } from './blocks';
import type { Compared } from './compared';

/** The type before and after, both marks on one 2 x 2, and the figures and cuts that are others. */
export function figureBlocks(compared: Compared): Block[] {
  const { comparison, before, after, t } = compared;
  const type = (side: PlanContext) => typeName(side.decision.classification.type, compared);
  const text =
    comparison.type === null
      ? t('compare.type.same', { type: type(after) })
      : t('compare.type.changed', { before: type(before), after: type(after) });
  return [heading('type', t('compare.type.heading')), body(text), ...drawn(compared), ...figureTable(compared)];
}

function typeName(type: TypeId | null, { texts, t }: Compared): string {
  return type === null ? t('position.noTypeName') : textOf(texts.types, type).name;
}

/** Both places in one figure; nothing where neither has figures. */
function drawn(compared: Compared): Block[] {
  const { before, after, t } = compared;
  const [then, now] = [twoByTwoOf(before), twoByTwoOf(after)];
  if (then.value === undefined && now.value === undefined) return [];
  const place = (value: NonNullable<TwoByTwo['value']>, label: string) => ({ ...value, label });
  const figure: TwoByTwo = {
    ...now,
    nearest: undefined,
    value: now.value && place(now.value, t('compare.after')),
    other: then.value && { x: then.value.x, y: then.value.y, label: t('compare.before') },
  };
  return [
    {
      kind: 'figure',
      id: 'comparison-two-by-two',
      figure: { kind: 'two-by-two', ...figure },
      caption: t('compare.type.caption'),
      alternative: t('compare.type.alternative', {
        before: placeText(before),
        after: placeText(after),
      }),
      table: marginTable(compared),
    },
  ];
}

function placeText({ decision, t, format }: PlanContext): string {
  const { margins } = decision.classification;
  const [share, quotient] = (['sectorShare', 'locationQuotient'] as const).map(
    (axis) => margins.find((margin) => margin.axis === axis)?.value,
  );
  if (share === undefined || quotient === undefined) return t('compare.type.noPlace');
  return t('compare.type.place', { share: format.percent(share), quotient: format.number(quotient) });
}

/** Each figure with its cut, its value before and after, and the interval where there is one. */
function marginTable({ before, after, t, format }: Compared): TableBlock {
  const keys = new Map(
    [...before.decision.classification.margins, ...after.decision.classification.margins].map((margin) => [
      `${margin.axis} ${margin.bound}`,
      margin,
    ]),
  );
  const show = (axis: Margin['axis'], value: number) =>
    axis === 'sectorShare' ? format.percent(value) : format.number(value);
  const cell = (side: PlanContext, { axis, bound }: Margin) => {
    const found = side.decision.classification.margins.find((m) => m.axis === axis && m.bound === bound);
    if (found === undefined) return t('none');
    const value = show(axis, found.value);
    if (found.interval === undefined) return value;
    const interval = t('position.interval', {
      low: show(axis, found.interval[0]),
      high: show(axis, found.interval[1]),
    });
    return t('compare.type.withInterval', { value, interval });
  };
  const rows = [...keys.values()].map((margin) => [
    t(`position.bound.${margin.bound}`, { axis: t(`position.axis.${margin.axis}`) }),
    cell(before, margin),
    cell(after, margin),
    show(margin.axis, margin.cut),
  ]);
  const columns = [
    [t('position.column.figure'), 0.34],
    [t('compare.before'), 0.26],
    [t('compare.after'), 0.26],
    [t('position.column.cut'), 0.14],
  ] as const;
  return table('margins', t('compare.type.tableCaption'), columns, rows);
}

/** The figures and the cuts that were entered otherwise. */
function figureTable({ comparison: { figures, cutOffs }, t, format }: Compared): Block[] {
  if (figures.length + cutOffs.length === 0) return [];
  const words = { t, format };
  const rows = [
    ...figures.map((change) => [
      t(`compare.figure.${change.field}`),
      figureText(change, change.before, words),
      figureText(change, change.after, words),
    ]),
    ...cutOffs.map((change) => [
      t(`compare.cut.${change.field}`),
      cutText(change, change.before, words),
      cutText(change, change.after, words),
    ]),
  ];
  const columns = [
    [t('position.column.figure'), 0.4],
    [t('compare.before'), 0.3],
    [t('compare.after'), 0.3],
  ] as const;
  return [table('figures', t('compare.figures.caption'), columns, rows)];
}

type Words = Pick<Compared, 't' | 'format'>;

const SHARES: (keyof Indicators)[] = ['sectorShare', 'regionOwnShare', 'regionWeight'];

function figureText({ field }: FigureChange, value: FigureChange['before'], { t, format }: Words): string {
  if (value === undefined) return t('none');
  if (typeof value === 'boolean') return t(value ? 'compare.yes' : 'compare.no');
  if (typeof value === 'string') {
    return value === 'employment' || value === 'establishments' ? t(`compare.figure.${value}`) : value;
  }
  if (field === 'year') return String(value);
  return SHARES.includes(field) ? format.percent(value) : format.number(value);
}

function cutText({ field }: CutChange, value: number | undefined, { t, format }: Words): string {
  if (value === undefined) return t('none');
  return field === 'sectorShareHigh' || field === 'sectorShareMinimum' ? format.percent(value) : format.number(value);
}
