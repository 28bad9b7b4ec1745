'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { NewAssessment } from '#components/interview/new-assessment';
import { type ProfileFault, profileValuesOf, readProfile } from '#components/interview/profile-values';
import { PageTitle } from '#components/frame/page-title';
import type { AssessmentStore } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { moveTo } from '#features/browser/navigation';
import { newAssessment } from '#features/browser/new-assessment';
import type { Addresses } from '#features/browser/path';

type NewViewProps = { store: AssessmentStore; addresses: Addresses; knowledgeVersion: string };

/** Who is meant: the page that begins a new assessment. */
export function NewView({ store, addresses, knowledgeVersion }: NewViewProps) {
  const t = useTranslations('work');
  const locale = useLocale();
  const [values, setValues] = useState(() => profileValuesOf(undefined));
  const [errors, setErrors] = useState<ProfileFault[]>([]);
  const [kept, setKept] = useState(true);

  async function begin() {
    const read = readProfile(values);
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    const assessment = newAssessment(read.profile, { locale, now: now(), knowledgeVersion });
    const outcome = await store.create(assessment, now());
    setKept(outcome.ok);
    if (outcome.ok) moveTo(addresses.tasks(assessment.id));
  }

  return (
    <>
      <PageTitle title={errors.length > 0 ? t('error.title', { title: t('new.title') }) : t('new.title')} />
      {kept ? null : <p role="alert">{t('list.notKept')}</p>}
      <NewAssessment
        values={values}
        errors={errors}
        onChange={setValues}
        onSubmit={() => void begin()}
        backHref={addresses.list}
        onNavigate={moveTo}
      />
    </>
  );
}
