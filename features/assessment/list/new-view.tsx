'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { NewAssessment } from '#components/interview/new-assessment';
import { profileFields } from '#components/interview/profile-fields';
import { type ProfileValues, profileValuesOf, readProfile } from '#components/interview/profile-values';
import { PageTitle } from '#components/frame/page-title';
import { type Drafts, NEW_ASSESSMENT } from '#storage/browser/drafts';
import type { AssessmentStore } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { useFlagged } from '#features/assessment/fields/use-flagged';
import { moveTo } from '#features/browser/navigation';
import { newAssessment } from '#features/browser/new-assessment';
import type { Addresses } from '#features/browser/path';

type NewViewProps = { store: AssessmentStore; addresses: Addresses; knowledgeVersion: string };

/** Who is meant: the page that begins a new assessment. What is typed outlives a reload. */
export function NewView(props: NewViewProps) {
  const { drafts } = props.store;
  const [kept, setKept] = useState<Drafts>();

  useEffect(() => {
    let current = true;
    void drafts.load(NEW_ASSESSMENT).then((found) => (current ? setKept(found) : undefined));
    return () => {
      current = false;
    };
  }, [drafts]);

  return kept === undefined ? <div aria-busy="true" className="min-h-[60vh]" /> : <NewForm {...props} kept={kept} />;
}

function NewForm({ store, addresses, knowledgeVersion, kept }: NewViewProps & { kept: Drafts }) {
  const t = useTranslations('work');
  const locale = useLocale();
  const [values, setValues] = useState(() => valuesOf(kept));
  const [notKept, setNotKept] = useState(false);
  const read = readProfile(values);
  const faults = read.ok ? [] : read.errors;
  // What nobody has begun to fill is not wrong yet.
  const { shown, flag, typed } = useFlagged(
    faults,
    faults.filter(({ problem }) => problem === 'too-long'),
  );
  const errors = shown(faults);

  function type(changed: Partial<ProfileValues>) {
    typed(changed);
    setValues((all) => ({ ...all, ...changed }));
    for (const [field, text] of Object.entries(changed)) {
      void store.drafts.keep(NEW_ASSESSMENT, field, text === '' ? undefined : { text, stands: null });
    }
  }

  async function begin() {
    flag();
    if (!read.ok) return;
    const assessment = newAssessment(read.profile, { locale, now: now(), knowledgeVersion });
    const outcome = await store.create(assessment, now());
    setNotKept(!outcome.ok);
    if (!outcome.ok) return;
    await store.drafts.forget(NEW_ASSESSMENT);
    moveTo(addresses.tasks(assessment.id));
  }

  return (
    <>
      <PageTitle title={errors.length > 0 ? t('error.title', { title: t('new.title') }) : t('new.title')} />
      {notKept ? <p role="alert">{t('list.notKept')}</p> : null}
      <NewAssessment
        values={values}
        errors={errors}
        onChange={type}
        onSubmit={() => void begin()}
        backHref={addresses.list}
        onNavigate={moveTo}
      />
    </>
  );
}

function valuesOf(kept: Drafts): ProfileValues {
  const values = profileValuesOf(undefined);
  for (const field of profileFields) values[field] = kept[field]?.text ?? '';
  return values;
}
