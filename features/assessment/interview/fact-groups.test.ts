import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { addressesIn } from '#features/browser/path';
import { formatFor } from '#i18n/format';
import messages from '#messages/en.json';
import { anAssessment } from '#policies/testing/an-assessment';
import { factGroups } from './fact-groups';

const words = {
  addresses: addressesIn('en'),
  t: createTranslator({ locale: 'en', messages, namespace: 'work' }),
  open: createTranslator({ locale: 'en', messages, namespace: 'open' }),
  format: formatFor('en'),
};

test('the place, the decision and each figure stand among the answers to check, each with the way to change it', () => {
  const built = anAssessment().withFigures({ locationQuotient: 6.2, sectorShare: 0.14, establishments: 1200 }).build();
  const assessment = { ...built, profile: { ...built.profile, decision: { what: 'A by-law', budget: 'EUR 350,000' } } };
  const [profile, figures] = factGroups(assessment, words);
  const said = (rows: { short: string; answer: string | null }[] = []) =>
    rows.map(({ short, answer }) => [short, answer]);
  expect(said(profile?.rows)).toEqual(
    expect.arrayContaining([
      ['Name', built.profile.name],
      ['What has to be decided', 'A by-law'],
      ['Who decides', null],
      ['What can be spent, at most', 'EUR 350,000'],
    ]),
  );
  expect(said(figures?.rows)).toEqual(
    expect.arrayContaining([
      ['Location quotient', '6.2'],
      ['Share of the industry', '14\u00a0%'],
      ['Establishments', '1,200'],
    ]),
  );
  const hrefs = [...(profile?.rows ?? []), ...(figures?.rows ?? [])].map((row) => row.changeHref);
  expect(new Set(hrefs)).toEqual(
    new Set([`/en/work/${built.id}/profile?from=check-answers`, `/en/work/${built.id}/importance?from=check-answers`]),
  );
});

test('figures that nobody gave are one row', () => {
  const { indicators: _, ...without } = anAssessment().build();
  const [, figures] = factGroups(without, words);
  expect(figures?.rows.map(({ question, answer }) => [question, answer])).toEqual([['figures', null]]);
});
