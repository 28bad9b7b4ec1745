import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { readFile } from '#features/assessment/open/read-file';
import type { Assessment } from '#policies/schema/assessment';
import type { AssessmentStore } from '#storage/browser/store';

/** What an assessment can be compared with: the others of this browser, and a file, which is read and not kept. */
export function useOthers(store: AssessmentStore, id: string) {
  const t = useTranslations('work.list');
  const [others, setOthers] = useState<Assessment[]>();
  const [opened, setOpened] = useState<{ name: string; assessment: Assessment; aside: number }>();
  const [problem, setProblem] = useState<string | null>(null);
  const [broken, setBroken] = useState<{ by: unknown }>();

  useEffect(() => {
    let current = true;
    const read = () => {
      store.list().then(
        (stored) => {
          if (current) setOthers(stored.map(({ assessment }) => assessment).filter((each) => each.id !== id));
        },
        (by: unknown) => {
          if (current) setBroken({ by });
        },
      );
    };
    read();
    const stopFollowing = store.onOtherTab(read);
    return () => {
      current = false;
      stopFollowing();
    };
  }, [store, id]);

  if (broken !== undefined) throw broken.by;

  async function open(file: File) {
    setProblem(null);
    const read = await readFile(file);
    if (read.ok) setOpened({ name: file.name, assessment: read.assessment, aside: read.setAside.length });
    else if ('refusal' in read) setProblem(t(`refusal.${read.refusal}`));
    else setProblem(t(read.faults.some(({ cause }) => cause.key === 'newer') ? 'fileNewer' : 'fileDamaged'));
  }

  return {
    others,
    opened,
    problem,
    openFile: (file: File) => void open(file).catch((by: unknown) => setBroken({ by })),
    leaveFile: () => {
      setOpened(undefined);
      setProblem(null);
    },
  };
}
