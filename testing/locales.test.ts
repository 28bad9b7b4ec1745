import { expect, test } from 'vitest';
import { interviewTexts } from '#features/assessment/interview/interview-texts';
import { loadMessages } from '#i18n/messages';
import { routing } from '#i18n/routing';
import { exportWords } from '#indicators/export-words';
import { textsFor } from '#policies/text/texts';

const others = routing.locales.filter((locale) => locale !== 'en');

test.each(others)(
  'the locale %s has words of its own everywhere, and does not fall back to English unseen',
  async (locale) => {
    expect(await loadMessages(locale)).not.toEqual(await loadMessages('en'));
    expect(textsFor(locale)).not.toBe(textsFor('en'));
    expect(interviewTexts(locale)).not.toBe(interviewTexts('en'));
    expect(exportWords(locale)).not.toBe(exportWords('en'));
  },
);

test('there is a locale to see it by', () => {
  expect(others).not.toEqual([]);
});
