import { must } from '#policies/engine/base';
import { withheldText } from '#policies/explain/wording';
import { textOf } from '#policies/text/text-of';
import type { PlanContext } from '#reports/documents/plan/context';
import type { Section, Statement } from '#reports/report';
import { shortened } from '#reports/shortened';
import type { Size } from './sizes';

/** So many warnings fit. */
const MOST = 3;

/** The cautions that say what not to do or announce, the costliest mistake first (ours: the order). */
const WARNINGS = [
  'never-create-from-nothing',
  'captured-association-is-no-channel',
  'no-parks-from-above',
  'no-locational-tournaments',
  'no-capacity-or-low-price-push',
  'do-not-scrap-used-equipment',
  'no-linear-imitation-of-centers',
  'no-entry-near-lock-in',
  'no-single-firm-targeting',
  'no-money-without-counterpart',
  'do-not-replace-local-actors',
  'no-uniform-policy',
];

/** What not to do, three lines with the reason of each: cautions that are warnings, then what the answers withhold. */
export function doNotSection(size: Size, context: PlanContext): Section {
  const { decision, texts, t } = context;
  const cautions = WARNINGS.flatMap((id) => decision.cautions.filter(({ caution }) => caution === id)).map(
    ({ caution }) => {
      const { name, what } = textOf(texts.cautions, caution);
      return line(name, what);
    },
  );
  const withheld = decision.withheld
    .filter(({ reason }) => reason.kind === 'rule')
    .map(({ measure, reason }) =>
      line(
        t('brief.notNow', { name: textOf(texts.measures, must(context.base.measure, measure).id).name }),
        withheldText(measure, reason, texts),
      ),
    );
  const all = [...cautions, ...withheld];
  const items = all.slice(0, MOST).map(({ name, why }): Statement => {
    const title = `${shortened(name, size.name)}.`;
    return { title, text: `${title} ${shortened(why, size.reason)}`, margin: [] };
  });
  const more = all.length - items.length;
  return {
    id: 'brief-not',
    heading: t('brief.not'),
    startsPage: false,
    blocks: [
      items.length === 0
        ? { kind: 'paragraph', style: 'body', text: t('brief.notNone'), margin: [] }
        : { kind: 'list', ordered: false, items },
      ...(more > 0
        ? [
            {
              kind: 'paragraph' as const,
              style: 'note' as const,
              text: t('brief.moreInPlan', { count: more }),
              margin: [],
            },
          ]
        : []),
    ],
  };
}

function line(name: string, why: string): { name: string; why: string } {
  return { name, why };
}
