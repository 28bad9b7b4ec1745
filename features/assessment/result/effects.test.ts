import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import messages from '#messages/en.json';
import { PRESETS } from '#policies/engine/classify';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { differenceLines } from './effects';

const t = createTranslator({ locale: 'en', messages, namespace: 'work.effect' });
const preset = PRESETS['ipea-diset'];
const figures = { locationQuotient: 4, sectorShare: 0.06, establishments: 300 };

function told(builder: AssessmentBuilder, locationQuotient: number): string[] {
  const moved = builder.withCutOffs({ ...preset, locationQuotient });
  return differenceLines(builder.build(), moved.build(), 'en', t);
}

test('a cut-off that moves says what it changed, also where the judgement keeps the type', () => {
  const judged = anAssessment().withFigures(figures).judged('embryonic');
  expect(told(judged, 3)).toContain('By the figures alone it would now be: Vector of local development');
});

test('also where the register is not believed', () => {
  const half = anAssessment().withFigures(figures).judged('center').withFlag('register_coverage', 'about-half');
  expect(told(half, 3)).toContain('By the figures alone it would now be: Vector of local development');
});

test('at least that the figures lie at another distance from it', () => {
  expect(told(anAssessment().withFigures(figures), 4.9)).toEqual(['The figures lie at another distance from the cuts']);
  expect(told(anAssessment().withFigures(figures), 5)).toEqual([]);
});
