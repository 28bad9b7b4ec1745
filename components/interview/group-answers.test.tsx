import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { aQuestion } from '#components/testing/fixture';
import messages from '#messages/en.json';
import { LONGEST } from '#policies/schema/limits';
import { choose, emptyDraft } from './draft';
import { GroupAnswers } from './group-answers';
import { groupsLeft, withGroup, withGroupSaid, withoutGroup } from './groups-in-draft';
import { GroupsFold } from './groups-fold';
import type { Draft, NamedGroup } from './model';
import { QuestionFieldset } from './question-fieldset';

const groups: NamedGroup[] = [
  { id: 'small-firms', name: 'Small owners', knows: true },
  { id: 'lead-firms', name: 'Lead firms', knows: false },
];
const model = aQuestion({ groups });
const agreed = choose(emptyDraft(), 'delays');
const small = withGroup(agreed, 'small-firms');

const page = (draft: Draft) => inWords(<GroupAnswers model={model} groups={groups} draft={draft} onDraft={() => {}} />);
function inWords(children: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ work: messages.work }}>
      {children}
    </NextIntlClientProvider>,
  ).replaceAll('<!-- -->', '');
}

describe('what groups say, in the fields', () => {
  test('a group that is added says nothing yet, and stands no longer in the list', () => {
    expect(small.groups).toEqual([
      { group: 'small-firms', standing: 'none', value: null, evidence: null, who: '', note: '' },
    ]);
    expect(groupsLeft(groups, small).map(({ id }) => id)).toEqual(['lead-firms']);
    expect(small).toMatchObject({ choice: 'delays', standing: 'value' });
  });
  test('each group is changed and removed by itself', () => {
    const two = withGroup(small, 'lead-firms');
    const said = { ...(two.groups[0] ?? two.groups[1]), standing: 'value' as const, value: 'orders' };
    const after = withGroupSaid(two, said as Draft['groups'][number]);
    expect(after.groups.map(({ value }) => value)).toEqual(['orders', null]);
    expect(withoutGroup(after, 'lead-firms').groups).toEqual([said]);
    expect(withoutGroup(after, 'small-firms').groups.map(({ group }) => group)).toEqual(['lead-firms']);
  });
});

describe('the fields of groups on a page', () => {
  test('are a set of native fields for each group, which its legend names and which can take the focus', () => {
    const shown = page(small);
    expect(shown).toMatch(
      /<fieldset id="q-roads-groups-small-firms" tabindex="-1"[^>]*><legend>What they say: Small owners<\/legend>/,
    );
    expect(shown.match(/type="radio"/g)).toHaveLength(model.options.length + 1);
    expect(shown).not.toContain('checked');
    expect(shown).toMatch(/<button type="button"[^>]*>Remove this group<span class="sr-only">: Small owners<\/span>/);
  });
  test('every label and every reference leads to a field, and each id is there once', () => {
    const long = withGroupSaid(small, {
      group: 'small-firms',
      standing: 'unknown',
      value: null,
      evidence: 'visit',
      who: 'x'.repeat(LONGEST.line + 1),
      note: 'x'.repeat(LONGEST.note + 1),
    });
    const shown = page(long);
    const ids = [...shown.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    const used = [...shown.matchAll(/\s(?:aria-describedby|for)="([^"]+)"/g)].flatMap(([, list = '']) =>
      list.split(' '),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(shown.match(/aria-invalid="true"/g)).toHaveLength(2);
  });
  test('a group is chosen from a list and added by a button, those who can know it first', () => {
    const shown = page(agreed);
    expect(shown.indexOf('Can know the answer')).toBeLessThan(shown.indexOf('label="Others"'));
    expect(shown).toMatch(/<button type="button"[^>]*>Add<\/button>/);
    expect(page(withGroup(small, 'lead-firms'))).not.toContain('<select id="q-roads-groups-choose"');
  });
  test('say that the question itself has to be answered too', () => {
    const words = messages.work.groups.agreedFirst;
    expect(page(withGroup(emptyDraft(), 'small-firms'))).toContain(words);
    expect(page(small)).not.toContain(words);
  });
});

describe('the offer on a question page', () => {
  const fields = () => <p>The fields</p>;
  const fold = (draft: Draft, keptOpen = false) =>
    inWords(
      <GroupsFold model={model} groups={groups} draft={draft} onDraft={() => {}} fields={fields} keptOpen={keptOpen} />,
    );
  test('is folded, and its fields come only when it is opened', () => {
    expect(fold(agreed)).toContain('Do groups see this differently?');
    expect(fold(agreed)).not.toContain('The fields');
    expect(fold(agreed)).not.toMatch(/<details[^>]* open/);
  });
  test('is open where a group is there already, or something in it is wrong', () => {
    expect(fold(small)).toContain('The fields');
    expect(fold(agreed, true)).toContain('The fields');
  });
  test('stands after how the answer is known, and only where it is made', () => {
    const question = (changes: Partial<typeof model>) =>
      inWords(
        <QuestionFieldset
          heading="h1"
          model={{ ...model, ...changes }}
          draft={agreed}
          onDraft={() => {}}
          error={null}
          effect={null}
          groupFields={fields}
        />,
      );
    const { heading } = messages.work.groups;
    expect(question({}).indexOf(messages.work.evidence.heading)).toBeLessThan(question({}).indexOf(heading));
    const { groups: _, ...plain } = model;
    expect(
      inWords(
        <QuestionFieldset
          heading="h1"
          model={plain}
          draft={agreed}
          onDraft={() => {}}
          error={null}
          effect={null}
          groupFields={fields}
        />,
      ),
    ).not.toContain(heading);
  });
});
