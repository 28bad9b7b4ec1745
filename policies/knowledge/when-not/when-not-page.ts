import type { Measure } from '#policies/schema/knowledge';
import type { Texts } from '#policies/schema/text';
import type { Decider, WhenNot } from './decider';

/** A text cut into sentences, as people read it. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
}

/** A page for readers: the sentences of each "when not" that no question decides, then what decides each of the others. */
export function whenNotPage(advice: Measure[], texts: Texts['measures'], decided: WhenNot): string {
  const rows = advice.flatMap((measure) =>
    sentencesIn(texts[measure.id]?.whenNot ?? '').map((sentence, index) => ({
      name: `${measure.label} ${measure.id}`,
      sentence,
      deciders: decided[measure.id]?.[index] ?? [],
    })),
  );
  const open = rows.filter(({ deciders }) => isOpen(deciders));
  const settled = rows.filter(({ deciders }) => !isOpen(deciders));
  return [
    '# What speaks against a measure',
    '',
    'Generated from the data and the texts; a test refuses it when it differs. `npm run catalogue` writes it again.',
    '',
    `## Sentences that no question decides (${open.length} of ${rows.length})`,
    '',
    'Nobody is asked for these, or they say how to act. Whoever puts such a measure into a plan must judge.',
    '',
    '| measure | sentence |',
    '|---|---|',
    ...open.map(({ name, sentence }) => `| ${name} | ${sentence} |`),
    '',
    `## Sentences that the answers decide (${settled.length} of ${rows.length})`,
    '',
    'An `avoid` withholds the measure, an `entry` lets it wait, a `prerequisite` or an order rule puts something before it, a rule brings it in only where the',
    'sentence allows, `slot` and `stage` are its place, `type` and `premise` those of its type, and `actors` means that who leads is read from the answers.',
    '',
    '| measure | sentence | decided by |',
    '|---|---|---|',
    ...settled.map(({ name, sentence, deciders }) => `| ${name} | ${sentence} | ${deciders.join(', ')} |`),
    '',
  ].join('\n');
}

function isOpen(deciders: Decider[]): boolean {
  return deciders.every((decider) => decider === 'no-question' || decider === 'silent');
}
