import { describe, expect, test } from 'vitest';
import type { DecidedItem } from '#policies/schema/result';
import { anAssessment } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import { anyAssessment } from '#policies/testing/arbitrary';
import { decide } from '#policies/decide/decide';
import fc from 'fast-check';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { english } from '#policies/text/en/english';
import { textsFor } from '#policies/text/texts';
import { textOf } from '#policies/text/text-of';
import { checkText, entryOf, fieldworkText, nextText, withheldText } from './wording';

const nameOf = (measure: string) => textOf(english.measures, measure).name;

describe('why a measure is withheld', () => {
  const why = (reason: Parameters<typeof withheldText>[1], measure = 'support-sector-association') =>
    withheldText(measure, reason, english);
  test('it belongs to another type, or waits for one', () => {
    expect(why({ kind: 'type', type: 'embryonic' })).toBe(`Belongs to another type: ${english.types.embryonic?.name}.`);
    expect(why({ kind: 'no-type' })).toBe(english.reasons.withheldWithoutType);
  });
  test('a gate, a rule or another measure speaks against it', () => {
    expect(why({ kind: 'gate', gate: 'one-firm-system' })).toBe(english.gates['one-firm-system']?.closed);
    expect(why({ kind: 'rule', rule: 'blocked-own-body' })).toBe(english.rules['blocked-own-body']?.because);
    expect(why({ kind: 'conflict', measure: 'small-firms-own-body' })).toBe(
      `Cannot go together with: ${nameOf('small-firms-own-body')}.`,
    );
  });
  test('its own "when not" speaks against it, in general where the entry has no words', () => {
    const text = textOf(english.measures, 'support-sector-association');
    expect(why({ kind: 'avoid', entry: 'government-controlled' })).toBe(text.avoid?.['government-controlled']);
    expect(why({ kind: 'avoid', entry: 'unheard-of' })).toBe(text.whenNot);
    expect(why({ kind: 'avoid', entry: 'x' }, 'hire-coordinator')).toBe(
      textOf(english.measures, 'hire-coordinator').whenNot,
    );
  });
});

describe('why a question is asked in the field', () => {
  const why = (reason: Parameters<typeof fieldworkText>[0]) => fieldworkText(reason, english);
  test('each reason in its own words', () => {
    expect(why({ kind: 'gate', gate: 'one-firm-system' })).toBe(english.gates['one-firm-system']?.unknown);
    expect(why({ kind: 'type' })).toBe(english.reasons.fieldworkType);
    expect(why({ kind: 'prior', deficit: 'quality' })).toContain(english.deficits.quality?.name);
    expect(why({ kind: 'deficit', deficit: 'quality' })).toContain(english.deficits.quality?.name);
    const rule = 'blocked-own-body';
    const own = { kind: 'measure', measure: 'small-firms-own-body' } as const;
    expect(why({ kind: 'rule', rule, decides: own })).toContain(nameOf('small-firms-own-body'));
    expect(why({ kind: 'rule', rule, decides: { kind: 'caution', caution: 'no-parks-from-above' } })).toContain(
      english.cautions['no-parks-from-above']?.name,
    );
    expect(why({ kind: 'rule', rule, decides: { kind: 'order' } })).toBe(english.reasons.fieldworkOrder);
    expect(why({ kind: 'rule', rule, decides: { kind: 'payment' } })).toBe(english.reasons.fieldworkPayment);
    expect(why({ kind: 'gate', gate: 'create-from-nothing', doubt: 'only-registered-counted' })).toBe(
      english.gates['create-from-nothing']?.doubts?.['only-registered-counted'],
    );
    expect(why({ kind: 'gate', gate: 'one-firm-system', doubt: 'unheard-of' })).toBe(
      english.gates['one-firm-system']?.unknown,
    );
    const raised = why({ kind: 'raised', question: 'stoppers', deficit: 'environment' });
    expect(raised).toContain(english.questions.stoppers?.short);
    expect(raised).toContain(english.deficits.environment?.name);
    expect(why({ kind: 'entry', measure: 'joint-export' })).toContain(nameOf('joint-export'));
    expect(why({ kind: 'check', check: 'counterpart' })).toBe(english.checks.counterpart?.unknown);
  });
  test('no reason shows a place-holder', () => {
    for (const kind of ['prior', 'deficit'] as const) expect(why({ kind, deficit: 'quality' })).not.toContain('{');
    const decides = { kind: 'measure', measure: 'small-firms-own-body' } as const;
    expect(why({ kind: 'rule', rule: 'blocked-own-body', decides })).not.toContain('{');
    expect(why({ kind: 'raised', question: 'stoppers', deficit: 'quality' })).not.toContain('{');
  });
  test('no reason quotes what a rule would find: nobody has found it yet', () => {
    const { fieldwork } = packageOf(anAssessment());
    const quoted = fieldwork.filter(
      ({ question, reason }) =>
        reason.kind === 'rule' &&
        fieldworkText(reason, english, question).includes(textOf(english.rules, reason.rule).because),
    );
    expect(fieldwork.some(({ reason }) => reason.kind === 'rule')).toBe(true);
    expect(quoted).toEqual([]);
  });
});

describe('why an item waits', () => {
  const item: DecidedItem = {
    measure: 'niche-market-research',
    priority: 'next',
    premise: 'met',
    purpose: { kind: 'begins', grounds: [] },
    rules: [],
    entry: [],
    cautions: [],
    leads: [],
    takesPart: [],
    pays: [],
    standIns: [],
  };
  test('each reason in its own words', () => {
    expect(nextText(item, { kind: 'item', measure: 'joint-export' }, english)).toBe(
      `Waits for: ${nameOf('joint-export')}.`,
    );
    expect(nextText(item, { kind: 'entry', entry: 'willing-firms' }, english)).toContain(
      textOf(english.measures, item.measure).entry?.['willing-firms'],
    );
    expect(nextText(item, { kind: 'entry', entry: 'unheard-of' }, english)).toBe('Waits until this holds: ');
    expect(nextText({ ...item, measure: 'joint-export' }, { kind: 'entry', entry: 'x' }, english)).toBe(
      'Waits until this holds: ',
    );
    expect(nextText(item, { kind: 'limit' }, english)).toBe(english.reasons.nextLimit);
    expect(nextText(item, { kind: 'type' }, english)).toBe(english.reasons.nextType);
    expect(nextText(item, { kind: 'later-slot' }, english)).toBe(english.reasons.nextLaterSlot);
    expect(nextText(item, { kind: 'premise' }, english)).toBe(english.reasons.nextPremise);
    expect(english.reasons.nextPremise).toMatch(/^The problem that it answers was not found here/);
  });
});

test('a check has a sentence for each outcome', () => {
  const text = english.checks.counterpart;
  expect(
    (['met', 'breached', 'unknown', 'not-applicable'] as const).map((status) =>
      checkText({ check: 'counterpart', status, questions: [], items: [] }, english),
    ),
  ).toEqual([text?.met, text?.breached, text?.unknown, text?.notApplicable]);
});

test('a check that is not known names only the causes that hold', () => {
  const said = (questions: string[], items: string[]) =>
    checkText({ check: 'existing-system', status: 'unknown', questions, items }, english);

  expect(said(['aim'], [])).toBe(english.checks['existing-system']?.open?.questions.aim);
  expect(said(['aim'], [])).not.toContain('how many firms');
  expect(said(['firm-count'], ['own'])).toMatch(/how many firms.*An item of your own/);
  expect(said([], ['own'])).not.toContain('not yet said');
  expect(fieldworkText({ kind: 'check', check: 'existing-system' }, english, 'firm-count')).not.toContain('aim');
});

test('every answer that can leave a check open has words of its own where the check has several causes', () => {
  for (const assessment of fc.sample(anyAssessment, 60)) {
    for (const { check, status, questions } of decide(assessment, knowledgeBase).checks) {
      const { open } = textOf(english.checks, check);
      if (status !== 'unknown' || open === undefined) continue;
      expect(
        questions.filter((question) => !Object.hasOwn(open.questions, question)),
        check,
      ).toEqual([]);
    }
  }
});

test('a stage’s entry is its sentence and each open condition once', () => {
  const [know] = packageOf(anAssessment().ofType('embryonic').withWillingFirms(1)).stages;
  if (know === undefined) throw new Error('no stage');
  const open = textOf(english.measures, 'niche-market-research').entry?.['willing-firms'];
  expect(know.id).toBe('know');
  expect(entryOf(know, english)).toBe(`${english.stages.know?.entry} ${open}`);
  expect(entryOf({ ...know, items: [] }, english)).toBe(english.stages.know?.entry);
});

test('a name with a dollar sign is put in as it stands', () => {
  const types = { ...english.types, embryonic: { ...textOf(english.types, 'embryonic'), name: 'A $& B' } };
  expect(withheldText('x', { kind: 'type', type: 'embryonic' }, { ...english, types })).toBe(
    'Belongs to another type: A $& B.',
  );
});

test('what no type allows is named', () => {
  const odd = { kind: 'odd' } as never;
  expect(() => withheldText('x', odd, english)).toThrow('Unexpected value');
  expect(() => fieldworkText(odd, english)).toThrow('Unexpected value');
  expect(() => checkText({ check: 'counterpart', status: 'odd' as never, questions: [], items: [] }, english)).toThrow(
    'Unexpected value',
  );
  expect(() => nextText({} as never, odd, english)).toThrow('Unexpected value');
});

describe('texts', () => {
  test('are English where a locale has none', () => {
    expect(textsFor('en')).toBe(english);
    expect(textsFor('en-GB')).toBe(english);
    expect(textsFor('pt-BR')).toBe(english);
    expect(textsFor('constructor')).toBe(english);
    expect(textsFor('')).toBe(english);
  });
  test('that are missing are a fault in the data', () => {
    expect(() => textOf(english.rules, 'unheard-of')).toThrow('No text stands for "unheard-of"');
    expect(() => textOf(english.rules, 'toString')).toThrow('toString');
  });
});
