import { type Form, type Standing, textsInForm, unsavedFields } from '#components/forms/typing';
import {
  type CutOffField,
  cutOffFields,
  type CutOffProblems,
  cutOffValuesOf,
  writeCutOffs,
} from '#components/result/cut-off-values';
import { PRESETS } from '#policies/engine/classify';
import type { Assessment, CutOffs } from '#policies/schema/assessment';

/** Where the types are cut in one assessment, where that is not left to the cited set. */
export const cutOffsForm: Form<CutOffField, Assessment> = {
  id: 'cut-offs',
  fields: cutOffFields,
  shown: (assessment) => cutOffValuesOf(inUse(assessment)),
  write(assessment, texts, wanted) {
    const { cutOffs, problems } = writeCutOffs(inUse(assessment), texts, wanted);
    const refused = wanted.filter((field) => problems[field] !== undefined);
    if (refused.length === wanted.length) return { whole: assessment, refused };
    return { whole: { ...assessment, thresholds: cutOffs }, refused };
  },
};

/** What is wrong with the fields that are not stored. */
export function cutOffProblems(standing: Standing<Assessment>): CutOffProblems {
  const unsaved = unsavedFields(cutOffsForm, standing.drafts);
  return writeCutOffs(inUse(standing.whole), textsInForm(cutOffsForm, standing), unsaved).problems;
}

/** Cut-offs of people's own; undefined where a set is named. */
export function ownCutOffs({ thresholds }: Assessment): CutOffs | undefined {
  return thresholds === undefined || 'preset' in thresholds ? undefined : thresholds;
}

function inUse(assessment: Assessment): CutOffs {
  return ownCutOffs(assessment) ?? PRESETS['ipea-diset'];
}
