import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchIfReachable } from '#components/frame/network';
import { now } from '#features/browser/clock';
import { openFile, type OpenedFile } from '#features/browser/files';
import { moveTo } from '#features/browser/navigation';
import { copyOf } from '#features/browser/new-assessment';
import type { Addresses } from '#features/browser/path';
import { useFormat } from '#i18n/use-format';
import type { Assessment } from '#policies/schema/assessment';
import type { AssessmentStore } from '#storage/browser/store';

type Opened = OpenedFile | { ok: false; refusal: 'no-example' };

type OpeningOptions = {
  store: AssessmentStore;
  addresses: Addresses;
  /** Called where something was opened and the list stays on the screen. */
  onKept: () => void;
  onBreak: (cause: unknown) => void;
};

/** Opens a file or an example and keeps it in the store; says why it was not opened, or what of it was left out. */
export function useOpening({ store, addresses, onKept, onBreak }: OpeningOptions) {
  const t = useTranslations('work');
  const locale = useLocale();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function take(opening: Promise<Opened>) {
    setBusy(true);
    setProblem(null);
    const opened = await opening.finally(() => setBusy(false));
    if (opened.ok) await keep(opened.assessment, opened.setAside);
    else setProblem(problemOf(opened));
  }

  async function keep(assessment: Assessment, setAside: string[]) {
    const kept = await keepNew(store, assessment);
    if (kept === undefined) setProblem(t('list.notKept'));
    else if (setAside.length === 0) moveTo(addresses.tasks(kept));
    else {
      setProblem(t('list.opened', { count: setAside.length, names: format.list(setAside) }));
      onKept();
    }
  }

  function problemOf(opened: Exclude<Opened, { ok: true }>): string {
    if ('refusal' in opened) return t(`list.refusal.${opened.refusal}`);
    const [first] = opened.faults;
    return t('list.faulty', {
      path: first?.path || 'none',
      message: first?.message ?? '',
      more: opened.faults.length - 1,
    });
  }

  return {
    busy,
    problem,
    openFile: (file: File) => void take(openFile(file)).catch(onBreak),
    openExample: (id: string) => void take(openExample(locale, id)).catch(onBreak),
  };
}

/**
 * Keeps what was opened, and gives the id under which it is kept; undefined where it is not. An id that is taken already becomes a copy:
 * opening a file never overwrites what is here.
 */
async function keepNew(store: AssessmentStore, assessment: Assessment): Promise<string | undefined> {
  const outcome = await store.create(assessment, now());
  if (outcome.ok) return assessment.id;
  if (outcome.reason !== 'conflict') return undefined;
  const copy = copyOf(assessment, assessment.title, now());
  return (await store.create(copy, now())).ok ? copy.id : undefined;
}

async function openExample(locale: string, id: string): Promise<Opened> {
  const file = await fetchIfReachable(`/${locale}/examples/${id}/file`, (response) => response.blob());
  if (file === undefined) return { ok: false, refusal: 'no-example' };
  const opened = await openFile(file);
  return opened.ok ? { ...opened, assessment: copyOf(opened.assessment, opened.assessment.title, now()) } : opened;
}
