import { type IndicatorField, indicatorFields } from '#components/interview/importance-fields';
import {
  type IndicatorFault,
  indicatorValuesOf,
  readIndicators,
  writeIndicators,
} from '#components/interview/importance-values';
import type { Assessment } from '#policies/schema/assessment';
import { type Form, type Standing, textsInForm, unsavedFields } from '#components/forms/typing';

/** The figures of a register. They are no figures before they say where they come from; until then they are drafts. */
export const figuresForm: Form<IndicatorField, Assessment> = {
  id: 'figures',
  fields: indicatorFields,
  shown: ({ indicators }) => indicatorValuesOf(indicators),
  write(assessment, texts, wanted) {
    const { indicators, errors } = figuresAfter(assessment.indicators, texts, wanted);
    const refused = wanted.filter((field) => indicators === undefined || errors.some((error) => error.field === field));
    if (refused.length === wanted.length && (indicators === undefined) === (assessment.indicators === undefined)) {
      return { whole: assessment, refused };
    }
    return { whole: withIndicators(assessment, indicators), refused };
  },
};

/** What is wrong with the figures as they stand in the fields. */
export function figureFaults(standing: Standing<Assessment>): IndicatorFault[] {
  const { indicators } = standing.whole;
  const unsaved = unsavedFields(figuresForm, standing.drafts);
  if (unsaved.length === 0) return [];
  return figuresAfter(indicators, textsInForm(figuresForm, standing), unsaved).errors;
}

function figuresAfter(
  stored: Assessment['indicators'],
  texts: Record<IndicatorField, string>,
  wanted: readonly IndicatorField[],
) {
  if (stored !== undefined) return writeIndicators(stored, texts, wanted);
  const read = readIndicators(texts);
  return read.ok ? { indicators: read.indicators, errors: [] } : { indicators: undefined, errors: read.errors };
}

function withIndicators(assessment: Assessment, indicators: Assessment['indicators']): Assessment {
  const { indicators: _, ...others } = assessment;
  return indicators === undefined ? others : { ...others, indicators };
}
