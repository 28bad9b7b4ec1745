import { readFileSync } from 'node:fs';

/** The text of an assessment that is in order. */
export const franca = readFileSync('examples/franca-footwear.arranjo.json', 'utf8');

/** Bodies that the API refuses, with its answer and the place that it names. */
export const faulty: { name: string; body: string | Buffer; status: number; path: string }[] = [
  { name: 'not JSON', body: '{"schemaVersion": 1,', status: 400, path: '' },
  { name: 'an empty body', body: '', status: 400, path: '' },
  { name: 'bytes that are no UTF-8', body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), status: 400, path: '' },
  { name: 'a list', body: '[]', status: 422, path: '' },
  { name: 'null', body: 'null', status: 422, path: '' },
  { name: 'a wrong shape', body: changed({ profile: { name: 'X' } }), status: 422, path: 'profile.region' },
  { name: 'an unknown key', body: changed({ extra: 1 }), status: 422, path: 'extra' },
  {
    name: 'an unknown question',
    body: answering('no-such-question', { value: 'x' }),
    status: 422,
    path: 'answers.no-such-question',
  },
  {
    name: 'a value outside its options',
    body: answering('joint-attempts', { value: 'maybe' }),
    status: 422,
    path: 'answers.joint-attempts.value',
  },
  {
    name: 'a text where a number belongs',
    body: answering('willing-firms', { value: 'many' }),
    status: 422,
    path: 'answers.willing-firms.value',
  },
  {
    name: 'two kinds of answer at once',
    body: answering('joint-attempts', { value: 'blocked', unknown: true }),
    status: 422,
    path: 'answers.joint-attempts.unknown',
  },
  { name: 'NaN', body: franca.replace('20.9828', 'NaN'), status: 400, path: '' },
  { name: 'a huge number', body: franca.replace('20.9828', '1e999'), status: 422, path: 'indicators.locationQuotient' },
  { name: 'a share above 1', body: franca.replace('0.6329', '63.29'), status: 422, path: 'indicators.sectorShare' },
  { name: 'a newer version', body: changed({ schemaVersion: 2 }), status: 422, path: 'schemaVersion' },
  {
    name: 'a prototype-polluting key',
    body: franca.replace('"answers": {', '"answers": {"__proto__": {"value": "x"},'),
    status: 422,
    path: 'answers.__proto__',
  },
  {
    name: 'a constructor key',
    body: franca.replace('"profile": {', '"profile": {"constructor": {"prototype": {}},'),
    status: 422,
    path: 'profile.constructor',
  },
  { name: 'nesting 50,000 deep', body: '['.repeat(50_000) + ']'.repeat(50_000), status: 422, path: '0.0.0.0' },
  {
    name: 'nesting inside the profile',
    body: franca.replace('"profile": {', `"profile": {"deep": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)},`),
    status: 422,
    path: 'profile.deep.a.a',
  },
  { name: 'a body of 6 MB', body: Buffer.alloc(6 * 1024 * 1024, 32), status: 413, path: '' },
  { name: 'a million values', body: `[${'1,'.repeat(1_000_000)}1]`, status: 422, path: '' },
];

/** The same assessment with other fields. */
export function changed(change: object): string {
  return JSON.stringify({ ...JSON.parse(franca), ...change });
}

function answering(question: string, answer: object): string {
  return changed({ answers: { [question]: answer } });
}
