import { describe, expect, test } from 'vitest';
import { knowledge } from './knowledge';

const named = [...knowledge.measures, ...knowledge.rules];
const others = Object.entries({ ...knowledge, measures: [], rules: [], sources: [] }).flatMap(([, list]) =>
  list.map(({ code }) => code),
);
const timesOf = (codes: string[], code: string) => codes.filter((each) => each === code).length;

describe('labels', () => {
  test('name one measure or one rule each, and nothing else', () => {
    const labels = named.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    expect(labels.filter((label) => others.includes(label))).toEqual([]);
  });

  test('of measures are the code, with a letter in the order of the catalogue where several share it', () => {
    const codes = knowledge.measures.map(({ code }) => code);
    const seen: string[] = [];
    for (const { id, code, label } of knowledge.measures) {
      const letter = String.fromCharCode(97 + timesOf(seen, code));
      expect(label, id).toBe(timesOf(codes, code) === 1 ? code : `${code}${letter}`);
      seen.push(code);
    }
  });

  test('of rules are R and a number, with a letter where several share a code of the catalogue', () => {
    const codes = knowledge.rules.map(({ code }) => code);
    for (const { id, code, label } of knowledge.rules) {
      if (/^R\d+$/.test(code)) {
        expect(label.replace(/[a-z]$/, ''), id).toBe(code);
        expect(/[a-z]$/.test(label), id).toBe(timesOf(codes, code) > 1);
      } else {
        expect(label, id).toMatch(/^R[12]\d\d$/);
      }
    }
  });
});
