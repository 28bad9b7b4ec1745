import { NextIntlClientProvider } from 'next-intl';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { aQuestion } from '#components/testing/fixture';
import messages from '#messages/en.json';
import { emptyDraft } from './draft';
import { EvidenceFields } from './evidence-fields';

test('evidence of the earlier answer is asked again beside the fields, which are empty', async () => {
  const draft = {
    ...emptyDraft(),
    standing: 'value' as const,
    choice: 'orders',
    former: [{ value: 'delays', evidence: 'guess' as const, who: 'Ana', note: 'After field work', source: 'A study' }],
  };
  const { prelude } = await prerender(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: messages.work }}>
      <EvidenceFields model={aQuestion()} draft={draft} onDraft={() => {}} noteError={null} />
    </NextIntlClientProvider>,
  );
  const page = (await new Response(prelude).text()).replaceAll('<!-- -->', '');
  const [asked = '', fields = ''] = page.split('<details');
  expect(asked).toContain('Is this still true of the new answer?');
  expect(asked).toContain('It belongs to the earlier answer “Delays”');
  for (const line of ['Rests on: guess', 'Said by: Ana', 'Source: A study', 'After field work'])
    expect(asked).toContain(line);
  expect(asked).toMatch(/Yes, keep it.*No, start again/s);
  expect(fields).not.toMatch(/Ana|A study|After field work|checked/);
});
