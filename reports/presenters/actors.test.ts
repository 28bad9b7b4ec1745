import { expect, test } from 'vitest';
import { textsFor } from '#policies/text/texts';
import { formatFor } from '#i18n/format';
import { english } from '#reports/testing/english';
import { actorNames, limitsOf, roleLines } from './actors';
import type { ItemActors } from '#policies/schema/result';

const words = { texts: textsFor('en'), t: english, format: formatFor('en') };
const actors: ItemActors = {
  leads: ['small-firms', 'coordinator'],
  takesPart: [],
  pays: ['banks'],
  standIns: [
    { role: 'leads', actor: 'associations', instead: ['small-firms', 'coordinator'], why: 'no-association' },
    { role: 'leads', actor: 'lead-firms', instead: ['small-firms', 'coordinator'], why: 'no-larger-firms' },
    { role: 'takesPart', actor: 'lead-firms', instead: [], why: 'no-larger-firms' },
  ],
};
const because = (id: string) => words.texts.actorLimits[id]?.because ?? '';

test('several actors stand in one line', () => {
  expect(actorNames(['banks', 'donors'], words)).toBe('Banks and Donors');
});

test('a role that the source’s own actors have is told in the words of the source', () => {
  expect(roleLines('pays', actors, 'The banks.', words)).toEqual(['The banks.']);
});

test('where somebody else has it, who and why go before the words of the source', () => {
  expect(roleLines('leads', actors, 'The association.', words)).toEqual([
    `Here: Small independent firms and Coordinator. ${because('no-association')} ${because('no-larger-firms')}`,
    'By the source: The association.',
  ]);
});

test('where nobody is left, it says so', () => {
  expect(roleLines('takesPart', actors, 'Lead firms.', words)[0]).toBe(
    `Here: nobody else. ${because('no-larger-firms')}`,
  );
});

test('each limit is named once', () => {
  const twice = { standIns: [...actors.standIns, ...actors.standIns] };
  expect(limitsOf('leads', twice)).toEqual(['no-association', 'no-larger-firms']);
});
