import { useEffect, useState } from 'react';
import { openStore } from '#storage/browser/open-store';
import type { AssessmentStore } from '#storage/browser/store';

let opened: Promise<AssessmentStore> | undefined;

/** The browser's store of assessments, opened once a page. */
export function theStore(): Promise<AssessmentStore> {
  opened ??= openStore();
  return opened;
}

/** The same, for pages that wait for it; undefined until it is open. */
export function useStore(): AssessmentStore | undefined {
  const [store, setStore] = useState<AssessmentStore>();
  const [broken, setBroken] = useState<{ by: unknown }>();
  useEffect(() => {
    let current = true;
    theStore().then(
      (ready) => {
        if (current) setStore(ready);
      },
      (by: unknown) => {
        if (current) setBroken({ by });
      },
    );
    return () => {
      current = false;
    };
  }, []);
  if (broken !== undefined) throw broken.by;
  return store;
}
