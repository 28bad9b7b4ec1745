import { type ProfileField, profileFields } from '#components/interview/profile-fields';
import { profileFaults, profileValuesOf, writeProfile } from '#components/interview/profile-values';
import type { Assessment } from '#policies/schema/assessment';
import type { Form } from '#components/forms/typing';

/** Who is meant and what has to be decided. */
export const profileForm: Form<ProfileField, Assessment> = {
  id: 'profile',
  fields: profileFields,
  shown: ({ profile }) => profileValuesOf(profile),
  write(assessment, texts, wanted) {
    const faulty = profileFaults(texts, wanted).map(({ field }) => field);
    const taken = wanted.filter((field) => !faulty.includes(field));
    if (taken.length === 0) return { whole: assessment, refused: wanted };
    return { whole: { ...assessment, profile: writeProfile(assessment.profile, texts, taken) }, refused: faulty };
  },
};
