import { textOf } from '#policies/text/text-of';
import type { Finding } from '#policies/schema/result';
import type { Block, FindingBlock, Section } from '#reports/report';
import { isLookedAt, openNote, type PlanContext } from './context';
import { findingBlock } from './findings';
import { toEvidence } from './to-evidence';

/** What calls for action, led by what was answered here; what is not known is one table, and what is small stands in the evidence. */
export function shortFindingsSection(context: PlanContext): Section {
  const { decision, t } = context;
  const group = (id: 'actFirst' | 'act' | 'others', of: (finding: Finding) => boolean): Block[] => {
    const findings = decision.findings.filter(of);
    if (findings.length === 0) return [];
    return [
      { kind: 'heading', id: `findings-${id}`, level: 2, text: t(`findings.${id}`), margin: [] },
      ...findings.map((finding) => shortBlock(finding, context)),
    ];
  };
  const blocks = [
    ...group('actFirst', (f) => f.severity === 3 && f.reach !== 'others'),
    ...group('act', (f) => f.severity === 2 && f.reach !== 'others'),
    ...group('others', (f) => (f.severity === 3 || f.severity === 2) && f.reach === 'others'),
  ];
  return {
    id: 'findings',
    heading: t('findings.heading'),
    startsPage: false,
    blocks: [
      ...(blocks.length === 0
        ? [{ kind: 'paragraph' as const, style: 'body' as const, text: t('summary.heldNone'), margin: [] }]
        : blocks),
      ...unknownTable(context),
    ],
  };
}

/** What was answered here and what follows; the meaning in general only where nothing was answered. */
function shortBlock(finding: Finding, context: PlanContext): FindingBlock {
  const { text, here, margin, groups: _, ...block } = findingBlock(finding, context);
  return {
    ...block,
    ...(here === undefined ? {} : { here }),
    text: here === undefined ? text : '',
    margin: [
      ...margin.filter(({ kind }) => kind === 'measure'),
      toEvidence(context.t('toEvidence.finding'), `finding-${finding.deficit}`, 'findings', context),
    ],
  };
}

function unknownTable(context: PlanContext): Block[] {
  const { decision, base, texts, t } = context;
  const unknown = decision.findings.filter((f) => f.severity === null && isLookedAt(f, context));
  if (unknown.length === 0) return [];
  const lead = (deficit: string) => base.leadOf.get(deficit)?.id;
  const asked = unknown.flatMap(({ deficit }) => lead(deficit) ?? []);
  return [
    {
      kind: 'heading',
      id: 'findings-unknown',
      level: 2,
      text: t('findings.unknown'),
      margin: asked.map((id) => openNote(id, context)).slice(0, 3),
    },
    {
      kind: 'table',
      id: 'findings-unknown-table',
      caption: t('findings.unknownCaption'),
      columns: [
        { label: t('findings.unknownName'), share: 0.5, align: 'start' },
        { label: t('findings.unknownAsk'), share: 0.5, align: 'start' },
      ],
      rows: unknown.map(({ deficit }) => {
        const question = lead(deficit);
        return [
          textOf(texts.deficits, deficit).name,
          question === undefined ? t('none') : textOf(texts.questions, question).short,
        ];
      }),
    },
  ];
}
