import { expect, test } from 'vitest';
import { fileNameBeside, fileNameOf, fileNameParameters } from './file-name';
import { plainName, writtenName } from './written-name';

test('a file bears the document, the system in plain letters, and the ending of its format', () => {
  expect(fileNameOf('plan', 'pdf', 'Calçados de Franca, São Paulo')).toBe('plan-calcados-de-franca-sao-paulo.pdf');
  expect(fileNameOf('plan', 'json', '佛山')).toBe('plan-佛山.json');
  expect(fileNameOf('plan', 'json', '👞 !')).toBe('plan-arranjo.json');
});

test('a file made from another stands beside it', () => {
  expect(fileNameBeside('Franca.arranjo.json', 'plan', 'pdf')).toBe('Franca-plan.pdf');
  expect(fileNameBeside('franca-footwear', 'plan', 'pdf')).toBe('franca-footwear-plan.pdf');
});

test('documents for word processors and browsers bear the endings that open them', () => {
  expect(fileNameOf('plan', 'docx', 'Franca')).toBe('plan-franca.docx');
  expect(fileNameBeside('franca.arranjo.json', 'plan', 'html')).toBe('franca-plan.html');
});

test('a long name is cut, and nothing that could end a header is left', () => {
  expect(plainName('x'.repeat(200), 'none')).toHaveLength(60);
  expect(plainName('"\r\n../', 'none')).toBe('none');
});

test.each([
  ['Łódź & Győr', 'łódź-győr'],
  ['Ɔkyɛ dwuma', 'ɔkyɛ-dwuma'],
  ['አዲስ አበባ', 'አዲስ-አበባ'],
  ['जूते, कानपुर', 'जूते-कानपुर'],
  ['../\u202eعمان\u202c\r\n"x"', 'عمان-x'],
  ['São José', 'sao-jose'],
  ['Αθήνα', 'αθήνα'],
])('%s keeps its letters in the name of a file', (name, written) => {
  expect(writtenName(name, 'none')).toBe(written);
});

test('a long name in another script is cut between letters, to what file systems hold', () => {
  const name = writtenName('कि'.repeat(200), 'none');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150);
  expect(name).toMatch(/^(कि)+$/);
});

test('a header names the file in plain letters, and as it is written where that is not the same', () => {
  expect(fileNameParameters('plan', 'pdf', 'São José')).toBe('filename="plan-sao-jose.pdf"');
  expect(fileNameParameters('plan', 'pdf', '佛山 "x"')).toBe(
    `filename="plan-x.pdf"; filename*=UTF-8''plan-%E4%BD%9B%E5%B1%B1-x.pdf`,
  );
  expect(fileNameParameters('plan', 'pdf', 'Ƙofa')).toMatch(/^[\x20-\x7e]+$/);
});
