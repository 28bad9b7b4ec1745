import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchIfReachable } from '#components/frame/network';
import { readFile, type OpenedFile } from '#features/assessment/open/read-file';
import { apartFromDamaged } from '#features/assessment/open/apart-from-damaged';
import { useFound } from '#features/assessment/open/use-found';
import { now } from '#features/browser/clock';
import { freeTitle } from '#features/browser/copy-title';
import { moveTo } from '#features/browser/navigation';
import { copyOf } from '#features/browser/new-assessment';
import type { Addresses } from '#features/browser/path';
import type { AssessmentStore } from '#storage/browser/store';

type Opened = OpenedFile | { ok: false; refusal: 'no-example' };

type OpeningOptions = {
  store: AssessmentStore;
  addresses: Addresses;
  onBreak: (cause: unknown) => void;
};

/**
 * Opens a file or an example and goes on with it. Where the assessment is here already, or something of the file was left out, people are
 * asked first.
 */
export function useOpening({ store, addresses, onBreak }: OpeningOptions) {
  const t = useTranslations('work');
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const go = (id: string) => moveTo(addresses.tasks(id));
  const found = useFound({ getStore: async () => store, onGo: go, onBreak });

  async function open(file: File) {
    const opened = await read(readFile(file));
    if (!opened.ok) return;
    const { setAside, reading } = opened;
    const assessment = await apartFromDamaged(store, opened.assessment);
    const isNew = setAside.length === 0 && (await store.load(assessment.id)) === undefined;
    if (isNew && (await store.create(assessment, now())).ok) go(assessment.id);
    else await found.show({ file: file.name, assessment, setAside }, reading);
  }

  async function openExample(id: string) {
    const opened = await read(exampleFile(locale, id));
    if (!opened.ok) return;
    const taken = (await store.list()).map((each) => each.assessment.title);
    const titled = (title: string, number: number) => t('list.copyTitle', { title, number });
    const copy = copyOf(opened.assessment, freeTitle(opened.assessment.title, taken, titled), now());
    if ((await store.create(copy, now())).ok) go(copy.id);
    else setProblem(t('list.notKept'));
  }

  async function read(opening: Promise<Opened>): Promise<Opened> {
    setBusy(true);
    setProblem(null);
    found.leave();
    const opened = await opening.finally(() => setBusy(false));
    if (!opened.ok) setProblem(problemOf(opened));
    return opened;
  }

  function problemOf(opened: Exclude<Opened, { ok: true }>): string {
    if ('refusal' in opened) return t(`list.refusal.${opened.refusal}`);
    return t(opened.faults.some(({ cause }) => cause.key === 'newer') ? 'list.fileNewer' : 'list.fileDamaged');
  }

  return {
    busy,
    problem,
    found,
    openFile: (file: File) => void open(file).catch(onBreak),
    openExample: (id: string) => void openExample(id).catch(onBreak),
  };
}

async function exampleFile(locale: string, id: string): Promise<Opened> {
  const file = await fetchIfReachable(`/${locale}/examples/${id}/file`, (response) => response.blob());
  return file === undefined ? { ok: false, refusal: 'no-example' } : readFile(file);
}
