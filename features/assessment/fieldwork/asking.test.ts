import { describe, expect, test } from 'vitest';
import { interviewTexts, loadTexts } from '#features/assessment/interview/interview-texts';
import { decide } from '#policies/decide/decide';
import { situationOf } from '#policies/engine/situation';
import { progressOf } from '#policies/interview/progress';
import { sectionsOf } from '#policies/interview/sections';
import { schedule } from '#policies/instruments/schedule';
import { interviewBase } from '#policies/knowledge/interview';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { askingOf } from './asking';

await loadTexts('en', sectionsOf(interviewBase));
const texts = interviewTexts('en');
const asking = (builder: AssessmentBuilder, ...blocks: Parameters<typeof askingOf>[1]) => {
  const situation = situationOf(builder.build(), interviewBase);
  return askingOf({ situation, progress: progressOf(situation, 'all'), texts }, blocks);
};
const askedIn = ({ handouts }: ReturnType<typeof askingOf>) => new Set(handouts.flatMap(({ open }) => open));

const place = anAssessment().withInterdependence().withFlag('lead_firms', 'buy');

describe('what is asked in the field', () => {
  test('without a block, everything that would decide something, and no part that is left alone', () => {
    const asked = askedIn(asking(place));
    const fieldwork = decide(place.build(), knowledgeBase).fieldwork.map(({ question }) => question);
    expect(fieldwork.length).toBeGreaterThan(5);
    expect(fieldwork.filter((id) => !asked.has(id))).toEqual([]);
    expect(asked.has('where-it-gets-stuck')).toBe(false);
  });

  test('with a block, its questions and no others, also of a part that nobody has begun', () => {
    const asked = askedIn(asking(place, 'j'));
    expect(asked.has('where-it-gets-stuck')).toBe(true);
    expect([...asked].filter((id) => !schedule.j.includes(id))).toEqual([]);
  });

  test('the weightiest question comes first on each page', () => {
    const fieldwork = decide(place.build(), knowledgeBase).fieldwork.map(({ question }) => question);
    const small = asking(place).handouts.find(({ group }) => group === 'small-firms');
    expect(fieldwork).toContain(small?.open[0]);
  });

  test('a deficit and a block known from one side only are named with that side', () => {
    const who = 'Buyers and traders';
    const heard = place
      .withAnswer('last-price-talk', 'own-design', { who })
      .withAnswer('price-and-material', 'holds', { who });
    const { oneSided, blocks } = asking(heard);
    expect(oneSided).toContainEqual({ deficit: 'low-price-trap', side: 'buyers' });
    expect(blocks.find(({ id }) => id === 'g')?.oneSide).toBe('buyers');
    const both = asking(
      heard.withAnswer('could-be-swapped', 'no', { who: 'Small owners, without lead firms in the room' }),
    );
    expect(both.oneSided.map(({ deficit }) => deficit)).not.toContain('low-price-trap');
  });
});
