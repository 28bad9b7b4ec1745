import { must } from '#policies/engine/base';
import { answeredQuestion } from '#policies/engine/diagnose';
import type { Finding } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import { isLookedAt, type PlanContext } from '#reports/documents/plan/context';
import { deficitsUnder } from '#reports/documents/plan/links';
import { answerText } from '#reports/presenters/answers';
import { citedWorks } from '#reports/presenters/cited-works';
import type { Section } from '#reports/report';
import { sheetSection } from './table';

/** What holds the system back, one row a deficit: how severe it is, what was answered, and what of the package answers it. */
export function findingsSheet(context: PlanContext): Section[] {
  const { decision, texts, base, t } = context;
  return sheetSection<Finding>({
    id: 'findings',
    caption: t('workbook.sheet.findings'),
    rows: decision.findings.filter((finding) => isLookedAt(finding, context)),
    idOf: ({ deficit }) => `finding-${deficit}`,
    columns: [
      { label: t('workbook.findings.name'), cell: ({ deficit }) => textOf(texts.deficits, deficit).name },
      { label: t('workbook.findings.severity'), cell: ({ severity }) => t(`severity.${severity ?? 'unknown'}`) },
      { label: t('workbook.findings.degree'), cell: degreeOf, align: 'end' },
      { label: t('workbook.findings.here'), cell: (finding) => answeredHere(finding, context) },
      { label: t('workbook.findings.reach'), cell: ({ reach }) => t(`workbook.findings.reachOf.${reach}`) },
      { label: t('workbook.findings.measures'), cell: ({ deficit }) => measuresFor(deficit, context) },
      { label: t('workbook.findings.what'), cell: ({ deficit }) => textOf(texts.deficits, deficit).what },
      {
        label: t('workbook.findings.sources'),
        cell: ({ deficit }) => sourcesCell(must(base.deficit, deficit).sources, context),
      },
    ],
  });
}

/** Where something comes from; the cell leads to the first of the works. */
export function sourcesCell(sources: Finding['sources'], context: PlanContext): Cell {
  const works = citedWorks(sources, context);
  const [first] = works;
  if (first === undefined) return '';
  return { kind: 'link', to: `source-${first.work}`, text: works.map(({ text }) => text).join('\n') };
}

/** The state as a number, for sorting; empty where it is not known or does not apply. */
function degreeOf({ severity }: Finding): Cell {
  return typeof severity === 'number' ? { kind: 'number', value: severity, unit: 'items', text: String(severity) } : '';
}

function answeredHere({ deficit }: Finding, context: PlanContext): Cell {
  const lead = context.base.leadOf.get(deficit)?.id ?? '';
  const [agreed] = answeredQuestion(lead, context.situation.assessment);
  return agreed === undefined ? '' : { kind: 'link', to: `answer-${lead}`, text: answerText(agreed, context) };
}

/** The items that a finding brought in; the cell leads to the first of them. */
function measuresFor(deficit: string, { decision, explanation, base, texts, t }: PlanContext): Cell {
  const items = decision.stages
    .flatMap((stage) => stage.items)
    .filter(({ measure }) => deficitsUnder(explanation().items.get(measure)).includes(deficit));
  const [first] = items;
  if (first === undefined) return '';
  const names = items.map(({ measure }) =>
    t('link.measure', { code: must(base.measure, measure).label, name: textOf(texts.measures, measure).name }),
  );
  return { kind: 'link', to: `measure-${first.measure}`, text: names.join('\n') };
}
