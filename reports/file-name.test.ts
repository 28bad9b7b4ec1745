import { expect, test } from 'vitest';
import { fileNameBeside, fileNameOf, plainName } from './file-name';

test('a file bears the document, the system in plain letters, and the ending of its format', () => {
  expect(fileNameOf('plan', 'pdf', 'Calçados de Franca, São Paulo')).toBe('plan-calcados-de-franca-sao-paulo.pdf');
  expect(fileNameOf('plan', 'json', '佛山')).toBe('plan-arranjo.json');
});

test('a file made from another stands beside it', () => {
  expect(fileNameBeside('Franca.arranjo.json', 'plan', 'pdf')).toBe('Franca-plan.pdf');
  expect(fileNameBeside('franca-footwear', 'plan', 'pdf')).toBe('franca-footwear-plan.pdf');
});

test('a long name is cut, and nothing that could end a header is left', () => {
  expect(plainName('x'.repeat(200), 'none')).toHaveLength(60);
  expect(plainName('"\r\n../', 'none')).toBe('none');
});
