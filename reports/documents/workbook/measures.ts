import { must } from '#policies/engine/base';
import { laterText, nextText, purposeText, withheldText } from '#policies/explain/wording';
import type { DecidedItem } from '#policies/schema/result';
import { type RoleId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { PlanContext } from '#reports/documents/plan/context';
import { roleLines } from '#reports/presenters/actors';
import type { Section } from '#reports/report';
import { sourcesCell } from './findings';
import { sheetSection } from './table';

/** Where a measure stands by the package: in it, kept for later, or withheld; `item` only of the first. */
type Line = {
  measure: string;
  stands: 'package' | 'later' | 'withheld';
  stage: string;
  priority: string;
  why: string;
  item?: DecidedItem;
};

/** Every measure that the package speaks of, with where it stands and why. */
export function measuresSheet(context: PlanContext): Section[] {
  const { base, texts, t } = context;
  const text = ({ measure }: Line) => textOf(texts.measures, measure);
  const role = (of: RoleId) => ({
    label: t(`measure.${of}`),
    cell: (line: Line) =>
      line.item === undefined ? text(line)[of] : roleLines(of, line.item, text(line)[of], context).join('\n'),
  });
  return sheetSection<Line>({
    id: 'measures',
    caption: t('workbook.sheet.measures'),
    rows: [...packaged(context), ...later(context), ...withheld(context)],
    idOf: ({ measure }) => `measure-${measure}`,
    columns: [
      { label: t('workbook.measures.code'), cell: ({ measure }) => must(base.measure, measure).label },
      { label: t('workbook.measures.name'), cell: (line) => text(line).name },
      { label: t('workbook.measures.stands'), cell: ({ stands }) => t(`workbook.measures.standsOf.${stands}`) },
      { label: t('workbook.measures.stage'), cell: ({ stage }) => stage },
      { label: t('workbook.measures.priority'), cell: ({ priority }) => priority },
      { label: t('workbook.measures.why'), cell: ({ why }) => why },
      { label: t('workbook.measures.what'), cell: (line) => text(line).what },
      role('leads'),
      role('takesPart'),
      role('pays'),
      { label: t('workbook.measures.contribution'), cell: (line) => text(line).contribution.join('\n') },
      {
        label: t('workbook.measures.cost'),
        cell: ({ measure }) => textOf(texts.costs, must(base.measure, measure).cost),
      },
      {
        label: t('workbook.measures.duration'),
        cell: ({ measure }) => textOf(texts.durations, must(base.measure, measure).duration),
      },
      { label: t('workbook.measures.whenNot'), cell: (line) => text(line).whenNot },
      {
        label: t('workbook.measures.sources'),
        cell: ({ measure }) => sourcesCell(must(base.measure, measure).sources, context),
      },
    ],
  });
}

function packaged({ decision, texts, t }: PlanContext): Line[] {
  return decision.stages.flatMap(({ id, items }, index) =>
    items.map((item): Line => ({
      measure: item.measure,
      stands: 'package',
      stage: t('package.stage', { number: index + 1, title: textOf(texts.stages, id).title }),
      priority:
        item.next === undefined ? t('measure.first') : t('measure.next', { reason: nextText(item, item.next, texts) }),
      why: [purposeText(item.purpose, texts), ...item.rules.map((rule) => textOf(texts.rules, rule).because)].join(
        '\n',
      ),
      item,
    })),
  );
}

function later({ decision, texts }: PlanContext): Line[] {
  if (decision.stages.length === 0) return [];
  return decision.later.map(({ measure, reason }) => ({
    measure,
    stands: 'later',
    stage: '',
    priority: '',
    why: laterText(reason, texts),
  }));
}

function withheld({ decision, texts }: PlanContext): Line[] {
  return decision.withheld.map(({ measure, reason }) => ({
    measure,
    stands: 'withheld',
    stage: '',
    priority: '',
    why: withheldText(measure, reason, texts),
  }));
}
