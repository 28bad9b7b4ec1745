import { describe, expect, test } from 'vitest';
import { english } from './en/english';
import { median, sentencesOf, toldIn, type Told, wordsOf } from '#policies/testing/readability';
import messages from '#messages/en.json';

/** Words that a reader with another first language stumbles over, each with the plainer one. */
const AVOIDED: [RegExp, string][] = [
  [/\bwant of\b/i, 'lack of'],
  [/\bdear(?:er|est|ly)?\b/i, 'expensive, cost more'],
  [/\breckon(?:s|ed|ing)?\b/i, 'calculate, count'],
  [/\bdodg(?:e|es|ed|ing)\b/i, 'avoid'],
  [/\bheed(?:s|ed|ing)?\b/i, 'follow, use'],
  [/\blest\b/i, 'so that ... not'],
  [/\bsave (?:for|that|those)\b/i, 'except'],
  [/\btold of old\b/i, 'known in older places'],
  [/\bbeside\b/i, 'next to'],
  [/\bnot told\b/i, 'the source does not say'],
  [/\bwhence|whereby|thereof|hitherto|albeit\b/i, 'from where, by which, until now, although'],
  [/\bfor good or ill\b/i, 'leave it out'],
  [/\bfor the sake of\b/i, 'for'],
  [/\bnought\b/i, 'zero'],
  [/\bsmother(?:s|ed)?\b/i, 'stop, harm'],
  [/\bwreck(?:s|ed)?\b/i, 'stop'],
  [/\ba slip\b/i, 'a typing mistake'],
  [/\banew\b/i, 'again'],
  [/\bhold(?:s)? the pen\b/i, 'write the letter'],
  [/\bown whole\b/i, 'total'],
  [/\bdid not come\b/i, 'could not be loaded'],
  [/\bheld against\b/i, 'compared with, checked with'],
  [/\btake (?:it )?up again\b/i, 'include after all'],
  [/\bgo(?:es)? on all the same\b/i, 'continue'],
  [/\bcounter-cases?\b/i, 'opposite case'],
  [/\bno less than\b/i, 'as well as'],
  [/\bcarry the block\b/i, 'run these measures together'],
];

/** Clauses on whose reading something is: their place is the margin, in the three words source, interpretation, ours. */
const HONESTY = /\b(?:our (?:own )?(?:reading|suggestion|rule|warning|condition)|(?:is|are|was) (?:also )?ours)\b/i;

/** Texts whose honesty clauses stand in the margin. */
const SAYS_ONE_THING = [
  'measures',
  'deficits',
  'cautions',
  'principles',
  'rules',
  'checks',
  'types',
  'gates',
  'modules',
  'questions',
  'stages',
  'systems',
] as const;

/** More denials than this in one sentence make a riddle of it. */
const MOST_DENIALS = 3;

const { rationales, locators: _, ...knowledge } = english;
const sets: [string, Told[]][] = [
  ['the knowledge texts', toldIn(knowledge)],
  ['the rationales', toldIn(rationales, 'rationales')],
  ['the messages', toldIn(messages)],
];

describe.each(sets)('%s', (_name, told) => {
  const sentences = told.flatMap(({ where, text }) => sentencesOf(text).map((sentence) => ({ where, sentence })));
  const long = (most: number) => sentences.filter(({ sentence }) => wordsOf(sentence).length > most);

  test('there is something to read', () => expect(sentences.length).toBeGreaterThan(200));

  test('half of the sentences have at most 18 words', () => {
    expect(median(sentences.map(({ sentence }) => wordsOf(sentence).length))).toBeLessThanOrEqual(18);
  });

  test('at most one sentence in a hundred has more than 35 words, and none more than 45', () => {
    expect(long(35).length / sentences.length).toBeLessThanOrEqual(0.01);
    expect(long(45)).toEqual([]);
  });

  test('no word that has a plainer one', () => {
    expect(
      told.flatMap(({ where, text }) =>
        AVOIDED.filter(([word]) => word.test(text)).map(([word, better]) => `${where}: ${word.source} -> ${better}`),
      ),
    ).toEqual([]);
  });

  test('no sentence of denials', () => {
    const denials = (sentence: string) =>
      (sentence.match(/\b(?:nobody|nothing|none|never|neither|nor|nowhere|cannot|without|not|no)\b/gi) ?? []).length;
    expect(sentences.filter(({ sentence }) => denials(sentence) > MOST_DENIALS)).toEqual([]);
  });
});

test.each(SAYS_ONE_THING)('%s say one thing in a sentence; whose reading it is stands in the margin', (kind) => {
  const told = toldIn(english[kind], kind).filter(({ where }) => !/\.(?:remarks|entryRemarks)\./.test(where));
  expect(told.filter(({ text }) => HONESTY.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

describe('what is counted', () => {
  test('a message is read without its place-holders, and in one branch', () => {
    expect(
      sentencesOf('{count, plural, one {One item} other {# items}}: {names}. It is <hidden>not</hidden> sent.'),
    ).toEqual(['# items :', '1 .', 'It is not sent.']);
  });
  test('the middle of four numbers lies between the two in the middle', () => {
    expect(median([9, 1, 3, 4])).toBe(3.5);
    expect(median([2, 9, 1])).toBe(2);
  });
});
