import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import messages from '#messages/en.json';
import { AgreementForm } from './agreement-form';
import type { AgreedStageModel } from './agreement-model';

const nothing = () => {};
const fair = { key: 'joint-fair', name: 'A joint fair', href: '/en/work/a/plan/item-joint-fair' };

function aStage(id: string, change: Partial<AgreedStageModel> = {}): AgreedStageModel {
  return {
    stage: { id, title: id },
    name: id,
    title: id,
    open: true,
    support: 'Support is open.',
    items: [],
    budgets: '',
    currency: null,
    missingText: '',
    ...change,
  };
}

function drawn(stages: AgreedStageModel[] | null, because: string | null = null): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ work: messages.work, plan: messages.plan, report: messages.report }}
      onError={(error) => {
        throw error;
      }}
    >
      <AgreementForm
        stages={stages}
        proposed={{ count: 3, because }}
        onMake={nothing}
        onTakeBack={nothing}
        onAdd={nothing}
        onTakeOut={nothing}
        onSet={nothing}
        onNavigate={nothing}
      />
    </NextIntlClientProvider>,
  );
}

const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('offers to make one, and says why where the type asks for it', () => {
  expect(words(drawn(null))).toContain('Make a staged agreement from the 3 stages of the package');
  expect(words(drawn(null, 'Your system is embryonic.'))).toContain('Your system is embryonic.');
});

test('a stage shows its terms in fields that can be changed', () => {
  const stage = { id: 'know', title: 'Know', entry: 'Five firms are willing.', amount: 12000, currency: 'BRL' };
  const markup = drawn([aStage('know', { stage, name: 'Know' })]);

  expect(markup).toContain('value="Know"');
  expect(markup).toContain('>Five firms are willing.</textarea>');
  expect(markup).toContain('value="12000"');
  expect(markup).toContain('value="BRL"');
});

test('says whether support is open or which stage has to be verified first', () => {
  const said = words(
    drawn([
      aStage('Know'),
      aStage('Try', { open: false, support: 'No support yet: “Know” has to be verified first.' }),
    ]),
  );

  expect(said).toContain('Support is open.');
  expect(said).toContain('No support yet: “Know” has to be verified first.');
});

test('names what is still empty, in the stage and over all of them', () => {
  const said = words(drawn([aStage('Know', { missingText: 'who verifies it, the amount' }), aStage('Try')]));

  expect(said).toContain('Still empty: who verifies it, the amount.');
  expect(said).toContain('One of the 2 stages is incomplete');
  expect(words(drawn([aStage('Know'), aStage('Try')]))).toContain('All 2 stages say everything');
});

test('a stage with items of the plan, or the only one, cannot be taken out', () => {
  const removable = (stages: AgreedStageModel[]) => words(drawn(stages)).split('Take this stage out').length - 1;

  expect(removable([aStage('Know', { items: [fair] }), aStage('Try')])).toBe(1);
  expect(removable([aStage('Know')])).toBe(0);
});

test('lists the items of a stage and what they cost', () => {
  const markup = drawn([aStage('Know', { items: [fair], budgets: 'BRL 5 000' })]);

  expect(markup).toContain(`href="${fair.href}"`);
  expect(words(markup)).toContain('The budgets of its items: BRL 5 000.');
});

test('each field has its label, and each id stands once', () => {
  const markup = drawn([aStage('Know'), aStage('Try')]);
  const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const fields = [...markup.matchAll(/<(?:input|textarea)[^>]*\sid="([^"]+)"/g)].map(([, id]) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(fields).toHaveLength(18);
  expect(fields.filter((id) => !markup.includes(`for="${id}"`))).toEqual([]);
});

test('whether the stop rule has come true is asked of each stage, and is open while nobody has said', () => {
  const selected = (stage: Partial<AgreedStageModel['stage']>) =>
    /<option value="([a-z]*)" selected="">/.exec(drawn([aStage('one', { stage: { id: 'one', ...stage } })]))?.[1];
  expect(drawn([aStage('one')])).toContain('Has the stop rule come true?');
  expect(selected({})).toBe('');
  expect(selected({ stopRuleMet: 'yes' })).toBe('yes');
  expect(selected({ stopRuleMet: 'no' })).toBe('no');
});
