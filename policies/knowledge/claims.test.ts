import { describe, expect, test } from 'vitest';
import { rule } from '#policies/schema/knowledge';
import { needsRationale } from '#policies/schema/terms';
import { rationaleOf } from '#policies/text/rationale-of';
import { textsFor } from '#policies/text/texts';
import { knowledge } from './knowledge';

const texts = textsFor('en');
const { sources: _, ...stated } = knowledge;
const entities = Object.entries(stated).flatMap(([kind, list]) => list.map((entity) => ({ kind, entity })));
const nameOf = ({ kind, entity }: (typeof entities)[number]) => `${kind}/${entity.id}`;
const wordsOf = ({ kind, entity: { id } }: (typeof entities)[number]) =>
  JSON.stringify(Object(Object.entries(texts).find(([each]) => each === kind)?.[1])[id]);

describe('what is direct', () => {
  const direct = entities.filter(({ entity }) => entity.basis === 'direct');

  test('is a statement of the source itself, not one that it reports of others only', () => {
    const reported = direct.filter(
      ({ entity }) => entity.sources.length > 0 && entity.sources.every(({ author }) => author !== undefined),
    );
    expect(reported.map(nameOf)).toEqual([]);
  });

  test('a rule or a caution that says of itself that something in it is ours is marked so', () => {
    const spoken = direct.filter(({ kind }) => kind === 'rules' || kind === 'cautions');
    expect(spoken.length).toBeGreaterThan(50);
    const ours = spoken.filter((each) => /\bours\b|our (own )?(reading|rule|warning)/.test(wordsOf(each)));
    expect(ours.filter(({ entity }) => !needsRationale(entity)).map(nameOf)).toEqual([]);
  });

  test('a rule does not set an order or a rank that only we have', () => {
    const rules = direct.filter(({ kind }) => kind === 'rules');
    const ranked = rules.filter((each) =>
      /\b(come|comes|strengthened|named?|looked into|need[^.]*) first\b/.test(wordsOf(each)),
    );
    expect(ranked.map(nameOf)).toEqual([]);
  });
});

describe('what is attributed', () => {
  const attributed = entities.filter(({ entity }) => entity.basis === 'attributed');

  test('names an author', () => {
    expect(attributed.length).toBeGreaterThan(60);
    const nameless = attributed.filter(({ entity }) => entity.sources.every(({ author }) => author === undefined));
    expect(nameless.map(nameOf)).toEqual([]);
  });

  test('a rule names the author in its words or its rationale, too', () => {
    const silent = attributed.filter((each) => {
      const said = `${wordsOf(each)} ${rationaleOf(texts, 'rules', each.entity.id) ?? ''}`;
      const authors = each.entity.sources.flatMap(({ author = [] }) => author);
      return each.kind === 'rules' && !authors.some((author) => said.includes(author));
    });
    expect(silent.map(nameOf)).toEqual([]);
  });

  test('is refused without an author', () => {
    const [given] = knowledge.rules.filter(({ basis }) => basis === 'attributed');
    const nameless = { ...given, sources: given?.sources.map(({ author: __, ...place }) => place) };
    expect(rule.safeParse(given).success).toBe(true);
    expect(rule.safeParse(nameless).success).toBe(false);
  });
});

describe('a case that a measure names', () => {
  const withCase = knowledge.measures.filter(({ worked }) => worked !== undefined);
  const outcomeOf = (id?: string) => knowledge.cases.find((each) => each.id === id)?.outcome;

  test('is not headed as one that worked where it is a setting', () => {
    const wrong = withCase.filter((m) => outcomeOf(m.worked) === 'setting' && !m.noResultTold);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('is not headed so where the text says that no programme or no result is told', () => {
    const unproven =
      /not (tell|say|of)[^.]*(programme|policy did|led|on its own|coalition|joint selling)|tells no |no programme/;
    const wrong = withCase.filter((m) => !m.noResultTold && unproven.test(texts.measures[m.id]?.workedHere ?? ''));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('is there where no result is told', () => {
    expect(knowledge.measures.filter((m) => m.noResultTold && m.worked === undefined)).toEqual([]);
  });
});

test('no tension, caution or rule speaks for a work that is no source', () => {
  const spoken = entities.filter(({ kind }) => ['tensions', 'cautions', 'rules'].includes(kind));
  expect(spoken.filter((each) => /not among our (four )?documents/.test(wordsOf(each))).map(nameOf)).toEqual([]);
});

test('stages and glossary speak in our own voice: what a source says has a reference', () => {
  const own = { ...texts.glossary, ...texts.stages };
  expect(
    Object.entries(own).filter(([, text]) =>
      /\b[Tt]he sources? (asks?|says?|wants?|has|accepts?|gives?|sets?)\b/.test(JSON.stringify(text)),
    ),
  ).toEqual([]);
});
