import type { Handout } from '#policies/instruments/handouts';
import { textOf } from '#policies/text/text-of';
import { heading } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Block, Section } from '#reports/report';
import { type Choice, handoutsToGive } from './asking';
import { questionBlocks } from './question';

/** One handout for each person to meet, in the order in which the answers are entered afterwards. */
export function handoutSections(choice: Choice, context: FormContext): Section[] {
  return handoutsToGive(choice, context).map((handout) => handoutSection(handout, context));
}

function handoutSection({ group, open, confirm }: Handout, context: FormContext): Section {
  const { t, texts } = context;
  const section = `handout-${group}`;
  const part = (id: 'open' | 'confirm', questions: string[], from: number): Block[] =>
    questions.length === 0
      ? []
      : [
          heading(`${section}-${id}`, t(`instrument.${id}`)),
          ...questions.flatMap((question, index) =>
            questionBlocks(question, { section, number: from + index, level: 3, notes: [] }, context),
          ),
        ];
  return {
    id: section,
    heading: textOf(texts.groups, group),
    startsPage: true,
    ownPage: true,
    blocks: [
      { kind: 'room', lines: 1, label: t('instrument.met') },
      { kind: 'room', lines: 1, label: t('instrument.day') },
      ...part('open', open, 1),
      ...part('confirm', confirm, open.length + 1),
    ],
  };
}
