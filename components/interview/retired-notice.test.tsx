import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aQuestion } from '#components/testing/fixture';
import messages from '#messages/en.json';
import { choose, emptyDraft } from './draft';
import { RetiredNotice } from './retired-notice';

const draw = (choice: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: messages.work }}>
      <RetiredNotice
        model={aQuestion({ retired: { slow: 'delays', lost: null } })}
        draft={choose(emptyDraft(), choice)}
      />
    </NextIntlClientProvider>,
  );

test('an option that is no longer offered is told, with the one that stands for it, which nobody has chosen yet', () => {
  expect(draw('slow')).toContain('The nearest one today is “Delays”. Choose again.');
  expect(draw('lost')).toContain('is no longer offered. Choose again.');
  expect(draw('delays')).toBe('');
});
