import { must } from '#policies/engine/base';
import { answeredQuestion } from '#policies/engine/diagnose';
import type { Finding } from '#policies/schema/result';
import { isLeftAlone } from '#policies/engine/group-states';
import { textOf } from '#policies/text/text-of';
import type { Block, FindingBlock, MarginNote, Section } from '#reports/report';
import { answerText } from '#reports/presenters/answers';
import { groupLines } from './group-lines';
import { answerNote, isLookedAt, openNote, type PlanContext, sourceNotes } from './context';
import { casesOf, deficitsUnder, measureNote } from './links';

type FindingsGroup = 'actFirst' | 'act' | 'others' | 'unknown' | 'apart' | 'leaveAlone' | 'notApplicable';

/** Beside one finding more names of cases would be noise. */
const MOST_CASES = 3;

/** What holds the system back: act first, act, not known, leave alone. */
export function findingsSection(context: PlanContext): Section {
  const { decision, t } = context;
  const group = (id: FindingsGroup, of: (finding: Finding) => boolean): Block[] => {
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
      ...group('actFirst', (f) => f.severity === 3 && f.reach !== 'others'),
      ...group('act', (f) => f.severity === 2 && f.reach !== 'others'),
      ...group('others', (f) => (f.severity === 3 || f.severity === 2) && f.reach === 'others'),
      ...group('unknown', (f) => f.severity === null && isLookedAt(f, context)),
      ...group('apart', (f) => (f.severity === 1 || f.severity === 0) && !isLeftAlone(f)),
      ...group('leaveAlone', isLeftAlone),
      ...group('notApplicable', (f) => f.severity === 'not-applicable'),
      ...notLookedAt(context),
    ],
  };
}

/** The optional parts that were left alone: what each would look for, instead of a line for each of its deficits. */
function notLookedAt(context: PlanContext): Block[] {
  const { situation, texts, base, t, format } = context;
  const left = [...situation.modules].filter(([, state]) => state === 'left').map(([section]) => section);
  if (left.length === 0) return [];
  return [
    { kind: 'heading', id: 'findings-left', level: 2, text: t('findings.left'), margin: [] },
    { kind: 'paragraph', style: 'body', text: t('findings.leftText'), margin: [] },
    {
      kind: 'list',
      ordered: false,
      items: left.map((section) => {
        const text = textOf(texts.modules, section);
        const deficits = base.knowledge.deficits.filter((d) => d.section === section);
        const names = format.titles(deficits.map((d) => textOf(texts.deficits, d.id).name));
        return { text: t('findings.leftItem', { name: text.name, deficits: names }), margin: [] };
      }),
    },
  ];
}

/** One finding in full. */
export function findingBlock(finding: Finding, context: PlanContext): FindingBlock {
  const { texts, base, t } = context;
  const text = textOf(texts.deficits, finding.deficit);
  const { severity } = finding;
  const told =
    severity === null && text.elsewhere !== undefined ? t('findings.elsewhere', { text: text.elsewhere }) : text.what;
  const here = answeredHere(finding, context);
  const then = [finding.reach === 'others' ? t('findings.reachOthers') : '', noItem(finding, text.noRemedy, context)];
  return {
    kind: 'finding',
    id: `finding-${finding.deficit}`,
    name: text.name,
    severity: typeof severity === 'number' ? severity : null,
    severityLabel: t(`severity.${severity === null ? 'unknown' : severity}`),
    ...(here === undefined ? {} : { here: t('findings.here', { answer: here }) }),
    ...groupLines(finding, context),
    ...(then.some((each) => each !== '') ? { then: then.filter((each) => each !== '').join(' ') } : {}),
    text: here === undefined || severity === null ? told : t('findings.general', { text: told }),
    margin: [
      ...sourceNotes(must(base.deficit, finding.deficit).sources, context),
      ...finding.because.map((answer) => answerNote(answer, context)),
      ...openLead(finding, context),
      ...measuresFor(finding, context),
      ...(calls(finding) ? casesOf(finding.deficit, context).slice(0, MOST_CASES) : []),
    ],
  };
}

/** What is agreed on the lead question, in its own words; undefined where nobody has answered, or nobody knew. */
function answeredHere({ deficit, because }: Finding, context: PlanContext): string | undefined {
  const lead = context.base.leadOf.get(deficit);
  if (!because.some(({ question }) => question === lead?.id)) return undefined;
  const [agreed] = answeredQuestion(lead?.id ?? '', context.situation.assessment);
  return agreed === undefined || agreed.value === 'unknown' ? undefined : answerText(agreed, context);
}

/** The items that a finding brought in: the way on from what holds it back to what is done about it. */
function measuresFor({ deficit }: Finding, context: PlanContext): MarginNote[] {
  const { decision, explanation } = context;
  return decision.stages
    .flatMap((stage) => stage.items)
    .filter(({ measure }) => deficitsUnder(explanation().items.get(measure)).includes(deficit))
    .map(({ measure }) => measureNote(measure, context));
}

/** A finding that calls for action and has none in this package says so, instead of leaving the reader to search. */
function noItem(finding: Finding, noRemedy: string | undefined, context: PlanContext): string {
  if (calls(finding) && noRemedy !== undefined) return noRemedy;
  return calls(finding) && measuresFor(finding, context).length === 0 ? context.t('findings.noItem') : '';
}

/** The lead question of a deficit, where nobody has answered it. */
function openLead({ deficit, because }: Finding, context: PlanContext): MarginNote[] {
  const lead = context.base.leadOf.get(deficit);
  return lead === undefined || because.some(({ question }) => question === lead.id) ? [] : [openNote(lead.id, context)];
}

function calls({ severity }: Finding): boolean {
  return severity === 2 || severity === 3;
}
