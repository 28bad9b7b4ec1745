import { useEffect, useState } from 'react';
import { openStore } from '#storage/browser/open-store';
import type { AssessmentStore } from '#storage/browser/store';

let opened: Promise<AssessmentStore> | undefined;

/** The browser's store of assessments, opened once a page; undefined until it is open. */
export function useStore(): AssessmentStore | undefined {
  const [store, setStore] = useState<AssessmentStore>();
  useEffect(() => {
    let current = true;
    opened ??= openStore();
    void opened.then((ready) => {
      if (current) setStore(ready);
    });
    return () => {
      current = false;
    };
  }, []);
  return store;
}
