import { SCHEMA_WORDS } from '#policies/schema/schema-words';

/** What a value may be that has the wrong kind. */
export type ValueKind = 'text' | 'number' | 'whole' | 'boolean' | 'list' | 'object' | 'other';

type SchemaRule = keyof typeof SCHEMA_WORDS;

/** Why something in a file cannot be read: a key for whoever words it, with what the words need. */
export type FaultCause =
  | { key: 'missing' | 'empty' | 'tooLargeNumber' | 'forbiddenKey' | 'unknownKey' | 'noQuestion' | 'other' }
  | { key: 'kind'; kind: ValueKind }
  | { key: 'oneOf' | 'options' | 'list'; allowed: string }
  | { key: 'most' | 'mostLength' | 'mostEntries' | 'least' | 'leastEntries' | 'moreThan'; limit: string }
  | { key: 'uuid' | 'dateTime' | 'plainLetters' | 'format' }
  | { key: 'notJson'; reason: string }
  | { key: 'tooManyValues' | 'tooDeep'; limit: number }
  | { key: 'newer'; version: number; most: number }
  | { key: SchemaRule };

/** The words of a cause in the API, which answers in English only. */
export function englishOf(cause: FaultCause): string {
  switch (cause.key) {
    case 'missing':
      return 'Is missing.';
    case 'empty':
      return 'Must not be empty.';
    case 'kind':
      return `Must be ${KINDS[cause.kind]}.`;
    case 'oneOf':
      return `Must be ${cause.allowed}.`;
    case 'options':
      return `Must be one of: ${cause.allowed}.`;
    case 'list':
      return `Must be a list, each at most once, of: ${cause.allowed}.`;
    case 'most':
      return `Must be at most ${cause.limit}.`;
    case 'mostLength':
      return `Must be at most ${cause.limit} characters long.`;
    case 'mostEntries':
      return `Must be at most ${cause.limit} entries.`;
    case 'least':
      return `Must be at least ${cause.limit}.`;
    case 'leastEntries':
      return `Must be at least ${cause.limit} entries.`;
    case 'moreThan':
      return `Must be more than ${cause.limit}.`;
    case 'uuid':
      return 'Must be a UUID, such as 6f1f1d0a-52c4-4a8e-9a55-0e6c7b1f2a01.';
    case 'dateTime':
      return 'Must be a date and time, such as 2026-11-21T10:00:00Z.';
    case 'plainLetters':
      return 'Must be an id or a locale in plain letters, figures and hyphens.';
    case 'format':
      return 'Is not written as expected.';
    case 'unknownKey':
      return 'This key is not known here. Remove it.';
    case 'forbiddenKey':
      return 'This key is not allowed.';
    case 'tooLargeNumber':
      return 'Is too large a number.';
    case 'noQuestion':
      return 'There is no such question.';
    case 'notJson':
      return `This is not JSON: ${cause.reason}.`;
    case 'tooManyValues':
      return `Holds more than ${cause.limit} values.`;
    case 'tooDeep':
      return `Is nested more than ${cause.limit} levels deep.`;
    case 'newer':
      return `This was written by a newer version (${cause.version}); this program reads up to ${cause.most}. Update the program.`;
    case 'other':
      return 'Cannot be read here.';
    case 'month':
    case 'currency':
    case 'namesNothing':
    case 'sameId':
    case 'aboveTheCut':
      return SCHEMA_WORDS[cause.key];
  }
}

const KINDS: Record<ValueKind, string> = {
  text: 'a text',
  number: 'a number',
  whole: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  other: 'of another kind',
};
