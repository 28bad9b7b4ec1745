'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NewAssessment } from '#components/interview/new-assessment';
import { type ProfileFault, profileValuesOf, readProfile } from '#components/interview/profile-values';
import { PageTitle } from '#components/frame/page-title';
import { moveTo } from '#features/browser/navigation';
import type { Addresses } from '#features/browser/path';
import type { Working } from '#features/assessment/use-assessment';

/** Who is meant, to be changed later. What is typed is saved as soon as the required fields are filled. */
export function ProfileView({ working, addresses }: { working: Working; addresses: Addresses }) {
  const t = useTranslations('work');
  const { assessment, change } = working;
  const [values, setValues] = useState(() => profileValuesOf(assessment.profile));
  const [errors, setErrors] = useState<ProfileFault[]>([]);

  function type(next: typeof values) {
    setValues(next);
    const read = readProfile(next, assessment.profile);
    if (read.ok) change((current) => ({ ...current, profile: read.profile }));
  }

  function goOn() {
    const read = readProfile(values, assessment.profile);
    setErrors(read.ok ? [] : read.errors);
    if (read.ok) moveTo(addresses.tasks(assessment.id));
  }

  return (
    <>
      <PageTitle
        title={errors.length > 0 ? t('error.title', { title: t('new.titleExisting') }) : t('new.titleExisting')}
      />
      <NewAssessment
        values={values}
        errors={errors}
        onChange={type}
        onSubmit={goOn}
        backHref={addresses.tasks(assessment.id)}
        onNavigate={moveTo}
        existing
      />
    </>
  );
}
