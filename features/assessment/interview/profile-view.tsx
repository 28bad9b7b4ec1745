'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NewAssessment } from '#components/interview/new-assessment';
import { type ProfileFault, profileValuesOf, readProfile } from '#components/interview/profile-values';
import { PageTitle } from '#components/frame/page-title';
import { moveTo } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import type { Addresses } from '#features/browser/path';
import type { Working } from '#features/assessment/use-assessment';

/** Who is meant, to be changed later. What is typed is saved as soon as the required fields are filled. */
export function ProfileView({ working, addresses }: { working: Working; addresses: Addresses }) {
  const t = useTranslations('work');
  const { assessment, change } = working;
  const fromCheck = useAddress().search.get('from') === 'check-answers';
  const away = fromCheck
    ? `${addresses.place(assessment.id, 'check-answers')}?row=profile-name`
    : addresses.tasks(assessment.id);
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
    if (read.ok) moveTo(away);
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
        backHref={away}
        onNavigate={moveTo}
        existing
      />
    </>
  );
}
