'use client';

import { useState } from 'react';
import { type Drafts, type Form, textsInForm, typeInto, unsavedFields } from '#components/forms/typing';
import type { CutOffs } from '#policies/schema/assessment';
import { CutOffFields } from './cut-off-fields';
import { type CutOffField, cutOffFields, cutOffValuesOf, writeCutOffs } from './cut-off-values';

/** Cut-offs by the name of a preset, or one's own. */
export type ChosenCutOffs = { preset: 'ipea-diset' } | CutOffs;

type CutOffsFormProps = {
  /** Those in use. */
  chosen: ChosenCutOffs;
  preset: CutOffs;
  onChoose: (chosen: ChosenCutOffs) => void;
};

/** Where the types are cut, outside of an assessment: what is typed and cannot be taken lives as long as the form. */
export function CutOffsForm({ chosen, preset, onChoose }: CutOffsFormProps) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const own = !('preset' in chosen);
  const whole = 'preset' in chosen ? preset : chosen;
  const values = textsInForm(form, { whole, drafts });

  return (
    <CutOffFields
      own={own}
      values={values}
      problems={writeCutOffs(whole, values, unsavedFields(form, drafts)).problems}
      onOwn={(own) => onChoose(own ? preset : { preset: 'ipea-diset' })}
      onType={(changed) => {
        const typed = typeInto(form, { whole, drafts }, changed);
        setDrafts(typed.drafts);
        if (typed.whole !== whole) onChoose(typed.whole);
      }}
    />
  );
}

const form: Form<CutOffField, CutOffs> = {
  id: 'cut-offs',
  fields: cutOffFields,
  shown: cutOffValuesOf,
  write(stored, texts, wanted) {
    const { cutOffs, problems } = writeCutOffs(stored, texts, wanted);
    const refused = wanted.filter((field) => problems[field] !== undefined);
    return { whole: refused.length === wanted.length ? stored : cutOffs, refused };
  },
};
