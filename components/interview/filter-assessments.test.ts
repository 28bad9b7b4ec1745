import { expect, test } from 'vitest';
import { filterAssessments } from './filter-assessments';
import type { ListedAssessment } from './model';

const franca = anEntry('Franca, men’s leather footwear', 'Franca, Brazil');
const lodz = anEntry('Łódź knitwear', 'Łódź, Poland');
const saoPaulo = anEntry('Software houses', 'São Paulo, Brazil');
const all = [franca, lodz, saoPaulo];

test('an empty query keeps all, in their order', () => {
  expect(filterAssessments(all, '')).toEqual(all);
  expect(filterAssessments(all, '   ')).toEqual(all);
});

test('finds words of the title and of the place', () => {
  expect(filterAssessments(all, 'footwear')).toEqual([franca]);
  expect(filterAssessments(all, 'brazil')).toEqual([franca, saoPaulo]);
});

test('every word has to occur, wherever it stands', () => {
  expect(filterAssessments(all, 'brazil soft')).toEqual([saoPaulo]);
  expect(filterAssessments(all, 'poland footwear')).toEqual([]);
});

test('neither case nor accents matter, in the query or in the text', () => {
  expect(filterAssessments(all, 'SAO paulo')).toEqual([saoPaulo]);
  expect(filterAssessments(all, 'fránca')).toEqual([franca]);
  expect(filterAssessments(all, 'lodz')).toEqual([lodz]);
});

function anEntry(title: string, place: string): ListedAssessment {
  return {
    id: title,
    title,
    place,
    parts: { answered: 1, unknown: 0, open: 79, evidence: 0 },
    changedAt: '2026-11-21T10:00:00Z',
    href: `/en/work/${title}`,
    compareHref: `/en/work/${title}/compare`,
  };
}
