import { describe, expect, test } from 'vitest';
import { type Drafts, textsInForm, typeInto } from '#components/forms/typing';
import type { CountValues } from '#components/interview/counts-values';
import { figuresForm } from '#features/assessment/fields/figures-form';
import { PRESETS } from '#policies/engine/classify';
import type { Assessment, Indicators } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { countsOf, keepCounts } from './counts-of';

const FOUR = { tradeHere: '600', allHere: '2000', tradeThere: '10000', allThere: '1000000' };
const SOURCE = { referenceArea: 'State', year: '2015', source: 'Register' };

/** The page of figures over an assessment and its drafts, which both can also change elsewhere. */
function aPage(indicators?: Indicators) {
  let whole: Assessment = { ...anAssessment().build(), indicators };
  let drafts: Drafts = {};
  const typeFigures = (changed: Record<string, string>) => {
    ({ whole, drafts } = typeInto(figuresForm, { whole, drafts }, changed));
  };
  const keepDraft = (field: string, text: string | undefined) => {
    const { [field]: _, ...others } = drafts;
    drafts = text === undefined ? others : { ...others, [field]: { text, stands: null } };
  };
  const values = () => textsInForm(figuresForm, { whole, drafts });
  const counted = () => countsOf({ drafts, keepDraft }, values(), PRESETS['ipea-diset'], typeFigures);
  return {
    values,
    counted,
    typeFigures: (changed: Record<string, string>) => {
      keepCounts(counted(), { ...values(), ...changed }, { keepDraft });
      typeFigures(changed);
    },
    type: (changed: Partial<CountValues>) => counted().onType({ ...counted().typed, ...changed }),
    countDrafts: () => Object.keys(drafts).filter((key) => key.startsWith('counts.')),
    indicators: () => whole.indicators,
    elsewhere: (other: Indicators | undefined) => {
      whole = { ...whole, indicators: other };
    },
  };
}

describe('counts', () => {
  test('half typed are kept as they are, also words that are no count', () => {
    const page = aPage();
    page.type({ tradeHere: '600' });
    page.type({ allHere: 'many' });
    expect(page.counted().typed).toEqual({ tradeHere: '600', allHere: 'many', tradeThere: '', allThere: '' });
    expect(page.countDrafts()).toEqual(['counts.tradeHere', 'counts.allHere']);
    expect(page.indicators()).toBeUndefined();
  });

  test('become figures once the source is there, and need no drafts then', () => {
    const page = aPage();
    for (const [field, text] of Object.entries(FOUR)) page.type({ [field]: text });
    page.typeFigures(SOURCE);
    expect(page.indicators()).toMatchObject({
      sectorShare: 0.06,
      employment: 600,
      measuredBy: 'employment',
      year: 2015,
    });
    expect(page.indicators()?.locationQuotient).toBeCloseTo(30, 10);
    expect(page.countDrafts()).toEqual([]);
    expect(page.counted().typed).toEqual(FOUR);
  });

  test('follow the figures that another tab stores', () => {
    const page = aPage();
    page.typeFigures(SOURCE);
    page.type(FOUR);
    const other = aPage();
    other.typeFigures(SOURCE);
    other.type({ ...FOUR, tradeHere: '900' });
    page.elsewhere(other.indicators());
    expect(page.counted().typed.tradeHere).toBe('900');
  });

  test('do not touch figures that were typed before all four are there, then take their place', () => {
    const before = { locationQuotient: 20.98, sectorShare: 0.633, referenceArea: 'State', year: 2015, source: 'R' };
    const page = aPage(before);
    page.type({ tradeHere: '600', allHere: '2000', tradeThere: '10000' });
    expect(page.indicators()).toEqual(before);
    page.type({ allThere: '1000000' });
    expect(page.indicators()).toMatchObject({ sectorShare: 0.06, employment: 600 });
  });

  test('give way to a figure that is typed after them, and can be taken again', () => {
    const page = aPage();
    page.typeFigures(SOURCE);
    page.type(FOUR);
    page.typeFigures({ locationQuotient: '12.5' });
    expect(page.indicators()?.locationQuotient).toBe(12.5);
    expect(page.counted().typed).toEqual(FOUR);
    page.counted().onUse();
    expect(page.indicators()?.locationQuotient).toBeCloseTo(30, 10);
    expect(page.countDrafts()).toEqual([]);
  });

  test('change what they are of, and their number goes with the word', () => {
    const page = aPage();
    page.typeFigures(SOURCE);
    page.type(FOUR);
    page.counted().onCountIn('establishments');
    expect(page.indicators()).toMatchObject({ measuredBy: 'establishments', establishments: 600, sectorShare: 0.06 });
    expect(page.indicators()?.employment).toBeUndefined();
    expect(page.counted().typed).toEqual(FOUR);
  });

  test('have the establishments that somebody typed beside them, which may lie below the bound', () => {
    const page = aPage();
    page.typeFigures({ ...SOURCE, establishments: '3' });
    page.type(FOUR);
    const { counting, others, figures } = page.counted();
    expect(others).toEqual({ establishments: 3 });
    expect(counting.outcomeOf({ ...figures, ...others }).type).toBeNull();
  });
});
