import { must } from '../../policies/base';
import type { Finding } from '../../policies/schema/result';
import { textOf } from '../../policies/text/text-of';
import type { Block, FindingBlock, Section } from '../report';
import { answerNote, type PlanContext, sourceNotes } from './context';

/** What holds the system back: act first, act, not known, leave alone. */
export function findingsSection(context: PlanContext): Section {
  const { decision, t } = context;
  const group = (id: string, of: (finding: Finding) => boolean): Block[] => {
    const findings = decision.findings.filter(of);
    if (findings.length === 0) return [];
    return [
      { kind: 'heading', id: `findings-${id}`, level: 2, text: t(`findings.${id}`), margin: [] },
      ...findings.map((finding) => findingBlock(finding, context)),
    ];
  };
  return {
    id: 'findings',
    heading: t('findings.heading'),
    intro: { text: t('findings.intro'), margin: [{ kind: 'basis', text: t('findings.scaleIsOurs') }] },
    startsPage: true,
    blocks: [
      ...group('actFirst', (f) => f.severity === 3),
      ...group('act', (f) => f.severity === 2),
      ...group('unknown', (f) => f.severity === null),
      ...group('leaveAlone', (f) => f.severity === 1 || f.severity === 0),
      ...group('notApplicable', (f) => f.severity === 'not-applicable'),
    ],
  };
}

function findingBlock(finding: Finding, context: PlanContext): FindingBlock {
  const { texts, base, t } = context;
  const text = textOf(texts.deficits, finding.deficit);
  const { severity } = finding;
  const told =
    severity === null && text.elsewhere !== undefined ? t('findings.elsewhere', { text: text.elsewhere }) : text.what;
  const reach = finding.reach === 'others' ? ` ${t('findings.reachOthers')}` : '';
  return {
    kind: 'finding',
    id: `finding-${finding.deficit}`,
    name: text.name,
    severity: typeof severity === 'number' ? severity : null,
    severityLabel: t(`severity.${severity === null ? 'unknown' : severity}`),
    text: `${told}${reach}`,
    margin: [
      ...sourceNotes(must(base.deficit, finding.deficit).sources, context),
      ...finding.because.map((answer) => answerNote(answer, context)),
    ],
  };
}
