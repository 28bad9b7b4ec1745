import { expect, test } from 'vitest';
import { anAssessment } from '#policies/testing/an-assessment';
import { leversOf } from './levers';

test('each of the four is named with what is known of it', () => {
  const assessment = anAssessment().withFigures({ base: 'Manufacturing', measuredBy: 'establishments' }).build();
  const profile = { ...assessment.profile, activity: { scheme: 'CNAE 2.0', code: '15.3' } };
  expect(leversOf({ ...assessment, profile })).toEqual([
    { lever: 'area', known: ['State'] },
    { lever: 'base', known: ['Manufacturing', 'establishments'] },
    { lever: 'unit', known: ['Vale'] },
    { lever: 'class', known: ['CNAE 2.0', '15.3'] },
  ]);
});

test('what nobody has said, or left blank, is not known', () => {
  const assessment = anAssessment().withFigures({ referenceArea: ' ' }).build();
  const profile = { ...assessment.profile, activity: { scheme: '', code: '15.3' } };
  expect(leversOf({ ...assessment, profile }).map(({ known }) => known)).toEqual([[], [], ['Vale'], ['15.3']]);
  const bare = leversOf(anAssessment().build());
  expect(bare.map(({ lever }) => lever)).toEqual(['area', 'base', 'unit', 'class']);
  expect(bare.map(({ known }) => known)).toEqual([[], [], ['Vale'], []]);
});
