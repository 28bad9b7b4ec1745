import { expect, test } from 'vitest';
import { indexKnowledge, must } from '#policies/engine/base';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { knowledgeResponse } from './knowledge-response';
import { aQuestion } from '#policies/testing/a-base';
import { english } from '#policies/text/en/english';
import { knowledgeVersion } from '#policies/version';

const answer = knowledgeResponse(knowledge, english);
const kinds = [
  'questions',
  'deficits',
  'types',
  'measures',
  'principles',
  'cautions',
  'cases',
  'tensions',
  'systems',
  'gates',
  'rules',
  'checks',
  'modules',
  'readings',
] as const;

test('every entity stands with its prose', () => {
  for (const kind of kinds) {
    const entities: { id: string; text: unknown }[] = answer[kind];
    expect(entities.map((e) => e.id)).toEqual(knowledge[kind].map((e) => e.id));
    expect(entities.map((e) => e.text)).toEqual(
      knowledge[kind].map((e) => (english[kind] as Record<string, unknown>)[e.id]),
    );
  }
  expect(answer.questions[0]).toMatchObject({ id: knowledge.questions[0]?.id, section: 'first-questions' });
});

test('places are worded and rationales given, under the names that the API has always had', () => {
  const gate = answer.gates.find(({ id }) => id === knowledge.gates[0]?.id);
  expect(gate?.sources.length).toBe(knowledge.gates[0]?.sources.length);
  const cases = answer.cases.find(({ id }) => id === 'santa-croce-leather');
  expect(cases?.sources[0]).toEqual({
    work: 'amin-2000',
    locator: 'section 2.2 (our count)',
    place: { section: '2.2', counted: true },
  });
  expect(JSON.parse(JSON.stringify(cases)).figures[0].sources[0].locator).toBe('section 2.2 (our count)');
  const byProducts = answer.measures.find(({ id }) => id === 'by-products');
  expect(byProducts?.rationale).toBe(english.rationales.measures['by-products']);
  expect(answer.cases.find(({ id }) => id === 'all-visited-systems')).not.toHaveProperty('rationale');
});

test('the effects of a reading have worded sources too', () => {
  const governs = answer.readings.find(({ id }) => id === 'who-governs');
  expect(governs?.effects[0]?.sources[0]).toMatchObject({ work: 'suzigan-furtado-garcia-2006', locator: 'section 3' });
  expect(governs?.rationale).toBe(english.rationales.readings['who-governs']);
});

test('the words around them, the sources and the edition come along', () => {
  expect(answer.version).toBe(knowledgeVersion(knowledge, english));
  expect(answer.sources).toEqual(knowledge.sources.map((source) => ({ ...source, ...english.sources[source.id] })));
  for (const kind of ['stages', 'sections', 'actors', 'groups', 'glossary'] as const) {
    expect(answer[kind]).toEqual(english[kind]);
    expect(Object.keys(answer[kind]).length).toBeGreaterThan(0);
  }
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

test('a retired question stays known, and is no longer asked', () => {
  const old = aQuestion({ id: 'old', flag: 'aim_create', replacedBy: 'aim' });
  const oldLead = aQuestion({ id: 'old-lead', deficit: 'quality', lead: true, replacedBy: 'bad-piece-found' });
  const oldFollowUp = aQuestion({ id: 'old-follow-up', deficit: 'quality', replacedBy: 'repairing-pieces' });
  const base = indexKnowledge({ ...knowledge, questions: [...knowledge.questions, old, oldLead, oldFollowUp] });
  expect(base.question.get('old')).toBe(old);
  expect(base.questionOfFlag.get('aim_create')?.id).toBe('aim');
  expect(base.leadOf.get('quality')?.id).toBe('bad-piece-found');
  expect(base.followUpsOf.get('quality')?.map((q) => q.id)).toEqual(['repairing-pieces', 'material-on-arrival']);
});

test('every kind is indexed by id', () => {
  const indexed = {
    questions: knowledgeBase.question,
    deficits: knowledgeBase.deficit,
    types: knowledgeBase.type,
    measures: knowledgeBase.measure,
    principles: knowledgeBase.principle,
    cautions: knowledgeBase.caution,
    cases: knowledgeBase.caseStudy,
    tensions: knowledgeBase.tension,
    gates: knowledgeBase.gate,
    rules: knowledgeBase.rule,
    checks: knowledgeBase.check,
    sources: knowledgeBase.source,
  };
  for (const [kind, map] of Object.entries(indexed)) {
    expect([...map.values()]).toEqual(knowledge[kind as keyof typeof indexed]);
    expect([...map.keys()]).toEqual(knowledge[kind as keyof typeof indexed].map((e) => e.id));
  }
});

test('an entity that must be there and is not is named', () => {
  expect(() => must(knowledgeBase.measure, 'unheard-of')).toThrow('The knowledge base holds no "unheard-of".');
  expect(must(knowledgeBase.measure, 'joint-export').code).toBe('M7');
});

test('what a work reports of others says of whom, on the entity and on the reference; labels stand beside codes', () => {
  const { rules, measures } = answer;
  expect(rules.find(({ id }) => id === 'towns-bid-for-plants')).toMatchObject({
    code: 'R30',
    label: 'R30a',
    author: ['David'],
    sources: [{ author: ['David'], locator: 'section 2.3' }],
  });
  const mixed = measures.find(({ id }) => id === 'survival-cluster-support');
  expect(mixed?.author).toEqual(['Schmitz', 'Nadvi', 'Dawson']);
  expect(mixed?.sources.map(({ author }) => author)).toEqual([['Schmitz', 'Nadvi'], undefined, ['Dawson']]);
  expect(measures.find(({ id }) => id === 'small-firms-own-body')).not.toHaveProperty('author');
});
