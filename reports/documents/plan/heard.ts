import { heardOf } from '#policies/interview/heard';
import type { GroupId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { Section, Statement } from '#reports/report';
import type { PlanContext } from './context';

/** More names than these are counted. */
const MOST_NAMES = 8;

/** Who stands behind the answers, who could have been asked, and whom no question reaches. */
export function heardSection(context: PlanContext): Section {
  const { t } = context;
  return {
    id: 'heard',
    heading: t('heard.heading'),
    intro: { text: t('heard.intro'), margin: [{ kind: 'basis', text: t('heard.ours') }] },
    startsPage: false,
    blocks: [
      {
        kind: 'list',
        ordered: false,
        // Who said what is left out of such a paper, so it cannot tell who was heard either.
        items: context.redacted ? [{ text: t('neutral.heard'), margin: [] }] : linesOf(context),
      },
    ],
  };
}

function linesOf({ situation, base, texts, t, format }: PlanContext): Statement[] {
  const { heard, named, notHeard, outOfReach } = heardOf(situation.assessment, base, [texts.groups, texts.groupNames]);
  const counted = (groups: typeof heard) =>
    format.titles(
      groups.map(({ group, questions }) =>
        t('heard.count', { group: textOf(texts.groupNames, group), count: questions }),
      ),
    );
  const plain = (groups: GroupId[]) => format.titles(groups.map((group) => textOf(texts.groupNames, group)));
  const more = named.length - MOST_NAMES;
  const names = format.titles(named.slice(0, MOST_NAMES));
  const lines = [
    heard.length === 0 ? t('heard.nobody') : t('heard.heard', { groups: counted(heard) }),
    ...(named.length === 0 ? [] : [more > 0 ? t('heard.namedMore', { names, more }) : t('heard.named', { names })]),
    ...(notHeard.length === 0 ? [] : [t('heard.notHeard', { groups: counted(notHeard) })]),
    ...(outOfReach.length === 0 ? [] : [t('heard.outOfReach', { groups: plain(outOfReach) })]),
  ];
  return lines.map((text) => ({ text, margin: [] }));
}
