'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FoundFile } from '#components/open/found-file';
import { OpenFile } from '#components/open/open-file';
import type { Refused } from '#components/open/outcome';
import { theStore } from '#features/browser/use-store';
import { useRouter } from '#i18n/navigation';
import { OpenedView } from './opened-view';
import { readFile } from './read-file';
import type { ReadFile } from './reading';
import { refusedOf } from './refused';
import { useFound } from './use-found';

/** Opens a file and asks what to do with it: keep it and go on, or look at its plan without keeping it. */
export function FileOpener() {
  const t = useTranslations('open');
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(0);
  const [name, setName] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [read, setRead] = useState<ReadFile>();
  const [looking, setLooking] = useState(false);
  const [returned, setReturned] = useState(0);
  const [broken, setBroken] = useState<{ by: unknown }>();
  const breakWith = (by: unknown) => setBroken({ by });
  const found = useFound({ getStore: theStore, onGo: (id) => router.push(`/work/${id}`), onBreak: breakWith });

  useEffect(() => {
    if (returned > 0) heading.current?.focus();
  }, [returned]);

  if (broken !== undefined) throw broken.by;

  async function choose(file: File) {
    const turn = ++latest.current;
    setName(file.name);
    setRefused(null);
    setReading(true);
    const opened = await readFile(file);
    // A file chosen while the last one was being read wins.
    if (turn !== latest.current) return;
    setReading(false);
    if (!opened.ok) {
      setRefused(refusedOf(opened, t));
      return;
    }
    const { assessment, setAside } = opened;
    const next = { file: file.name, assessment, setAside };
    setRead(next);
    await found.show(next, opened.reading);
  }

  function fail(why: 'notLoaded' | 'notBuilt') {
    setLooking(false);
    found.leave();
    setRefused({ why });
  }

  function leave() {
    found.leave();
    setReturned((times) => times + 1);
  }

  if (looking && read !== undefined && found.found !== undefined) {
    return <OpenedView read={read} aside={found.found.aside} onBack={() => setLooking(false)} onFail={fail} />;
  }
  return (
    <OpenFile
      heading={heading}
      name={name}
      reading={reading}
      refused={refused}
      onChoose={(file) => void choose(file).catch(breakWith)}
    >
      {found.found === undefined ? undefined : (
        <div className="mt-8">
          <FoundFile
            found={found.found}
            problem={found.problem}
            {...found.actions}
            onLook={() => setLooking(true)}
            onLeave={leave}
          />
        </div>
      )}
    </OpenFile>
  );
}
