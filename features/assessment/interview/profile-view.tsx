'use client';

import { useTranslations } from 'next-intl';
import { NewAssessment } from '#components/interview/new-assessment';
import { profileFaults } from '#components/interview/profile-values';
import { PageTitle } from '#components/frame/page-title';
import { moveTo } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import type { Addresses } from '#features/browser/path';
import { useFlagged } from '#features/assessment/fields/use-flagged';
import { profileForm } from '#features/assessment/fields/profile-form';
import { textsInForm, unsavedFields } from '#components/forms/typing';
import type { Working } from '#features/assessment/use-assessment';

/** Who is meant, to be changed later. What is typed is saved as soon as the required fields are filled. */
export function ProfileView({ working, addresses }: { working: Working; addresses: Addresses }) {
  const t = useTranslations('work');
  const { assessment, drafts, type } = working;
  const fromCheck = useAddress().search.get('from') === 'check-answers';
  const away = fromCheck
    ? `${addresses.place(assessment.id, 'check-answers')}?row=profile-name`
    : addresses.tasks(assessment.id);
  const values = textsInForm(profileForm, { whole: assessment, drafts });
  const faults = profileFaults(values, unsavedFields(profileForm, drafts));
  const { shown, flag, typed } = useFlagged(faults);
  const errors = shown(faults);

  function goOn() {
    flag();
    if (faults.length === 0) moveTo(away);
  }

  return (
    <>
      <PageTitle
        title={errors.length > 0 ? t('error.title', { title: t('new.titleExisting') }) : t('new.titleExisting')}
      />
      <NewAssessment
        values={values}
        errors={errors}
        onChange={(changed) => {
          typed(changed);
          type(profileForm, changed);
        }}
        onSubmit={goOn}
        backHref={away}
        onNavigate={moveTo}
        existing
      />
    </>
  );
}
