import { expect, test } from 'vitest';
import messages from '#messages/en.json';
import { formatsWithTraits, traitsOf } from './format-traits';
import { documentIds, documents, formats, formatsOf } from './registry';

test('each format of the registry says what it cannot show and which look it takes', () => {
  expect(Object.keys(formats).filter((format) => !formatsWithTraits().includes(format))).toEqual([]);
});

test('each limit, each format and each document has its words', () => {
  const { limit, format, document } = messages.work.documents;
  const limits = documentIds()
    .flatMap(formatsOf)
    .flatMap((each) => traitsOf(each).limits);
  expect(limits.filter((each) => !Object.hasOwn(limit, each))).toEqual([]);
  expect(Object.keys(formats).filter((each) => !Object.hasOwn(format, each))).toEqual([]);
  expect(Object.keys(documents).filter((each) => !Object.hasOwn(document, each))).toEqual([]);
});
